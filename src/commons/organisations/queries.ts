import { sql } from 'kysely'
import { isUuid } from '#commons/spaces/is-uuid.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Language } from '#foundation/text/language.ts'

export const kinds = ['club', 'firm', 'municipality', 'care', 'public-body', 'other'] as const
export type OrganisationKind = (typeof kinds)[number]

export interface Organisation {
  readonly id: string
  readonly name: string
  readonly kind: OrganisationKind
  readonly description: string
  readonly mail: string | null
  readonly phone: string | null
  readonly webAddress: string | null
  readonly municipality: string | null
  readonly version: number
  /** Admitted here to at least one part, and not out of sight: everybody may see it. */
  readonly shown: boolean
  readonly concealed: boolean
}

type Reading = Pick<Work, 'tx' | 'space'>

const admittedHere = (space: string) => sql`exists (
  select from organisations.admission a where a.space_id = ${space} and a.organisation_id = o.id and a.state = 'admitted')`
const concealedHere = (space: string) => sql`exists (
  select from organisations.concealed c where c.space_id = ${space} and c.organisation_id = o.id)`
const columns = sql.raw(
  'o.id, o.name, o.kind, o.description, o.mail, o.phone, o.web_address as "webAddress", o.municipality, o.version',
)

/** One organisation as this space sees it. One statement. */
export async function organisationById({ tx, space }: Reading, id: string): Promise<Organisation | undefined> {
  if (!isUuid(id)) return undefined
  const { rows } = await sql<Organisation>`
    select ${columns}, ${admittedHere(space.id)} and not ${concealedHere(space.id)} as shown, ${concealedHere(space.id)} as concealed
    from organisations.organisation o where o.id = ${id}`.execute(tx)
  return rows[0]
}

export interface Listed {
  readonly id: string
  readonly name: string
  readonly kind: OrganisationKind
  readonly description: string
  readonly municipality: string | null
}

/** Organisations admitted here, by name. @param after name and id of the last one seen */
export async function organisationsHere(
  { tx, space }: Reading,
  options: { search: string; kind: OrganisationKind | null; after: { name: string; id: string } | null; limit: number },
): Promise<Listed[]> {
  const { search, kind, after } = options
  const { rows } = await sql<Listed>`
    select o.id, o.name, o.kind, left(o.description, 400) as description, o.municipality from organisations.organisation o
    where ${admittedHere(space.id)} and not ${concealedHere(space.id)}
      and (${search} = '' or position(lower(${search}) in lower(o.name)) > 0)
      and (${kind}::text is null or o.kind = ${kind})
      and (${after?.id ?? null}::uuid is null or (o.name collate german, o.id) > (${after?.name ?? ''} collate german, ${after?.id ?? null}::uuid))
    order by o.name collate german, o.id limit ${options.limit}`.execute(tx)
  return rows
}

export type AdmissionState = 'asked' | 'admitted' | 'refused' | 'ended'

export interface Admission {
  readonly id: string
  readonly organisation: string
  readonly name: string
  readonly kind: OrganisationKind
  readonly description: string
  readonly part: string
  readonly state: AdmissionState
  readonly message: string
  readonly reason: string | null
  readonly askedAt: Temporal.Instant
  readonly askedBy: string | null
  readonly decidedAt: Temporal.Instant | null
  readonly decidedBy: string | null
  readonly expiresOn: Temporal.PlainDate | null
  readonly extensionAskedAt: Temporal.Instant | null
}

const admission = sql`
  select a.id, a.organisation_id as organisation, o.name, o.kind, o.description, a.part, a.state, a.message, a.reason, a.asked_at as "askedAt",
    asker.display_name as "askedBy", a.decided_at as "decidedAt", decider.display_name as "decidedBy", a.expires_on as "expiresOn", a.extension_asked_at as "extensionAskedAt"
  from organisations.admission a join organisations.organisation o on o.id = a.organisation_id
  left join accounts.person asker on asker.id = a.asked_by left join accounts.person decider on decider.id = a.decided_by`

/** An organisation's applications in this space, newest first. */
export async function admissionsOf({ tx, space }: Reading, organisation: string): Promise<Admission[]> {
  const { rows } =
    await sql<Admission>`${admission} where a.space_id = ${space.id} and a.organisation_id = ${organisation} order by a.asked_at desc, a.id limit 200`.execute(
      tx,
    )
  return rows
}

export async function admissionById({ tx, space }: Reading, id: string): Promise<Admission | undefined> {
  if (!isUuid(id)) return undefined
  const { rows } = await sql<Admission>`${admission} where a.space_id = ${space.id} and a.id = ${id}`.execute(tx)
  return rows[0]
}

/** Applications in this space by where they stand; keyset by id (ids grow with time). */
export async function admissionsHere(
  { tx, space }: Reading,
  states: readonly AdmissionState[],
  before: string | null,
  limit: number,
): Promise<Admission[]> {
  const { rows } = await sql<Admission>`
    ${admission} where a.space_id = ${space.id} and a.state = any(${[...states]}::text[]) and (${before}::uuid is null or a.id < ${before})
    order by a.id desc limit ${limit}`.execute(tx)
  return rows
}

export interface MemberRow {
  readonly id: string
  readonly name: string
  readonly language: Language
  readonly role: 'owner' | 'member'
  readonly since: Temporal.Instant
}

export async function membersOf({ tx }: Pick<Work, 'tx'>, organisation: string): Promise<MemberRow[]> {
  const { rows } = await sql<MemberRow>`
    select p.id, p.display_name as name, p.language, m.role, m.since from organisations.membership m join accounts.person p on p.id = m.person_id
    where m.organisation_id = ${organisation} order by m.role desc, p.display_name collate german, p.id limit 500`.execute(
    tx,
  )
  return rows
}
