import type { Job } from '#commons/manifest.ts'
import { homeZone } from '#foundation/text/dates.ts'
import { mondayOf } from '../rooms/week.ts'
import { carriedFrom, loadingFrom } from './carried.ts'
import { fillQueue, fillWeeks } from './fill-rooms.ts'
import { loadInvoices } from './load-invoices.ts'
import { loadKeys } from './load-keys.ts'
import { loadRooms, roomDistricts } from './load-rooms.ts'
import { loadRoomsSeries } from './load-rooms-series.ts'
import { loadRoomsWaiting } from './load-rooms-waiting.ts'
import { loadSeasons } from './load-seasons.ts'
import { type Loading, type Making, makingMany } from './loading.ts'

const bookingsQueue = 'demo.bookings'
/** So soon after the rest was loaded: the first page was shown, and nobody has found a room yet. */
const afterSeconds = 1

/** So many weeks of bookings are made first; the rest of two years follows when nobody waits any more. */
const firstWeeks = 6
const fillAfterSeconds = 20

/** Leaves rooms and their bookings to a job of their own. */
export async function bookSoon(loading: Loading): Promise<void> {
  const { tools } = loading
  const at = tools.now().add({ seconds: afterSeconds })
  await tools.inHouse((tx) => tools.send(tx, bookingsQueue, carriedFrom(loading), { at, once: bookingsQueue }))
}

/** Rooms, who booked what, who waits, keys, deposits, invoices. May run again: a district that has them is left alone. */
export const loadBookings: Job = {
  queue: bookingsQueue,
  async run(tools, data) {
    const loading = await loadingFrom(tools, data)
    const today = loading.now.toZonedDateTimeISO(homeZone).toPlainDate()
    await loadRooms(loading)
    for (const where of roomDistricts) {
      if (!loading.spaces.has(where)) continue
      await makingMany(loading, where, async (makeAt) => {
        const work = makeAt(loading.now)
        if (await isBooked(work)) return
        if (where === 'mayen-koblenz') {
          await loadRoomsWaiting(work, loading)
          await loadRoomsSeries(work, loading)
        }
        await fillWeeks(work, { where, from: mondayOf(today), weeks: firstWeeks + 1, today })
        await loadKeys(work, loading, where)
        if (where === 'mayen-koblenz') await loadInvoices(makeAt, loading)
      })
    }
    await loadSeasons(loading)
    const at = loading.now.add({ seconds: fillAfterSeconds })
    await tools.inHouse((tx) => tools.send(tx, fillQueue, { today: today.toString() }, { at, once: fillQueue }))
    console.log('The bookings of the demo are there.')
  },
}

async function isBooked({ tx, space }: Making): Promise<boolean> {
  const found = await tx.selectFrom('rooms.booking').select('id').where('space_id', '=', space.id).limit(1).execute()
  return found.length > 0
}
