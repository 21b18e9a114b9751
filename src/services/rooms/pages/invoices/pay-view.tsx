import type { FC } from 'hono/jsx'
import type { LocalAddress } from '#foundation/http/address.ts'
import { date, dateRange } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { Button } from '#foundation/ui/links.tsx'
import { DataTable, DescriptionList } from '#foundation/ui/table.tsx'
import { exactEuro } from '../../invoices/paper.ts'
import { type Paying, type PaymentLine, paymentsThatCount } from '../../payments/payment-queries.ts'
import { paymentTexts } from '../../texts/payments.ts'

/** Where the form that begins a payment is sent: other addresses for guests. */
export interface PayTarget {
  readonly path: string
  readonly action: LocalAddress
}

interface Props {
  /** What is owed and to be paid online, in one payment. */
  owed: readonly PaymentLine[]
  payments: readonly Paying[]
  pay: PayTarget
  /** It waits for the provider's approval. */
  waits: boolean
}

/** A year of dates would push everything else off the page. */
const mostLines = 12

const sumOf = (lines: readonly PaymentLine[]) => lines.reduce((sum, { cents }) => sum + cents, 0)

/** Paying online: what is to be done, or what has become of it. */
export const PayView: FC<Props> = ({ owed, payments, pay, waits }) => {
  const { language } = useVisit()
  const t = paymentTexts(language)
  const counting = paymentsThatCount(payments)
  const again = counting.some(({ state }) => state !== 'paid')
  const amount = exactEuro(sumOf(owed), language)
  return (
    <>
      {counting.map((payment) => (
        <PaymentState of={payment} />
      ))}
      {waits && <p>{t.payAfter}</p>}
      {owed.length > 0 && (
        <Form path={pay.path} action={pay.action}>
          {owed.length > mostLines ? (
            <Details summary={t.linesToPay(owed.length)}>
              <LinesToPay of={owed} />
            </Details>
          ) : (
            owed.length > 1 && <LinesToPay of={owed} />
          )}
          {!again && <p>{t.payLead}</p>}
          <div>
            <Button>{again ? t.tryAgain(amount) : t.payNow(amount)}</Button>
          </div>
        </Form>
      )}
    </>
  )
}

/** What one payment is for, with its sum. */
export const LinesToPay: FC<{ of: readonly PaymentLine[] }> = ({ of }) => {
  const { language } = useVisit()
  const t = paymentTexts(language)
  return (
    <>
      <DataTable
        caption={t.toPay}
        rows={of}
        columns={[
          { label: t.what, value: ({ title }) => title },
          { label: t.when, value: ({ startsAt, endsAt }) => dateRange({ start: startsAt, end: endsAt }, language) },
          { label: t.amount, value: ({ cents }) => exactEuro(cents, language), number: true },
        ]}
      />
      <DescriptionList of={[[t.sum, <strong>{exactEuro(sumOf(of), language)}</strong>]]} />
    </>
  )
}

/** How a payment stands, in a notice. */
export const PaymentState: FC<{ of: Paying }> = ({
  of: { state, cents, wholeCents, dueCents, refundedCents, startedAt, settledAt },
}) => {
  const { language } = useVisit()
  const t = paymentTexts(language)
  const euro = (amount: number) => exactEuro(amount, language)
  if (state === 'failed')
    return (
      <Notice kind="warning" title={t.failed} level={3}>
        <p>{t.failedHint}</p>
      </Notice>
    )
  if (state === 'started')
    return (
      <Notice title={t.started} level={3}>
        <p>{t.startedHint}</p>
      </Notice>
    )
  const isWhollyBack = dueCents + refundedCents >= cents
  return (
    <Notice
      kind={isWhollyBack ? 'info' : 'success'}
      title={t.paid(euro(cents), date(settledAt ?? startedAt, language))}
      level={3}
    >
      {wholeCents > cents && <p>{t.partOf(euro(wholeCents))}</p>}
      {dueCents > 0 && <p>{t.refundDue(euro(dueCents))}</p>}
      {refundedCents > 0 && <p>{t.refunded(euro(refundedCents))}</p>}
    </Notice>
  )
}
