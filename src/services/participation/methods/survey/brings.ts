import { sql } from 'kysely'
import { isStaff } from '#commons/access/rules.ts'
import type { Deeds } from '#commons/audit/deeds.ts'
import type { DeskPart, FreeText, Reportable } from '#commons/manifest.ts'
import { personalData } from '#commons/privacy/personal-data.ts'
import type { Route } from '#foundation/http/route.ts'
import { surveyAddresses } from './addresses.ts'
import { beginForm, codeForm, mailCodeForm, sendForm, sheetForm } from './commands/answering.ts'
import { moveQuestionForm, newQuestionForm, questionForm, removeQuestionForm } from './commands/questions.ts'
import { copiesForm, copiesPage } from './pages/copies.tsx'
import { enterForm, enterPage } from './pages/enter.tsx'
import { resultsData, resultsTable } from './pages/open-data.ts'
import { newQuestionPage, questionPage } from './pages/question.tsx'
import { questionsPage } from './pages/questions.tsx'
import { resultsPage } from './pages/results.tsx'
import { sheetPage } from './pages/sheet.tsx'
import { textsForm, textsPage } from './pages/texts.tsx'
import { copiesFile } from './paper.ts'
import { textKind } from './text-kind.ts'
import { staffSurveyTexts } from './texts/staff.ts'

/** What surveys bring to the room. */
export const routes: readonly Route[] = [
  questionsPage,
  newQuestionPage,
  newQuestionForm,
  questionPage,
  questionForm,
  moveQuestionForm,
  removeQuestionForm,
  beginForm,
  codeForm,
  sheetPage,
  sheetForm,
  sendForm,
  mailCodeForm,
  resultsPage,
  resultsTable,
  resultsData,
  copiesPage,
  copiesForm,
  copiesFile,
  enterPage,
  enterForm,
  textsPage,
  textsForm,
]

export const personal = personalData({
  'participation.survey_sheet.person_id': {
    why: {
      de: 'findet Ihren angefangenen Bogen wieder; abgesendete Bögen sind mit niemandem verbunden',
      en: 'finds the sheet you began; sheets that were sent are connected with nobody',
    },
    basis: 'Art. 6 Abs. 1 lit. e DSGVO',
    keep: {
      de: 'bis Sie absenden, höchstens bis eine Woche nach Ende der Umfrage',
      en: 'until you send it, at most until a week after the survey has ended',
    },
    onDeletion: 'delete',
    exported: ['state', 'answers', 'begun_on'],
  },
  'participation.survey_taker.person_id': {
    why: {
      de: 'sorgt dafür, dass jedes Konto nur einmal antwortet',
      en: 'makes sure that each account answers only once',
    },
    basis: 'Art. 6 Abs. 1 lit. e DSGVO',
    keep: { de: 'solange es die Umfrage gibt', en: 'as long as the survey exists' },
    onDeletion: 'delete',
    exported: ['phase_id'],
  },
})

export const deeds: Deeds = {
  'form /mitreden/:dialogue/phasen/:phase/umfrage/neue-frage/:kind': {
    de: 'Frage einer Umfrage hinzugefügt',
    en: 'Added a question to a survey',
  },
  'form /mitreden/:dialogue/phasen/:phase/umfrage/fragen/:question': {
    de: 'Frage einer Umfrage geändert',
    en: 'Changed a question of a survey',
  },
  'form /mitreden/:dialogue/phasen/:phase/umfrage/fragen/:question/verschieben': {
    de: 'Frage einer Umfrage verschoben',
    en: 'Moved a question of a survey',
  },
  'form /mitreden/:dialogue/phasen/:phase/umfrage/fragen/:question/entfernen': {
    de: 'Frage einer Umfrage entfernt',
    en: 'Removed a question of a survey',
  },
  'form /mitreden/:dialogue/phasen/:phase/umfrage/beginnen': { de: 'Umfrage begonnen', en: 'Began a survey' },
  'form /mitreden/:dialogue/phasen/:phase/umfrage/code': {
    de: 'Bogen einer Umfrage geöffnet',
    en: 'Opened a sheet of a survey',
  },
  'form /mitreden/:dialogue/phasen/:phase/umfrage/bogen/:sheet': { de: 'Umfrage beantwortet', en: 'Answered a survey' },
  'form /mitreden/:dialogue/phasen/:phase/umfrage/bogen/:sheet/absenden': {
    de: 'Bogen einer Umfrage abgesendet',
    en: 'Sent a sheet of a survey',
  },
  'form /mitreden/:dialogue/phasen/:phase/umfrage/bogen/:sheet/post': {
    de: 'Code einer Umfrage verschickt',
    en: 'Mailed the code of a survey',
  },
  'form /mitreden/:dialogue/phasen/:phase/umfrage/papier': {
    de: 'Papierbögen einer Umfrage erstellt',
    en: 'Made paper sheets of a survey',
  },
  'form /mitreden/:dialogue/phasen/:phase/umfrage/eingabe': {
    de: 'Bogen einer Umfrage eingegeben',
    en: 'Entered a sheet of a survey',
  },
  'form /mitreden/:dialogue/phasen/:phase/umfrage/texte': {
    de: 'Texte einer Umfrage freigegeben oder zurückgehalten',
    en: 'Released or held back texts of a survey',
  },
}

