import type { FC } from 'hono/jsx'
import { list } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import type { Standing } from '../../invoices/corrections.ts'
import { exactEuro } from '../../invoices/paper.ts'
import { invoiceTexts } from '../../texts/invoices.ts'

/** What becomes of the invoice of one booking that is cancelled. @param refund cents that are given back by the rule */
export const InvoiceAfter: FC<{ invoices: readonly Standing[]; refund: number }> = ({ invoices, refund }) => {
  const { language } = useVisit()
  const t = invoiceTexts(language)
  const [invoice] = invoices
  if (!invoice) return null
  const { number, paid, owedCents } = invoice
  if (refund === 0) return <p>{t.afterSame(number)}</p>
  if (paid) return <p>{t.afterPaid(number, exactEuro(refund, language))}</p>
  const rest = owedCents - refund
  return <p>{rest > 0 ? t.afterRest(number, exactEuro(rest, language)) : t.afterNothing(number)}</p>
}

/** The same where several bookings are cancelled or one is changed: in general words. */
export const InvoicesAfter: FC<{ invoices: readonly Standing[]; words: 'afterSome' | 'afterChange' | 'callSome' }> = ({
  invoices,
  words,
}) => {
  const { language } = useVisit()
  const t = invoiceTexts(language)
  const numbers = (paid: boolean) => invoices.filter((one) => one.paid === paid).map(({ number }) => number)
  const [open, paid] = [numbers(false), numbers(true)]
  return (
    <>
      {open.length > 0 && <p>{t[words](list(open, language))}</p>}
      {paid.length > 0 && <p>{t[words === 'callSome' ? 'callSomePaid' : 'afterSomePaid'](list(paid, language))}</p>}
    </>
  )
}

/** For the provider who calls one booking off: then the whole price is given back. */
export const InvoiceAfterCall: FC<{ invoices: readonly Standing[]; priceCents: number }> = ({
  invoices,
  priceCents,
}) => {
  const { language } = useVisit()
  const t = invoiceTexts(language)
  const [invoice] = invoices
  if (!invoice) return null
  const { number, paid, owedCents } = invoice
  const rest = owedCents - priceCents
  return (
    <Notice kind="warning">
      <p>
        {paid
          ? t.callPaid(number, exactEuro(priceCents, language))
          : rest > 0
            ? t.callRest(number, exactEuro(rest, language))
            : t.callNothing(number)}
      </p>
    </Notice>
  )
}
