import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** As scripts/start.js sets it. */
const compiled = join(import.meta.dirname, '../dist/compiled')

export interface Running {
  readonly origin: string
  /** From the start of the process to the first page answered with 200, milliseconds. */
  readonly firstPage: number
  /** Resident memory now, megabytes. */
  memory(): number
  stop(): Promise<void>
}

/** Starts the built program and asks for its first page at once. */
export async function start(env: Record<string, string>, args: readonly string[] = []): Promise<Running> {
  const began = performance.now()
  const child: ChildProcess = spawn(process.execPath, [join(import.meta.dirname, '../dist/main.js'), ...args], {
    env: { ...process.env, PORT: '0', DATABASE_URL: '', ALLMENDE_ORIGIN: '', NODE_COMPILE_CACHE: compiled, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const origin = await new Promise<string>((resolve, reject) => {
    let output = ''
    const listen = (chunk: Buffer) => {
      output += chunk
      const found = /Allmende: (http:\/\/localhost:\d+)/.exec(output)?.[1]
      if (!found) return
      // What comes now is a line per request: to gather it would be the dearest part of the load.
      child.stdout?.off('data', listen).resume()
      resolve(found)
    }
    child.stdout?.on('data', listen)
    child.once('exit', (code) => reject(new Error(`The program ended with ${code}: ${output}`)))
  })
  const response = await fetch(origin)
  await response.arrayBuffer()
  if (response.status !== 200) throw new Error(`First page: ${response.status}`)
  return {
    origin,
    firstPage: performance.now() - began,
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.kill('SIGTERM')
      }),
  }
}
