import { describe, expect, test } from 'vitest'
import { countChoices, firstOf } from './choice.ts'
import { fraction, written } from './fraction.ts'
import { countPoints } from './points.ts'
import { decide } from './question.ts'

test('one choice: votes, shares of ballots that chose, blank and spoilt ballots apart', () => {
  const result = countChoices({ options: ['bus', 'bike', 'bench'], most: 1 }, [
    ['bus'],
    ['bike'],
    ['bus'],
    [],
    ['bus', 'bike'],
    ['tram'],
  ])
  expect(result).toMatchObject({ ballots: 6, valid: 3, blank: 1 })
  expect(result.spoilt).toEqual({ 'unknown-option': 1, 'option-twice': 0, 'too-many': 1 })
  expect(result.tallies.map(({ option, votes, place }) => [option, votes, place])).toEqual([
    ['bus', 2, 1],
    ['bike', 1, 2],
    ['bench', 0, 3],
  ])
  expect(result.tallies[0]?.share).toEqual(fraction(2, 3))
})

test('several choices: equal votes share a place, and a tie for the last seat is named', () => {
  const result = countChoices({ options: ['a', 'b', 'c', 'd'], most: 3 }, [
    ['a', 'b', 'c'],
    ['a', 'b'],
    ['a', 'c'],
    ['d', 'd'],
  ])
  expect(result.tallies.map(({ option, place }) => [option, place])).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', 2],
    ['d', 4],
  ])
  expect(result.spoilt['option-twice']).toBe(1)
  expect(firstOf(result.tallies, 2)).toEqual({ sure: ['a'], tied: ['b', 'c'], seatsForTied: 1 })
  expect(firstOf(result.tallies, 3)).toEqual({ sure: ['a', 'b', 'c'], tied: [], seatsForTied: 0 })
})

test('points are added up, averaged over all valid ballots, and refused beyond the rule', () => {
  const result = countPoints({ options: ['a', 'b'], perOption: 3, inAll: 4 }, [
    { a: 3, b: 1 },
    { a: 0, b: 2 },
    {},
    { a: 4 },
    { a: 3, b: 2 },
    { a: 1.5 },
    { c: 1 },
  ])
  expect(result.valid).toBe(3)
  expect(result.spoilt).toEqual({ 'unknown-option': 1, 'not-whole': 1, 'too-many-for-one': 1, 'too-many-in-all': 1 })
  expect(result.tallies).toEqual([
    { option: 'a', points: 3, givers: 1, average: fraction(1), place: 1 },
    { option: 'b', points: 3, givers: 2, average: fraction(1), place: 1 },
  ])
})

describe('approve or reject', () => {
  const half = { part: 1, whole: 2, by: 'more-than' } as const
  const answers = { yes: 0, no: 0, abstained: 0, spoilt: 0, entitled: 1000 }

  test('§ 17a GemO Rheinland-Pfalz: the majority, and yes from at least 15 of 100 entitled', () => {
    const rule = { majority: half, turnout: null, approval: { part: 15, whole: 100 } }
    expect(decide(rule, { ...answers, yes: 150, no: 149 })).toMatchObject({ verdict: 'accepted', approvalNeeded: 150 })
    expect(decide(rule, { ...answers, yes: 149, no: 3 }).verdict).toBe('approval-missed')
    expect(decide(rule, { ...answers, yes: 200, no: 200 })).toMatchObject({ verdict: 'tie', yesMissing: 1 })
    expect(decide(rule, { ...answers, yes: 200, no: 205 })).toMatchObject({ verdict: 'no-majority', yesMissing: 6 })
    expect(decide(rule, { ...answers, yes: 151, no: 0, entitled: 1001 }).approvalNeeded).toBe(151)
  })

  test('two thirds are enough, abstentions count for taking part only', () => {
    const rule = {
      majority: { part: 2, whole: 3, by: 'at-least' },
      turnout: { part: 1, whole: 4 },
      approval: null,
    } as const
    expect(decide(rule, { ...answers, yes: 100, no: 50, abstained: 99, spoilt: 1 }).verdict).toBe('accepted')
    expect(decide(rule, { ...answers, yes: 100, no: 50, abstained: 99 }).verdict).toBe('turnout-missed')
    expect(decide(rule, { ...answers, yes: 99, no: 50, abstained: 200 })).toMatchObject({
      verdict: 'no-majority',
      yesMissing: 1,
    })
  })

  test('nobody answered: rejected; impossible numbers are refused', () => {
    const rule = { majority: half, turnout: null, approval: null }
    expect(decide(rule, answers).verdict).toBe('no-majority')
    expect(() => decide({ ...rule, turnout: half }, { ...answers, yes: 1001 })).toThrow(RangeError)
    expect(() => decide(rule, { ...answers, yes: -1 })).toThrow(RangeError)
  })
})

test('fractions are shown rounded, halves away from zero', () => {
  expect(written(fraction(400, 7), 2)).toBe('57.14')
  expect(written(fraction(-1, 8), 2)).toBe('-0.13')
  expect(written(fraction(1, 2), 0)).toBe('1')
  expect(written(fraction(0), 2)).toBe('0.00')
})
