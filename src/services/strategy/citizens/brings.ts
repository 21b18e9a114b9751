import type { Brings } from '#commons/together.ts'
import { changedTopic } from './changed.ts'
import { answerForm, asideForm } from './commands/answer.ts'
import { askQuestion, confirmGuestQuestion, takeQuestionBack } from './commands/ask.ts'
import { deeds } from './deeds.ts'
import { measuresOnFront } from './front.tsx'
import { claimQuestions, takeQuestionsAlong, unconfirmedJob } from './leaving.ts'
import { answerPage } from './pages/answer.tsx'
import { askPage } from './pages/ask.tsx'
import { confirmPage } from './pages/confirm.tsx'
import { questionsPage } from './pages/questions.tsx'
import { wayPage } from './pages/way.tsx'
import { personal } from './personal.ts'
import { namedQuestion, questionReport, questionsOnDesk, questionText } from './report.ts'
import { answeredTopic, askedTopic } from './telling.ts'

/** What citizens do with measures: ask, follow, see where one came from. */
export const citizens: Brings = {
  routes: [
    askPage,
    askQuestion,
    confirmPage,
    confirmGuestQuestion,
    takeQuestionBack,
    questionsPage,
    wayPage,
    answerPage,
    answerForm,
    asideForm,
  ],
  topics: [
    { id: changedTopic, name: { de: 'Maßnahmen, denen ich folge', en: 'Measures I follow' } },
    { id: askedTopic, name: { de: 'Fragen zu Maßnahmen', en: 'Questions about measures' } },
    { id: answeredTopic, name: { de: 'Antworten auf meine Fragen', en: 'Answers to my questions' } },
  ],
  front: [measuresOnFront],
  desk: [questionsOnDesk],
  reportable: [questionReport],
  freeText: [questionText],
  named: [namedQuestion],
  jobs: [unconfirmedJob],
  leaving: { before: takeQuestionsAlong },
  claim: claimQuestions,
  personal,
  deeds,
}
