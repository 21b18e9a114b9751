import { sql } from 'kysely'
import { worded, wordingsOf } from '#commons/translations/wordings.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { Language } from '#foundation/text/language.ts'
import type { Phase } from './phase.ts'
import type { Changed } from './phase-rules.ts'

export const phaseKind = 'participation.phase'

/** Phases of some dialogues, each in its order. One statement (two in other languages). */
export async function phasesOf(
  tx: Tx,
  space: string,
  dialogues: readonly string[],
  language: Language,
): Promise<Phase[]> {
  if (dialogues.length === 0) return []
  const { rows } = await sql<Phase>`
    select p.id, p.slug, p.dialogue_id as "dialogueId", p.position, p.method, p.title, p.intro, p.outcome, p.who,
      p.starts_at as "startsAt", p.ends_at as "endsAt", p.settings, p.version
    from participation.phase p where p.space_id = ${space} and p.dialogue_id = any(${dialogues}) order by p.position, p.id`.execute(
    tx,
  )
  const wordings = await wordingsOf(
    tx,
    phaseKind,
    rows.map(({ id }) => id),
    language,
  )
  return rows.map((row) => worded(row, wordings.get(row.id)))
}

export interface PhaseChange {
  readonly what: Changed
  readonly before: string
  readonly after: string
  readonly reason: string
  readonly at: Temporal.Instant
}

/** What was changed of a phase after it had begun, the last first. */
export async function changesOf(tx: Tx, space: string, phase: string): Promise<PhaseChange[]> {
  const { rows } = await sql<PhaseChange>`
    select what, old_value as before, new_value as after, reason, changed_at as at from participation.phase_change
    where space_id = ${space} and phase_id = ${phase} order by changed_at desc, id desc limit 100`.execute(tx)
  return rows
}
