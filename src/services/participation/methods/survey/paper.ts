import { renderSVG } from 'uqr'
import { absolute } from '#commons/inbox/tell.ts'
import { download } from '#foundation/http/download.ts'
import { found } from '#foundation/http/problems.ts'
import { api, type Work } from '#foundation/http/route.ts'
import { makePdf } from '#foundation/pdf/make-pdf.ts'
import type { Language } from '#foundation/text/language.ts'
import { plainText } from '#foundation/text/plain-text.ts'
import { codeInGroups } from '../../codes.ts'
import { endInWords } from '../../phases/phase-time.ts'
import { paramsOf } from '../trail.ts'
import { surveyAccess } from './access.ts'
import { surveyAddresses } from './addresses.ts'
import { type SurveyAt, surveyToEdit } from './load-survey.ts'
import { conditionInWords } from './pages/questions.tsx'
import { codesOf } from './queries.ts'
import { hintOf } from './question-input.tsx'
import { inWords, type Question, type Questions } from './rules/questions.ts'
import { paperTexts } from './texts/paper.ts'
import { surveyTexts } from './texts/texts.ts'

/** The sheets of a batch as PDF, made when the transaction is over. */
export const copiesFile = api(surveyAccess, {
  address: surveyAddresses.copiesFile,
  action: 'survey.write',
  async answer(work, params) {
    const at = await surveyToEdit(work, params)
    const batch = found(/^\d{1,6}$/.test(params.batch) ? Number(params.batch) : null)
    const codes = await codesOf(work.tx, work.space.id, at.phase.id, batch)
    const survey = found(codes.length > 0 ? at.survey : undefined)
    const data = paperOf(work, at, survey.questions, codes)
    return async () =>
      download(await makePdf({ template: 'services/participation/methods/survey/sheet.typ', data, madeAt: work.now }), {
        name: `umfrage-${at.phase.slug}-${batch}.pdf`,
        type: 'application/pdf',
        cache: 'private, no-store',
      })
  },
})

/** Everything that stands on the sheets, in words. */
export function paperOf(
  work: Pick<Work, 'space' | 'language' | 'origin'>,
  at: SurveyAt,
  questions: Questions,
  codes: readonly string[],
) {
  const language: Language = work.language === 'en' ? 'en' : 'de'
  const t = paperTexts(language)
  return {
    language,
    title: at.phase.title,
    name: work.space.name,
    dialogue: at.dialogue.title,
    intro: plainText(at.phase.intro),
    how: t.how,
    until: at.phase.endsAt ? t.until(endInWords(at.phase.endsAt, language)) : '',
    protection: t.protection,
    codeWords: t.code,
    scan: t.scan,
    scanAlt: t.scanAlt,
    pageWords: t.page,
    ofWords: t.of,
    copies: codes.map((code) => {
      const href = absolute({ ...work, language }, surveyAddresses.sheet({ ...paramsOf(at), sheet: code }))
      return { code: codeInGroups(code), sign: renderSVG(href, { ecc: 'L', border: 0 }) }
    }),
    questions: questions.list.map((question, index) => paperQuestion(question, index + 1, questions, language)),
  }
}

function paperQuestion(question: Question, number: number, questions: Questions, language: Language) {
  const t = paperTexts(language)
  const { kind, onlyIf, options } = question
  const source = onlyIf && questions.list.findIndex(({ id }) => id === onlyIf.question)
  const words = options.map((option) => inWords(option.words, language))
  return {
    words: `${number}. ${inWords(question.words, language)}`,
    hint: [
      onlyIf && source !== null
        ? t.onlyIf((source ?? 0) + 1, conditionInWords(questions.list, onlyIf).split(' – ').at(-1) ?? '')
        : '',
      kind === 'several' ? t.several : '',
      hintOf(question, language),
    ]
      .filter(Boolean)
      .join(' '),
    kind,
    options: question.other ? [...words, `${surveyTexts(language).other}:`] : words,
  }
}
