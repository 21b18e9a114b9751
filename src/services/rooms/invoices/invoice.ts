import type { Work } from '#foundation/http/route.ts'
import type { Language } from '#foundation/text/language.ts'

/** What writing an invoice needs of a request; the demo brings the same. */
export type InvoiceWork = Pick<Work, 'tx' | 'now' | 'newId'> & { readonly space: { readonly id: string } }

/** How a booking is paid for. */
export const ways = ['site', 'invoice', 'online'] as const
export type Way = (typeof ways)[number]

export const taxKinds = ['tax-number', 'vat-id', 'small-business'] as const
export type TaxKind = (typeof taxKinds)[number]

/** Who writes invoices: an organisation, or the district. */
export interface Biller extends Seller {
  readonly id: string
  /** Null: the district itself. */
  readonly organisation: string | null
  readonly ways: readonly Way[]
  readonly daysToPay: number
  readonly pattern: string
  readonly closing: string
  readonly version: number
}

/** The sender as it stands on the paper. */
export interface Seller {
  readonly name: string
  readonly street: string
  readonly postcode: string
  readonly town: string
  readonly contact: string
  readonly phone: string
  readonly mail: string
  readonly tax: TaxKind
  readonly taxNumber: string
  /** Why there is no VAT where there is none. */
  readonly exemptWords: string
  readonly iban: string
  readonly bic: string
}

export interface Recipient {
  readonly name: string
  readonly street: string
  readonly postcode: string
  readonly town: string
  /** '' when unknown. */
  readonly mail: string
  /** Leitweg-ID, or ''. */
  readonly leitweg: string
  /** Their own sign, e.g. of an order. */
  readonly reference: string
  readonly publicBody: boolean
}

/** One booking on the paper. */
export interface InvoiceLine {
  /** What was booked. */
  readonly title: string
  /** When, in words, and the booking's reference. */
  readonly when: string
  readonly reference: string
  /** First and last local day of the service, ISO. */
  readonly firstDay: string
  readonly lastDay: string
  /** How the price came about, in words. */
  readonly price: string
  readonly vatPermille: number
  readonly netCents: number
  readonly grossCents: number
}

export interface Totals {
  readonly vats: readonly { readonly permille: number; readonly netCents: number; readonly vatCents: number }[]
  readonly netCents: number
  readonly vatCents: number
  /** −1, 0 or 1 per rate: see `figuresOf`. */
  readonly roundingCents: number
  readonly dueCents: number
}

export const invoiceStates = ['issued', 'reminded', 'paid', 'cancelled'] as const
export type InvoiceState = (typeof invoiceStates)[number]

/** An invoice, or the paper that cancels one. Everything but state and days of it stays as it was written. */
export interface Invoice extends Recipient {
  readonly id: string
  readonly organisation: string | null
  readonly biller: string
  readonly kind: 'invoice' | 'cancellation'
  readonly number: string
  /** Of a cancellation: the number it cancels; of a cancelled invoice: the number that did. */
  readonly other: { readonly id: string; readonly number: string; readonly issuedAt: string } | null
  readonly issuedAt: Temporal.Instant
  readonly dueOn: Temporal.PlainDate | null
  readonly language: Language
  readonly seller: Seller
  readonly lines: readonly InvoiceLine[]
  readonly totals: Totals
  readonly closing: string
  readonly person: string | null
  readonly state: InvoiceState
  readonly remindedOn: Temporal.PlainDate | null
  readonly paidOn: Temporal.PlainDate | null
  readonly version: number
}

/** Up to this sum an invoice needs neither number nor address of the recipient (§ 33 UStDV); ours always have a number. */
export const smallAmountCents = 25_000
