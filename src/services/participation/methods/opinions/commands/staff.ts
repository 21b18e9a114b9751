import { sql } from 'kysely'
import { tell } from '#commons/inbox/tell.ts'
import { checkbox, choice, longText, optionalText, wholeNumber } from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form, type Work } from '#foundation/http/route.ts'
import type { Language } from '#foundation/text/language.ts'
import { addresses as rooms } from '../../../addresses.ts'
import { paramsOf } from '../../trail.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { pollToEdit } from '../load.ts'
import { checkPage, statementAt } from '../pages/check.tsx'
import { statementsPage } from '../pages/statements.tsx'
import { topic } from '../poll.ts'
import { longest } from '../rules/vote.ts'
import { addSeeds, decide, removeSeed, savePoll } from '../save-poll.ts'
import { notices, refusals } from '../texts/notices.ts'
import { staffTexts } from '../texts/staff.ts'

/** Whether people may add statements, and how many votes count in groups. */
export const saveRules = form(access, {
  address: addresses.statements,
  action: 'opinion.write',
  fields: { adding: checkbox(), votesNeeded: wholeNumber(1, 50), voicesNeeded: wholeNumber(1, 1000) },
  page: statementsPage,
  load: pollToEdit,
  async run(work, rules, at) {
    await savePoll(work, at.phase.id, at.poll, rules)
    return goTo(addresses.statements(paramsOf(at)), notices.saved)
  },
})

/** Statements of staff, one per line. */
export const addLines = form(access, {
  address: addresses.seeds,
  action: 'opinion.write',
  fields: { lines: longText(45_000) },
  page: statementsPage,
  load: pollToEdit,
  async run(work, { lines }, at) {
    const statements = lines
      .split('\n')
      .map((line) => line.trim().replace(/\s+/g, ' '))
      .filter(Boolean)
    if (statements.some((words) => words.length > longest)) refuse(refusals.tooLong, 'lines')
    await addSeeds(work, at.phase.id, statements)
    return goTo(addresses.statements(paramsOf(at)), notices.added)
  },
})

export const removeStatement = form(access, {
  address: addresses.remove,
  action: 'opinion.write',
  fields: {},
  page: statementsPage,
  load: pollToEdit,
  async run(work, _input, at, { statement }) {
    await removeSeed(work, at.phase.id, statement)
    return goTo(addresses.statements(paramsOf(at)), notices.removed)
  },
})

/** Somebody's statement appears, or they read why not. */
export const checkStatement = form(access, {
  address: addresses.check,
  action: 'opinion.write',
  fields: { go: choice(['show', 'refuse']), reason: optionalText(300) },
  page: checkPage,
  load: statementAt,
  async run(work, { go, reason }, { at, statement }) {
    if (go === 'refuse' && !reason) return refuse(refusals.reasonMissing, 'reason')
    const decided = await decide(work, at.phase.id, statement.id, go === 'show' ? null : found(reason))
    if (!decided) return refuse(refusals.decided)
    if (decided.author) await tellAuthor(work, decided.author, rooms.phase(paramsOf(at)), statement.words, go, reason)
    return goTo(addresses.statements(paramsOf(at)), go === 'show' ? notices.shown : notices.refused)
  },
})

async function tellAuthor(
  work: Work,
  author: string,
  address: string,
  words: string,
  go: 'show' | 'refuse',
  reason: string | null,
): Promise<void> {
  const { rows } = await sql<{ language: Language }>`
    select language from accounts.person where id = ${author} and deleted_at is null`.execute(work.tx)
  const [person] = rows
  if (!person) return
  const t = staffTexts(person.language)
  await tell(work, author, {
    topic,
    subject: go === 'show' ? t.mailShown : t.mailRefused,
    body: go === 'show' ? t.mailShownBody(words) : t.mailRefusedBody(words, reason ?? ''),
    address,
  })
}
