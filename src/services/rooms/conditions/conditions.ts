import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Language } from '#foundation/text/language.ts'
import type { Booking, Resource } from '../resource.ts'
import { conditionsTexts } from '../texts/common-rules.ts'

type Saving = Pick<Work, 'tx' | 'newId'> & { readonly space: { readonly id: string } }

interface Conditions {
  readonly conditions: string
  readonly conditionsFrom: Temporal.Instant | null
}

/** Keeps a text that is about to be changed, for the bookings in which it was agreed to. @param resource null: the district's common one */
export async function keepConditions(
  { tx, space, newId }: Saving,
  resource: string | null,
  { conditions, conditionsFrom }: Conditions,
): Promise<void> {
  if (!conditions || !conditionsFrom) return
  await sql`
    insert into rooms.conditions_version (space_id, id, resource_id, from_at, text)
    values (${space.id}, ${newId()}, ${resource}, ${conditionsFrom}, ${conditions}) on conflict do nothing`.execute(tx)
}

/** Texts to which no booking refers any more. */
export async function forgetConditions(tx: Tx, space: string): Promise<void> {
  await sql`
    delete from rooms.conditions_version v where v.space_id = ${space} and not exists (
      select from rooms.booking k where k.space_id = v.space_id and case when v.resource_id is null then k.common_conditions_from = v.from_at
        else k.resource_id = v.resource_id and k.conditions_from = v.from_at end)`.execute(tx)
}

/** The thing's conditions and the district's as one text, each under its name when there are both. */
export function conditionsToAgree(
  { title, conditions, commonConditions }: Pick<Resource, 'title' | 'conditions' | 'commonConditions'>,
  language: Language,
): string {
  if (!commonConditions) return conditions
  const common = `### ${conditionsTexts(language).common}\n\n${commonConditions}`
  return conditions ? `### ${title}\n\n${conditions}\n\n${common}` : common
}

/** Conditions as they were when somebody agreed to them. */
export interface Agreed {
  readonly of: 'resource' | 'district'
  readonly from: Temporal.Instant
  readonly text: string
  /** Whether the text is in the reader's language; what was changed since is kept in German. */
  readonly german: boolean
}

/** What whoever booked agreed to, though it was changed since. No statement when nothing was changed, else one. */
export async function agreedConditions(
  { tx, space, language }: Pick<Work, 'tx' | 'space' | 'language'>,
  booking: Booking,
  resource: Resource,
): Promise<Agreed[]> {
  const wanted = [
    {
      of: 'resource' as const,
      from: booking.conditionsFrom,
      now: resource.conditions,
      since: resource.conditionsFrom,
      german: resource.translated === false,
    },
    {
      of: 'district' as const,
      from: booking.commonConditionsFrom,
      now: resource.commonConditions ?? '',
      since: resource.commonConditionsFrom,
      german: language !== 'de',
    },
  ]
  const holds = ({ from, since }: (typeof wanted)[number]) => Boolean(from && since?.equals(from))
  const changed = wanted.some((one) => one.from && !holds(one))
  const { rows } = changed
    ? await sql<{ of: Agreed['of']; from: Temporal.Instant; text: string }>`
        select case when resource_id is null then 'district' else 'resource' end as of, from_at as "from", text from rooms.conditions_version
        where space_id = ${space.id} and (resource_id = ${resource.id} and from_at = ${booking.conditionsFrom ?? null}
          or resource_id is null and from_at = ${booking.commonConditionsFrom ?? null})`.execute(tx)
    : { rows: [] }
  return wanted.flatMap((one) => {
    const { of, from, now, german } = one
    if (!from) return []
    if (holds(one)) return now ? [{ of, from, text: now, german }] : []
    const kept = rows.find((row) => row.of === of)
    return kept ? [{ ...kept, german: language !== 'de' }] : []
  })
}
