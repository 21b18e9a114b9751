import { pictureFields, pictureFrom, preparePictureFile, rescuePicture } from '#commons/pictures/form-fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { keepCommonRules } from '../../conditions/common-rules.ts'
import { copyResource } from '../../offers/copy-resource.ts'
import { readiness } from '../../offers/provider-queries.ts'
import { resourceFields, versionField } from '../../offers/resource-input.ts'
import {
  addResource,
  changeResource,
  publishResource,
  removeResource,
  withdrawResource,
} from '../../offers/save-resource.ts'
import { addResourcePage } from '../../pages/provider/add-resource.tsx'
import { buildingSubject, loadBuilding } from '../../pages/provider/building.tsx'
import { editPage, loadResource, resourceSubject } from '../../pages/provider/edit.tsx'
import { providerTexts } from '../../texts/provider.ts'
import { providerNotices as notices } from '../../texts/provider-notices.ts'

/** Something new to book, as a draft; then its opening times. */
export const addResourceForm = form(access, {
  address: addresses.addResource,
  action: 'resource.keep',
  fields: { ...resourceFields, ...pictureFields },
  prepare: preparePictureFile,
  rescue: rescuePicture,
  page: addResourcePage,
  load: loadBuilding,
  subject: buildingSubject,
  async run(work, input, building, _params, picture) {
    const place = { building: building.id, organisation: building.organisation }
    const kept = await pictureFrom(work, input, picture)
    const { slug } = await addResource(work, work.viewer.person as string, place, input, kept)
    return goTo(addresses.openings({ resource: slug }), notices.added)
  },
})

const changing = {
  action: 'resource.keep',
  page: editPage,
  load: loadResource,
  subject: resourceSubject,
} as const

/** Changes what holds for bookings from now on; those that are made keep price and conditions. */
export const editResourceForm = form(access, {
  ...changing,
  address: addresses.edit,
  fields: { ...resourceFields, ...pictureFields, ...versionField },
  prepare: preparePictureFile,
  rescue: rescuePicture,
  async run(work, input, resource, _params, picture) {
    const kept = await pictureFrom(work, input, picture)
    if (!(await changeResource(work, resource, input.version, input, kept))) refuse(notices.conflict)
    const notice = resource.state === 'published' ? notices.changed : notices.saved
    return goTo(addresses.edit({ resource: resource.slug }), notice)
  },
})

export const publishForm = form(access, {
  ...changing,
  address: addresses.publish,
  fields: {},
  async run(work, _input, resource) {
    if (!(await readiness(work, resource.id)).openings) refuse(notices.openingsMissing)
    if (resource.state !== 'published') {
      const { depositCents, refunds, rules } = resource
      await keepCommonRules(work, { depositCents, refunds, advanceDays: rules.advanceDays }, true)
      await publishResource(work, resource.id)
    }
    return goTo(addresses.edit({ resource: resource.slug }), notices.published)
  },
})

export const withdrawForm = form(access, {
  ...changing,
  address: addresses.withdraw,
  fields: {},
  async run(work, _input, resource) {
    if (resource.state === 'published') await withdrawResource(work, resource.id)
    return goTo(addresses.edit({ resource: resource.slug }), notices.withdrawn)
  },
})

export const copyForm = form(access, {
  ...changing,
  address: addresses.copy,
  fields: {},
  async run(work, _input, resource) {
    const title = providerTexts('de').copyOf(resource.title).slice(0, 160)
    const slug = await copyResource(work, work.viewer.person as string, resource, title)
    return goTo(addresses.edit({ resource: slug }), notices.copied)
  },
})

export const removeForm = form(access, {
  ...changing,
  address: addresses.remove,
  fields: {},
  async run(work, _input, resource) {
    if (!(await removeResource(work, resource.id))) refuse(notices.hasBookings)
    return goTo(addresses.offered(), notices.removed)
  },
})
