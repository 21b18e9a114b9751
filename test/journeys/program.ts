import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The built program as people start it, on a folder and a port of its own. */
export interface Program {
  readonly origin: string
  readonly folder: string
  readonly process: ChildProcess
  /** Everything it printed. */
  readonly output: () => string
  stop(): Promise<void>
}

/**
 * Starts `dist/main.js` and waits until it answers, on a first start also until the demo is complete.
 * @param folder kept by the caller; without it a temporary one is made and removed
 */
export async function startProgram(
  options: { args?: readonly string[]; env?: Record<string, string>; folder?: string } = {},
): Promise<Program> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'allmende-journey-'))
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../dist/main.js'), ...(options.args ?? [])], {
    env: {
      ...process.env,
      PORT: '0',
      ALLMENDE_DATA: join(folder, 'data'),
      DATABASE_URL: '',
      ALLMENDE_ORIGIN: '',
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const exited = new Promise<never>((_, reject) =>
    child.once('exit', (code) => reject(new Error(`The program ended with ${code}:\n${output}`))),
  )
  exited.catch(() => {})
  const ready = new Promise<string>((resolve) => {
    const hear = (chunk: Buffer) => {
      output += chunk
      const origin = /Allmende: (http:\/\/localhost:\d+)/.exec(output)?.[1]
      // The demo's bookings follow a moment after the first page.
      const complete = !output.includes('Demo logins') || output.includes('The bookings of the demo are there.')
      if (origin && complete) resolve(origin)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
  })
  const origin = await Promise.race([ready, exited])
  return {
    origin,
    folder,
    process: child,
    output: () => output,
    async stop() {
      if (child.exitCode || child.signalCode)
        console.error(`The program ended by itself (${child.signalCode ?? child.exitCode}):\n${output}`)
      if (child.exitCode === null && child.signalCode === null) {
        const gone = new Promise((resolve) => child.once('exit', resolve))
        child.kill('SIGTERM')
        await gone
      }
      if (!options.folder) rmSync(folder, { recursive: true, force: true })
    },
  }
}
