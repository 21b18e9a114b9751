import type { Route } from '#foundation/http/route.ts'
import { guestPayForm, guestPaySeriesForm, messageForm, payForm, paySeriesForm } from './commands.ts'
import { testPaymentForm, testPaymentPage } from './test-page.tsx'

/** Paying online. */
export const paymentRoutes: readonly Route[] = [
  payForm,
  guestPayForm,
  paySeriesForm,
  guestPaySeriesForm,
  messageForm,
  testPaymentPage,
  testPaymentForm,
]
