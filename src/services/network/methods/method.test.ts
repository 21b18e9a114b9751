import { expect, test } from 'vitest'
import { minutesOfSteps, stepsOf } from './method.ts'
import { stock } from './stock.ts'

test('steps are read with their minutes, in whatever way they were typed', () => {
  expect(stepsOf('10: Sammeln\n 5 Minuten: Ordnen\n\nSchluss')).toEqual([
    { minutes: 10, words: 'Sammeln' },
    { minutes: 5, words: 'Ordnen' },
    { minutes: null, words: 'Schluss' },
  ])
  expect(minutesOfSteps(stepsOf('10: a\n5: b'))).toBe(15)
  expect(minutesOfSteps(stepsOf('10: a\nb'))).toBeNull()
})

test('every method of the stock takes as long as its steps say', () => {
  expect(stock).toHaveLength(10)
  for (const { name, minutes, steps } of stock) expect(minutesOfSteps(stepsOf(steps ?? '')), name).toBe(minutes)
})
