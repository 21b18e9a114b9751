import { sql } from 'kysely'
import { checkGuest, guestFields } from '#commons/fair/guest-form.tsx'
import { absolute, sendMail } from '#commons/inbox/tell.ts'
import { notePresence } from '#commons/privacy/presence.ts'
import { family, mail, optionalChoice, text, wholeNumber } from '#foundation/http/fields.ts'
import { found, goTo, Refusal, refuse } from '#foundation/http/problems.ts'
import { form, type Work } from '#foundation/http/route.ts'
import { codeFrom, codeHash, codeInGroups, codeLength, readCode } from '../../../codes.ts'
import { phasePage } from '../../../pages/phase.tsx'
import type { Channel } from '../../method.ts'
import { paramsOf } from '../../trail.ts'
import { surveyAccess } from '../access.ts'
import { ownSheet, surveyAddresses } from '../addresses.ts'
import { countSheet } from '../counts.ts'
import { type SheetAt, sheetAt, surveyAt } from '../load-survey.ts'
import { lastStep, pause, sheetPage } from '../pages/sheet.tsx'
import { isPrinted, sheetByCode } from '../queries.ts'
import {
  type Answers,
  isAsked,
  otherKey,
  type Problem,
  reached,
  readAnswers,
  unanswered,
  withoutTexts,
} from '../rules/answers.ts'
import { pagesOf, type Questions } from '../rules/questions.ts'
import { keepTexts, markBegun } from '../save-survey.ts'
import { surveyNotices } from '../texts/notices.ts'
import { answerProblems, surveyRefusals } from '../texts/refusals.ts'
import { surveyTexts } from '../texts/texts.ts'

/** Begins a sheet: for an account its own, for guests one with a code. */
export const beginForm = form(surveyAccess, {
  address: surveyAddresses.begin,
  action: 'survey.answer',
  fields: guestFields,
  page: phasePage,
  load: surveyAt,
  subject: ({ standing }) => ({ phase: standing }),
  async run(work, input, at) {
    checkGuest(work, input)
    if (!at.survey || at.survey.questions.list.length === 0) refuse(surveyRefusals.noQuestionsYet)
    if (work.viewer.person) return goTo(surveyAddresses.sheet({ ...paramsOf(at), sheet: ownSheet }))
    await work.limit('participation.survey', work.clientAddress, 30, 60)
    const code = codeFrom(work.random(codeLength))
    await insertDraft(work, at.survey.phase, { person: null, hash: codeHash(code), answers: {} })
    return goTo(surveyAddresses.sheet({ ...paramsOf(at), sheet: code }))
  },
})

/** To the sheet of a code: one that was begun, or one that was printed. */
export const codeForm = form(surveyAccess, {
  address: surveyAddresses.code,
  action: 'survey.answer',
  fields: { code: text(60) },
  page: phasePage,
  load: surveyAt,
  subject: ({ standing }) => ({ phase: standing }),
  async run(work, { code: typed }, at) {
    await work.limit('participation.survey-code', work.clientAddress, 30, 60)
    const code = readCode(typed)
    const { id } = at.phase
    const known =
      code !== null &&
      ((await isPrinted(work.tx, work.space.id, id, code)) ||
        (await sheetByCode(work.tx, work.space.id, id, codeHash(code))))
    if (!code || !known) refuse(surveyRefusals.noSuchCode, 'code')
    return goTo(surveyAddresses.sheet({ ...paramsOf(at), sheet: code }))
  },
})

export const problemsByInput = (problems: Readonly<Record<string, Problem>>) =>
  Object.fromEntries(Object.entries(problems).map(([name, problem]) => [`a-${name}`, answerProblems[problem]]))

/** Keeps one page and goes on, back, or away for now. */
export const sheetForm = form(surveyAccess, {
  address: surveyAddresses.sheet,
  action: 'survey.answer',
  fields: { page: wholeNumber(1, 100), go: optionalChoice(['next', 'back', 'later']), a: family() },
  page: sheetPage,
  load: sheetAt,
  subject: ({ standing }) => ({ phase: standing }),
  async run(work, { page, go, a }, at) {
    if (at.sent) refuse(surveyRefusals.alreadySent)
    const { questions } = at.survey
    const pages = pagesOf(questions)
    const here = found(pages[page - 1])
    const before = at.sheet?.answers ?? {}
    const asked = here.filter((question) => isAsked(question, before, questions))
    const { answers: read, problems } = readAnswers(asked, a, go !== 'back' && go !== 'later')
    if (Object.keys(problems).length > 0) throw new Refusal(problemsByInput(problems))
    const replaced = new Set(here.flatMap(({ id }) => [id, otherKey(id)]))
    const answers = { ...Object.fromEntries(Object.entries(before).filter(([key]) => !replaced.has(key))), ...read }
    await markBegun(work, at.survey)
    await keepDraft(work, at, answers)
    const sheet = { ...paramsOf(at), sheet: at.key }
    if (go === 'later') return goTo(surveyAddresses.sheet(sheet, { seite: pause }))
    return goTo(surveyAddresses.sheet(sheet, { seite: stepFrom(questions, answers, page, go === 'back' ? -1 : 1) }))
  },
})

