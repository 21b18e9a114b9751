import { slug } from '#foundation/text/names.ts'
import { addWays, codesQueue, fillDeposits, offersOf } from '../../services/rooms/demo.ts'
import { demoWays } from '../rooms/keys.ts'
import type { Where } from '../types.ts'
import type { Loading, Making } from './loading.ts'

/** How one gets into the rooms of a district, and the deposits of its bookings, in all states. */
export async function loadKeys(work: Making, { tools }: Loading, where: Where): Promise<void> {
  const { resources } = await offersOf(work.tx, work.space.id)
  const ways = demoWays
    .filter((way) => way.where === where)
    .flatMap(({ titles, ...way }) =>
      titles.flatMap((title) => {
        const resource = resources.get(slug(title))
        return resource ? [{ ...way, resource }] : []
      }),
    )
  await addWays({ ...work, sign: tools.sign }, ways)
  await fillDeposits(work)
  await work.later(codesQueue, {}, { once: codesQueue })
}
