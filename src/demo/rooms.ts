import { clubHouse } from './rooms/bernkastel-wittlich/alte-schule.ts'
import { library } from './rooms/bernkastel-wittlich/buecherei.ts'
import { busDepot } from './rooms/bernkastel-wittlich/buergerbus.ts'
import { townHall } from './rooms/bernkastel-wittlich/rathaus.ts'
import { school } from './rooms/bernkastel-wittlich/schulzentrum.ts'
import { coworking } from './rooms/bernkastel-wittlich/weinkontor.ts'
import { villageHall } from './rooms/coesfeld/dorfhaus.ts'
import { depot } from './rooms/coesfeld/geraete.ts'
import { farm } from './rooms/coesfeld/hof-sandkuhle.ts'
import { careTeam } from './rooms/coesfeld/pflegeteam.ts'
import { sportsHall } from './rooms/coesfeld/sporthalle.ts'
import { workshop } from './rooms/coesfeld/werkraum.ts'
import { mayenKoblenz } from './rooms/mayen-koblenz.ts'
import type { DemoBuilding } from './rooms/types.ts'

/** Invented houses with rooms, workplaces and things to borrow; who offers them stands among the organisations. */
export const buildings: readonly DemoBuilding[] = [
  villageHall,
  sportsHall,
  workshop,
  farm,
  depot,
  careTeam,
  townHall,
  library,
  coworking,
  clubHouse,
  busDepot,
  school,
  ...mayenKoblenz,
]
