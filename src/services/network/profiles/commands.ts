import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { profileAddresses as addresses } from './addresses.ts'
import { actorField, profileFields, versionField } from './fields.ts'
import { profileAt, subjectOf } from './load.ts'
import { addPage, bodiesFor } from './pages/add.tsx'
import { editPage } from './pages/edit.tsx'
import { addProfile, changeProfile, confirmProfile } from './save.ts'
import { notices } from './texts.ts'

const add = form(access, {
  address: addresses.add,
  action: 'profile.add',
  only: 'network',
  fields: { ...actorField, ...profileFields },
  page: addPage,
  async run(work, { actor, ...input }) {
    const bodies = await bodiesFor(work)
    if (!bodies.some(({ id }) => id === actor)) refuse(notices.notYours, 'actor')
    const { slug } = await addProfile(work, actor, input)
    return goTo(addresses.profile({ steckbrief: slug }), notices.added)
  },
})

const edit = form(access, {
  address: addresses.edit,
  action: 'profile.write',
  only: 'network',
  fields: { ...profileFields, ...versionField },
  page: editPage,
  load: profileAt,
  subject: subjectOf,
  async run(work, { version, ...input }, profile) {
    if (!(await changeProfile(work, profile, version, input, work.viewer.person as string))) refuse(notices.conflict)
    return goTo(addresses.profile({ steckbrief: profile.slug }), notices.saved)
  },
})

/** Nothing has changed: said with one press, so that readers know. */
const confirm = form(access, {
  address: addresses.confirm,
  action: 'profile.write',
  only: 'network',
  fields: {},
  load: profileAt,
  subject: subjectOf,
  async run(work, _input, profile) {
    await confirmProfile(work, profile)
    return goTo(addresses.profile({ steckbrief: profile.slug }), notices.confirmed)
  },
})

export const profileForms = [add, edit, confirm]
