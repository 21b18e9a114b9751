import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { allmende, isBuilt } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'allmende-full-'))
const mounted =
  isBuilt &&
  process.getuid?.() === 0 &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=120m', 'tmpfs', folder]).status === 0
if (!mounted) console.info('The test with a full disk is skipped: it needs root, a small tmpfs and the built program.')
afterAll(() => {
  if (mounted) spawnSync('umount', [folder])
  rmSync(folder, { recursive: true, force: true })
})

test.skipIf(!mounted)(
  'a full disk: the command says so, and nothing is damaged',
  () => {
    const env = { ALLMENDE_DATA: join(folder, 'data') }
    expect(allmende(env, 'add-district', 'probekreis', 'Probekreis', '--key', '07137', '--state', 'RP').code).toBe(0)
    const { bavail, bsize } = statfsSync(folder)
    const filler = join(folder, 'filler')
    writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - 200_000)))
    const refused = allmende(env, 'backup', join(folder, 'backup.zip'))
    expect(refused.code).toBe(1)
    expect(refused.text).toMatch(/disk is full|No space left/)
    rmSync(filler)
    const checked = allmende(env, 'verify')
    expect(checked.text).toContain('All references between tables are right')
    expect(checked.code).toBe(0)
    expect(allmende(env, 'districts').text).toContain('Probekreis')
  },
  180_000,
)