/** The next page on which anything is asked; behind the last one the end. */
function stepFrom(questions: Questions, answers: Answers, page: number, direction: 1 | -1): number | typeof lastStep {
  const pages = pagesOf(questions)
  for (let step = page + direction; step >= 1 && step <= pages.length; step += direction)
    if (pages[step - 1]?.some((question) => isAsked(question, answers, questions))) return step
  return direction === 1 ? lastStep : 1
}

/** Sends the sheet: from now on it belongs to nobody, and its texts lie apart from it. */
export const sendForm = form(surveyAccess, {
  address: surveyAddresses.send,
  action: 'survey.answer',
  fields: {},
  page: sheetPage,
  load: sheetAt,
  subject: ({ standing }) => ({ phase: standing }),
  async run(work, _input, at) {
    if (at.sent) refuse(surveyRefusals.alreadySent)
    const { sheet } = at
    const { questions, phase } = at.survey
    const all = reached(sheet?.answers ?? {}, questions)
    if (!sheet || Object.keys(all).length === 0) refuse(surveyRefusals.nothingAnswered)
    if (unanswered(all, questions)) refuse(surveyRefusals.requiredLeft)
    const { answers, texts } = withoutTexts(all, questions)
    const { rows } = await sql<{ channel: Channel }>`
      update participation.survey_sheet set state = 'sent', person_id = null, answers = ${JSON.stringify(answers)}
      where space_id = ${work.space.id} and id = ${sheet.id} and state = 'draft' returning channel`.execute(work.tx)
    const sent = rows[0] ?? refuse(surveyRefusals.alreadySent)
    if (work.viewer.person) await noteTaker(work, phase, work.viewer.person)
    await keepTexts(work, phase, texts)
    await countSheet(work, phase, sent.channel)
    return goTo(surveyAddresses.sheet({ ...paramsOf(at), sheet: at.key }))
  },
})

/** One sheet per account, whichever way it was filled in. */
async function noteTaker(work: Work, phase: string, person: string): Promise<void> {
  const { numAffectedRows } = await sql`
    insert into participation.survey_taker (space_id, phase_id, person_id) values (${work.space.id}, ${phase}, ${person})
    on conflict do nothing`.execute(work.tx)
  if (numAffectedRows === 0n) refuse(surveyRefusals.alreadySent)
  await notePresence(work, person, 'participation')
}

/** The code and the way back, to an address that is not kept with the sheet. */
export const mailCodeForm = form(surveyAccess, {
  address: surveyAddresses.mailCode,
  action: 'survey.answer',
  fields: { mail: mail() },
  page: sheetPage,
  load: sheetAt,
  subject: ({ standing }) => ({ phase: standing }),
  async run(work, { mail: recipient }, at) {
    const code = found(at.code)
    await work.limit('participation.survey-mail', recipient, 3, 60)
    await work.limit('participation.survey-mails', work.clientAddress, 20, 60)
    const t = surveyTexts(work.language)
    const params = { ...paramsOf(at), sheet: code }
    const href = absolute(work, surveyAddresses.sheet(params))
    await sendMail(work, recipient, {
      subject: t.mailSubject(at.phase.title),
      body: t.mailBody(codeInGroups(code), href),
    })
    return goTo(surveyAddresses.sheet(params, { seite: pause }), surveyNotices.codeSent)
  },
})

async function keepDraft(work: Work, at: SheetAt, answers: Answers): Promise<void> {
  if (!at.sheet) {
    const kept = await insertDraft(work, at.survey.phase, {
      person: at.code ? null : work.viewer.person,
      hash: at.code ? codeHash(at.code) : null,
      answers,
    })
    if (!kept) refuse(surveyRefusals.changedWhileAnswering)
    return
  }
  const { numAffectedRows } = await sql`
    update participation.survey_sheet set answers = ${JSON.stringify(answers)}
    where space_id = ${work.space.id} and id = ${at.sheet.id} and state = 'draft'`.execute(work.tx)
  if (numAffectedRows === 0n) refuse(surveyRefusals.alreadySent)
}

async function insertDraft(
  work: Work,
  phase: string,
  { person, hash, answers }: { person: string | null; hash: Buffer | null; answers: Answers },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into participation.survey_sheet (space_id, id, phase_id, state, channel, person_id, code_hash, answers, begun_on)
    values (${work.space.id}, ${work.newId()}, ${phase}, 'draft', 'online', ${person}, ${hash}, ${JSON.stringify(answers)},
      ${work.now.toZonedDateTimeISO('Europe/Berlin').toPlainDate()}) on conflict do nothing`.execute(work.tx)
  if (person) await notePresence(work, person, 'participation')
  return numAffectedRows === 1n
}
