import { expect, test } from 'vitest'
import { stateRules, states } from './state-rules.ts'

test('every state has rules, and what is called checked names where it was read', () => {
  for (const state of states) {
    const { rules, bodies } = stateRules[state]
    expect(rules.length, state).toBeGreaterThan(0)
    for (const body of bodies) expect(body.checked, body.name).toBe(body.source !== undefined)
  }
})
