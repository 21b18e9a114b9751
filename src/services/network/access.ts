import { citizen, everyone, inNetwork, programmeOffice, self } from '#commons/access/rules.ts'
import { accessTable, type Rule } from '#foundation/http/access.ts'
import { speaksFor } from './home.ts'

/** Somebody who speaks for the body a thing belongs to: the district's staff, the organisation's members. */
const atHome: Rule = {
  name: 'speaks for the body it belongs to',
  allows: (viewer, _space, { organisation }) => Boolean(organisation) && speaksFor(viewer, organisation as string),
}

const processSupport = inNetwork('process-support')

export const access = accessTable('network', {
  'exchange.read': [everyone],
  /** Bodies, programmes and who takes part in them. */
  'directory.keep': [programmeOffice],
  'actor.write': [programmeOffice, atHome],
  'profile.write': [programmeOffice, atHome],
  'lesson.write': [programmeOffice, atHome, self],
  'challenge.write': [programmeOffice, processSupport, atHome, self],
  'profile.add': [inNetwork()],
  /** Whatever only people of the network see of each other. */
  'members.read': [inNetwork()],
  'members.take-part': [inNetwork()],
  'programme.own': [citizen],
  'method.write': [programmeOffice, processSupport],
  'exchange.arrange': [programmeOffice, processSupport],
  /** A session of a barcamp: whoever wrote or hosts it, and those who run the barcamp. */
  'session.write': [self],
  /** Programme, roles and what happens on the day: also the host's people, and whoever hosts or moderates it. */
  'meeting.run': [programmeOffice, processSupport, atHome, self],
})
