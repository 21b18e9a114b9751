import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { allmende, freePort, isBuilt, pause, root, startProgram } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'allmende-first-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Starts the program and kills it as soon as something is so. @returns what it had printed */
async function killedWhen(data: string, args: string[], so: (output: string) => boolean): Promise<string> {
  const child = spawn(join(root, 'node_modules/.bin/node'), [join(root, 'dist/main.js'), ...args], {
    env: { ...process.env, PORT: String(await freePort()), ALLMENDE_DATA: data, DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (output += String(piece)))
  const ended = new Promise((resolve) => child.once('close', resolve))
  for (let look = 0; look < 12_000 && child.exitCode === null && !so(output); look++) await pause(5)
  child.kill('SIGKILL')
  await ended
  return output
}

const filesIn = (path: string) => (existsSync(path) ? readdirSync(path, { recursive: true }).length : 0)

// The prepared database has about 1,000 files: killed at the beginning, in the middle, and when nearly all are there.
test.skipIf(!isBuilt).each([1, 300, 800])(
  'kill -9 at the first start, when %i files of the database have been copied: the next start begins again',
  async (files) => {
    const data = join(folder, `copy-${files}`)
    await killedWhen(data, ['--empty'], () => filesIn(join(data, 'database')) >= files)
    expect(existsSync(join(data, 'database.unfinished'))).toBe(true)
    const program = await startProgram({ ALLMENDE_DATA: data })
    expect((await fetch(`${program.origin}/`)).status).toBe(200)
    expect(await program.stop()).toBe(0)
    expect(existsSync(join(data, 'database.unfinished'))).toBe(false)
    expect(allmende({ ALLMENDE_DATA: data }, 'verify').code).toBe(0)
  },
  120_000,
)

test.skipIf(!isBuilt)(
  'kill -9 while the demo network is loaded: the next start loads it whole',
  async () => {
    const data = join(folder, 'demo')
    let since = 0
    const first = await killedWhen(data, [], (output) => {
      if (!since && output.includes('Loading the demo network')) since = performance.now()
      return since > 0 && performance.now() - since > 700
    })
    expect(first).not.toContain('Demo logins')
    expect(existsSync(join(data, 'database.unfinished'))).toBe(true)
    const second = await killedWhen(data, [], (output) => output.includes('Allmende: http'))
    expect(second).toContain('Demo logins')
    expect(existsSync(join(data, 'database.unfinished'))).toBe(false)
    expect(allmende({ ALLMENDE_DATA: data }, 'districts').text.match(/^\S+\s+\d{5}\s/gm)).toHaveLength(8)
    // Killed after it was complete, it is left alone.
    const third = await killedWhen(data, [], (output) => output.includes('Allmende: http'))
    expect(third).not.toContain('Loading the demo network')
  },
  180_000,
)
