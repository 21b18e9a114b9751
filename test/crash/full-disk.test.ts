import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { allmende, isBuilt, logInBy, type Program, startProgram } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'allmende-full-'))
const mounted =
  isBuilt &&
  process.getuid?.() === 0 &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=200m', 'tmpfs', folder]).status === 0
if (!mounted) console.info('The test with a full disk is skipped: it needs root, a small tmpfs and the built program.')
const started: Program[] = []
afterAll(async () => {
  for (const program of started) await program.kill()
  if (mounted) spawnSync('umount', ['-l', folder])
  rmSync(folder, { recursive: true, force: true })
})

test.skipIf(!mounted)(
  'a full disk: the command says so, a first start says so and begins again later, and nothing is damaged',
  async () => {
    const env = { ALLMENDE_DATA: join(folder, 'data') }
    expect(allmende(env, 'add-district', 'probekreis', 'Probekreis', '--key', '07137', '--state', 'RP').code).toBe(0)
    const { bavail, bsize } = statfsSync(folder)
    const filler = join(folder, 'filler')
    writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - 200_000)))
    const refused = allmende(env, 'backup', join(folder, 'backup.zip'))
    expect(refused.code).toBe(1)
    expect(refused.text).toMatch(/disk is full|No space left/)
    const fresh = { ALLMENDE_DATA: join(folder, 'fresh') }
    await expect(startProgram(fresh)).rejects.toThrow(/The disk with the data folder .* is full\. Free some space/)
    rmSync(filler)
    const program = await startProgram(fresh)
    started.push(program)
    expect((await fetch(`${program.origin}/`)).status).toBe(200)
    await program.kill()
    rmSync(fresh.ALLMENDE_DATA, { recursive: true })
    const checked = allmende(env, 'verify')
    expect(checked.text).toContain('All references between tables are right')
    expect(checked.code).toBe(0)
    expect(allmende(env, 'districts').text).toContain('Probekreis')
  },
  180_000,
)

test.skipIf(!mounted)(
  'a disk that fills while people write: refused, not lost; afterwards all is well',
  async () => {
    const env = { ALLMENDE_DATA: join(folder, 'data') }
    const made = allmende(env, 'administrator', 'erika@example.org', 'probekreis')
    const link = made.text.split('\n').find((line) => line.startsWith('http')) as string
    const program = await startProgram(env)
    started.push(program)
    const editor = await logInBy(link, 'erika@example.org', program.origin)
    const csrf = await editor.tokenOn('/probekreis/aktuelles/schreiben')
    const filler = join(folder, 'filler')
    const { bavail, bsize } = statfsSync(folder)
    writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - 400_000)))
    const statuses: number[] = []
    for (let number = 0; number < 60 && (statuses.at(-1) ?? 303) === 303; number++) {
      const values = { title: `Meldung ${number}`, body: randomBytes(19_000).toString('hex') }
      statuses.push(
        await editor.sendWith(csrf, '/probekreis/aktuelles/schreiben', values).then(
          ({ status }) => status,
          () => 0,
        ),
      )
    }
    expect(statuses.at(-1)).toBe(503)
    expect(program.output()).toContain('the disk is full')
    const acknowledged = statuses.filter((status) => status === 303).length
    rmSync(filler)
    await program.kill()
    const exported = allmende(env, 'export-district', 'probekreis', join(folder, 'kreis.zip'))
    expect(exported.code).toBe(0)
    expect(Number(/(\d+) {2}news\.article/.exec(exported.text)?.[1] ?? 0)).toBeGreaterThanOrEqual(acknowledged)
    expect(allmende(env, 'verify').code).toBe(0)
  },
  180_000,
)
