import type { Route } from '#foundation/http/route.ts'
import { guestPayForm, messageForm, payForm } from './commands.ts'
import { testPaymentForm, testPaymentPage } from './test-page.tsx'

/** Paying online. */
export const paymentRoutes: readonly Route[] = [payForm, guestPayForm, messageForm, testPaymentPage, testPaymentForm]
