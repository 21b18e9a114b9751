import { renderSVG } from 'uqr'
import { makePdf } from '#foundation/pdf/make-pdf.ts'
import { date, dateShort } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { localDay } from '../rules/times.ts'
import { paperTexts } from '../texts/invoice-paper.ts'
import { vatWords } from '../texts/words.ts'
import { ibanInGroups } from './iban.ts'
import type { Invoice } from './invoice.ts'

/** „1.234,50 €“: always with cents, as accounts are kept. */
export const exactEuro = (cents: number, language: Language): string =>
  new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'de-DE', { style: 'currency', currency: 'EUR' }).format(
    cents / 100,
  )

/** The invoice as PDF: always the same bytes, for nothing in it comes from today. */
export const invoicePdf = (invoice: Invoice): Promise<Uint8Array<ArrayBuffer>> =>
  makePdf({ template: 'services/rooms/invoices/invoice.typ', data: paperOf(invoice), madeAt: invoice.issuedAt })

/** Everything that stands on the paper, in words. */
export function paperOf(invoice: Invoice): Readonly<Record<string, unknown>> {
  const { language, seller, totals, lines } = invoice
  const t = paperTexts(language)
  const euro = (cents: number) => exactEuro(cents, language)
  const isInvoice = invoice.kind === 'invoice'
  const withVat = totals.vats.some(({ permille }) => permille > 0)
  const one = totals.vats.length === 1
  return {
    language: language === 'en' ? 'en' : 'de',
    title: isInvoice ? t.invoice(invoice.number) : t.cancellation(invoice.number),
    name: seller.name,
    sender: [seller.name, seller.street, `${seller.postcode} ${seller.town}`].join(' · '),
    address: [invoice.name, invoice.street, `${invoice.postcode} ${invoice.town}`.trim()].filter(Boolean).join('\n'),
    facts: [
      [t.number, invoice.number],
      [t.date, dateShort(invoice.issuedAt, language)],
      [t.service, serviceWords(invoice)],
      ...(invoice.reference ? [[t.reference, invoice.reference]] : []),
      ...(invoice.leitweg ? [[t.leitweg, invoice.leitweg]] : []),
    ],
    intro: isInvoice
      ? lines.length === 1
        ? t.introOne
        : t.intro
      : t.cancels(
          invoice.other?.number ?? '',
          dateShort(Temporal.Instant.from(invoice.other?.issuedAt ?? invoice.issuedAt.toString()), language),
        ),
    head: [t.what, ...(withVat ? [t.rate] : []), t.amount],
    rows: lines.map((line) => ({
      title: line.title,
      when: line.when,
      note: [line.price, t.booking(line.reference)].filter(Boolean).join(' · '),
      rate: withVat ? vatWords(line.vatPermille, language) : null,
      amount: euro(line.grossCents),
    })),
    sums: [
      ...(withVat
        ? totals.vats.flatMap(({ permille, netCents, vatCents }) => [
            [one ? t.net : t.netOf(vatWords(permille, language)), euro(netCents)],
            ...(permille > 0 ? [[t.vatOf(vatWords(permille, language)), euro(vatCents)]] : []),
          ])
        : []),
      ...(totals.roundingCents === 0 ? [] : [[t.rounding, euro(totals.roundingCents)]]),
    ],
    total: [t.total, euro(totals.dueCents)],
    exempt: exemptWords(invoice),
    pay: isInvoice
      ? {
          sentence: t.pay(euro(totals.dueCents), date(invoice.dueOn ?? localDay(invoice.issuedAt), language)),
          details: [
            [t.holder, seller.name],
            ['IBAN', ibanInGroups(seller.iban)],
            ...(seller.bic ? [['BIC', seller.bic]] : []),
            [t.purpose, invoice.number],
          ],
          code: girocode(invoice),
          alt: t.codeAlt,
          scan: t.scan,
        }
      : null,
    settled: isInvoice ? '' : t.settled,
    closing: invoice.closing,
    foot: [
      [seller.name, seller.street, `${seller.postcode} ${seller.town}`].join(', '),
      [
        `${seller.tax === 'vat-id' ? t.vatId : t.taxNumber} ${seller.taxNumber}`,
        seller.contact,
        seller.phone,
        seller.mail,
      ]
        .filter(Boolean)
        .join(' · '),
    ],
    pageWords: t.page,
    ofWords: t.of,
  }
}

/** § 14 Abs. 4 Nr. 8 UStG: why no VAT, where there is none. */
export function exemptWords({ seller, totals, language }: Pick<Invoice, 'seller' | 'totals' | 'language'>): string {
  const t = paperTexts(language)
  if (seller.tax === 'small-business') return t.smallBusiness
  return totals.vats.some(({ permille }) => permille === 0) ? seller.exemptWords || t.exempt : ''
}

/** From the first to the last day of what is charged. */
function serviceWords({ lines, language }: Invoice): string {
  const days = lines.flatMap(({ firstDay, lastDay }) => [firstDay, lastDay]).toSorted()
  const [first, last] = [days[0], days.at(-1)].map((day) => dateShort(Temporal.PlainDate.from(day ?? ''), language))
  return first === last ? (first ?? '') : `${first} – ${last}`
}

/** What banking apps read (EPC069-12, version 2): payee, account, amount, purpose. */
function girocode({ seller, totals, number }: Invoice): string {
  const amount = `EUR${(totals.dueCents / 100).toFixed(2)}`
  const text = [
    'BCD',
    '002',
    '1',
    'SCT',
    seller.bic,
    seller.name.slice(0, 70),
    seller.iban,
    amount,
    '',
    '',
    number,
  ].join('\n')
  return renderSVG(text, { ecc: 'M', border: 0 })
}
