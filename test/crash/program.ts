import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')
const node = join(root, 'node_modules/.bin/node')

export interface Program {
  readonly origin: string
  readonly child: ChildProcess
  /** Everything it printed so far. */
  readonly output: () => string
  /** Ends it at once, as a crash would. */
  readonly kill: () => Promise<void>
  /** Asks it to stop. @returns exit code */
  readonly stop: () => Promise<number | null>
}

/** The built program as a process of its own, without demo data. */
export async function startProgram(env: Record<string, string>): Promise<Program> {
  const port = await freePort()
  let text = ''
  const child = spawn(node, [join(root, 'dist/main.js'), '--empty'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => (text += String(piece)))
  const origin = `http://localhost:${port}`
  const program = {
    origin,
    child,
    output: () => text,
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
    stop() {
      child.kill('SIGTERM')
      return ended
    },
  }
  for (let attempt = 0; attempt < 600; attempt++) {
    if (child.exitCode !== null || child.signalCode !== null) {
      await ended
      throw new Error(`The program has ended: ${text}`)
    }
    const ready = await fetch(`${origin}/readyz`).catch(() => null)
    if (ready?.ok) return program
    await pause(100)
  }
  child.kill('SIGKILL')
  throw new Error(`The program did not start within a minute: ${text}`)
}

/** Runs the command line. */
export function allmende(env: Record<string, string>, ...args: string[]): { code: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync(node, [join(root, 'dist/allmende.js'), ...args], {
    cwd: root,
    env: { ...process.env, LANG: 'en', ...env },
    encoding: 'utf8',
  })
  return { code: status, text: stdout + stderr }
}

export const isBuilt = existsSync(join(root, 'dist/main.js')) && existsSync(join(root, 'dist/allmende.js'))

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

/** While a command runs, these tests stand still and do not hear that the server closed an idle connection: so none is kept. */
const alone = { connection: 'close' }

/** A person at a browser without JavaScript: keeps the session cookie and sends forms with the token their page carries. */
export function visitor(origin: string, kept = '') {
  let cookie = kept
  async function open(path: string): Promise<string> {
    const response = await fetch(`${origin}${path}`, { headers: { cookie, ...alone }, redirect: 'manual' })
    return response.text()
  }
  /** Fetches the page, takes its token, sends the form. */
  async function send(page: string, path: string, values: Record<string, string>): Promise<Response> {
    const html = await open(page)
    const csrf =
      /name="csrf"[^>]*value="([^"]+)"/.exec(html)?.[1] ?? /value="([^"]+)"[^>]*name="csrf"/.exec(html)?.[1] ?? ''
    return sendWith(csrf, path, values)
  }
  async function sendWith(csrf: string, path: string, values: Record<string, string>): Promise<Response> {
    const response = await fetch(`${origin}${path}`, {
      method: 'POST',
      body: new URLSearchParams({ csrf, ...values }),
      headers: { cookie, origin, ...alone },
      redirect: 'manual',
    })
    for (const set of response.headers.getSetCookie()) {
      const [pair = ''] = set.split(';')
      if (pair.startsWith('allmende=')) cookie = pair
    }
    return response
  }
  const tokenOn = async (page: string) => /name="csrf"[^>]*value="([^"]+)"/.exec(await open(page))?.[1] ?? ''
  return { open, send, sendWith, tokenOn, cookie: () => cookie }
}

export type Visitor = ReturnType<typeof visitor>

/** Sets the password behind a one-time link of the command line and logs in. */
export async function logInBy(link: string, mail: string, origin: string): Promise<Visitor> {
  const person = visitor(origin)
  const password = 'vier lose Wörter hier'
  const path = new URL(link).pathname
  const set = await person.send(path, path, { password })
  if (set.status !== 303) throw new Error(`The password was not set: ${set.status}`)
  const entered = await person.send('/anmelden', '/anmelden', { mail, password })
  if (entered.status !== 303) throw new Error(`Nobody was logged in: ${entered.status}`)
  return person
}
