import { bernkastelWittlich } from './rooms/bernkastel-wittlich.ts'
import { coesfeld } from './rooms/coesfeld.ts'
import { coesfeldHalls } from './rooms/coesfeld-halls.ts'
import { mayenKoblenz } from './rooms/mayen-koblenz.ts'
import type { DemoBuilding } from './rooms/types.ts'

/** Invented houses with rooms, workplaces and things to borrow; who offers them stands among the organisations. */
export const buildings: readonly DemoBuilding[] = [...coesfeldHalls, ...coesfeld, ...bernkastelWittlich, ...mayenKoblenz]
