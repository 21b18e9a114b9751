import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import type { Language } from '#foundation/text/language.ts'
import type { Booking, Resource } from '../resource.ts'
import { conditionsTexts } from '../texts/common-rules.ts'
import { versionKind } from './versions.ts'

/** One text of conditions, in the reader's language where there is one, else in German. */
export interface ConditionsText {
  /** What it is called beside others; null: it is the only one. */
  readonly title: string | null
  /** Markdown. */
  readonly text: string
  readonly language: Language
}

type WithConditions = Pick<
  Resource,
  'title' | 'conditions' | 'conditionsIn' | 'commonConditions' | 'commonConditionsIn'
>

/** The conditions of one or several things and the district's, each under its name where there is more than one text. */
export function conditionsToAgree(things: readonly WithConditions[], language: Language): ConditionsText[] {
  const [first] = things
  const texts = things
    .filter(({ conditions }) => conditions)
    .map(({ title, conditions, conditionsIn = 'de' }) => ({ title, text: conditions, language: conditionsIn }))
  if (first?.commonConditions)
    texts.push({
      title: conditionsTexts(language).common,
      text: first.commonConditions,
      language: first.commonConditionsIn ?? 'de',
    })
  const [only, ...more] = texts
  return only && more.length === 0 && only.text === first?.conditions ? [{ ...only, title: null }] : texts
}

/** Conditions as they were when somebody agreed to them. */
export interface Agreed {
  readonly of: 'resource' | 'district'
  readonly from: Temporal.Instant
  readonly text: string
  /** The reader's, or German where the text was in no other at that time. */
  readonly language: Language
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
      language: resource.conditionsIn ?? 'de',
    },
    {
      of: 'district' as const,
      from: booking.commonConditionsFrom,
      now: resource.commonConditions ?? '',
      since: resource.commonConditionsFrom,
      language: resource.commonConditionsIn ?? 'de',
    },
  ]
  const holds = ({ from, since }: (typeof wanted)[number]) => Boolean(from && since?.equals(from))
  const changed = wanted.some((one) => one.from && !holds(one))
  const { rows } = changed
    ? await sql<Omit<Agreed, 'language'> & { translated: string | null }>`
        select case when v.resource_id is null then 'district' else 'resource' end as of, v.from_at as "from", v.text, w.wording as translated
        from rooms.conditions_version v left join translations.wording w on w.space_id = v.space_id and w.kind = ${versionKind}
          and w.thing_id = v.id and w.language = ${language} and w.field = 'text'
        where v.space_id = ${space.id} and (v.resource_id = ${resource.id} and v.from_at = ${booking.conditionsFrom ?? null}
          or v.resource_id is null and v.from_at = ${booking.commonConditionsFrom ?? null})`.execute(tx)
    : { rows: [] }
  return wanted.flatMap((one) => {
    const { of, from, now } = one
    if (!from) return []
    if (holds(one)) return now ? [{ of, from, text: now, language: one.language }] : []
    const kept = rows.find((row) => row.of === of)
    return kept
      ? [{ of, from, text: kept.translated ?? kept.text, language: kept.translated === null ? 'de' : language }]
      : []
  })
}
