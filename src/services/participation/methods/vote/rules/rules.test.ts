import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitsCount, readReceipt, receiptList, receiptOf } from '../../../ballots/receipt.ts'
import { type Asked, type Ballot, writtenBallot } from './ballot.ts'
import { problemOf } from './check-ballot.ts'
import { countBallots } from './count-ballots.ts'
import { readBallot } from './read-ballot.ts'

const options = ['bus', 'bike', 'bench']
const one: Asked = { kind: 'one', options }
const several: Asked = { kind: 'several', options, most: 2 }
const points: Asked = { kind: 'points', options, perOption: 3, inAll: 4 }
const ranking: Asked = { kind: 'ranking', options }
const question: Asked = {
  kind: 'question',
  rule: { majority: { part: 1, whole: 2, by: 'more-than' }, turnout: { part: 1, whole: 4 }, approval: null },
}
const sent = (fields: Record<string, string[]>) => new Map(Object.entries(fields))

describe('a ballot from a form', () => {
  test('ticks, points, ranks and answers', () => {
    expect(readBallot(several, sent({ option: ['bus', 'bench'] }))).toEqual({
      kind: 'choice',
      chosen: ['bus', 'bench'],
    })
    expect(readBallot(points, sent({ bus: ['3'], bike: [''], bench: ['0'] }))).toEqual({
      kind: 'points',
      points: { bus: 3 },
    })
    expect(readBallot(ranking, sent({ bus: ['7'], bike: [' 2 '], bench: ['2'] }))).toEqual({
      kind: 'ranking',
      ranking: [['bike', 'bench'], ['bus']],
    })
    expect(readBallot(question, sent({ option: ['abstain'] }))).toEqual({ kind: 'question', answer: 'abstain' })
  })

  test('nothing is guessed from what is no number or no answer', () => {
    expect(readBallot(points, sent({ bus: ['1.5'] }))).toBeNull()
    expect(readBallot(points, sent({ bus: ['1', '2'] }))).toBeNull()
    expect(readBallot(ranking, sent({ bus: ['0'] }))).toBeNull()
    expect(readBallot(question, sent({ option: ['perhaps'] }))).toBeNull()
    expect(readBallot(question, sent({}))).toBeNull()
  })

  test('what does not fit is named; an empty ballot may be cast only where abstaining is meant', () => {
    const choice = (...chosen: string[]): Ballot => ({ kind: 'choice', chosen })
    expect(problemOf(one, choice('bus'), false)).toBeNull()
    expect(problemOf(one, choice('bus', 'bike'), false)).toBe('too-many')
    expect(problemOf(several, choice('bus', 'bike'), false)).toBeNull()
    expect(problemOf(several, choice('tram'), false)).toBe('unknown-option')
    expect(problemOf(one, choice(), false)).toBe('empty')
    expect(problemOf(one, choice(), true)).toBeNull()
    expect(problemOf(points, { kind: 'points', points: { bus: 3, bike: 3 } }, false)).toBe('too-many-in-all')
    expect(problemOf(ranking, { kind: 'ranking', ranking: [['bus'], ['bus']] }, false)).toBe('option-twice')
    expect(problemOf(ranking, choice('bus'), false)).toBe('other-kind')
    expect(problemOf(question, { kind: 'spoilt' }, true)).toBe('other-kind')
  })

  test('two people who vote alike leave the same bytes, in whatever order they ticked', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(options), (chosen) => {
        const other = [...chosen].reverse()
        expect(writtenBallot({ kind: 'choice', chosen })).toBe(writtenBallot({ kind: 'choice', chosen: other }))
        expect(writtenBallot({ kind: 'ranking', ranking: [chosen, []] })).toBe(
          writtenBallot({ kind: 'ranking', ranking: [other] }),
        )
        const given = (order: readonly string[]) => Object.fromEntries(order.map((option) => [option, option.length]))
        expect(writtenBallot({ kind: 'points', points: given(chosen) })).toBe(
          writtenBallot({ kind: 'points', points: { ...given(other), tram: 0 } }),
        )
      }),
    )
    expect(writtenBallot({ kind: 'ranking', ranking: [['bus'], ['bike']] })).not.toBe(
      writtenBallot({ kind: 'ranking', ranking: [['bike'], ['bus']] }),
    )
  })
})

