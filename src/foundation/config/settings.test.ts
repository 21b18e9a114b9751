import { expect, test } from 'vitest'
import { readSettings } from './settings.ts'

test('without anything set it listens everywhere on 3000 with the embedded database and the demo', () => {
  expect(readSettings({})).toMatchObject({ port: 3000, host: null, databaseUrl: null, behindProxy: false, demo: true })
  expect(readSettings({}, ['--empty']).demo).toBe(false)
})

test('listens on one address only when told so', () => {
  expect(readSettings({ ALLMENDE_HOST: '127.0.0.1' }).host).toBe('127.0.0.1')
  expect(() => readSettings({ ALLMENDE_HOST: 'http://here' })).toThrow('ALLMENDE_HOST must be a network address')
})

test('every wrong setting is named, each in a line', () => {
  const wrong = { PORT: '99999', DATABASE_URL: 'mysql://x', ALLMENDE_ORIGIN: 'ftp://x', METRICS_TOKEN: 'short' }
  const lines = (() => {
    try {
      readSettings(wrong)
      return []
    } catch (error) {
      return (error as Error).message.split('\n')
    }
  })()
  expect(lines.map((line) => line.split(' ')[0])).toEqual(
    Object.keys(wrong).map((name) => expect.stringContaining(name)),
  )
})

test('an identity provider is kept as it names itself, and answers over https unless it stands on this machine', () => {
  const oidc = (issuer: string) =>
    readSettings({ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'allmende', OIDC_CLIENT_SECRET: 'secret' }).oidc?.issuer
  expect(oidc('https://login.example/realm/')).toBe('https://login.example/realm/')
  expect(oidc('http://localhost:8080')).toBe('http://localhost:8080')
  expect(() => oidc('http://login.example')).toThrow('OIDC_ISSUER must begin with https://')
  expect(() => oidc('http://localhost.evil.example')).toThrow('OIDC_ISSUER must begin with https://')
})

test('where somebody lives is proven by a claim, in the districts that are named', () => {
  const residence = (more: Record<string, string>) =>
    readSettings({
      OIDC_ISSUER: 'https://login.example',
      OIDC_CLIENT_ID: 'allmende',
      OIDC_CLIENT_SECRET: 'secret',
      ...more,
    }).oidc?.residence
  const claim = { OIDC_RESIDENCE_CLAIM: 'municipality_key' }
  expect(residence({ ...claim, OIDC_RESIDENCE_PLACES: 'musterkreis=07137*, nachbar-kreis = Bad Ort ' })).toEqual({
    claim: 'municipality_key',
    scope: 'address',
    places: [
      { space: 'musterkreis', value: '07137*' },
      { space: 'nachbar-kreis', value: 'Bad Ort' },
    ],
  })
  expect(residence({})).toBeNull()
  for (const wrong of ['musterkreis', 'musterkreis=', 'musterkreis=*', 'a=1,'])
    expect(() => residence({ ...claim, OIDC_RESIDENCE_PLACES: wrong })).toThrow('OIDC_RESIDENCE_PLACES must be pairs')
  expect(() => residence(claim)).toThrow('need each other')
  expect(() => readSettings({ ...claim, OIDC_RESIDENCE_PLACES: 'a=1' })).toThrow('OIDC_ISSUER')
})
