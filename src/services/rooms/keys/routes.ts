import type { Route } from '#foundation/http/route.ts'
import { depositsTableForm, payForm, returnForm, undoForm, withholdForm } from '../commands/deposits.ts'
import { addWayForm, arrangeForm, changeWayForm, codeForm, handoverForm, removeWayForm } from '../commands/keys.ts'
import { depositPage } from '../pages/deposits/deposit.tsx'
import { depositsPage } from '../pages/deposits/list.tsx'
import { codePage } from '../pages/keys/code.tsx'
import { codesPage } from '../pages/keys/codes.tsx'
import { handoversPage } from '../pages/keys/handovers.tsx'
import { addWayPage, wayPage } from '../pages/keys/way.tsx'
import { waysPage } from '../pages/keys/ways.tsx'

/** Pages and forms about deposits and about how one gets in. Fixed addresses stand before those with a hole in the same place. */
export const keysRoutes: readonly Route[] = [
  depositsPage,
  depositsTableForm,
  depositPage,
  payForm,
  returnForm,
  undoForm,
  withholdForm,
  waysPage,
  arrangeForm,
  addWayPage,
  addWayForm,
  wayPage,
  changeWayForm,
  removeWayForm,
  handoversPage,
  handoverForm,
  codesPage,
  codePage,
  codeForm,
]
