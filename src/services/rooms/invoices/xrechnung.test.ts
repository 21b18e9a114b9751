import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { figuresOf, reversed, reversedTotals } from './figures.ts'
import type { Invoice } from './invoice.ts'
import { offersXml, xrechnung } from './xrechnung.ts'
import { broken, parseXml, value } from './xrechnung-rules.fixture.ts'

const seller = {
  name: 'Gemeinde Musterstadt',
  street: 'Rathausplatz 1',
  postcode: '12345',
  town: 'Musterstadt',
  contact: 'Kämmerei',
  phone: '02651 12340',
  mail: 'kaemmerei@example.org',
  tax: 'tax-number',
  taxNumber: '29/655/12345',
  exemptWords: '',
  iban: 'DE02120300000000202051',
  bic: 'BYLADEM1001',
} as const

function invoice(
  charges: readonly { grossCents: number; vatPermille: number }[],
  more: Partial<Invoice> = {},
): Invoice {
  const { nets, totals } = figuresOf(charges)
  return {
    id: 'x',
    organisation: null,
    biller: 'b',
    kind: 'invoice',
    number: 'R-2026-0007',
    other: null,
    issuedAt: Temporal.Instant.from('2026-12-13T10:00:00Z'),
    dueOn: Temporal.PlainDate.from('2026-12-27'),
    language: 'de',
    seller,
    lines: charges.map((charge, place) => ({
      title: 'Bürgersaal',
      when: 'Donnerstag, 10. Dezember 2026',
      reference: 'R-4F7K2MQ8',
      firstDay: '2026-12-10',
      lastDay: '2026-12-10',
      price: '2 Stunden × 25 €',
      netCents: nets[place] ?? 0,
      ...charge,
    })),
    totals,
    closing: 'Vielen Dank.',
    person: null,
    state: 'issued',
    remindedOn: null,
    paidOn: null,
    version: 1,
    name: 'Kreisverwaltung Nachbarkreis',
    street: 'Am Markt 2',
    postcode: '54321',
    town: 'Nachbarstadt',
    mail: '',
    leitweg: '04011000-1234512345-06',
    reference: 'AB-12',
    publicBody: true,
    ...more,
  }
}

const charges = fc.array(
  fc.record({ grossCents: fc.integer({ min: 1, max: 300_000 }), vatPermille: fc.constantFrom(0, 70, 190) }),
  { minLength: 1, maxLength: 12 },
)

describe('an XRechnung', () => {
  it('keeps every rule of EN 16931 and of XRechnung that applies, whatever is charged', () => {
    fc.assert(
      fc.property(charges, (list) => {
        expect(broken(xrechnung(invoice(list)))).toEqual([])
      }),
    )
  })

  it('keeps them as the cancellation of another', () => {
    fc.assert(
      fc.property(charges, (list) => {
        const one = invoice(list)
        const paper = {
          ...one,
          kind: 'cancellation',
          number: 'R-2026-0008',
          lines: reversed(one.lines),
          totals: reversedTotals(one.totals),
          dueOn: null,
          other: { id: 'x', number: one.number, issuedAt: '2026-12-13T10:00:00+00:00' },
        } as const
        const xml = xrechnung(paper)
        expect(broken(xml)).toEqual([])
        expect(value(parseXml(xml), 'InvoiceTypeCode')).toBe('384')
        expect(value(parseXml(xml), 'BillingReference/InvoiceDocumentReference/ID')).toBe('R-2026-0007')
      }),
    )
  })

  it('stays well-formed and says the same whatever people wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
        const xml = xrechnung(invoice([{ grossCents: 100, vatPermille: 190 }], { name: `K${name}` }))
        const said = value(parseXml(xml), 'AccountingCustomerParty/Party/PartyName/Name')
        // Controls and half characters have no place in XML.
        const allowed = [...`K${name}`.toWellFormed()].filter((sign) => sign >= ' ' || '\t\n\r'.includes(sign))
        expect(said).toBe(allowed.filter((sign) => sign !== '\ufffe' && sign !== '\uffff').join(''))
      }),
    )
  })

  it.each([
    ['a VAT ID', { seller: { ...seller, tax: 'vat-id', taxNumber: 'DE123456789' } }],
    ['a small business', { seller: { ...seller, tax: 'small-business' } }],
    ['no Leitweg-ID', { leitweg: '', mail: 'amt@example.org' }],
  ] as const)('keeps them with %s', (_what, more) => {
    expect(broken(xrechnung(invoice([{ grossCents: 5_000, vatPermille: 0 }], more)))).toEqual([])
  })

  it('is noticed to be wrong by the checks', () => {
    const xml = xrechnung(invoice([{ grossCents: 11_900, vatPermille: 190 }]))
    expect(broken(xml.replace('>100.00</cbc:TaxExclusiveAmount>', '>100.01</cbc:TaxExclusiveAmount>'))).toEqual([
      'BR-CO-13',
      'BR-CO-15',
    ])
    expect(broken(xml.replace(/<cbc:BuyerReference>.*?<\/cbc:BuyerReference>/, ''))).toEqual(['BR-DE-15'])
    expect(broken(xml.replace(/<cac:Contact>.*?<\/cac:Contact>/, ''))).toContain('BR-DE-2')
  })
})

test('it is offered to public bodies only, by senders with a contact', () => {
  const one = invoice([{ grossCents: 100, vatPermille: 0 }])
  expect(offersXml(one)).toBe(true)
  expect(offersXml({ ...one, publicBody: false })).toBe(false)
  expect(offersXml({ ...one, leitweg: '' })).toBe(false)
  expect(offersXml({ ...one, seller: { ...seller, phone: '' } })).toBe(false)
})
