import { sql } from 'kysely'
import type { Paragraph } from '#commons/documents/document.ts'
import { notePresence } from '#commons/privacy/presence.ts'
import { refuse } from '#foundation/http/problems.ts'
import { type Origin, originColumns } from '../../guest-contributions/origin.ts'
import type { Writing } from '../../writing.ts'
import type { At } from '../method.ts'
import type { RemarkInput } from './fields.ts'
import { wordsOf } from './remark.ts'
import { findPassage } from './rules/passage.ts'
import { readable } from './rules/readable.ts'
import { problems } from './texts/notices.ts'

/** What is said of which words: the phase, the version that was read, the paragraph, and why it cannot be changed. */
export interface About {
  readonly phase: Pick<At['phase'], 'id'>
  readonly dialogue: Pick<At['dialogue'], 'answerDays'>
  readonly version: number
  readonly paragraph: Pick<Paragraph, 'id' | 'heading' | 'body'>
  readonly fixed: string | undefined
}

/** When an answer was promised. @param days of the dialogue */
const dueAfter = (confirmed: Temporal.Instant, days: number): Temporal.Instant => confirmed.add({ hours: 24 * days })

/**
 * Keeps what somebody says about a paragraph. A guest's waits for the link in the mail, all others are shown at once.
 * @returns its id; undefined when the code of the paper form is here already
 */
export async function addRemark(
  work: Writing,
  about: About,
  input: RemarkInput,
  origin: Origin,
): Promise<string | undefined> {
  const id = work.newId()
  const shown = origin.by !== 'guest'
  const added = await work.tx
    .insertInto('participation.remark')
    .values({
      space_id: work.space.id,
      id,
      phase_id: about.phase.id,
      version: about.version,
      paragraph_id: about.paragraph.id,
      ...checked(about, input),
      ...originColumns(origin),
      state: shown ? 'shown' : 'waiting',
      status: null,
      created_at: work.now,
      confirmed_at: shown ? work.now : null,
      due_at: shown ? dueAfter(work.now, about.dialogue.answerDays) : null,
    })
    .onConflict((conflict) => conflict.columns(['space_id', 'phase_id', 'code']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) return undefined
  const person = 'person' in origin ? origin.person : null
  if (person) await notePresence(work, person, 'participation')
  return id
}

/** A guest's address is confirmed: the contribution appears. @returns false when it had before, or is gone */
export async function showRemark(work: Writing, id: string, answerDays: number): Promise<boolean> {
  const { rows } = await sql`
    update participation.remark set state = 'shown', confirmed_at = ${work.now}, due_at = ${dueAfter(work.now, answerDays)}
    where space_id = ${work.space.id} and id = ${id} and state = 'waiting' returning 1`.execute(work.tx)
  return rows.length > 0
}

/** What cannot be is refused at its field; what does not belong to the kind of contribution is left out. */
function checked({ paragraph, fixed }: About, { what, passage, body, wording }: RemarkInput) {
  const found = passage && what !== 'wording' ? findPassage(readable(paragraph), passage)?.passage : ''
  if (found === undefined) refuse(problems.passageMissing, 'passage')
  if (what !== 'wording') {
    if (!body) refuse(what === 'question' ? problems.questionEmpty : problems.commentEmpty, 'body')
    return { what, passage: found ?? '', body: body ?? '', wording: '' }
  }
  if (fixed) refuse(problems.fixed(fixed), 'wording')
  if (!wording) refuse(problems.wordingEmpty, 'wording')
  if (wording === wordsOf(paragraph)) refuse(problems.wordingSame, 'wording')
  return { what, passage: '', body: body ?? '', wording: wording ?? '' }
}
