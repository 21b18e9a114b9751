import { addIsland, editIsland, moveIsland, removeIsland } from './commands/islands.ts'
import { cancelMeeting, editMeeting, planMeeting, removeMeeting } from './commands/meetings.ts'
import { changeDots, collectNote, editNote, evaluateMeeting, rateIsland, removeNote } from './commands/notes.ts'
import { deeds as meetingDeeds } from './deeds.ts'
import { unevaluatedOnDesk } from './desk.ts'
import { meetingLink, meetingReport, freeText as meetingTexts, noteReport } from './links.ts'
import { meetingSource } from './meetings/source.ts'
import { dataRoute, notesTableRoute, ratingsTableRoute } from './open-data.ts'
import { collectPage } from './pages/collect.tsx'
import { cancelMeetingPage, editMeetingPage } from './pages/edit-meeting.tsx'
import { editNotePage } from './pages/edit-note.tsx'
import { evaluatePage, ratePage } from './pages/evaluate.tsx'
import { editIslandPage, islandsPage } from './pages/islands.tsx'
import { meetingPage } from './pages/meeting.tsx'
import { planMeetingPage } from './pages/plan-meeting.tsx'
import * as questions from './questions/brings.ts'

export { access } from './access.ts'
export { personal } from './personal.ts'

// What this method brings to the service.
export const routes = [
  planMeetingPage,
  planMeeting,
  meetingPage,
  editMeetingPage,
  editMeeting,
  cancelMeetingPage,
  cancelMeeting,
  removeMeeting,
  evaluatePage,
  evaluateMeeting,
  ratePage,
  rateIsland,
  islandsPage,
  addIsland,
  editIslandPage,
  editIsland,
  moveIsland,
  removeIsland,
  collectPage,
  collectNote,
  editNotePage,
  editNote,
  changeDots,
  removeNote,
  notesTableRoute,
  ratingsTableRoute,
  dataRoute,
  ...questions.routes,
]
export const sources = [meetingSource]
export const links = [meetingLink]
export const reportable = [meetingReport, noteReport, questions.report]
export const freeText = [...meetingTexts, questions.freeText]
export const deeds = { ...meetingDeeds, ...questions.deeds }
export const jobs = [questions.closeForgotten]
export const desk = [unevaluatedOnDesk, questions.unanswered]
