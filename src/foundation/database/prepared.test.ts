import { expect, test } from 'vitest'
import { plannedAnew, preparedNames } from './prepared.ts'

test('a statement gets a name when it comes the third time, and keeps it', () => {
  const nameOf = preparedNames()
  expect([nameOf('select 1'), nameOf('select 1')]).toEqual([undefined, undefined])
  const name = nameOf('select 1')
  expect(name).toMatch(/^[\w-]{20}$/)
  expect(nameOf('select 1')).toBe(name)
  expect(nameOf('select 2')).toBeUndefined()
})

test('there are never more names than allowed, and what is composed anew each time is forgotten', () => {
  const nameOf = preparedNames(2)
  for (let number = 0; number < 20_000; number++) expect(nameOf(`select ${number}`)).toBeUndefined()
  const names = ['a', 'b', 'c'].flatMap((text) => [nameOf(text), nameOf(text), nameOf(text)]).filter(Boolean)
  expect(names).toHaveLength(2)
})

test('a statement that is planned anew never gets a name', () => {
  const nameOf = preparedNames()
  for (let times = 0; times < 5; times++) expect(nameOf(`${plannedAnew}select 1`)).toBeUndefined()
})
