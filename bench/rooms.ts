import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import { transaction } from '../src/foundation/database/transactions.ts'
import { standingOf } from '../src/services/rooms/finding/finding.ts'
import { findResources } from '../src/services/rooms/finding/queries-find.ts'
import { resourceById } from '../src/services/rooms/queries.ts'
import { makeSeries } from '../src/services/rooms/series/save-series.ts'

/**
 * Fills a space with rooms in ten buildings, open every day, each with three prices, and with bookings of two hours from a year ago to a year ahead.
 * @param rooms each takes one unit
 * @param bookings all of them together, evenly spread
 */
export async function fillRooms(
  pool: pg.Pool,
  space: string,
  author: string,
  rooms: number,
  bookings: number,
): Promise<void> {
  const id = (kind: string, number: string) =>
    `('01991111-0000-7000-${kind}-' || lpad(to_hex(${number}), 12, '0'))::uuid`
  await pool.query(`
    insert into rooms.building (space_id, id, name, municipality)
    select '${space}', ${id('8000', 'n')}, 'Haus ' || n, '07137' || lpad((n * 3)::text, 3, '0') from generate_series(1, 10) n`)
  await pool.query(`
    insert into rooms.unit (space_id, id, building_id, name)
    select '${space}', ${id('9000', 'n')}, ${id('8000', '1 + n % 10')}, 'Raum' from generate_series(1, ${rooms}) n`)
  await pool.query(`
    insert into rooms.resource (space_id, id, slug, building_id, kind, takes, title, persons, equipment, buffer_minutes, state, author_id, created_at, updated_at, published_at)
    select '${space}', ${id('a000', 'n')}, 'saal-' || n, ${id('8000', '1 + n % 10')}, 'room', 'all', 'Saal ' || n, 10 + n, array['wifi'], 0, 'published', '${author}', now(), now(), now()
    from generate_series(1, ${rooms}) n`)
  await pool.query(`
    insert into rooms.resource_unit (space_id, resource_id, unit_id)
    select '${space}', ${id('a000', 'n')}, ${id('9000', 'n')} from generate_series(1, ${rooms}) n`)
  await pool.query(`
    insert into rooms.opening (space_id, id, resource_id, weekday, opens, closes)
    select '${space}', ${id('b000', 'n * 8 + d')}, ${id('a000', 'n')}, d, 480, 1320 from generate_series(1, ${rooms}) n, generate_series(1, 7) d`)
  await pool.query(`
    insert into rooms.price (space_id, id, resource_id, position, per, cents, groups)
    select '${space}', ${id('c000', 'n * 4 + p')}, ${id('a000', 'n')}, p, 'hour', p * 500, case p when 3 then '{}' when 2 then array['business'] else array['club'] end
    from generate_series(1, ${rooms}) n, generate_series(1, 3) p`)
  const perRoom = Math.floor(bookings / rooms)
  const starts = `date_trunc('hour', now()) - interval '365 days' + (${730 * 24}::float8 / ${perRoom} * (k / ${rooms})) * interval '1 hour'`
  await pool.query(`
    insert into rooms.booking (space_id, id, resource_id, reference, kind, state, starts_at, ends_at, name, booked_as, purpose, made_at, updated_at)
    select '${space}', ${id('d000', 'k')}, ${id('a000', `1 + k % ${rooms}`)}, 'B-' || k, 'normal', 'confirmed', ${starts}, ${starts} + interval '2 hours', 'Verein', 'club', 'meeting', now(), now()
    from generate_series(0, ${perRoom * rooms - 1}) k`)
  await pool.query(`
    insert into rooms.occupancy (space_id, booking_id, unit_id, from_at, to_at, active)
    select space_id, id, ('01991111-0000-7000-9000-' || right(resource_id::text, 12))::uuid, starts_at, ends_at, true
    from rooms.booking where space_id = '${space}' and reference like 'B-%'`)
  await pool.query(
    `update spaces.space set services = array_append(array_remove(services, 'rooms'), 'rooms') where id = '${space}'`,
  )
  await pool.query('vacuum analyze')
}

export interface Availability {
  /** Milliseconds with the transaction around it, seen by the program. */
  readonly median: number
  readonly p95: number
  /** The part of it until the answer of the database has been read. */
  readonly readP95: number
  readonly statements: number
  readonly rooms: number
  /** Times that were taken. */
  readonly taken: number
}

