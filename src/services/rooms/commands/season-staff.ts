import { longText, timeOfDay, wholeNumber } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { applicationPage, loadApplication, objectionPage } from '../pages/season/clubs.tsx'
import { addSeasonPage, editSeasonPage } from '../pages/season/edit.tsx'
import { manageSeasonPage } from '../pages/season/manage.tsx'
import { loadSeason, seasonSubject } from '../pages/season/parts.tsx'
import { seasonTimesPage } from '../pages/season/times.tsx'
import { answerObjection } from '../season/objections.ts'
import { changePriority } from '../season/save-application.ts'
import {
  addSeason,
  askToBook,
  askToCompute,
  changeSeason,
  closeSeason,
  decideSeason,
  offerTimes,
  openSeason,
  publishProposal,
  removeSeason,
  withdrawRoom,
} from '../season/save-season.ts'
import {
  decideFields,
  drawFields,
  minutesOf,
  publishFields,
  seasonFields,
  timeFields,
  versionField,
} from '../season/season-input.ts'
import { seasonNotices as notices } from '../texts/season-notices.ts'

const keeping = { action: 'season.keep', load: loadSeason, subject: seasonSubject } as const
const managing = { ...keeping, page: manageSeasonPage } as const

export const addSeasonForm = form(access, {
  address: addresses.addSeason,
  action: 'season.start',
  fields: seasonFields,
  page: addSeasonPage,
  async run(work, input) {
    return goTo(addresses.seasonTimes({ season: await addSeason(work, input) }), notices.added)
  },
})

export const editSeasonForm = form(access, {
  ...keeping,
  address: addresses.editSeason,
  fields: { ...seasonFields, ...versionField },
  page: editSeasonPage,
  async run(work, input, { season }) {
    await changeSeason(work, season.id, input.version, input)
    return goTo(addresses.manageSeason({ season: season.id }), notices.saved)
  },
})

export const removeSeasonForm = form(access, {
  ...managing,
  address: addresses.removeSeason,
  fields: {},
  async run(work, _input, { season }) {
    await removeSeason(work, season.id)
    return goTo(addresses.seasons(), notices.removed)
  },
})

/** The end of an evening may be midnight: 24:00, which clocks do not know. */
function closingMinutes(typed: string | null): number {
  if (typed !== null && /^24([:.]00)?$/.test(typed)) return 1440
  const read = timeOfDay().safeParse(typed ?? '')
  return read.success ? minutesOf(read.data) : refuse(notices.notATime, 'closes')
}

export const timesForm = form(access, {
  ...keeping,
  address: addresses.seasonTimes,
  fields: timeFields,
  page: seasonTimesPage,
  async run(work, { rooms, days, opens, closes }, { season }) {
    await offerTimes(work, season.id, { rooms, days, opens: minutesOf(opens), closes: closingMinutes(closes) })
    return goTo(addresses.seasonTimes({ season: season.id }), notices.timesSaved)
  },
})

export const withdrawRoomForm = form(access, {
  ...keeping,
  address: addresses.withdrawSeasonRoom,
  fields: {},
  page: seasonTimesPage,
  async run(work, _input, { season }, { room }) {
    await withdrawRoom(work, season.id, room)
    return goTo(addresses.seasonTimes({ season: season.id }), notices.roomRemoved)
  },
})

export const openSeasonForm = form(access, {
  ...managing,
  address: addresses.openSeason,
  fields: {},
  async run(work, _input, { season }) {
    await openSeason(work, season.id)
    return goTo(addresses.manageSeason({ season: season.id }), notices.opened)
  },
})

export const closeSeasonForm = form(access, {
  ...managing,
  address: addresses.closeSeason,
  fields: drawFields,
  async run(work, { draw }, { season }) {
    await closeSeason(work, season.id, draw)
    return goTo(addresses.manageSeason({ season: season.id }), notices.closed)
  },
})

export const computeForm = form(access, {
  ...managing,
  address: addresses.computeSeason,
  fields: {},
  async run(work, _input, { season }) {
    await askToCompute(work, season.id)
    return goTo(addresses.manageSeason({ season: season.id }), notices.asked)
  },
})

export const publishForm = form(access, {
  ...managing,
  address: addresses.publishSeason,
  fields: publishFields,
  async run(work, { until }, { season }) {
    await publishProposal(work, season.id, until)
    return goTo(addresses.manageSeason({ season: season.id }), notices.published)
  },
})

export const decideForm = form(access, {
  ...managing,
  address: addresses.decideSeason,
  fields: decideFields,
  async run(work, { body, on }, { season }) {
    await decideSeason(work, season.id, body, on)
    return goTo(addresses.manageSeason({ season: season.id }), notices.decided)
  },
})

export const bookForm = form(access, {
  ...managing,
  address: addresses.bookSeason,
  fields: {},
  async run(work, _input, { season }) {
    await askToBook(work, season.id)
    return goTo(addresses.manageSeason({ season: season.id }), notices.bookingAsked)
  },
})

export const priorityForm = form(access, {
  action: 'season.keep',
  address: addresses.application,
  load: loadApplication,
  subject: seasonSubject,
  fields: { priority: wholeNumber(0, 20) },
  page: applicationPage,
  async run(work, { priority }, { season, application }) {
    await changePriority(work, application.id, priority)
    return goTo(addresses.manageSeason({ season: season.id }), notices.priorityChanged)
  },
})

export const answerForm = form(access, {
  ...keeping,
  address: addresses.answerObjection,
  fields: { answer: longText(4000) },
  page: objectionPage,
  async run(work, { answer }, { season }, { objection }) {
    await answerObjection(work, season.id, objection, answer)
    return goTo(addresses.seasonObjections({ season: season.id }), notices.answered)
  },
})