/** Texts wait for somebody to release them. */
export const desk: readonly DeskPart[] = [
  {
    id: 'participation.survey-texts',
    title: { de: 'Umfragen: Texte zur Freigabe', en: 'Surveys: texts to release' },
    may: ({ viewer }) => isStaff(viewer, 'editor'),
    async load({ tx, space, language }) {
      const { rows } = await sql<{ title: string; dialogue: string; phase: string; count: number }>`
      select p.title, d.slug as dialogue, p.slug as phase, count(*)::int as count from participation.survey_text t
      join participation.phase p on p.space_id = t.space_id and p.id = t.phase_id
      join participation.dialogue d on d.space_id = p.space_id and d.id = p.dialogue_id
      where t.space_id = ${space.id} and t.state = 'waiting' group by p.id, p.title, d.slug, p.slug order by p.title limit 20`.execute(
        tx,
      )
      return rows.map(({ title, dialogue, phase, count }) => ({
        title,
        href: surveyAddresses.texts({ dialogue, phase }),
        note: staffSurveyTexts(language).deskNote(count),
      }))
    },
  },
]

/** Released texts can be reported; hidden ones vanish until shown again. */
export const reportable: readonly Reportable[] = [
  {
    kind: textKind,
    name: { de: 'Text aus einer Umfrage', en: 'Text of a survey' },
    async describe(tx, id) {
      const { rows } = await sql<{ title: string; dialogue: string; phase: string }>`
      select left(t.words, 80) as title, d.slug as dialogue, p.slug as phase from participation.survey_text t
      join participation.phase p on p.space_id = t.space_id and p.id = t.phase_id
      join participation.dialogue d on d.space_id = p.space_id and d.id = p.dialogue_id
      where t.id = ${id} and t.state = 'released'`.execute(tx)
      const row = rows[0]
      return (
        row && {
          title: row.title,
          address: surveyAddresses.results({ dialogue: row.dialogue, phase: row.phase }),
          author: null,
          organisation: null,
        }
      )
    },
    async hide(work, id, hidden) {
      await sql`update participation.survey_text set hidden = ${hidden} where space_id = ${work.space.id} and id = ${id}`.execute(
        work.tx,
      )
    },
  },
]

/** Where people may be named. */
export const freeText: readonly FreeText[] = [
  {
    table: 'participation.survey_text',
    name: { de: 'Text aus einer Umfrage', en: 'Text of a survey' },
    key: ['id'],
    columns: ['words'],
  },
  {
    table: 'participation.survey_correction',
    name: { de: 'Berichtigung einer Umfrage', en: 'Correction of a survey' },
    key: ['id'],
    columns: ['old_words', 'new_words', 'reason'],
  },
  {
    table: 'participation.survey_sheet',
    name: { de: 'Herkunft eines Bogens', en: 'Source of a sheet' },
    key: ['id'],
    columns: ['source'],
  },
]

export { surveyAccess as access } from './access.ts'
export { surveyJobs as jobs } from './snapshot.ts'
