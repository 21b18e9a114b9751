import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { figuresOf, rateOf, reversed } from './figures.ts'
import { ibanInGroups, isBic, isIban, isLeitweg, plainIban } from './iban.ts'
import { isPattern, numberFrom } from './number.ts'

const charges = fc.array(
  fc.record({ grossCents: fc.integer({ min: 1, max: 500_000 }), vatPermille: fc.constantFrom(0, 70, 190) }),
  { minLength: 1, maxLength: 30 },
)

describe('figures of an invoice', () => {
  it('are those EN 16931 asks for, whatever the prices, and what is due is what was promised', () => {
    fc.assert(
      fc.property(charges, (list) => {
        const { nets, totals } = figuresOf(list)
        const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0)
        expect(sum(nets)).toBe(totals.netCents)
        for (const { permille, netCents, vatCents } of totals.vats) {
          expect(Math.floor((2 * netCents * permille + 1000) / 2000)).toBe(vatCents)
          expect(sum(nets.filter((_, place) => list[place]?.vatPermille === permille))).toBe(netCents)
        }
        expect(totals.dueCents).toBe(sum(list.map(({ grossCents }) => grossCents)))
        expect(totals.netCents + totals.vatCents + totals.roundingCents).toBe(totals.dueCents)
        expect(Math.abs(totals.roundingCents)).toBeLessThanOrEqual(totals.vats.length)
        for (const [place, net] of nets.entries())
          expect(
            Math.abs(net - ((list[place]?.grossCents ?? 0) * 1000) / (1000 + (list[place]?.vatPermille ?? 0))),
          ).toBeLessThan(1.001)
      }),
    )
  })

  it('of a cancellation are the same with the other sign', () => {
    fc.assert(
      fc.property(charges, (list) => {
        const there = figuresOf(list)
        const back = figuresOf(list.map((one) => ({ ...one, grossCents: -one.grossCents })))
        expect(back.totals.dueCents).toBe(-there.totals.dueCents)
        expect(back.totals.netCents).toBe(-there.totals.netCents)
        expect(back.nets.map((net) => 0 - net)).toEqual(there.nets)
      }),
    )
    expect(reversed([{ netCents: 0, grossCents: 0 } as never])).toEqual([{ netCents: 0, grossCents: 0 }])
  })

  test('119 euros with 19 % are 100 and 19', () => {
    expect(figuresOf([{ grossCents: 11_900, vatPermille: 190 }]).totals).toEqual({
      vats: [{ permille: 190, netCents: 10_000, vatCents: 1_900 }],
      netCents: 10_000,
      vatCents: 1_900,
      roundingCents: 0,
      dueCents: 11_900,
    })
  })

  test('the rate is found again in what was kept', () => {
    for (const rate of [190, 70])
      for (const cents of [50, 100, 4_150, 99_999]) {
        const vat = Math.floor((2 * cents * rate + 1000 + rate) / (2 * (1000 + rate)))
        expect(rateOf(cents, vat, [rate])).toBe(rate)
      }
    expect(rateOf(5_000, 0, [190])).toBe(0)
  })
})

test('account numbers are checked by their digits', () => {
  expect(isIban(plainIban('de02 1203 0000 0000 2020 51'))).toBe(true)
  expect(isIban('DE02120300000000202052')).toBe(false)
  expect(isIban('DE0212030000000020205')).toBe(false)
  expect(isIban('AT611904300234573201')).toBe(true)
  expect(isIban('')).toBe(false)
  expect(ibanInGroups('DE02120300000000202051')).toBe('DE02 1203 0000 0000 2020 51')
  expect(isBic('BYLADEM1001')).toBe(true)
  expect(isBic('BYLADEM100')).toBe(false)
})

test('addresses of public bodies for invoices are checked by their digits', () => {
  expect(isLeitweg('04011000-1234512345-06')).toBe(true)
  expect(isLeitweg('04011000-1234512345-07')).toBe(false)
  expect(isLeitweg('4011000')).toBe(false)
})

test('a pattern has a year and a number, and nothing that files or banks stumble over', () => {
  for (const good of ['R-{JAHR}-{NR}', '{NR}/{JJ}', 'Gemeinde {JAHR}.{NR}']) expect(isPattern(good)).toBe(true)
  for (const bad of [
    'R-{NR}',
    '{JAHR}',
    '{JAHR}{NR}',
    '{JAHR}-{NR}-{NR}',
    '<{JAHR}-{NR}>',
    ' {JAHR}-{NR}',
    `{JAHR}-{NR}${'x'.repeat(30)}`,
  ])
    expect(isPattern(bad)).toBe(false)
  expect(numberFrom('R-{JAHR}-{NR}', 2026, 7)).toBe('R-2026-0007')
  expect(numberFrom('{JJ}/{NR}', 2026, 12_345)).toBe('26/12345')
})
