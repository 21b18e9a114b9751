import { sql } from 'kysely'
import { tellFollowers } from '#commons/responses/followers.ts'
import { homeZone } from '#foundation/text/dates.ts'
import { isLanguage, type Language } from '#foundation/text/language.ts'
import { addresses } from '../addresses.ts'
import { kind, type Phase } from '../measures/measure.ts'
import { words } from '../measures/texts.ts'
import type { Writing } from '../writing.ts'
import { texts } from './texts.ts'

export const changedTopic = 'strategy.changed'

/** What followers of a measure hear of. Overrides and who keeps the entry are matters of the office. */
export const told = ['phase', 'standing', 'paused', 'resumed', 'successor', 'dates', 'milestone'] as const
export type Told = (typeof told)[number]

export const isTold = (what: string): what is Told => (told as readonly string[]).includes(what)

/**
 * Something happened to a measure: its followers are told, once a day at most however much happens, and only while it is public.
 * `noteEvent` calls this by itself; call it for what is no event (a milestone reached).
 */
export async function measureChanged(
  work: Pick<Writing, 'tx' | 'space' | 'now' | 'later'>,
  measure: string,
  what: Told,
  newValue: string | null = null,
): Promise<void> {
  const day = work.now.toZonedDateTimeISO(homeZone).toPlainDate()
  const { rows } = await sql<{ slug: string; title: string }>`
    update strategy.measure m set told_on = ${day}
    where m.space_id = ${work.space.id} and m.id = ${measure} and m.state = 'published' and not m.hidden
      and m.told_on is distinct from ${day}
      and exists (select from responses.mark r where r.space_id = m.space_id and r.subject_kind = ${kind} and r.subject_id = m.id
        and r.mark = 'follow')
    returning m.slug, m.title`.execute(work.tx)
  const row = rows[0]
  if (!row) return
  const said = (language: Language) => {
    const t = texts(language)
    return {
      subject: t.changedSubject(row.title),
      body: t.changedBody(sentence(language, what, newValue), work.space.name),
    }
  }
  const all = { de: said('de'), en: said('en'), leicht: said('leicht') }
  await tellFollowers(work, { kind, id: measure }, changedTopic, addresses.measure({ measure: row.slug }), all)
}

/** What happened, in one sentence. */
export function sentence(language: Language, what: Told, newValue: string | null): string {
  const t = texts(language)
  const fixed = {
    standing: t.changedStanding,
    paused: t.changedPaused,
    resumed: t.changedResumed,
    successor: t.changedSuccessor,
    dates: t.changedDates,
    milestone: t.changedMilestone,
  }
  return what === 'phase' ? t.changedPhase(words(language)[newValue as Phase]) : fixed[what]
}

export const languageOf = (language: string): Language => (isLanguage(language) ? language : 'de')
