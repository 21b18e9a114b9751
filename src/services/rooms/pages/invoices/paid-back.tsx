import type { FC } from 'hono/jsx'
import { date } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { DateInput, TextInput } from '#foundation/ui/inputs.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { addresses } from '../../addresses.ts'
import { exactEuro } from '../../invoices/paper.ts'
import { backCents, type Repayment } from '../../invoices/repayments.ts'
import { localDay } from '../../rules/times.ts'
import { invoiceTexts } from '../../texts/invoices.ts'

/** What becomes of the money that was paid for a cancelled invoice, for whoever booked. */
export const PaidBack: FC<{ of: Repayment }> = ({ of }) => {
  const { language } = useVisit()
  const t = invoiceTexts(language)
  const back = exactEuro(backCents(of), language)
  return (
    <Notice
      kind={of.doneOn ? 'success' : 'info'}
      title={titleOf(of, language) ?? (of.doneOn ? t.wasPaidBack(back, date(of.doneOn, language)) : t.youGetBack(back))}
      level={3}
    >
      <Words of={of} />
    </Notice>
  )
}

/** The same for the provider, with the form that notes when it went back. */
export const PayBack: FC<{ of: Repayment }> = ({ of }) => {
  const { language, now } = useVisit()
  const t = invoiceTexts(language)
  const back = exactEuro(backCents(of), language)
  const isOpen = backCents(of) > 0 && !of.doneOn
  return (
    <Notice
      kind={isOpen ? 'warning' : 'info'}
      title={titleOf(of, language) ?? (of.doneOn ? t.wasPaidBack(back, date(of.doneOn, language)) : t.payBack(back))}
      level={3}
    >
      <Words of={of} />
      {isOpen && (
        <Form
          path={addresses.invoicePaidBack.path}
          action={addresses.invoicePaidBack({ invoice: of.invoice })}
          submit={t.markPaidBack}
          prefix={`z${of.number}-`}
        >
          <DateInput name="doneOn" label={t.paidBackOn} value={localDay(now).toString()} />
          <TextInput name="note" label={t.paidBackNote} hint={t.paidBackNoteHint} maxlength={200} optional />
        </Form>
      )}
    </Notice>
  )
}

/** Nothing goes back: everything counts for the invoice in its place, which is paid by that, or in part. */
function titleOf(of: Repayment, language: Parameters<typeof invoiceTexts>[0]): string | null {
  const { fresh, keptCents } = of
  if (backCents(of) > 0 || !fresh) return null
  const t = invoiceTexts(language)
  return fresh.cents > keptCents
    ? t.restOf(fresh.number, exactEuro(fresh.cents - keptCents, language))
    : t.countsFor(exactEuro(keptCents, language), fresh.number)
}

const Words: FC<{ of: Repayment }> = ({ of: { number, paidCents, keptCents, fresh, note } }) => {
  const { language } = useVisit()
  const t = invoiceTexts(language)
  return (
    <>
      <p>{t.payBackHint(exactEuro(paidCents, language), number)}</p>
      {fresh && paidCents > keptCents && <p>{t.countsFor(exactEuro(keptCents, language), fresh.number)}</p>}
      {note && (
        <p>
          {t.paidBackNote}: {note}
        </p>
      )}
    </>
  )
}

/** Above the lists of invoices. */
export const RepaymentsDue: FC<{ of: readonly Repayment[] }> = ({ of }) => {
  const { language } = useVisit()
  const t = invoiceTexts(language)
  if (of.length === 0) return null
  return (
    <Notice kind="warning" title={t.payBackSeveral}>
      <ul>
        {of.map((one) => (
          <li>
            <Link to={addresses.invoice({ invoice: one.invoice })}>{one.number}</Link>:{' '}
            {exactEuro(backCents(one), language)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
