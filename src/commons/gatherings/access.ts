import type { Rule } from '#foundation/http/access.ts'
import { accessTable } from '#foundation/http/access.ts'
import { citizen, everyone, staff } from '../access/rules.ts'

/** Members of the organisation the gathering belongs to, while it is admitted here to the part the owner named. */
const organiser: Rule = {
  name: 'member of the organisation that runs it, while admitted',
  allows: ({ memberships }, _space, { organisation, part }) =>
    Boolean(organisation && part) &&
    memberships.some(
      (membership) => membership.organisation === organisation && membership.admitted.includes(part as string),
    ),
}

export const access = accessTable('gatherings', {
  'gathering.see': [everyone],
  'registration.make': [everyone],
  'registration.confirm': [everyone],
  'registration.manage-by-link': [everyone],
  'registration.own': [citizen],
  'list.see': [staff('editor'), organiser],
  'list.write': [staff('editor'), organiser],
  'questions.write': [staff('editor'), organiser],
})
