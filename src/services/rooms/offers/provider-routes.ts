import type { Route } from '#foundation/http/route.ts'
import {
  addBuildingForm,
  addUnitsForm,
  editBuildingForm,
  removeUnitForm,
  renameUnitForm,
} from '../commands/provider/buildings.ts'
import { addExceptionForm, openingsForm, removeExceptionForm } from '../commands/provider/openings.ts'
import {
  addResourceForm,
  copyForm,
  editResourceForm,
  publishForm,
  removeForm,
  withdrawForm,
} from '../commands/provider/resources.ts'
import { approveForm, callForm, refuseForm } from '../commands/requests/decisions.ts'
import { enterForm } from '../commands/requests/enter.ts'
import { tableForm } from '../commands/requests/table.ts'
import { addResourcePage } from '../pages/provider/add-resource.tsx'
import { addBuildingPage, buildingPage } from '../pages/provider/building.tsx'
import { editPage } from '../pages/provider/edit.tsx'
import { offeredPage } from '../pages/provider/offered.tsx'
import { openingsPage } from '../pages/provider/openings.tsx'
import { callPage } from '../pages/requests/call.tsx'
import { enterPage } from '../pages/requests/enter.tsx'
import { queuePage } from '../pages/requests/queue.tsx'
import { refusePage } from '../pages/requests/refuse.tsx'
import { requestPage } from '../pages/requests/request.tsx'

/** Pages and forms of providers. Fixed addresses stand before those with a hole in the same place. */
export const providerRoutes: readonly Route[] = [
  offeredPage,
  addBuildingPage,
  addBuildingForm,
  addResourcePage,
  addResourceForm,
  addUnitsForm,
  renameUnitForm,
  removeUnitForm,
  buildingPage,
  editBuildingForm,
  editPage,
  editResourceForm,
  openingsPage,
  openingsForm,
  addExceptionForm,
  removeExceptionForm,
  publishForm,
  withdrawForm,
  copyForm,
  removeForm,
  queuePage,
  tableForm,
  enterPage,
  enterForm,
  requestPage,
  approveForm,
  refusePage,
  refuseForm,
  callPage,
  callForm,
]
