import { sql } from 'kysely'
import { momentFrom } from '#commons/gatherings/times.ts'
import { saveWordings } from '#commons/translations/wordings.ts'
import { refuse } from '#foundation/http/problems.ts'
import { homeZone } from '#foundation/text/dates.ts'
import { slug } from '#foundation/text/names.ts'
import { touchDialogue } from '../dialogues/save-dialogue.ts'
import { tellWhenItBegins } from '../following.ts'
import { phaseProblems } from '../texts/phase-problems.ts'
import type { Writing } from '../writing.ts'
import type { Phase } from './phase.ts'
import type { PhaseInput } from './phase-input.ts'
import { checkChange } from './phase-rules.ts'
import { phaseKind } from './queries.ts'

/** When a phase runs, as typed; problems are refused at the field. Without times: whole days, the last one included. */
export function datesOf(input: Pick<PhaseInput, 'startDay' | 'startTime' | 'endDay' | 'endTime'>): {
  startsAt: Temporal.Instant | null
  endsAt: Temporal.Instant | null
} {
  const startsAt = momentFrom(
    input.startDay,
    input.startTime,
    homeZone,
    { day: 'startDay', time: 'startTime' },
    'start',
  )
  const endsAt = momentFrom(input.endDay, input.endTime, homeZone, { day: 'endDay', time: 'endTime' }, 'end')
  if (startsAt && !endsAt) refuse(phaseProblems.endMissing, 'endDay')
  if (endsAt && !startsAt) refuse(phaseProblems.startMissing, 'startDay')
  if (startsAt && endsAt && Temporal.Instant.compare(endsAt, startsAt) <= 0)
    refuse(phaseProblems.endBeforeStart, input.endDay?.equals(input.startDay ?? '') ? 'endTime' : 'endDay')
  return { startsAt, endsAt }
}

/** A new phase behind all others. @returns its id and its part of the address */
export async function addPhase(
  work: Writing,
  { id: dialogue, phases }: { id: string; phases: readonly Pick<Phase, 'slug' | 'position'>[] },
  input: PhaseInput,
): Promise<{ id: string; slug: string }> {
  const id = work.newId()
  const free = freeAmong(slug(input.title), phases)
  const { startsAt, endsAt } = datesOf(input)
  await work.tx
    .insertInto('participation.phase')
    .values({
      space_id: work.space.id,
      id,
      dialogue_id: dialogue,
      slug: free,
      position: Math.max(0, ...phases.map(({ position }) => position)) + 1,
      method: input.method,
      who: input.who,
      starts_at: startsAt,
      ends_at: endsAt,
      settings: JSON.stringify({}),
      ...wordsOf(input),
    })
    .execute()
  await saveWordings(work, { kind: phaseKind, id }, phaseWordings(input))
  await touchDialogue(work, dialogue)
  await tellWhenItBegins(work, { id, startsAt })
  return { id, slug: free }
}

/** Changes a phase, as far as it still may be changed; what was announced before is kept. @returns false when somebody else was faster */
export async function changePhase(
  work: Writing,
  before: Phase,
  version: number,
  input: PhaseInput,
  by: string | null,
): Promise<boolean> {
  const dates = datesOf(input)
  const after = { ...dates, method: input.method, who: input.who, title: input.title, intro: input.intro ?? '' }
  const checked = checkChange(before, after, input.reason, work.now)
  if (checked.problem) {
    const { sentence, field } = phaseProblems.change[checked.problem]
    refuse(sentence, field)
  }
  const { numUpdatedRows } = await work.tx
    .updateTable('participation.phase')
    .set({
      method: input.method,
      who: input.who,
      starts_at: dates.startsAt,
      ends_at: dates.endsAt,
      version: version + 1,
      ...wordsOf(input),
    })
    .where('space_id', '=', work.space.id)
    .where('id', '=', before.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  if (checked.changes.length > 0) {
    const of = {
      space_id: work.space.id,
      phase_id: before.id,
      reason: input.reason ?? '',
      changed_by: by,
      changed_at: work.now,
    }
    await work.tx
      .insertInto('participation.phase_change')
      .values(
        checked.changes.map((change) => ({
          ...of,
          id: work.newId(),
          what: change.what,
          old_value: change.before,
          new_value: change.after,
        })),
      )
      .execute()
  }
  await saveWordings(work, { kind: phaseKind, id: before.id }, phaseWordings(input))
  await touchDialogue(work, before.dialogueId)
  await tellWhenItBegins(work, { id: before.id, startsAt: dates.startsAt })
  return true
}

/** Changes places with the phase before or behind it; at the end of the row nothing happens. */
export async function movePhase(
  work: Writing,
  phases: readonly Phase[],
  phase: Phase,
  direction: 'up' | 'down',
): Promise<void> {
  const index = phases.findIndex(({ id }) => id === phase.id)
  const other = phases[index + (direction === 'up' ? -1 : 1)]
  if (!other) return
  await sql`
    update participation.phase set position = case id when ${phase.id}::uuid then ${other.position}::int else ${phase.position}::int end
    where space_id = ${work.space.id} and id in (${phase.id}::uuid, ${other.id}::uuid)`.execute(work.tx)
  await touchDialogue(work, phase.dialogueId)
}

/** Removes a phase that has not begun; with it goes everything prepared for it. */
export async function removePhase(work: Writing, phase: Phase): Promise<void> {
  await saveWordings(work, { kind: phaseKind, id: phase.id }, noWordings)
  await sql`delete from participation.phase where space_id = ${work.space.id} and id = ${phase.id}`.execute(work.tx)
  await touchDialogue(work, phase.dialogueId)
}

function freeAmong(wanted: string, phases: readonly { slug: string }[]): string {
  const taken = new Set(phases.map((phase) => phase.slug))
  let free = wanted
  for (let number = 2; taken.has(free); number++) free = `${wanted}-${number}`
  return free
}

const wordsOf = (input: PhaseInput) => ({
  title: input.title,
  intro: input.intro ?? '',
  outcome: input.outcome ?? '',
})

const phaseWordings = (input: PhaseInput) => ({
  en: { title: input.titleEn, intro: input.introEn, outcome: input.outcomeEn },
  leicht: { title: input.titleLeicht, intro: input.introLeicht, outcome: input.outcomeLeicht },
})
const nothing = { title: null, intro: null, outcome: null }
const noWordings = { en: nothing, leicht: nothing }
