import type { Brings } from '#commons/together.ts'
import { cardForms } from './card-commands.ts'
import { cardList } from './card-list.ts'
import { challengeForms } from './commands.ts'
import { deeds, named } from './deeds.ts'
import { addPage } from './pages/add.tsx'
import { cardsPage } from './pages/cards.tsx'
import { challengePage } from './pages/challenge.tsx'
import { editPage, reportPage } from './pages/edit.tsx'
import { listPage } from './pages/list.tsx'
import { orderPage } from './pages/order.tsx'
import { leaving, personal } from './personal.ts'
import { cardsJob } from './publish-cards.ts'
import { overdueOnDesk, reportBackJob, reportTopic } from './remind.ts'
import {
  cardLink,
  cardReport,
  cardRespondable,
  challengeFreeText,
  challengeLink,
  challengeReport,
  challengeRespondable,
  challengeSource,
} from './source.ts'

/** Challenges: somebody is stuck, colleagues write cards, and later all learn what helped. */
export const challenges: Brings = {
  routes: [
    listPage,
    addPage,
    challengePage,
    editPage,
    reportPage,
    cardsPage,
    cardList,
    orderPage,
    ...challengeForms,
    ...cardForms,
  ],
  sources: [challengeSource],
  links: [challengeLink, cardLink],
  respondable: [challengeRespondable, cardRespondable],
  reportable: [challengeReport, cardReport],
  topics: [{ id: reportTopic, name: { de: 'Rückmeldung zu Herausforderungen', en: 'Reporting back on challenges' } }],
  jobs: [cardsJob, reportBackJob],
  desk: [overdueOnDesk],
  freeText: challengeFreeText,
  named: [named],
  personal,
  leaving,
  deeds,
}
