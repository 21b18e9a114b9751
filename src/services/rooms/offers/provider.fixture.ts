import type { TestHouse } from '#test/support/house.ts'
import { providerPart } from '../access.ts'
import { occupy } from '../bookings/occupancy.ts'
import { resourceById } from '../queries.ts'

export type Person = Awaited<ReturnType<TestHouse['addPerson']>>

/** What the form of a resource sends when nothing was changed in it. */
export const typedResource = {
  kind: 'room',
  takes: 'all',
  title: 'Großer Saal',
  lead: 'Für Feste und Versammlungen.',
  stepFree: 'yes',
  who: 'everyone',
  approval: 'blocks',
  gridMinutes: '30',
  shortestMinutes: '60',
  longestMinutes: '1440',
  noticeMinutes: '1440',
  advanceDays: '365',
  bufferMinutes: '0',
  vatPermille: '0',
  refundHours1: '168',
  refundPercent1: '100',
}

export const typedOpenings = { days1: ['1', '2', '3', '4', '5'], opens1: '08:00', closes1: '22:00' }

const where = '/musterkreis/raeume/anbieten'

/** The last part of an address somebody is sent to. */
const idIn = (response: Response) => response.headers.get('location')?.split('/').at(-1) as string

/** A house of an organisation, or of the district. @returns its id */
export async function addHouse(house: TestHouse, as: Person, provider = ''): Promise<string> {
  const made = await house.post(
    `${where}/haus`,
    { name: 'Dorfgemeinschaftshaus', street: 'Hauptstraße 1, 56068 Musterdorf', provider },
    as,
  )
  if (made.status !== 303) throw new Error(await made.text())
  return idIn(made)
}

export interface Offered {
  readonly building: string
  readonly id: string
  readonly slug: string
  readonly version: string
}

/** Something published, with opening times. */
export async function offer(
  house: TestHouse,
  as: Person,
  building: string,
  more: Record<string, string | string[]> = {},
): Promise<Offered> {
  const made = await house.post(`${where}/haus/${building}/neu`, { ...typedResource, ...more }, as)
  if (made.status !== 303) throw new Error(await made.text())
  const slug = made.headers.get('location')?.split('/').at(-2) as string
  await house.post(`${where}/${slug}/zeiten`, { ...typedOpenings, version: '1' }, as)
  const published = await house.post(`${where}/${slug}/veroeffentlichen`, {}, as)
  if (published.status !== 303) throw new Error(await published.text())
  const { rows } = await house.database.pool.query<{ id: string; version: number }>(
    'select id, version from rooms.resource where slug = $1',
    [slug],
  )
  return { building, id: rows[0]?.id as string, slug, version: String(rows[0]?.version) }
}

let made = 0

/** A wish, written as the booking form writes it. @returns its id */
export async function ask(
  house: TestHouse,
  resource: string,
  more: {
    person?: string | null
    state?: 'asked' | 'confirmed'
    start?: string
    end?: string
    active?: boolean
    mail?: string
    cents?: number
  } = {},
): Promise<string> {
  const number = ++made
  const id = `0190a000-0000-7000-8000-${String(number).padStart(12, '0')}`
  const start = Temporal.Instant.from(more.start ?? '2026-12-07T18:00:00Z')
  const end = Temporal.Instant.from(more.end ?? '2026-12-07T21:00:00Z')
  await house.inSpace(house.district, async (tx) => {
    await tx
      .insertInto('rooms.booking')
      .values({
        space_id: house.district,
        id,
        resource_id: resource,
        reference: `R-TEST${number}`,
        kind: 'normal',
        state: more.state ?? 'asked',
        starts_at: start,
        ends_at: end,
        person_id: more.person ?? null,
        name: 'Bea Braut',
        mail: more.mail ?? (more.person ? null : 'bea@example.org'),
        phone: '0261 4711',
        link_key: more.person ? null : Buffer.from(`key of booking ${String(number).padStart(9, '0')}`),
        booker_id: null,
        persons: 80,
        booked_as: 'private',
        purpose: 'party',
        words: 'Hochzeit',
        price_cents: more.cents ?? 12_000,
        price_lines: JSON.stringify([{ count: 1, per: 'once', cents: 12_000, total: 12_000 }]),
        refunds: JSON.stringify([{ hours: 0, percent: 50 }]),
        conditions_from: null,
        refund_cents: null,
        reason: null,
        decided_by: null,
        decided_at: null,
        expires_at: null,
        cancelled_by: null,
        reminded_at: null,
        made_at: house.now(),
        updated_at: house.now(),
      })
      .execute()
    const what = await resourceById(tx, house.district, resource)
    if (!what) throw new Error('no such resource')
    const work = { tx, space: { id: house.district }, now: house.now() }
    await occupy(work, { booking: id, resource: what, span: { start, end }, active: more.active ?? true, until: null })
  })
  return id
}

export const stateOf = async (house: TestHouse, booking: string) =>
  (
    await house.database.pool.query<{ state: string; reason: string | null; refund_cents: number | null }>(
      'select state, reason, refund_cents from rooms.booking where id = $1',
      [booking],
    )
  ).rows[0]

/** A club that may offer rooms, and the service switched on in both districts. */
export async function rooms(house: TestHouse) {
  await house.database.pool.query(`update spaces.space set services = array['rooms']`).catch(() => {})
  const editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  const owner = await house.addPerson('Toni Verein')
  const club = await house.addOrganisation('Heimatverein', owner, [[house.district, providerPart]])
  const stranger = await house.addPerson('Sam Fremd')
  const other = await house.addOrganisation('Turnverein', stranger, [[house.district, providerPart]])
  const neighbour = await house.addPerson('Nele Nachbar', { staff: [[house.otherDistrict, 'editor']] })
  return { editor, owner, club, stranger, other, neighbour }
}
