import { expect, test } from 'vitest'
import { modules } from '../../src/house.ts'

const routes = modules.flatMap((module) => module.routes.map((route) => ({ module, route })))
/** What the pipeline writes to the audit log: forms inside a space, and pages that show persons. */
const recorded = routes.filter(
  ({ route }) => (route.kind === 'form' && !route.house) || (route.kind === 'page' && route.showsPersons),
)
const keyOf = ({ route }: (typeof routes)[number]) => `${route.kind} ${route.address.path}`

test('the audit log has a sentence for everything that staff can do or look at', () => {
  const silent = recorded.filter((one) => !(keyOf(one) in (one.module.deeds ?? {}))).map(keyOf)
  expect(silent).toEqual([])
})

test('every sentence belongs to a route, and says it in both languages', () => {
  const known = new Set(recorded.map(keyOf))
  for (const { deeds = {} } of modules)
    for (const [key, { de, en }] of Object.entries(deeds)) {
      expect(known, key).toContain(key)
      expect(
        [de, en].every((said) => said.length > 5),
        key,
      ).toBe(true)
    }
})

test('a hole is named by one part of the house only', () => {
  const holes = modules.flatMap(({ named = [] }) => named.map(({ hole }) => hole))
  expect(new Set(holes).size).toBe(holes.length)
})
