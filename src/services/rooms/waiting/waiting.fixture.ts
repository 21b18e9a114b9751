import type { TestHouse } from '#test/support/house.ts'
import { evening } from '../bookings/booking.fixture.ts'

type Person = Awaited<ReturnType<TestHouse['addPerson']>>

/** What people do with waiting lists, for tests. */
export function waitingDeeds(house: TestHouse) {
  const at = (path: string) => `/musterkreis/raeume${path}`
  const { pool } = house.database
  return {
    at,
    book: (slug: string, as: Person, values: Record<string, string> = {}) =>
      house.post(at(`/${slug}/buchen`), { ...evening, ...values }, as),
    cancel: (booked: Response, as: Person) => house.post(`${booked.headers.get('location')}/absagen`, {}, as),
    wait: (slug: string, as: Person | undefined, values: Record<string, string> = {}) =>
      house.post(at(`/${slug}/warteliste`), { ...evening, flexible: '0', anzahl: '1', ...values }, as),
    /** The list moves on. */
    async turn() {
      await house.tools.inSpace(house.district, (tx) =>
        house.tools.send(tx, 'rooms.waiting', { space: house.district }, { once: house.district }),
      )
      await house.runJobs()
    },
    /** Entries of a resource, in the order of the line. */
    async line(slug: string) {
      const { rows } = await pool.query<{
        id: string
        name: string
        state: string
        offer_key: Buffer | null
        offered_until: Temporal.Instant | null
      }>(
        `select w.id, w.name, w.state, w.offer_key, w.offered_until from rooms.waiting w join rooms.resource r on r.id = w.resource_id
         where r.slug = $1 order by w.listed_at, w.id`,
        [slug],
      )
      return rows.map(({ offer_key, ...row }) => ({ ...row, key: offer_key?.toString('base64url') ?? null }))
    },
    async states(slug: string) {
      return (await this.line(slug)).map(({ name, state }) => `${name.split(' ')[0]} ${state}`)
    },
    /** The offer that is open for a resource, as an address. */
    async offer(slug: string) {
      const open = (await this.line(slug)).find(({ state }) => state === 'offered')
      if (!open?.key) throw new Error(`No offer: ${(await this.states(slug)).join(', ')}`)
      return at(`/warteliste/angebot/${open.key}`)
    },
    async events(slug: string, name: string) {
      const { rows } = await pool.query<{ said: string }>(
        `select e.what || case when e.why = '' then '' else ' ' || e.why end as said from rooms.waiting_event e
         join rooms.waiting w on w.id = e.waiting_id join rooms.resource r on r.id = w.resource_id
         where r.slug = $1 and w.name like $2 || '%' order by w.made_at, e.number`,
        [slug, name],
      )
      return rows.map(({ said }) => said)
    },
    /** Bookings of a resource, by what became of them. */
    async bookings(slug: string) {
      const { rows } = await pool.query<{ state: string; name: string; price_cents: number; kind: string }>(
        `select b.state, b.name, b.price_cents, b.kind from rooms.booking b join rooms.resource r on r.id = b.resource_id
         where r.slug = $1 order by b.made_at, b.id`,
        [slug],
      )
      return rows
    },
    async lastMail(recipient: string) {
      const { rows } = await pool.query<{ subject: string; body: string }>(
        'select subject, body from inbox.mail where recipient = $1 order by created_at desc, id desc limit 1',
        [recipient],
      )
      return rows[0] ?? { subject: '', body: '' }
    },
    async lastMessage(person: Person) {
      const { rows } = await pool.query<{ subject: string; body: string; address: string | null }>(
        'select subject, body, address from inbox.message where person_id = $1 order by created_at desc, id desc limit 1',
        [person.id],
      )
      return rows[0] ?? { subject: '', body: '', address: null }
    },
  }
}

/** Addresses in a mail, inside the house. */
export const linksIn = (body: string): string[] =>
  [...body.matchAll(/http:\/\/allmende\.test(\S+)/g)].map(([, path]) => path as string)
