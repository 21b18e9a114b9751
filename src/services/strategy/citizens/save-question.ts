import { sql } from 'kysely'
import { noteGuest } from '#commons/accounts/guests.ts'
import { notePresence } from '#commons/privacy/presence.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Language } from '#foundation/text/language.ts'

type Writing = Pick<Work, 'tx' | 'space' | 'now' | 'newId'>

/** Somebody asks: with an account at once, a guest after the address was confirmed (`confirmQuestion`). @returns its id */
export async function addQuestion(
  work: Writing,
  measure: string,
  asker: { readonly person: string } | { readonly mail: string },
  { question, language }: { question: string; language: Language },
): Promise<string> {
  const id = work.newId()
  const person = 'person' in asker ? asker.person : null
  await work.tx
    .insertInto('strategy.question')
    .values({
      space_id: work.space.id,
      id,
      measure_id: measure,
      asked_by: person,
      guest_mail: 'mail' in asker ? asker.mail : null,
      language,
      question,
      state: person ? 'open' : 'unconfirmed',
      asked_at: work.now,
    })
    .execute()
  if (person) await notePresence(work, person, 'strategy')
  return id
}

/** A guest's address is confirmed: the question waits for its answer from now on. @returns the measure; undefined when it did so before, or is gone */
export async function confirmQuestion(
  work: Pick<Work, 'tx' | 'space' | 'now' | 'sign'>,
  id: string,
  mail: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ measure: string }>`
    update strategy.question set state = 'open', asked_at = ${work.now}
    where space_id = ${work.space.id} and id = ${id} and state = 'unconfirmed'
    returning measure_id as measure`.execute(work.tx)
  if (rows[0]) await noteGuest(work, mail, 'strategy')
  return rows[0]?.measure
}

/**
 * Answers a question, changes its answer, or sets it aside with a reason.
 * @returns false when somebody else was faster: `version` is no longer the one that was read
 */
export async function answerQuestion(
  work: Pick<Writing, 'tx' | 'space' | 'now'>,
  id: string,
  { version, answer, state, by }: { version: number; answer: string; state: 'answered' | 'aside'; by: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update strategy.question set answer = ${answer}, answered_by = ${by}, version = version + 1,
      changed_at = case when state = ${state} then ${work.now}::timestamptz end,
      answered_at = case when state = ${state} then answered_at else ${work.now} end, state = ${state}
    where space_id = ${work.space.id} and id = ${id} and version = ${version} and state <> 'unconfirmed'`.execute(
    work.tx,
  )
  if (numAffectedRows) await notePresence(work, by, 'strategy')
  return Boolean(numAffectedRows)
}

/** Whoever asked takes the question back, as long as it was not answered: then others have read it. @returns false when there is none */
export async function takeBackQuestion(work: Pick<Work, 'tx' | 'space'>, id: string, person: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from strategy.question
    where space_id = ${work.space.id} and id = ${id} and asked_by = ${person} and state in ('open', 'aside')`.execute(
    work.tx,
  )
  return Boolean(numAffectedRows)
}
