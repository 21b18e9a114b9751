import { expect, test } from 'vitest'
import { spaceMemory } from './space-memory.ts'
import type { Space } from './visit.ts'

const space = { id: 'a', slug: 'musterkreis' } as Space

test('a space is remembered for its moment only, by address and host', () => {
  let now = 0
  const memory = spaceMemory(1000, () => now)
  memory.keep('musterkreis', 'a.example', space)
  expect(memory.recall('musterkreis', 'a.example')).toBe(space)
  expect(memory.recall('musterkreis', 'b.example')).toBeUndefined()
  expect(memory.recall(null, 'a.example')).toBeUndefined()
  now = 1000
  expect(memory.recall('musterkreis', 'a.example')).toBeUndefined()
})

test('forgetting forgets everything', () => {
  const memory = spaceMemory(1000, () => 0)
  memory.keep(null, 'a.example', space)
  memory.forget()
  expect(memory.recall(null, 'a.example')).toBeUndefined()
})

test('invented host names do not fill it up', () => {
  const memory = spaceMemory(1000, () => 0)
  for (let number = 0; number < 5000; number++) memory.keep(null, `host-${number}`, space)
  expect(memory.recall(null, 'host-0')).toBeUndefined()
  expect(memory.recall(null, 'host-4999')).toBe(space)
})
