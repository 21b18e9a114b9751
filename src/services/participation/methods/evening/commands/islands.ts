import { choice } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { islandsToEdit, islandToEdit } from '../load.ts'
import { versionField } from '../meetings/meeting-input.ts'
import {
  addIsland as add,
  changeIsland,
  islandFields,
  moveIsland as move,
  removeIsland as remove,
} from '../notes/save-island.ts'
import { editIslandPage, islandsPage } from '../pages/islands.tsx'
import { notices, refusals } from '../texts/notices.ts'
import { paramsOf } from '../trail.ts'

/** A new island behind all others. */
export const addIsland = form(access, {
  address: addresses.islands,
  action: 'island.write',
  fields: islandFields,
  page: islandsPage,
  load: islandsToEdit,
  async run(work, input, at) {
    await add(work, at.phase.id, input)
    return goTo(addresses.islands(paramsOf(at)), notices.islandAdded)
  },
})

export const editIsland = form(access, {
  address: addresses.editIsland,
  action: 'island.write',
  fields: { ...islandFields, ...versionField },
  page: editIslandPage,
  load: islandToEdit,
  async run(work, input, at) {
    if (!(await changeIsland(work, at.island.id, input.version, input))) refuse(refusals.conflict)
    return goTo(addresses.islands(paramsOf(at)), notices.islandChanged)
  },
})

/** Changes places with the island before or behind it. */
export const moveIsland = form(access, {
  address: addresses.moveIsland,
  action: 'island.write',
  fields: { direction: choice(['up', 'down']) },
  page: editIslandPage,
  load: islandToEdit,
  async run(work, { direction }, at) {
    await move(work, at.islands, at.island.id, direction)
    return goTo(addresses.islands(paramsOf(at)), notices.islandMoved)
  },
})

/** Removes an island at which nothing was said. */
export const removeIsland = form(access, {
  address: addresses.removeIsland,
  action: 'island.write',
  fields: {},
  page: editIslandPage,
  load: islandToEdit,
  async run(work, _input, at) {
    await remove(work, at.island)
    return goTo(addresses.islands(paramsOf(at)), notices.islandRemoved)
  },
})