describe('counting from ballots alone', () => {
  test('spoilt paper is cast, and counts for the turnout only', () => {
    const yes: Ballot = { kind: 'question', answer: 'yes' }
    const { cast, spoilt, counted } = countBallots(question, [yes, { kind: 'spoilt' }, yes], 12)
    expect({ cast, spoilt }).toEqual({ cast: 3, spoilt: 1 })
    expect(counted).toMatchObject({ answers: { yes: 2, spoilt: 1 }, decision: { verdict: 'accepted' } })
    expect(countBallots(question, [yes, yes], 12).counted).toMatchObject({ decision: { verdict: 'turnout-missed' } })
  })

  test('every kind is counted by its rule', () => {
    expect(countBallots(one, [{ kind: 'choice', chosen: ['bus'] }], 0).counted).toMatchObject({
      result: { tallies: [{ option: 'bus', votes: 1 }, {}, {}] },
    })
    expect(countBallots(points, [{ kind: 'points', points: { bike: 2 } }], 0).counted).toMatchObject({
      result: { tallies: [{ option: 'bike', points: 2 }, {}, {}] },
    })
    const ranked = countBallots(ranking, [{ kind: 'ranking', ranking: [['bench'], ['bus']] }], 0)
    expect(ranked.counted).toMatchObject({ result: { ranking: [['bench'], ['bus'], ['bike']] } })
  })

  test('what was written and read again counts the same, in any order', () => {
    const ballot = fc.oneof(
      fc.shuffledSubarray(options).map((chosen): Ballot => ({ kind: 'choice', chosen })),
      fc.constant<Ballot>({ kind: 'spoilt' }),
    )
    fc.assert(
      fc.property(fc.array(ballot), (ballots) => {
        const again = ballots.map((one) => JSON.parse(writtenBallot(one)) as Ballot).reverse()
        expect(countBallots(several, again, 0)).toEqual(countBallots(several, ballots, 0))
      }),
    )
  })
})

describe('a receipt', () => {
  const key = new Uint8Array(32).fill(7)

  test('is the keyed hash of the ballot’s id: computed here a second way', () => {
    const bits = [...createHmac('sha256', key).update('receipt\nvote-1\nballot-1').digest().subarray(0, 10)]
      .map((byte) => byte.toString(2).padStart(8, '0'))
      .join('')
    const code = (bits.match(/.{5}/g) as string[])
      .map((five) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[Number.parseInt(five, 2)])
      .join('')
    expect(receiptOf(key, 'vote-1', 'ballot-1').replaceAll('-', '')).toBe(code)
  })

  test('another key, vote or ballot gives another one; a short key is refused', () => {
    const all = [
      receiptOf(key, 'vote-1', 'ballot-1'),
      receiptOf(key, 'vote-1', 'ballot-2'),
      receiptOf(key, 'vote-2', 'ballot-1'),
      receiptOf(new Uint8Array(32).fill(8), 'vote-1', 'ballot-1'),
    ]
    expect(new Set(all).size).toBe(4)
    expect(() => receiptOf(new Uint8Array(31), 'vote', 'ballot')).toThrow(RangeError)
  })

  test('stands in the published list, however it is typed; a ballot that was not counted does not', () => {
    const ballots = Array.from({ length: 200 }, (_, at) => `ballot-${at}`)
    const list = receiptList(key, 'vote', ballots)
    expect(fitsCount(list, 200)).toBe(true)
    for (const ballot of ballots) {
      const typed = receiptOf(key, 'vote', ballot).toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')
      expect(list).toContain(readReceipt(typed))
    }
    expect(list).not.toContain(receiptOf(key, 'vote', 'ballot-200'))
    expect(receiptList(key, 'vote', ballots.toReversed())).toEqual(list)
  })

  test('a list that is too long, out of order or has doubles is none; neither is every text a receipt', () => {
    expect(fitsCount(['A', 'B'], 3)).toBe(false)
    expect(fitsCount(['B', 'A'], 2)).toBe(false)
    expect(fitsCount(['A', 'A'], 2)).toBe(false)
    expect(() => receiptList(key, 'vote', ['same', 'same'])).toThrow(RangeError)
    expect(readReceipt('7Q2M-0XKD-9RTB')).toBeNull()
    expect(readReceipt('7Q2M-0XKD-9RTB-C4V!')).toBeNull()
  })
})
