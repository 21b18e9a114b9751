import { describe, expect, test } from 'vitest'
import { fetchFor, isInner, isSafe } from './provider-fetch.ts'

const options = { method: 'GET', headers: {}, body: undefined, redirect: 'manual' as const }

describe('addresses', () => {
  test.each([
    '10.1.2.3',
    '127.0.0.1',
    '169.254.169.254',
    '172.31.0.1',
    '192.168.1.1',
    '::1',
    'fd00::1',
    'fe80::1',
    '::ffff:10.0.0.1',
    'nonsense',
  ])('inner: %s', (address) => expect(isInner(address)).toBe(true))
  test.each(['192.0.2.10', '8.8.8.8', '172.32.0.1', '2001:db8::1', '::ffff:8.8.8.8'])('outer: %s', (address) =>
    expect(isInner(address)).toBe(false),
  )
})

test('plain http only to a provider on this machine, at its own port', () => {
  const here = new URL('http://127.0.0.1:8080')
  expect(isSafe(new URL('http://127.0.0.1:8080/token'), here)).toBe(true)
  expect(isSafe(new URL('http://127.0.0.1:9090/token'), here)).toBe(false)
  expect(isSafe(new URL('http://login.example/token'), new URL('http://login.example'))).toBe(false)
  expect(isSafe(new URL('https://login.example/token'), here)).toBe(true)
})

test('a provider cannot send the house into its own network', async () => {
  const ask = fetchFor(new URL('https://login.example'))
  await expect(ask('https://127.0.0.1/keys', options)).rejects.toThrow('inner network')
  await expect(ask('https://[::1]/keys', options)).rejects.toThrow('inner network')
  await expect(ask('http://login.example/keys', options)).rejects.toThrow('not over https')
})
