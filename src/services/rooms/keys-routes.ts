import type { Route } from '#foundation/http/route.ts'
import { depositsTableForm, payForm, returnForm, withholdForm } from './commands/deposits.ts'
import { depositPage } from './pages/deposits/deposit.tsx'
import { depositsPage } from './pages/deposits/list.tsx'

/** Pages and forms about deposits and about how one gets in. Fixed addresses stand before those with a hole in the same place. */
export const keysRoutes: readonly Route[] = [
  depositsPage,
  depositsTableForm,
  depositPage,
  payForm,
  returnForm,
  withholdForm,
]