/** What is free of so many rooms during four weeks: read, and reckoned to free times, by one visitor after the other. */
export async function measureAvailability(
  pool: pg.Pool,
  space: string,
  rooms: number,
  seconds: number,
): Promise<Availability> {
  const now = Temporal.Instant.fromEpochMilliseconds(Date.now())
  const here = { now, holidayOn: () => null }
  const times: number[] = []
  const reads: number[] = []
  const seen = { statements: 0, rooms: 0, taken: 0 }
  for (let began = performance.now(), turn = 0; performance.now() - began < seconds * 1000; turn++) {
    const start = now.add({ hours: 24 * (turn % 28) })
    const span = { start, end: start.add({ hours: 24 * 28 }) }
    const count = { statements: 0 }
    const before = performance.now()
    const read = { readOnly: true, count, space }
    const found = await transaction(
      pool,
      ({ tx }) => findResources(tx, space, { language: 'de', now, span, limit: rooms }),
      read,
    )
    reads.push(performance.now() - before)
    const wish = { span, exact: false, persons: null }
    for (const candidate of found) standingOf(candidate, wish, here)
    times.push(performance.now() - before)
    seen.statements = count.statements
    seen.rooms = found.length
    seen.taken = found.reduce((sum, { taken }) => sum + taken.length, 0)
  }
  return { median: shareOf(times, 0.5), p95: shareOf(times, 0.95), readP95: shareOf(reads, 0.95), ...seen }
}

export interface SeriesFigures {
  readonly median: number
  readonly p95: number
  readonly statements: number
  /** Dates that were booked, on average; the others were taken. */
  readonly made: number
}

/** Series of 52 weeks, planned, booked and committed, one after the other in one room after the other; they go again at the end. */
export async function measureSeries(
  pool: pg.Pool,
  space: string,
  author: string,
  rooms: number,
  seconds: number,
): Promise<SeriesFigures> {
  const now = Temporal.Instant.fromEpochMilliseconds(Date.now())
  const today = now.toZonedDateTimeISO('Europe/Berlin').toPlainDate()
  const { rows } = await pool.query<{ id: string }>('select id from rooms.resource where space_id = $1 order by id', [
    space,
  ])
  const times: number[] = []
  const seen = { statements: 0, made: 0 }
  const booker = { person: author, name: 'Chor', mail: null, phone: null, organisation: null, language: 'de' as const }
  for (let began = performance.now(), turn = 0; performance.now() - began < seconds * 1000; turn++) {
    const opens = (9 + (Math.floor(turn / rooms) % 12)) * 60
    const rule = {
      firstDay: today.add({ days: 1 }),
      lastDay: today.add({ days: 52 * 7 }),
      everyWeeks: 1,
      weekdays: [1 + (turn % 7)],
      opens,
      closes: opens + 60,
      skipHolidays: false,
      skipSchoolHolidays: false,
    }
    const count = { statements: 0 }
    const before = performance.now()
    const made = await transaction(
      pool,
      async ({ tx }) => {
        const resource = await resourceById(tx, space, rows[turn % rooms]?.id as string)
        if (!resource) throw new Error('No such room.')
        const work = {
          tx,
          space: { id: space, settings: { state: 'RP' } } as never,
          now,
          newId: () => crypto.randomUUID(),
          random: (length: number) => randomBytes(length),
          later: async () => {},
          sign: () => Buffer.alloc(0),
        }
        const wish = { rule, group: 'club', purpose: 'culture', persons: null, words: '' } as const
        return makeSeries(work, resource, wish, booker, 'booker')
      },
      { count, space },
    )
    times.push(performance.now() - before)
    seen.statements = Math.max(seen.statements, count.statements)
    seen.made += made.made.length
  }
  await pool.query('delete from rooms.booking where series_id is not null')
  await pool.query('delete from rooms.series')
  const figures = { median: shareOf(times, 0.5), p95: shareOf(times, 0.95) }
  return { ...figures, statements: seen.statements, made: seen.made / times.length }
}

/** The first few only warm up. */
function shareOf(times: readonly number[], share: number): number {
  const sorted = times.slice(5).sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
