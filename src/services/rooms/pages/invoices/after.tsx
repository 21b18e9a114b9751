import type { FC } from 'hono/jsx'
import { list } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
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
export const InvoicesAfter: FC<{ invoices: readonly Standing[]; words: 'afterSome' | 'afterChange' }> = ({
  invoices,
  words,
}) => {
  const { language } = useVisit()
  const open = invoices.filter(({ paid }) => !paid).map(({ number }) => number)
  return open.length === 0 ? null : <p>{invoiceTexts(language)[words](list(open, language))}</p>
}
