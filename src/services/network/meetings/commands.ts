import { marksOfThing, setMark } from '#commons/responses/marks.ts'
import { checkbox, choice, id, longText, optionalLongText, wholeNumber } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { keepDirectory } from '../directory/keep-directory.ts'
import { meetingAddresses as addresses } from './addresses.ts'
import { addQuestions } from './ask-travel.ts'
import { meetingFields, versionField } from './fields.ts'
import { invite } from './invite.ts'
import { itemAt, meetingAt, subject } from './load.ts'
import { itemKind, preparationFields, roles } from './meeting.ts'
import { cancelPage, editPage, planPage } from './pages/meeting-form.tsx'
import { preparationAt, preparePage } from './pages/prepared.tsx'
import { rolesPage } from './pages/roles.tsx'
import { peopleFor } from './queries.ts'
import { addMeeting, cancelMeeting, changeMeeting, giveRole, savePreparation, showMeeting, takeRole } from './save.ts'
import { notices } from './texts/notices.ts'

const plan = form(access, {
  address: addresses.plan,
  action: 'exchange.arrange',
  only: 'network',
  fields: meetingFields,
  page: planPage,
  async run(work, input) {
    const { slug, gathering } = await addMeeting(work, work.viewer.person as string, input)
    if (input.registration === 'here' && input.form !== 'coffee') await addQuestions(work, gathering, input.form)
    return goTo(addresses.meeting({ treff: slug }), notices.planned)
  },
})

const edit = form(access, {
  address: addresses.edit,
  action: 'meeting.run',
  only: 'network',
  fields: { ...meetingFields, ...versionField },
  page: editPage,
  load: meetingAt,
  subject,
  async run(work, { version, ...input }, { meeting }) {
    if (!(await changeMeeting(work, meeting, version, input))) refuse(notices.conflict)
    return goTo(addresses.meeting({ treff: meeting.slug }), notices.saved)
  },
})

const publish = form(access, {
  address: addresses.publish,
  action: 'meeting.run',
  only: 'network',
  fields: {},
  page: editPage,
  load: meetingAt,
  subject,
  async run(work, _input, { meeting }) {
    if (meeting.gathering.state === 'cancelled') refuse(notices.alreadyCancelled)
    if (!meeting.gathering.startsAt && meeting.gathering.registration === 'none') refuse(notices.noDay)
    if (meeting.state === 'draft') {
      await showMeeting(work, meeting.id)
      await invite(work, meeting.id)
    }
    return goTo(addresses.meeting({ treff: meeting.slug }), notices.published)
  },
})

const cancel = form(access, {
  address: addresses.cancel,
  action: 'meeting.run',
  only: 'network',
  fields: { reason: longText(500) },
  page: cancelPage,
  load: meetingAt,
  subject,
  async run(work, { reason }, { meeting }) {
    if (meeting.gathering.state === 'cancelled') refuse(notices.alreadyCancelled)
    await cancelMeeting(work, meeting.id, reason)
    return goTo(addresses.meeting({ treff: meeting.slug }), notices.cancelled)
  },
})

const give = form(access, {
  address: addresses.roles,
  action: 'meeting.run',
  only: 'network',
  fields: { person: id(), role: choice(roles) },
  page: rolesPage,
  load: meetingAt,
  subject,
  async run(work, { person, role }, { meeting }) {
    const people = await peopleFor(work.tx, work.space.id, meeting.gathering.id)
    if (!people.some((one) => one.id === person)) refuse(notices.noSuchPerson, 'person')
    await giveRole(work, meeting.id, person, role)
    return goTo(addresses.roles({ treff: meeting.slug }), notices.role)
  },
})

const take = form(access, {
  address: addresses.removeRole,
  action: 'meeting.run',
  only: 'network',
  fields: { person: id(), role: choice(roles) },
  page: rolesPage,
  load: meetingAt,
  subject,
  async run(work, { person, role }, { meeting }) {
    await takeRole(work, meeting.id, person, role)
    return goTo(addresses.roles({ treff: meeting.slug }), notices.roleGone)
  },
})

/** Into one's own programme, or out of it: a mark that follows the item. */
const choose = form(access, {
  address: addresses.choose,
  action: 'programme.own',
  only: 'network',
  fields: { on: checkbox() },
  load: itemAt,
  subject,
  async run(work, { on }, { meeting, item }) {
    const person = work.viewer.person as string
    const { mine } = await marksOfThing(work, itemKind, item.id)
    if (mine.includes('follow') !== on) await setMark(work, person, { kind: itemKind, id: item.id }, 'follow', on)
    return goTo(addresses.item({ treff: meeting.slug, punkt: item.id }), on ? notices.chosen : notices.unchosen)
  },
})

const field = () => optionalLongText(1000)

/** A body says what it brings. */
const prepare = form(access, {
  address: addresses.prepare,
  action: 'actor.write',
  only: 'network',
  fields: {
    ...{ highlight: field(), standing: field(), question: field(), need: field(), offer: field() },
    version: wholeNumber(0, 1_000_000),
  },
  page: preparePage,
  load: preparationAt,
  subject: ({ actor }) => ({ organisation: actor.id }),
  async run(work, { version, ...input }, { meeting, actor }) {
    if (preparationFields.every((name) => input[name] === null)) refuse(notices.nothing)
    await keepDirectory(work, { id: actor.id })
    const texts = {
      ...{ highlight: input.highlight ?? '', standing: input.standing ?? '', question: input.question ?? '' },
      ...{ need: input.need ?? '', offer: input.offer ?? '' },
    }
    const by = work.viewer.person as string
    if (!(await savePreparation(work, meeting.id, actor.id, { ...texts, version, by }))) refuse(notices.conflict)
    return goTo(addresses.prepared({ treff: meeting.slug }), notices.prepared)
  },
})

export const meetingForms = [plan, edit, publish, cancel, give, take, choose, prepare]
