import { randomUUIDv7 } from 'node:crypto'
import type { TestHouse } from '#test/support/house.ts'
import type { Group, PriceRule, Resource, Span } from '../resource.ts'

interface Made {
  readonly id: string
  readonly units: readonly string[]
}

/** What a test needs of resources, straight in the tables: open every day from 8 to 22 o'clock unless said otherwise. */
export function roomsIn(house: TestHouse, author: string) {
  const space = house.district
  const run = <Row extends object>(text: string, values: unknown[]) =>
    house.database.pool.query<Row>(text, values as string[]).then(({ rows }) => rows)

  async function building(
    name: string,
    municipality = '07137001',
    organisation: string | null = null,
  ): Promise<string> {
    const id = randomUUIDv7()
    await run(
      'insert into rooms.building (space_id, id, organisation_id, name, street, municipality, longitude, latitude) values ($1, $2, $3, $4, $5, $6, 7.3, 50.3)',
      [space, id, organisation, name, 'Dorfstraße 1, 56727 Mayen', municipality],
    )
    return id
  }

  async function resource(
    title: string,
    at: string,
    more: {
      kind?: Resource['kind']
      takes?: Resource['takes']
      units?: readonly string[]
      persons?: number
      equipment?: readonly string[]
      stepFree?: string
      approval?: boolean
      buffer?: number
      state?: Resource['state']
      organisation?: string | null
      open?: readonly [opens: number, closes: number]
    } = {},
  ): Promise<Made> {
    const id = randomUUIDv7()
    const now = house.now().toString()
    const units = more.units ?? [randomUUIDv7()]
    await run(
      `insert into rooms.resource (space_id, id, slug, building_id, organisation_id, kind, takes, title, persons, equipment, step_free, approval, buffer_minutes,
         state, author_id, created_at, updated_at, published_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $16, $16)`,
      [
        space,
        id,
        title.toLowerCase().replaceAll(/[^a-z]+/g, '-'),
        at,
        more.organisation ?? null,
        more.kind ?? 'room',
        more.takes ?? 'all',
        title,
        more.persons ?? null,
        more.equipment ?? [],
        more.stepFree ?? null,
        more.approval ?? false,
        more.buffer ?? 0,
        more.state ?? 'published',
        author,
        now,
      ],
    )
    for (const unit of units) {
      await run(
        'insert into rooms.unit (space_id, id, building_id, name) values ($1, $2, $3, $4) on conflict do nothing',
        [space, unit, at, 'Teil'],
      )
      await run('insert into rooms.resource_unit (space_id, resource_id, unit_id) values ($1, $2, $3)', [
        space,
        id,
        unit,
      ])
    }
    const [opens, closes] = more.open ?? [480, 1320]
    for (let weekday = 1; weekday <= 7; weekday++)
      await run(
        'insert into rooms.opening (space_id, id, resource_id, weekday, opens, closes) values ($1, $2, $3, $4, $5, $6)',
        [space, randomUUIDv7(), id, weekday, opens, closes],
      )
    return { id, units }
  }

  async function price(
    of: Made,
    per: PriceRule['per'],
    cents: number,
    groups: readonly Group[] = [],
    position = 1,
  ): Promise<void> {
    await run(
      'insert into rooms.price (space_id, id, resource_id, position, per, cents, groups) values ($1, $2, $3, $4, $5, $6, $7)',
      [space, randomUUIDv7(), of.id, position, per, cents, groups],
    )
  }

  async function book(of: Made, { start, end }: Span, units = of.units): Promise<void> {
    const id = randomUUIDv7()
    await run(
      `insert into rooms.booking (space_id, id, resource_id, reference, kind, state, starts_at, ends_at, name, booked_as, purpose, made_at, updated_at)
       values ($1, $2, $3, $4, 'normal', 'confirmed', $5, $6, 'Chor', 'club', 'culture', $7, $7)`,
      [space, id, of.id, id, start.toString(), end.toString(), house.now().toString()],
    )
    for (const unit of units)
      await run(
        'insert into rooms.occupancy (space_id, booking_id, unit_id, from_at, to_at, active) values ($1, $2, $3, $4, $5, true)',
        [space, id, unit, start.toString(), end.toString()],
      )
  }

  return { building, resource, price, book }
}
