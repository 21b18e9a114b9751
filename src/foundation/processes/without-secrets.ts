import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { projectRoot } from '../config/project-root.ts'

/**
 * Starts a process of our own for work that hostile input could make crash. It knows no secrets: its environment is empty, and all it
 * is told comes by messages.
 * @param file a TypeScript file below src/ that Node can run without a build
 * @param name what the process is called in the list of processes
 * @param patience milliseconds after which it is killed, whatever it does
 */
export function startWithoutSecrets(file: string, name: string, patience?: number): ChildProcess {
  return fork(join(projectRoot, 'src', file), [name], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [],
    // Windows cannot start programs without it.
    env: process.env.SystemRoot ? { SystemRoot: process.env.SystemRoot } : {},
    timeout: patience,
    killSignal: 'SIGKILL',
  })
}
