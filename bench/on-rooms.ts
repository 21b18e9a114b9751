import type pg from 'pg'
import { large, note, seconds } from './figures.ts'
import { load } from './load.ts'
import { raceForOne } from './race.ts'
import { fillRooms, measureAvailability, measureSeries } from './rooms.ts'

/** Rooms: what is free of 200 during four weeks, and the list that asks for one time. */
export async function onRooms(pool: pg.Pool, space: string, author: string): Promise<void> {
  const rooms = 200
  const began = performance.now()
  await fillRooms(pool, space, author, rooms, large)
  note(`PostgreSQL: ${rooms} rooms with ${large} bookings filled in`, (performance.now() - began) / 1000, 's')
  const {
    median,
    p95,
    readP95,
    statements,
    taken,
    rooms: read,
  } = await measureAvailability(pool, space, rooms, seconds)
  const what = `PostgreSQL: availability of ${read} rooms over 4 weeks, ${large} bookings (${taken} of them then)`
  note(`${what}, median`, median, 'ms')
  note(`${what}, p95`, p95, 'ms', 40)
  note(`${what}, p95 of the reading alone`, readP95, 'ms')
  note(`${what}, statements`, statements, '', 3)
  const series = await measureSeries(pool, space, author, rooms, seconds)
  const weeks = `PostgreSQL: series of 52 weeks (${series.made.toFixed(1)} of them free), ${large} bookings`
  note(`${weeks}, median`, series.median, 'ms')
  note(`${weeks}, p95`, series.p95, 'ms', 150)
  note(`${weeks}, statements at most`, series.statements, '', 14)
}

export async function roomPages(origin: string): Promise<void> {
  const day = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
  const list = await load(`${origin}/mayen-koblenz/raeume?tag=${day}&von=10:00&bis=12:00`, 1, seconds)
  note(`PostgreSQL: list of rooms free at a time, ${large} bookings, 1 visitor, p95`, list.p95, 'ms', 40)
  note('PostgreSQL: list of rooms free at a time, failed', list.failed, '', 0)
  const attempts = 200
  // Three evenings: the first one also warms up a program that has just shown its first bookings.
  const races = [
    await raceForOne(origin, attempts),
    await raceForOne(origin, attempts),
    await raceForOne(origin, attempts),
  ]
  const middle = races.map(({ perSecond }) => perSecond).sort((one, other) => one - other)[1] as number
  note(`PostgreSQL: ${attempts} want the same hours of a room, attempts, median of three races`, middle, 'per s', -150)
  note('PostgreSQL: booked in each of them, at most', Math.max(...races.map(({ booked }) => booked)), '', 1)
  note('PostgreSQL: booked in each of them, at least', Math.min(...races.map(({ booked }) => booked)), '', -1)
  const refused = Math.min(...races.map((race) => race.refused))
  note('PostgreSQL: refused with other times to choose, at least', refused, '', -(attempts - 1))
  note('PostgreSQL: answered otherwise', Math.max(...races.map(({ other }) => other)), '', 0)
}
