import { optionalChoice, optionalText } from '#foundation/http/fields.ts'
import { Refusal } from '#foundation/http/problems.ts'
import { type Bill, onSite } from '../invoices/bill.ts'
import { isLeitweg } from '../invoices/iban.ts'
import { type Way, ways } from '../invoices/invoice.ts'
import { invoiceNotices as notices } from '../texts/invoices-notices.ts'

/** How somebody pays who books, and to whom the invoice goes. The names differ from the form's others. */
export const payFields = {
  pay: optionalChoice(ways),
  billName: optionalText(120),
  billStreet: optionalText(120),
  billPostcode: optionalText(10),
  billTown: optionalText(80),
  billReference: optionalText(60),
  billLeitweg: optionalText(46),
}

export interface PayInput {
  readonly pay: Way | null
  readonly billName: string | null
  readonly billStreet: string | null
  readonly billPostcode: string | null
  readonly billTown: string | null
  readonly billReference: string | null
  readonly billLeitweg: string | null
}

/**
 * What is kept with a booking. Null when it costs nothing: then nothing is asked either.
 * @param offered ways that can be chosen; of one alone nobody is asked
 */
export function billFrom(input: PayInput, offered: readonly Way[], cents: number): Bill | null {
  if (cents === 0) return null
  const way = input.pay ?? (offered.length === 1 ? offered[0] : undefined)
  if (!way || !offered.includes(way)) throw new Refusal({ [offered.length > 1 ? 'pay' : '']: notices.wayMissing })
  if (way !== 'invoice') return { ...onSite, way }
  const leitweg = (input.billLeitweg ?? '').toUpperCase()
  const missing = (['billName', 'billStreet', 'billPostcode', 'billTown'] as const).filter((name) => !input[name])
  if (missing.length > 0) throw new Refusal(Object.fromEntries(missing.map((name) => [name, notices.recipientMissing])))
  if (leitweg && !isLeitweg(leitweg)) throw new Refusal({ billLeitweg: notices.leitweg })
  return {
    way,
    name: input.billName ?? '',
    street: input.billStreet ?? '',
    postcode: input.billPostcode ?? '',
    town: input.billTown ?? '',
    reference: input.billReference ?? '',
    leitweg,
  }
}
