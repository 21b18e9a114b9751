import type { FC } from 'hono/jsx'
import type { LocalAddress } from '#foundation/http/address.ts'
import { date } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { Button } from '#foundation/ui/links.tsx'
import { exactEuro } from '../../invoices/paper.ts'
import type { Payment } from '../../payments/provider.ts'
import { paymentThatCounts } from '../../payments/save-payment.ts'
import type { Booking } from '../../resource.ts'
import { paymentTexts } from '../../texts/payments.ts'

/** Where the form that begins a payment is sent: other addresses for guests. */
export interface PayTarget {
  readonly path: string
  readonly action: LocalAddress
}

/** Paying online: what is to be done, or what has become of it. */
export const PayView: FC<{ booking: Booking; payments: readonly Payment[]; pay: PayTarget }> = ({
  booking,
  payments,
  pay,
}) => {
  const { language } = useVisit()
  const t = paymentTexts(language)
  const payment = paymentThatCounts(payments)
  const again = payment !== undefined
  const amount = exactEuro(booking.price.cents, language)
  return (
    <>
      {payment && <PaymentState of={payment} />}
      {booking.state === 'asked' && <p>{t.payAfter}</p>}
      {booking.state === 'confirmed' && (!payment || payment.state === 'failed' || payment.state === 'started') && (
        <Form path={pay.path} action={pay.action}>
          {!again && <p>{t.payLead}</p>}
          <div>
            <Button>{again ? t.tryAgain(amount) : t.payNow(amount)}</Button>
          </div>
        </Form>
      )}
    </>
  )
}

/** How a payment stands, in a notice. */
export const PaymentState: FC<{ of: Payment }> = ({ of: { state, cents, refundCents, startedAt, settledAt } }) => {
  const { language } = useVisit()
  const t = paymentTexts(language)
  const euro = (amount: number) => exactEuro(amount, language)
  switch (state) {
    case 'paid':
      return <Notice kind="success" title={t.paid(euro(cents), date(settledAt ?? startedAt, language))} level={3} />
    case 'failed':
      return (
        <Notice kind="warning" title={t.failed} level={3}>
          <p>{t.failedHint}</p>
        </Notice>
      )
    case 'started':
      return (
        <Notice title={t.started} level={3}>
          <p>{t.startedHint}</p>
        </Notice>
      )
    case 'refund-due':
      return <Notice title={t.refundDue(euro(refundCents))} level={3} />
    case 'refunded':
      return <Notice title={t.refunded(euro(refundCents))} level={3} />
  }
}
