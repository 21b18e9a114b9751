import { isStaff } from '#commons/access/rules.ts'
import type { Service } from '#commons/manifest.ts'
import { access, organiserPart } from './access.ts'
import { addresses } from './addresses.ts'
import { cancelEvent } from './commands/cancel-event.ts'
import { copyEvent } from './commands/copy-event.ts'
import { editEvent } from './commands/edit-event.ts'
import { planEvent } from './commands/plan-event.ts'
import { publishEvent } from './commands/publish-event.ts'
import { withdrawEvent } from './commands/withdraw-event.ts'
import { deeds } from './deeds.ts'
import { draftsOnDesk, placelessOnDesk } from './desk.ts'
import { eventsOnFront } from './front.tsx'
import { eventLink, eventReport, eventsWithPicture, eventText } from './links.ts'
import { namedEvent } from './named.ts'
import { calendarFile } from './pages/calendar-file.ts'
import { cancelPage } from './pages/cancel.tsx'
import { draftsPage } from './pages/drafts.tsx'
import { editPage } from './pages/edit.tsx'
import { eventPage } from './pages/event.tsx'
import { listPage } from './pages/list.tsx'
import { planPage } from './pages/plan.tsx'
import { personal } from './personal.ts'
import { kind } from './queries.ts'
import { ownOrganisations } from './rights.ts'
import { eventSource } from './source.ts'
import { followedTopic } from './tell-changed.ts'
import { texts } from './texts.ts'

/** Termine: what happens when and where, planned by the editors and by admitted organisations. */
export const events: Service = {
  id: 'events',
  folder: 'services/events',
  field: 'community',
  name: { de: 'Termine', en: 'Events' },
  summary: {
    de: 'Sehen, was stattfindet, und sich anmelden, auch ohne Konto.',
    en: 'See what happens and register, also without an account.',
  },
  start: addresses.list(),
  everywhere: true,
  access: [access],
  routes: [
    listPage,
    draftsPage,
    planPage,
    planEvent,
    eventPage,
    calendarFile,
    editPage,
    editEvent,
    publishEvent,
    withdrawEvent,
    cancelPage,
    cancelEvent,
    copyEvent,
  ],
  parts: [
    {
      id: organiserPart,
      name: { de: 'Termine veröffentlichen', en: 'Publish events' },
      what: {
        de: 'Eigene Termine planen und veröffentlichen, Anmeldungen entgegennehmen.',
        en: 'Plan and publish events of one’s own, take registrations.',
      },
    },
  ],
  sources: [eventSource],
  links: [eventLink],
  respondable: [{ kind, marks: ['follow'] }],
  topics: [{ id: followedTopic, name: { de: texts('de').followedTopic, en: texts('en').followedTopic } }],
  front: [eventsOnFront],
  desk: [draftsOnDesk, placelessOnDesk],
  reportable: [eventReport],
  pictured: [eventsWithPicture],
  freeText: [eventText],
  tasks: [
    {
      label: { de: 'Termin planen', en: 'Plan an event' },
      address: addresses.plan(),
      may: ({ viewer }) => isStaff(viewer, 'editor') || ownOrganisations(viewer).length > 0,
    },
    {
      label: { de: 'Entwürfe von Terminen', en: 'Drafts of events' },
      address: addresses.drafts(),
      may: ({ viewer }) => isStaff(viewer, 'editor') || ownOrganisations(viewer).length > 0,
      tool: 'work',
    },
  ],
  personal,
  deeds,
  named: [namedEvent],
}
