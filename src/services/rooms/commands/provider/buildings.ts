import { isUuid } from '#commons/spaces/is-uuid.ts'
import { goTo, missing, refuse } from '#foundation/http/problems.ts'
import { form, type Work } from '#foundation/http/route.ts'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { buildingFields, ownerField, unitFields } from '../../offers/building-input.ts'
import { versionField } from '../../offers/resource-input.ts'
import { addBuilding, addUnits, changeBuilding, removeUnit, renameUnit, unitNames } from '../../offers/save-building.ts'
import {
  addBuildingPage,
  buildingPage,
  buildingSubject,
  choosableProviders,
  loadBuilding,
} from '../../pages/provider/building.tsx'
import { providerNotices as notices } from '../../texts/provider-notices.ts'

/** A new house: of the district by editors, of an admitted organisation by its members and by editors. */
export const addBuildingForm = form(access, {
  address: addresses.addBuilding,
  action: 'resource.offer',
  fields: { ...buildingFields, ...ownerField },
  page: addBuildingPage,
  load: choosableProviders,
  async run(work, { provider, ...input }, { choosable, own }) {
    if (provider === null ? !own : !choosable.some(({ id }) => id === provider)) refuse(notices.notAdmitted, 'provider')
    const building = await addBuilding(work, provider, input)
    return goTo(addresses.building({ building }), notices.buildingAdded)
  },
})

const changing = {
  action: 'resource.keep',
  page: buildingPage,
  load: loadBuilding,
  subject: buildingSubject,
} as const

export const editBuildingForm = form(access, {
  ...changing,
  address: addresses.building,
  fields: { ...buildingFields, ...versionField },
  async run(work, { version, ...input }, building) {
    if (!(await changeBuilding(work, building.id, version, input))) refuse(notices.conflict)
    return goTo(addresses.building({ building: building.id }), notices.buildingSaved)
  },
})

export const addUnitsForm = form(access, {
  ...changing,
  address: addresses.addUnits,
  fields: unitFields,
  async run(work, { unitName, count }, building) {
    await addUnits(work, building.id, unitNames(unitName, count))
    return goTo(addresses.building({ building: building.id }), notices.unitsAdded)
  },
})

/** The house the unit is said to be in; its name is looked for nowhere else. */
const loadUnit = async (work: Work, params: { building: string; unit: string }) =>
  isUuid(params.unit) ? loadBuilding(work, params) : missing()

export const renameUnitForm = form(access, {
  ...changing,
  load: loadUnit,
  address: addresses.unit,
  fields: { unitName: unitFields.unitName },
  async run(work, { unitName }, building, { unit }) {
    if (!(await renameUnit(work, building.id, unit, unitName))) missing()
    return goTo(addresses.building({ building: building.id }), notices.unitRenamed)
  },
})

export const removeUnitForm = form(access, {
  ...changing,
  load: loadUnit,
  address: addresses.removeUnit,
  fields: {},
  async run(work, _input, building, { unit }) {
    if (!(await removeUnit(work, building.id, unit))) refuse(notices.unitNeeded)
    return goTo(addresses.building({ building: building.id }), notices.unitRemoved)
  },
})
