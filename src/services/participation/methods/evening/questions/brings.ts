import { sql } from 'kysely'
import { isStaff } from '#commons/access/rules.ts'
import type { Deeds } from '#commons/audit/deeds.ts'
import type { DeskPart, FreeText, Reportable } from '#commons/manifest.ts'
import type { Route } from '#foundation/http/route.ts'
import { date } from '#foundation/text/dates.ts'
import { shorten } from '#foundation/text/plain-text.ts'
import { addresses as meetings } from '../addresses.ts'
import { type Placed, withDialogue } from '../meetings/queries.ts'
import { addresses } from './addresses.ts'
import { answerForm, ask, closeForm, mark, openForm, supportQuestion } from './commands.ts'
import { answerPage } from './pages/answer.tsx'
import { askPage } from './pages/ask.tsx'
import { runPage } from './pages/run.tsx'
import { screenRoute } from './pages/screen.tsx'
import { unansweredQuestions } from './queries.ts'
import { kind } from './question.ts'
import { hideQuestion } from './save.ts'
import { texts } from './texts.ts'

export { closeForgotten } from './save.ts'

// What questions from the hall add to meetings.
export const routes: readonly Route[] = [
  ...[askPage, ask, supportQuestion, screenRoute],
  ...[runPage, openForm, closeForm, mark, answerPage, answerForm],
]

const name = { de: 'Frage aus dem Saal', en: 'Question from the hall' }

/** Every question gets an answer: those without one wait, with the day it was promised for. */
export const unanswered: DeskPart = {
  id: 'participation.live-questions',
  title: { de: 'Fragen aus dem Saal ohne Antwort', en: 'Questions from the hall without an answer' },
  may: ({ viewer }) => isStaff(viewer, 'editor'),
  async load({ tx, space, language, now }) {
    const questions = await unansweredQuestions(tx, space.id)
    return questions.map(({ words, dueAt, question, ...at }) => ({
      title: shorten(words, 100),
      href: addresses.answer({ dialogue: at.dialogue, phase: at.phase, meeting: at.meeting, question }),
      note: texts(language).deskNote(date(dueAt, language)),
      urgent: Temporal.Instant.compare(dueAt, now) < 0,
    }))
  },
}

export const report: Reportable = {
  kind,
  name,
  async describe(tx, id) {
    const { rows } = await sql<Placed & { words: string }>`
      select m.id, q.words, d.slug as dialogue, p.slug as phase, m.slug as meeting
      from participation.live_question q join participation.meeting m on m.space_id = q.space_id and m.id = q.meeting_id ${withDialogue}
      where q.id = ${id} and q.state <> 'waiting'`.execute(tx)
    const [question] = rows
    return (
      question && {
        title: shorten(question.words, 80),
        address: meetings.meeting(question),
        author: null,
        organisation: null,
      }
    )
  },
  hide: (work, id, hidden) => hideQuestion(work, id, hidden),
}

/** Where people may be named. */
export const freeText: FreeText = {
  table: 'participation.live_question',
  name,
  key: ['id'],
  columns: ['words', 'answer'],
}

export const deeds: Deeds = {
  'form /fragen/:code': { de: 'Frage aus dem Saal gestellt', en: 'Asked a question from the hall' },
  'form /fragen/:code/:question/unterstuetzen': {
    de: 'Frage aus dem Saal unterstützt',
    en: 'Supported a question from the hall',
  },
  'form /mitreden/:dialogue/phasen/:phase/treffen/:meeting/fragen': {
    de: 'Fragenfach eines Treffens geöffnet',
    en: 'Opened the question box of a meeting',
  },
  'form /mitreden/:dialogue/phasen/:phase/treffen/:meeting/fragen/schliessen': {
    de: 'Fragenfach eines Treffens geschlossen',
    en: 'Closed the question box of a meeting',
  },
  'form /mitreden/:dialogue/phasen/:phase/treffen/:meeting/fragen/:question': {
    de: 'Frage aus dem Saal eingeordnet',
    en: 'Sorted a question from the hall',
  },
  'form /mitreden/:dialogue/phasen/:phase/treffen/:meeting/fragen/:question/antwort': {
    de: 'Frage aus dem Saal beantwortet',
    en: 'Answered a question from the hall',
  },
}
