import { checkbox, text } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../../access.ts'
import { subject } from '../../meetings/load.ts'
import { campAddresses as addresses } from '../addresses.ts'
import { campAt, sessionAt } from '../load.ts'
import { proposalPage } from './page.tsx'
import { askForProposal, pin, takeOver } from './save.ts'
import { notices } from './texts.ts'

const propose = form(access, {
  address: addresses.propose,
  action: 'meeting.run',
  only: 'network',
  fields: {},
  page: proposalPage,
  load: campAt,
  subject,
  async run(work, _input, { meeting }) {
    await askForProposal(work, meeting.id)
    return goTo(addresses.proposal({ treff: meeting.slug }), notices.asked)
  },
})

const takeIt = form(access, {
  address: addresses.takeOver,
  action: 'meeting.run',
  only: 'network',
  fields: { mark: text(64) },
  page: proposalPage,
  load: campAt,
  subject,
  async run(work, { mark }, { meeting }) {
    if ((await takeOver(work, meeting.id, mark, work.viewer.person)) === null) refuse(notices.stale)
    return goTo(addresses.grid({ treff: meeting.slug }), notices.taken)
  },
})

const pinIt = form(access, {
  address: addresses.pin,
  action: 'meeting.run',
  only: 'network',
  fields: { on: checkbox() },
  load: sessionAt,
  subject,
  async run(work, { on }, { meeting, session }) {
    if (!(await pin(work, session.id, on))) refuse(notices.noPlace)
    return goTo(addresses.grid({ treff: meeting.slug }), on ? notices.pinned : notices.unpinned)
  },
})

export const proposalForms = [propose, takeIt, pinIt]
