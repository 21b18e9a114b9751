import type { FC } from 'hono/jsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { Button, Link } from '#foundation/ui/links.tsx'
import { addresses } from '../../addresses.ts'
import type { ToCorrect } from '../../invoices/corrections.ts'
import { exactEuro } from '../../invoices/paper.ts'
import { invoiceTexts } from '../../texts/invoices.ts'

/** An invoice is not right any more; one click makes it right. Nothing when it is. */
export const CorrectInvoice: FC<{ of: ToCorrect | undefined; prefix?: string }> = ({ of, prefix = 'k-' }) => {
  const { language } = useVisit()
  const t = invoiceTexts(language)
  if (!of) return null
  const { id, bookings, owedCents, paidCents } = of
  const euro = (cents: number) => exactEuro(cents, language)
  return (
    <Notice kind="warning" title={t.wrongTitle}>
      <p>{t.wrongHint(bookings.map(({ reference }) => reference).join(', '))}</p>
      <p>{owedCents > 0 ? t.wrongOwed(euro(owedCents)) : t.wrongNothing}</p>
      {paidCents > 0 && (
        <p>
          {t.wrongPaid(euro(paidCents))}{' '}
          {paidCents > owedCents
            ? t.wrongBack(euro(paidCents - owedCents))
            : owedCents > paidCents
              ? t.wrongMore(euro(owedCents - paidCents))
              : t.alsoRight}
        </p>
      )}
      <Form path={addresses.invoiceCorrect.path} action={addresses.invoiceCorrect({ invoice: id })} prefix={prefix}>
        <div>
          <Button>{owedCents > 0 ? t.doCorrect : t.doOnlyCancel}</Button>
        </div>
      </Form>
    </Notice>
  )
}

/** Above the lists of invoices. */
export const InvoicesToCorrect: FC<{ of: readonly ToCorrect[] }> = ({ of }) => {
  const t = invoiceTexts(useVisit().language)
  if (of.length === 0) return null
  return (
    <Notice kind="warning" title={t.wrongSeveral(of.length)}>
      <p>{t.wrongSeveralHint}</p>
      <ul>
        {of.map(({ id, number, bookings }) => (
          <li>
            <Link to={addresses.invoice({ invoice: id })}>{number}</Link> (
            {bookings.map(({ reference }) => reference).join(', ')})
          </li>
        ))}
      </ul>
    </Notice>
  )
}
