import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { startPostgres } from '../../scripts/postgres.js'
import { freePort, isBuilt, type Program, pause, startProgram } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'allmende-lost-'))
const hasServer = isBuilt && spawnSync('sh', ['-c', 'ls /usr/lib/postgresql/*/bin/initdb']).status === 0
if (!hasServer) console.info('The test with a lost database is skipped: no PostgreSQL server, or not built.')
let program: Program | undefined
let server: { url: string; stop: () => void } | undefined
let way: Awaited<ReturnType<typeof wayTo>> | undefined
afterAll(async () => {
  await program?.kill()
  way?.close()
  server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

test.skipIf(!hasServer)(
  'the database goes away and comes back: pages say so, the program lives on',
  async () => {
    server = await startPostgres()
    way = await wayTo(Number(new URL(server.url).port))
    const url = new URL(server.url)
    url.port = String(way.port)
    program = await startProgram({ DATABASE_URL: url.href, ALLMENDE_DATA: join(folder, 'data') })
    const { origin } = program
    expect((await fetch(`${origin}/`)).status).toBe(200)

    way.cut()
    const gone = await fetch(`${origin}/`)
    expect(gone.status).toBe(503)
    expect(gone.headers.get('retry-after')).toBe('60')
    expect(await gone.text()).toContain('Diese Seite ist gerade nicht erreichbar')
    expect((await fetch(`${origin}/readyz`)).status).toBe(503)
    expect((await fetch(`${origin}/healthz`)).status).toBe(200)

    way.mend()
    let status = 0
    for (let attempt = 0; attempt < 100 && status !== 200; attempt++) {
      status = (await fetch(`${origin}/`)).status
      await pause(100)
    }
    expect(status).toBe(200)
    expect((await fetch(`${origin}/readyz`)).status).toBe(200)
    expect(await program.stop()).toBe(0)
    program = undefined
  },
  180_000,
)

/** A connection to the database that can be cut, with everything that goes over it. */
async function wayTo(target: number) {
  const port = await freePort()
  const open = new Set<Socket>()
  let server: Server | undefined
  const mend = () =>
    (server = createServer((here) => {
      const there = connect(target, '127.0.0.1')
      for (const [one, other] of [
        [here, there],
        [there, here],
      ] as const) {
        open.add(one)
        one.pipe(other)
        one.on('error', () => other.destroy())
        one.on('close', () => {
          open.delete(one)
          other.destroy()
        })
      }
    }).listen(port, '127.0.0.1'))
  const cut = () => {
    server?.close()
    for (const socket of open) socket.destroy()
  }
  mend()
  return { port, cut, mend, close: cut }
}
