import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { commands } from './commands.ts'
import { runCommandLine } from './run.ts'
import { overview, usageOf } from './usage.ts'

const folder = mkdtempSync(join(tmpdir(), 'allmende-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a command on a data folder of its own. */
async function run(data: string, args: readonly string[], language = 'en_GB.UTF-8') {
  const lines: string[] = []
  const errors: string[] = []
  const code = await runCommandLine(args, {
    env: { ALLMENDE_DATA: join(folder, data), LANG: language },
    folder,
    out: (line) => lines.push(line),
    err: (line) => errors.push(line),
    now: () => Temporal.Instant.from('2026-11-26T09:00:00Z'),
  })
  return { code, out: lines.join('\n'), err: errors.join('\n') }
}

test('without a command, with an unknown one, and called wrongly: it says how, and writes nothing', async () => {
  expect(await run('none', [])).toMatchObject({ code: 2 })
  expect((await run('none', ['--help'])).code).toBe(0)
  const unknown = await run('none', ['fly'], 'de_DE.UTF-8')
  expect(unknown).toMatchObject({ code: 2 })
  expect(unknown.err).toContain('Den Befehl „fly“ gibt es nicht.')
  for (const args of [
    ['administrator'],
    ['add-district', 'x'],
    ['districts', 'more'],
    ['restore'],
    ['export-district', 'a', 'b', '--wrong'],
  ]) {
    const answer = await run('none', args)
    expect(answer.code, args.join(' ')).toBe(2)
    expect(answer.err).toContain('npm run allmende --')
  }
  expect(existsSync(join(folder, 'none'))).toBe(false)
})

test('every command explains itself and its options in both languages', () => {
  for (const language of ['de', 'en'] as const) {
    for (const command of commands) {
      expect(overview(commands, language)).toContain(command.name)
      for (const option of Object.keys(command.options ?? {}))
        expect(usageOf(command, language)).toContain(`--${option}`)
    }
  }
})

test('wrong settings and missing data are sentences', async () => {
  const lines: string[] = []
  const around = { folder, out: () => {}, err: (line: string) => lines.push(line), now: () => Temporal.Now.instant() }
  expect(await runCommandLine(['districts'], { ...around, env: { PORT: 'x' } })).toBe(1)
  expect(lines.join()).toContain('PORT must be a number')
  expect((await run('nothing', ['backup', 'b.zip'])).err).toContain('There is no database in the folder')
  expect((await run('nothing', ['verify'])).code).toBe(1)
  expect((await run('nothing', ['restore', 'missing.zip'])).err).toContain('cannot be read')
})

test('a house made by commands: districts, administrator, boundaries, backup, restore, verify', async () => {
  for (const [args, sentence] of [
    [['add-district', 'Groß', 'Name', '--key', '07137', '--state', 'RP'], /not possible/],
    [['add-district', 'konto', 'Name', '--key', '07137', '--state', 'RP'], /not possible/],
    [['add-district', 'probekreis', 'Name', '--key', '7137', '--state', 'RP'], /five digits/],
    [['add-district', 'probekreis', 'Name', '--key', '07137', '--state', 'XX'], /“--state”/],
  ] as const) {
    const refused = await run('house', args)
    expect(refused.code).toBe(1)
    expect(refused.err).toMatch(sentence)
  }
  expect(
    await run('house', ['add-district', 'probekreis', 'Probekreis', '--key', '07137', '--state', 'RP']),
  ).toMatchObject({ code: 0, err: '' })
  expect(
    (await run('house', ['add-district', 'probekreis', 'Anders', '--key', '07137', '--state', 'RP'])).err,
  ).toContain('already is a district')
  expect((await run('house', ['districts'])).out).toMatch(/probekreis\s+07137\s+RP\s+open\s+0\s+Probekreis/)

  expect((await run('house', ['administrator', 'erika'])).err).toContain('not a mail address')
  expect((await run('house', ['administrator', 'erika@example.org', 'nirgendwo'])).err).toContain('no district')
  expect((await run('house', ['administrator', 'erika@example.org'])).out).toMatch(
    /New account[\s\S]*http:\/\/localhost:3000\/passwort-neu\/[\w-]{43}$/,
  )
  expect((await run('house', ['administrator', 'Erika@example.org', 'probekreis'])).out).toContain(
    'already is an account',
  )

  const square = {
    type: 'Polygon',
    coordinates: [
      [
        [7.3, 50.3],
        [7.4, 50.3],
        [7.4, 50.4],
        [7.3, 50.4],
        [7.3, 50.3],
      ],
    ],
  }
  const area = { type: 'Feature', properties: { AGS: '07137999', GEN: 'Neustadt', BEZ: 'Gemeinde' }, geometry: square }
  writeFileSync(join(folder, 'areas.geojson'), JSON.stringify({ type: 'FeatureCollection', features: [area] }))
  writeFileSync(join(folder, 'broken.geojson'), '{')
  const source = ['--source', '© GeoBasis-DE / BKG 2021', '--as-of', '2021-12-31']
  expect((await run('house', ['import-boundaries', 'areas.geojson'])).err).toContain('--source')
  expect(
    (await run('house', ['import-boundaries', 'areas.geojson', '--source', 'x', '--as-of', '2021-02-30'])).err,
  ).toContain('--as-of')
  expect((await run('house', ['import', 'boundaries', 'areas.geojson', 'broken.geojson', ...source])).err).toContain(
    'Nothing was imported',
  )
  expect((await run('house', ['import', 'boundaries', 'areas.geojson', ...source])).out).toContain('1 areas imported')

  expect((await run('house', ['backup', 'backup.zip'])).code).toBe(0)
  expect((await run('house', ['backup', 'backup.zip'])).err).toContain('not overwritten')
  expect(await run('house', ['verify', 'backup.zip'])).toMatchObject({ code: 0, err: '' })
  expect((await run('house', ['restore', 'backup.zip'])).err).toContain('Nothing is overwritten')
  expect((await run('second', ['restore', 'backup.zip'])).code).toBe(0)
  expect((await run('second', ['districts'])).out).toContain('Probekreis')
  expect((await run('second', ['verify'])).code).toBe(0)

  const broken = readFileSync(join(folder, 'backup.zip'))
  const middle = Math.floor(broken.length / 2)
  broken.fill(0, middle, middle + 2000)
  writeFileSync(join(folder, 'broken.zip'), broken)
  expect((await run('third', ['restore', 'broken.zip'])).err).toContain('damaged')
  expect(existsSync(join(folder, 'third', 'database'))).toBe(false)

  expect((await run('house', ['export-district', 'probekreis', 'kreis.zip'])).out).toContain('Written: kreis.zip')
  expect((await run('house', ['remove-district', 'probekreis'])).code).toBe(1)
  expect((await run('house', ['remove-district', 'probekreis', '--yes'])).out).toContain(
    'no row names the district any more',
  )
  expect((await run('house', ['import-district', 'kreis.zip', '--as', 'neukreis'])).out).toContain(
    'is there, at /neukreis',
  )
  expect((await run('house', ['reindex', 'neukreis'])).out).toContain('Probekreis: 0 entries')
  expect((await run('house', ['import-district', 'backup.zip'])).err).toContain('not the archive of a district')
}, 300_000)
