import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { homeZone } from '#foundation/text/dates.ts'
import { type Addressee, codeFrom, fingerprintText } from './codes.ts'
import { notices } from './texts.ts'

export type Confirming = Pick<Work, 'tx' | 'space' | 'now' | 'sign'>

/** For so long somebody counts as living here; people move. */
const years = 2

export const confirmedUntil = (now: Temporal.Instant): Temporal.PlainDate =>
  now.toZonedDateTimeISO(homeZone).toPlainDate().add({ years })

export const fingerprintOf = (
  { sign, space }: Pick<Work, 'sign'> & { readonly space: { readonly id: string } },
  addressee: Addressee,
): Buffer => sign(`residents.fingerprint ${space.id} ${fingerprintText(addressee)}`)

export const hashOfCode = ({ sign, space }: Pick<Work, 'sign' | 'space'>, code: string): Buffer =>
  sign(`residents.code ${space.id} ${code}`)

/**
 * A code that confirms one human once. It is shown or printed, and kept as a keyed hash only.
 * @param run of letters; null: for somebody at the desk
 */
export function codeRow(
  work: Confirming,
  {
    code,
    addressee,
    run,
    expiresAt,
  }: { code: string; addressee: Addressee; run: string | null; expiresAt: Temporal.Instant },
) {
  return {
    space_id: work.space.id,
    code_hash: hashOfCode(work, code),
    way: run === null ? 'desk' : 'letter',
    run_id: run,
    fingerprint: fingerprintOf(work, addressee),
    expires_at: expiresAt,
  }
}

/** Somebody showed their identity card: a code for their own account, valid for a day. @returns the code, to be shown once */
export async function codeForDesk(work: Confirming & Pick<Work, 'random'>, addressee: Addressee): Promise<string> {
  const code = codeFrom(work.random)
  const expiresAt = work.now.add({ hours: 24 })
  await work.tx
    .insertInto('residents.code')
    .values(codeRow(work, { code, addressee, run: null, expiresAt }))
    .execute()
  return code
}

/**
 * Uses a code up: from then on the person is proven to live here; confirmed again, it holds longer. Whoever comes second with a code
 * learns that it is used; one human counts once, whatever accounts they have.
 * @throws {Refusal} at the field `code`
 */
export async function redeem(work: Confirming, person: string, code: string): Promise<void> {
  const { rows } = await sql<{ way: 'letter' | 'desk'; fingerprint: Buffer }>`
    update residents.code c set used = true
    where c.space_id = ${work.space.id} and c.code_hash = ${hashOfCode(work, code)} and not c.used and c.expires_at > ${work.now}
      and not exists (select from residents.letter_run r where r.space_id = c.space_id and r.id = c.run_id and r.stopped_at is not null)
    returning c.way, c.fingerprint`.execute(work.tx)
  const found = rows[0]
  if (!found) return refuse(notices.codeWrong, 'code')
  const until = confirmedUntil(work.now)
  await sql`
    insert into residents.resident (space_id, person_id, way, fingerprint, confirmed_at, expires_on)
    values (${work.space.id}, ${person}, ${found.way}, ${found.fingerprint}, ${work.now}, ${until})
    on conflict (space_id, person_id) do update set way = excluded.way, fingerprint = excluded.fingerprint,
      confirmed_at = excluded.confirmed_at, expires_on = excluded.expires_on`
    .execute(work.tx)
    .catch((error: unknown) => {
      if (isAbout(error, 'resident_once')) refuse(notices.confirmedAlready, 'code')
      throw error
    })
  await notePresence(work, person, 'residents')
}

const isAbout = (error: unknown, constraint: string) =>
  typeof error === 'object' && error !== null && 'constraint' in error && error.constraint === constraint

export interface OwnResidence {
  readonly way: 'letter' | 'desk' | 'oidc'
  readonly confirmedAt: Temporal.Instant
  readonly expiresOn: Temporal.PlainDate
}

export async function ownResidence(
  { tx, space }: Pick<Work, 'tx' | 'space'>,
  person: string,
): Promise<OwnResidence | undefined> {
  const { rows } = await sql<OwnResidence>`
    select way, confirmed_at as "confirmedAt", expires_on as "expiresOn" from residents.resident
    where space_id = ${space.id} and person_id = ${person}`.execute(tx)
  return rows[0]
}

/** Somebody does not live here any more. @returns false when nobody of that name and address was confirmed */
export async function endResidence(work: Confirming, addressee: Addressee): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from residents.resident where space_id = ${work.space.id} and fingerprint = ${fingerprintOf(work, addressee)}`.execute(
    work.tx,
  )
  return (numAffectedRows ?? 0n) > 0n
}

/** How many are confirmed which way. */
export async function residentsByWay({
  tx,
  space,
}: Pick<Work, 'tx' | 'space'>): Promise<Readonly<Record<string, number>>> {
  const { rows } = await sql<{ way: string; count: number }>`
    select way, count(*)::int as count from residents.resident where space_id = ${space.id} group by way`.execute(tx)
  return Object.fromEntries(rows.map(({ way, count }) => [way, count]))
}
