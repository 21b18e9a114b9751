import { date } from '#foundation/text/dates.ts'
import { localDay } from '../rules/times.ts'
import { paperTexts } from '../texts/invoice-paper.ts'
import type { Invoice, InvoiceLine } from './invoice.ts'
import { exactEuro, exemptWords } from './paper.ts'
import { element as e, type Xml } from './xml.ts'

const profile = 'urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0'
const process = 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0'

/** Whether there is everything that an XRechnung must have: for public bodies, by a sender who names a contact. */
export function offersXml({ seller, publicBody, leitweg, mail, postcode, town }: Invoice): boolean {
  return Boolean(publicBody && (leitweg || mail) && postcode && town && seller.contact && seller.phone && seller.mail)
}

/**
 * An invoice as XRechnung 3.0 (EN 16931, syntax UBL 2.1). A cancellation is a corrected invoice (code 384) with quantities below zero
 * that names what it corrects. The order of elements is that of the UBL schema.
 */
export function xrechnung(invoice: Invoice): string {
  const { lines, seller, totals } = invoice
  const t = paperTexts(invoice.language)
  const isInvoice = invoice.kind === 'invoice'
  const days = lines.flatMap(({ firstDay, lastDay }) => [firstDay, lastDay]).toSorted()
  const root = e(
    'Invoice',
    [
      e('cbc:CustomizationID', profile),
      e('cbc:ProfileID', process),
      e('cbc:ID', invoice.number),
      e('cbc:IssueDate', localDay(invoice.issuedAt).toString()),
      e('cbc:DueDate', invoice.dueOn?.toString()),
      e('cbc:InvoiceTypeCode', isInvoice ? '380' : '384'),
      e('cbc:Note', [exemptWords(invoice), invoice.closing].filter(Boolean).join('\n')),
      e('cbc:DocumentCurrencyCode', 'EUR'),
      e('cbc:BuyerReference', invoice.leitweg || invoice.reference || (lines[0]?.reference ?? invoice.number)),
      e('cac:InvoicePeriod', [e('cbc:StartDate', days[0]), e('cbc:EndDate', days.at(-1))]),
      invoice.leitweg ? e('cac:OrderReference', e('cbc:ID', invoice.reference)) : null,
      !isInvoice && invoice.other
        ? e(
            'cac:BillingReference',
            e('cac:InvoiceDocumentReference', [
              e('cbc:ID', invoice.other.number),
              e('cbc:IssueDate', localDay(Temporal.Instant.from(invoice.other.issuedAt)).toString()),
            ]),
          )
        : null,
      supplier(invoice),
      customer(invoice),
      e('cac:PaymentMeans', [
        e('cbc:PaymentMeansCode', '58'),
        e('cbc:PaymentID', invoice.number),
        e('cac:PayeeFinancialAccount', [
          e('cbc:ID', seller.iban),
          e('cbc:Name', seller.name),
          e('cac:FinancialInstitutionBranch', e('cbc:ID', seller.bic)),
        ]),
      ]),
      e(
        'cac:PaymentTerms',
        e(
          'cbc:Note',
          isInvoice && invoice.dueOn
            ? t.pay(exactEuro(totals.dueCents, invoice.language), date(invoice.dueOn, invoice.language))
            : t.settled,
        ),
      ),
      e('cac:TaxTotal', [
        amount('cbc:TaxAmount', totals.vatCents),
        ...totals.vats.map(({ permille, netCents, vatCents }) =>
          e('cac:TaxSubtotal', [
            amount('cbc:TaxableAmount', netCents),
            amount('cbc:TaxAmount', vatCents),
            category('cac:TaxCategory', permille, permille === 0 ? exemptWords(invoice) : null),
          ]),
        ),
      ]),
      e('cac:LegalMonetaryTotal', [
        amount('cbc:LineExtensionAmount', totals.netCents),
        amount('cbc:TaxExclusiveAmount', totals.netCents),
        amount('cbc:TaxInclusiveAmount', totals.netCents + totals.vatCents),
        totals.roundingCents === 0 ? null : amount('cbc:PayableRoundingAmount', totals.roundingCents),
        amount('cbc:PayableAmount', totals.dueCents),
      ]),
      ...lines.map(line),
    ],
    {
      xmlns: 'urn:oasis:names:specification:ubl:schema:xsd:Invoice-2',
      'xmlns:cac': 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
      'xmlns:cbc': 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
    },
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root?.xml ?? ''}\n`
}

const euros = (cents: number) =>
  `${cents < 0 ? '-' : ''}${Math.floor(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, '0')}`
const amount = (name: string, cents: number) => e(name, euros(cents), { currencyID: 'EUR' })

const percentOf = (permille: number) => (permille % 10 === 0 ? String(permille / 10) : (permille / 10).toFixed(1))

/** S is taxed at a rate, E exempt: small businesses and letting of rooms. */
const category = (name: string, permille: number, reason: string | null): Xml | null =>
  e(name, [
    e('cbc:ID', permille > 0 ? 'S' : 'E'),
    e('cbc:Percent', percentOf(permille)),
    e('cbc:TaxExemptionReason', reason),
    e('cac:TaxScheme', e('cbc:ID', 'VAT')),
  ])

const postal = (street: string, town: string, postcode: string) =>
  e('cac:PostalAddress', [
    e('cbc:StreetName', street),
    e('cbc:CityName', town),
    e('cbc:PostalZone', postcode),
    e('cac:Country', e('cbc:IdentificationCode', 'DE')),
  ])

function supplier({ seller }: Invoice): Xml | null {
  const isVatId = seller.tax === 'vat-id' || /^DE\d{9}$/.test(seller.taxNumber)
  return e(
    'cac:AccountingSupplierParty',
    e('cac:Party', [
      e('cbc:EndpointID', seller.mail, { schemeID: 'EM' }),
      // Whoever has no VAT ID is told apart by the tax number (BR-CO-26).
      isVatId ? null : e('cac:PartyIdentification', e('cbc:ID', seller.taxNumber)),
      e('cac:PartyName', e('cbc:Name', seller.name)),
      postal(seller.street, seller.town, seller.postcode),
      e('cac:PartyTaxScheme', [
        e('cbc:CompanyID', seller.taxNumber),
        e('cac:TaxScheme', e('cbc:ID', isVatId ? 'VAT' : 'FC')),
      ]),
      e('cac:PartyLegalEntity', e('cbc:RegistrationName', seller.name)),
      e('cac:Contact', [
        e('cbc:Name', seller.contact),
        e('cbc:Telephone', seller.phone),
        e('cbc:ElectronicMail', seller.mail),
      ]),
    ]),
  )
}

const customer = ({ name, street, town, postcode, leitweg, mail }: Invoice) =>
  e(
    'cac:AccountingCustomerParty',
    e('cac:Party', [
      leitweg ? e('cbc:EndpointID', leitweg, { schemeID: '0204' }) : e('cbc:EndpointID', mail, { schemeID: 'EM' }),
      e('cac:PartyName', e('cbc:Name', name)),
      postal(street, town, postcode),
      e('cac:PartyLegalEntity', e('cbc:RegistrationName', name)),
    ]),
  )

/** Prices contain VAT and may come from several rules: one piece of each booking, at its net; how it came about stands in words. */
function line(
  { title, when, price, netCents, vatPermille, firstDay, lastDay, reference }: InvoiceLine,
  place: number,
): Xml | null {
  return e('cac:InvoiceLine', [
    e('cbc:ID', String(place + 1)),
    e('cbc:InvoicedQuantity', netCents < 0 ? '-1' : '1', { unitCode: 'C62' }),
    amount('cbc:LineExtensionAmount', netCents),
    e('cac:InvoicePeriod', [e('cbc:StartDate', firstDay), e('cbc:EndDate', lastDay)]),
    e('cac:Item', [
      e('cbc:Description', [when, price, reference].filter(Boolean).join('; ')),
      e('cbc:Name', title),
      category('cac:ClassifiedTaxCategory', vatPermille, null),
    ]),
    e('cac:Price', amount('cbc:PriceAmount', Math.abs(netCents))),
  ])
}
