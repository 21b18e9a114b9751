import { expect, test } from 'vitest'
import { homeOf, originOf } from './origin.ts'

const house = 'https://allmende.example.org'
const hosts = ['digital.example.org', 'alt.example.org']

test('an invented host name of a request leads nowhere', () => {
  expect(originOf('https://evil.example', house, hosts)).toBe(house)
  expect(originOf('https://evil.example', house, [])).toBe(house)
  expect(originOf('https://digital.example.org', house, hosts)).toBe('https://digital.example.org')
  expect(originOf(house, house, hosts)).toBe(house)
})

test('on the own machine and while nothing is configured it is as asked', () => {
  expect(originOf('http://localhost:3000', house, [])).toBe('http://localhost:3000')
  expect(originOf('http://192.0.2.7:3000', null, [])).toBe('http://192.0.2.7:3000')
})

test('a space lives under its own host name, and stays where the visit is when that is one of them', () => {
  const prefix = '/musterkreis'
  expect(homeOf({ origin: house, space: { prefix } })).toEqual({ origin: house, prefix })
  expect(homeOf({ origin: house, space: { prefix, hosts: [] } })).toEqual({ origin: house, prefix })
  expect(homeOf({ origin: house, space: { prefix, hosts } })).toEqual({
    origin: 'https://digital.example.org',
    prefix: '',
  })
  expect(homeOf({ origin: 'https://alt.example.org', space: { prefix: '', hosts } }).origin).toBe(
    'https://alt.example.org',
  )
})
