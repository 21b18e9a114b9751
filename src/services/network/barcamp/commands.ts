import { marksOfThing, setMark } from '#commons/responses/marks.ts'
import { checkbox, choice, id, optionalWholeNumber, text } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { speaksFor } from '../home.ts'
import { subject } from '../meetings/load.ts'
import { campAddresses as addresses } from './addresses.ts'
import { queues, sessionKind } from './camp.ts'
import { cellFrom, homeField, inputFrom, sessionFields, versionField } from './fields.ts'
import { campAt, ownSessionAt, sessionAt, whose } from './load.ts'
import { pitchPage } from './pages/pitch.tsx'
import { placePage } from './pages/place.tsx'
import { sessionPage } from './pages/session.tsx'
import { addPage, editPage } from './pages/session-form.tsx'
import {
  addSession,
  callNext,
  changeSession,
  countHands,
  lineUp,
  mergeSessions,
  setQueue,
  withdrawSession,
} from './save.ts'
import { placeSession, unplaceSession } from './save-placement.ts'
import { notices } from './texts.ts'

const add = form(access, {
  address: addresses.add,
  action: 'programme.own',
  only: 'network',
  fields: { ...sessionFields, ...homeField },
  page: addPage,
  load: campAt,
  async run(work, { home, ...input }, { meeting }) {
    if (home && !speaksFor(work.viewer, home)) refuse(notices.notYours, 'home')
    const runde = await addSession(work, meeting.id, inputFrom(input), { person: work.viewer.person, actor: home })
    return goTo(addresses.session({ treff: meeting.slug, runde }), notices.added)
  },
})

const edit = form(access, {
  address: addresses.edit,
  action: 'session.write',
  only: 'network',
  fields: { ...sessionFields, ...versionField },
  page: editPage,
  load: ownSessionAt,
  subject: whose,
  async run(work, { version, ...input }, { meeting, session }) {
    if (!(await changeSession(work, session, version, inputFrom(input)))) refuse(notices.conflict)
    return goTo(addresses.session({ treff: meeting.slug, runde: session.id }), notices.saved)
  },
})

const choose = form(access, {
  address: addresses.choose,
  action: 'programme.own',
  only: 'network',
  fields: { on: checkbox() },
  load: sessionAt,
  async run(work, { on }, { meeting, session }) {
    const { mine } = await marksOfThing(work, sessionKind, session.id)
    if (mine.includes('follow') !== on)
      await setMark(work, work.viewer.person as string, { kind: sessionKind, id: session.id }, 'follow', on)
    return goTo(addresses.session({ treff: meeting.slug, runde: session.id }), on ? notices.chosen : notices.unchosen)
  },
})

const enqueue = form(access, {
  address: addresses.lineUp,
  action: 'session.write',
  only: 'network',
  fields: {},
  page: sessionPage,
  load: ownSessionAt,
  subject: whose,
  async run(work, _input, { meeting, session }) {
    await lineUp(work, meeting.id, session)
    return goTo(addresses.session({ treff: meeting.slug, runde: session.id }), notices.linedUp)
  },
})

const withdraw = form(access, {
  address: addresses.withdraw,
  action: 'session.write',
  only: 'network',
  fields: {},
  load: ownSessionAt,
  subject: whose,
  async run(work, _input, { meeting, session }) {
    await withdrawSession(work, session)
    return goTo(addresses.session({ treff: meeting.slug, runde: session.id }), notices.withdrawn)
  },
})

const queue = form(access, {
  address: addresses.queue,
  action: 'meeting.run',
  only: 'network',
  fields: { queue: choice(queues) },
  page: pitchPage,
  load: campAt,
  subject,
  async run(work, { queue: wanted }, { meeting }) {
    await setQueue(work, meeting.id, wanted)
    return goTo(addresses.pitch({ treff: meeting.slug }), notices.queue)
  },
})

const next = form(access, {
  address: addresses.stage,
  action: 'meeting.run',
  only: 'network',
  fields: {},
  page: pitchPage,
  load: campAt,
  subject,
  async run(work, _input, { meeting }) {
    const called = await callNext(work, meeting.id)
    return goTo(addresses.pitch({ treff: meeting.slug }), called ? notices.called : notices.nobodyWaits)
  },
})

const hands = form(access, {
  address: addresses.hands,
  action: 'meeting.run',
  only: 'network',
  fields: { hands: optionalWholeNumber(0, 5000) },
  page: pitchPage,
  load: sessionAt,
  subject,
  async run(work, { hands: counted }, { meeting, session }) {
    await countHands(work, session, counted)
    return goTo(addresses.pitch({ treff: meeting.slug }), notices.handsEntered)
  },
})

const place = form(access, {
  address: addresses.place,
  action: 'meeting.run',
  only: 'network',
  fields: { cell: text(100), swap: checkbox() },
  page: placePage,
  load: sessionAt,
  subject,
  async run(work, { cell, swap }, { meeting, session }) {
    const wanted = cellFrom(cell) ?? refuse(notices.noCell, 'cell')
    await placeSession(work, meeting.id, session, wanted, { by: work.viewer.person, swap })
    return goTo(addresses.grid({ treff: meeting.slug }), notices.placed)
  },
})

const unplace = form(access, {
  address: addresses.unplace,
  action: 'meeting.run',
  only: 'network',
  fields: {},
  load: sessionAt,
  subject,
  async run(work, _input, { meeting, session }) {
    await unplaceSession(work, session.id)
    return goTo(addresses.grid({ treff: meeting.slug }), notices.unplaced)
  },
})

const merge = form(access, {
  address: addresses.merge,
  action: 'meeting.run',
  only: 'network',
  fields: { into: id() },
  page: sessionPage,
  load: sessionAt,
  subject,
  async run(work, { into }, { meeting, session }) {
    if (into === session.id) refuse(notices.mergeSelf, 'into')
    if (!(await mergeSessions(work, meeting.id, session.id, into))) refuse(notices.mergeGone, 'into')
    return goTo(addresses.session({ treff: meeting.slug, runde: into }), notices.merged)
  },
})

export const campForms = [add, edit, choose, enqueue, withdraw, queue, next, hands, place, unplace, merge]
