import type { Everything, Module } from '../manifest.ts'
import { access } from './access.ts'
import { claimRegistrations } from './claim.ts'
import { deeds } from './deeds.ts'
import { freeText } from './free-text.ts'
import { jobs } from './jobs.ts'
import { leavingGatherings } from './leaving.ts'
import { namedGathering } from './named.ts'
import { ownersFrom } from './owners.ts'
import { calendarFileRoute } from './pages/calendar-file.ts'
import { questionForm, questionPage } from './pages/edit-question.tsx'
import { cancelByLinkForm, confirmForm, confirmPage, managePage } from './pages/guest.tsx'
import { listPage } from './pages/list.tsx'
import { checkForm, exportForm, strikeForm, strikePage, walkInForm } from './pages/list-forms.tsx'
import { minePage } from './pages/mine.tsx'
import { addQuestionForm, dropQuestionForm, questionsPage } from './pages/questions.tsx'
import { cancelOwnForm, lookForMailPage, registerForm, registerPage } from './pages/register.tsx'
import { personal } from './personal.ts'
import { registrationTopic } from './telling.ts'

/** Gatherings: written once for everything people register for. */
export function gatheringsModule(everything: Everything): Module {
  ownersFrom(() => everything.modules().flatMap(({ links }) => links ?? []))
  return {
    id: 'gatherings',
    folder: 'commons/gatherings',
    access: [access],
    routes: [
      registerPage,
      registerForm,
      lookForMailPage,
      cancelOwnForm,
      calendarFileRoute,
      confirmPage,
      confirmForm,
      managePage,
      cancelByLinkForm,
      minePage,
      listPage,
      checkForm,
      walkInForm,
      strikePage,
      strikeForm,
      exportForm,
      questionsPage,
      addQuestionForm,
      questionPage,
      questionForm,
      dropQuestionForm,
    ],
    topics: [
      { id: registrationTopic, name: { de: 'Meine Anmeldungen zu Terminen', en: 'My registrations for events' } },
    ],
    personal,
    deeds,
    named: [namedGathering],
    freeText,
    jobs,
    claim: claimRegistrations,
    leaving: leavingGatherings,
  }
}
