import type { Brings } from '#commons/together.ts'
import { meetingForms } from './commands.ts'
import { deeds, named } from './deeds.ts'
import { inviteJob, inviteTopic } from './invite.ts'
import { itemKind } from './meeting.ts'
import { initiativePage, initiativesPage } from './pages/initiatives.tsx'
import { itemPage } from './pages/item.tsx'
import { listPage } from './pages/list.tsx'
import { meetingPage } from './pages/meeting.tsx'
import { cancelPage, editPage, planPage } from './pages/meeting-form.tsx'
import { ownPage } from './pages/own.tsx'
import { preparedPage, preparePage } from './pages/prepared.tsx'
import { doorPage, programmePage } from './pages/prints.tsx'
import { rolesPage } from './pages/roles.tsx'
import { runPage } from './pages/run.tsx'
import { worksheetPage } from './pages/worksheet.tsx'
import { personal } from './personal.ts'
import { pieces, programmeTopic } from './pieces.tsx'
import { remindJob, remindTopic } from './remind.ts'
import {
  initiativeLink,
  initiativeReport,
  initiativeSource,
  itemLink,
  meetingFreeText,
  meetingLink,
  meetingReport,
  meetingSource,
} from './source.ts'
import { staffTexts } from './texts/staff.ts'

/** Meetings of the network, with their programme. */
export const meetings: Brings = {
  routes: [
    listPage,
    planPage,
    meetingPage,
    editPage,
    cancelPage,
    rolesPage,
    runPage,
    programmePage,
    doorPage,
    ownPage,
    itemPage,
    worksheetPage,
    preparedPage,
    preparePage,
    initiativesPage,
    initiativePage,
    ...meetingForms,
    ...pieces,
  ],
  sources: [meetingSource, initiativeSource],
  links: [meetingLink, itemLink, initiativeLink],
  reportable: [meetingReport, initiativeReport],
  respondable: [{ kind: itemKind, marks: ['follow'] }],
  topics: [
    {
      id: inviteTopic,
      name: { de: 'Einladung zu Treffen des Netzwerks', en: 'Invitation to meetings of the network' },
    },
    { id: remindTopic, name: { de: 'Erinnerung vor Vernetzungstreffen', en: 'Reminder before networking meetings' } },
    { id: programmeTopic, name: { de: staffTexts('de').changedSubject, en: staffTexts('en').changedSubject } },
  ],
  jobs: [remindJob, inviteJob],
  freeText: meetingFreeText,
  named: [named],
  personal,
  deeds,
}
