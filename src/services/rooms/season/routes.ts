import type { Route } from '#foundation/http/route.ts'
import { applyForm, objectForm, withdrawForm } from '../commands/season-club.ts'
import { addSlotForm, moveSlotForm, removeSlotForm } from '../commands/season-slots.ts'
import {
  addSeasonForm,
  answerForm,
  bookForm,
  closeSeasonForm,
  computeForm,
  decideForm,
  editSeasonForm,
  openSeasonForm,
  priorityForm,
  publishForm,
  removeSeasonForm,
  timesForm,
  withdrawRoomForm,
} from '../commands/season-staff.ts'
import { applyPage } from '../pages/season/apply.tsx'
import { objectPage, withdrawPage } from '../pages/season/club-says.tsx'
import { applicationPage, objectionPage, objectionsPage } from '../pages/season/clubs.tsx'
import { addSeasonPage, editSeasonPage } from '../pages/season/edit.tsx'
import { seasonsPage } from '../pages/season/list.tsx'
import { manageSeasonPage } from '../pages/season/manage.tsx'
import { seasonProposalPage } from '../pages/season/proposal.tsx'
import { protocolDataRoute, protocolFullPage, protocolPage, protocolTableRoute } from '../pages/season/protocol.tsx'
import { seasonPage } from '../pages/season/season.tsx'
import { addSlotPage, moveSlotPage, removeSlotPage } from '../pages/season/slots.tsx'
import { seasonTimesPage } from '../pages/season/times.tsx'
import { seasonWishesPage } from '../pages/season/wishes.tsx'

/** Seasonal rounds. They stand before the resources: 'saison' is no room. */
export const seasonRoutes: readonly Route[] = [
  seasonsPage,
  addSeasonPage,
  addSeasonForm,
  seasonPage,
  editSeasonPage,
  editSeasonForm,
  removeSeasonForm,
  seasonTimesPage,
  timesForm,
  withdrawRoomForm,
  manageSeasonPage,
  openSeasonForm,
  closeSeasonForm,
  computeForm,
  publishForm,
  decideForm,
  bookForm,
  seasonWishesPage,
  seasonProposalPage,
  addSlotPage,
  addSlotForm,
  moveSlotPage,
  moveSlotForm,
  removeSlotPage,
  removeSlotForm,
  objectionsPage,
  objectionPage,
  answerForm,
  applicationPage,
  priorityForm,
  applyPage,
  applyForm,
  withdrawPage,
  withdrawForm,
  objectPage,
  objectForm,
  protocolPage,
  protocolFullPage,
  protocolTableRoute,
  protocolDataRoute,
]
