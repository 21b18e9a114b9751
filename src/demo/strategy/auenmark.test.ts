import { expect, test } from 'vitest'
import { auenmarkMeasures } from './auenmark/measures.ts'
import { auenmarkSolutions, auenmarkVisions } from './auenmark/solutions.ts'
import { stateAt, wordsUntil } from './state-at.ts'

const today = Temporal.PlainDate.from('2026-11-23')
const measures = auenmarkMeasures(today)
const codes = measures.map(({ code }) => code)

test('sixty measures with their own numbers, of solutions that were chosen', () => {
  expect(measures).toHaveLength(60)
  expect(new Set(codes).size).toBe(60)
  expect(new Set(measures.map(({ title }) => title.de)).size).toBe(60)
  const chosen = auenmarkSolutions.filter(({ state }) => state === 'chosen').map(({ key }) => key)
  for (const { code, title, lead } of measures) expect(title.en && lead.en, code ?? '').toBeTruthy()
  for (const { code, solution } of measures) expect(chosen, code ?? '').toContain(solution)
  const visions = auenmarkVisions.map(({ key }) => key)
  for (const { key, vision, state, why } of auenmarkSolutions) {
    expect(visions).toContain(vision)
    expect(why !== undefined, key).toBe(state === 'dropped')
  }
})

test('what leads to another measure leads somewhere', () => {
  for (const { code, needs, successor } of measures)
    for (const other of [...needs.map((need) => need.code), ...(successor ? [successor.code] : [])]) {
      expect(codes).toContain(other)
      expect(other).not.toBe(code)
    }
})

test('every life is one the tables take', () => {
  for (const measure of measures) {
    const days = measure.steps.map(({ day }) => day.toString())
    expect(days, measure.code ?? '').toEqual(days.toSorted())
    const last = stateAt(measure, today)
    if (!last) continue
    if (last.phase === 'ended' || last.phase === 'completed') expect(measure.lesson, measure.code ?? '').not.toBe('')
    if (last.plannedEnd && measure.plannedStart)
      expect(Temporal.PlainDate.compare(last.plannedEnd, measure.plannedStart)).toBeGreaterThanOrEqual(0)
    const money = measure.money.map(({ year, source }) => `${year} ${source}`)
    expect(new Set(money).size, measure.code ?? '').toBe(money.length)
    for (const { values } of measure.indicators)
      expect(new Set(values.map(({ day }) => day.toString())).size).toBe(values.length)
  }
})

test('what is said of a day does not know of later ones', () => {
  for (let day = Temporal.PlainDate.from('2022-06-30'); day.year < 2027; day = day.add({ months: 6 }))
    for (const measure of measures) {
      const state = stateAt(measure, day)
      if (!state) continue
      for (const { done } of state.milestones) if (done) expect(Temporal.PlainDate.compare(done, day)).toBeLessThan(1)
      for (const { day: said } of wordsUntil(measure, day))
        expect(Temporal.PlainDate.compare(said, day)).toBeLessThan(1)
    }
})
