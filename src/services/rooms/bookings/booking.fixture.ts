import type { TestHouse } from '#test/support/house.ts'

interface Wanted {
  readonly slug: string
  readonly takes?: 'all' | 'one'
  /** Units by name; units of the same name in the same house are the same. */
  readonly units?: readonly string[]
  readonly more?: Readonly<Record<string, unknown>>
  /** Cents per hour for everybody; default free. */
  readonly hour?: number
}

/** A house whose resources share units by name. Open every day from 8 to 23 o'clock. */
export async function someHouse(house: TestHouse, author: string) {
  const { pool } = house.database
  const space = house.district
  const building = crypto.randomUUID()
  await pool.query(
    `update spaces.space set services = array_append(array_remove(services, 'rooms'), 'rooms') where id = $1`,
    [space],
  )
  await pool.query(
    `insert into rooms.building (space_id, id, name, street, municipality) values ($1, $2, 'Bürgerhaus', 'Marktplatz 1, 12345 Musterstadt', null)`,
    [space, building],
  )
  const known = new Map<string, string>()
  const unitOf = async (name: string) => {
    const id = known.get(name) ?? crypto.randomUUID()
    if (!known.has(name))
      await pool.query('insert into rooms.unit (space_id, id, building_id, name) values ($1, $2, $3, $4)', [
        space,
        id,
        building,
        name,
      ])
    known.set(name, id)
    return id
  }
  return {
    building,
    /** @returns its id */
    async add({ slug, takes = 'all', units = [slug], more = {}, hour }: Wanted): Promise<string> {
      const id = crypto.randomUUID()
      const row = {
        space_id: space,
        id,
        slug,
        building_id: building,
        kind: takes === 'one' ? 'seat' : 'room',
        takes,
        title: slug,
        state: 'published',
        author_id: author,
        created_at: '2026-01-01',
        updated_at: '2026-01-01',
        published_at: '2026-01-01',
        ...more,
      }
      const names = Object.keys(row)
      await pool.query(
        `insert into rooms.resource (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
        Object.values(row),
      )
      for (const name of units)
        await pool.query('insert into rooms.resource_unit (space_id, resource_id, unit_id) values ($1, $2, $3)', [
          space,
          id,
          await unitOf(name),
        ])
      await pool.query(
        `insert into rooms.opening (space_id, id, resource_id, weekday, opens, closes)
         select $1, gen_random_uuid(), $2, day, 480, 1380 from generate_series(1, 7) day`,
        [space, id],
      )
      if (hour !== undefined)
        await pool.query(
          `insert into rooms.price (space_id, id, resource_id, position, per, cents) values ($1, gen_random_uuid(), $2, 1, 'hour', $3)`,
          [space, id, hour],
        )
      return id
    },
  }
}

/** What somebody types who books an evening. */
export const evening = {
  tag: '2026-12-10',
  von: '19:00',
  bis: '21:00',
  gruppe: 'private',
  zweck: 'meeting',
  preis: '0',
}
