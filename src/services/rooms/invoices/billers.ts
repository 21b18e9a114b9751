import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import { isIban } from './iban.ts'
import type { Biller, Seller, Way } from './invoice.ts'

type Reading = Pick<Work, 'tx' | 'space'>

const columns = sql.raw(`
  id, organisation_id as organisation, ways, name, street, postcode, town, contact, phone, mail, tax, tax_number as "taxNumber",
  exempt_words as "exemptWords", iban, bic, days_to_pay as "daysToPay", pattern, closing, version`)

/** Who writes invoices for a provider's rooms. @param organisation null: the district itself */
export async function billerOf({ tx, space }: Reading, organisation: string | null): Promise<Biller | undefined> {
  const { rows } = await sql<Biller>`
    select ${columns} from rooms.biller where space_id = ${space.id} and organisation_id is not distinct from ${organisation}`.execute(
    tx,
  )
  return rows[0]
}

/** Whether everything stands there that the law asks of an invoice's sender, and where to pay. */
export const isComplete = (biller: Pick<Biller, keyof Seller> | undefined): boolean =>
  Boolean(biller?.name && biller.street && biller.postcode && biller.town && biller.taxNumber) &&
  isIban(biller?.iban ?? '')

/** What goes on the paper of a biller. */
export const sellerOf = ({
  id: _,
  organisation,
  ways,
  daysToPay,
  pattern,
  closing,
  version,
  ...seller
}: Biller): Seller => seller

export interface BillerInput extends Seller {
  readonly ways: readonly Way[]
  readonly daysToPay: number
  readonly pattern: string
  readonly closing: string
}

/** Writes a provider's settings; from now on: what is written keeps what it had. */
export async function saveBiller(
  work: Pick<Work, 'tx' | 'newId'> & { readonly space: { readonly id: string } },
  organisation: string | null,
  input: BillerInput,
): Promise<void> {
  const values = {
    ways: [...input.ways],
    name: input.name,
    street: input.street,
    postcode: input.postcode,
    town: input.town,
    contact: input.contact,
    phone: input.phone,
    mail: input.mail,
    tax: input.tax,
    tax_number: input.taxNumber,
    exempt_words: input.exemptWords,
    iban: input.iban,
    bic: input.bic,
    days_to_pay: input.daysToPay,
    pattern: input.pattern,
    closing: input.closing,
  }
  await work.tx
    .insertInto('rooms.biller')
    .values({ space_id: work.space.id, id: work.newId(), organisation_id: organisation, ...values })
    .onConflict((conflict) =>
      conflict
        .columns(['space_id', 'organisation_id'])
        .doUpdateSet((row) => ({ ...values, version: row('rooms.biller.version', '+', 1) as never })),
    )
    .execute()
}

interface Payable {
  readonly id: string
  readonly organisation: string | null
}

/** Ways in which a booking of a resource may be paid for: its own or its provider's, as far as they are possible. Never none. One statement. */
export async function waysOf(work: Reading, resource: Payable): Promise<Way[]> {
  return (await waysOfAll(work, [resource.id])).get(resource.id) ?? ['site']
}

/** Ways for several bookings at once, where one answer holds for all of them: those that every one of the resources offers. Never none. One statement. */
export async function waysTogether(work: Reading, resources: readonly string[]): Promise<Way[]> {
  const byId = await waysOfAll(work, resources)
  const all = resources.map((id) => byId.get(id) ?? ['site' as const])
  const shared = (all[0] ?? []).filter((way) => all.every((ways) => ways.includes(way)))
  return shared.length > 0 ? shared : ['site']
}

/** By the resource's id. */
async function waysOfAll({ tx, space }: Reading, resources: readonly string[]): Promise<Map<string, Way[]>> {
  const { rows } = await sql<Partial<Biller> & { resource: string; own: Way[] | null; online: boolean }>`
    select b.*, r.id as resource, w.ways as own, exists (select from accounts.demo_login) as online
    from rooms.resource r
    left join lateral (
      select ${columns} from rooms.biller where space_id = r.space_id and organisation_id is not distinct from r.organisation_id) b on true
    left join rooms.resource_ways w on w.space_id = r.space_id and w.resource_id = r.id
    where r.space_id = ${space.id} and r.id = any(${[...resources]}::uuid[])`.execute(tx)
  return new Map(
    rows.map(({ resource, own, online, ...biller }) => {
      const complete = isComplete(biller as Biller)
      const found = biller.id
        ? (own ?? biller.ways ?? []).filter((way) => way === 'site' || (way === 'invoice' ? complete : online))
        : []
      return [resource, found.length > 0 ? found : ['site']]
    }),
  )
}
