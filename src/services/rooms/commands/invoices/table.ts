import { writeCsv } from '#foundation/files/csv.ts'
import { download } from '#foundation/http/download.ts'
import { day } from '#foundation/http/fields.ts'
import { refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { invoicesOf } from '../../invoices/queries.ts'
import { invoicesPage } from '../../pages/invoices/list.tsx'
import { settledBy } from '../../rights.ts'
import { localDay } from '../../rules/times.ts'
import { invoiceTexts } from '../../texts/invoices.ts'
import { requestNotices } from '../../texts/request-notices.ts'

const most = 20_000

/** Invoices and cancellations as a table for accounting. A form, not a link: who takes names away is written to the log. */
export const invoicesTableForm = form(access, {
  address: addresses.invoicesTable,
  action: 'booking.queue',
  fields: { from: day(), to: day() },
  page: invoicesPage,
  async run(work, { from, to }) {
    const t = invoiceTexts(work.language)
    if (Temporal.PlainDate.compare(to, from) < 0) refuse(requestNotices.endsBefore, 'to')
    const filter = { state: null, from, to, words: null }
    const invoices = await invoicesOf(work, settledBy(work.viewer), filter, localDay(work.now), most)
    const amount = (cents: number) => (cents / 100).toFixed(2).replace('.', work.language === 'en' ? '.' : ',')
    const head = [
      t.number,
      t.day,
      t.sender,
      t.recipient,
      t.due,
      t.state,
      t.paidOn,
      t.net,
      t.vat,
      t.gross,
      t.payBackSeveral,
      t.paidBackOn,
    ]
    const rows = invoices.map((one) => [
      one.number,
      localDay(one.issuedAt).toString(),
      one.sender,
      one.name,
      one.dueOn?.toString() ?? '',
      one.kind === 'cancellation' ? t.cancellation : t[one.state],
      one.paidOn?.toString() ?? '',
      amount(one.netCents),
      amount(one.vatCents),
      amount(one.grossCents),
      one.backCents > 0 ? amount(one.backCents) : '',
      one.paidBackOn?.toString() ?? '',
    ])
    return download(writeCsv([head, ...rows]), {
      name: `rechnungen-${work.space.slug || 'netzwerk'}-${from}-${to}.csv`,
      type: 'text/csv',
      cache: 'no-store',
    })
  },
})
