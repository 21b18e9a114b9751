import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { projectRoot } from '../config/project-root.ts'

/** How much a computation may use; beyond it the thread ends and the promise fails. */
export interface ThreadLimits {
  /** Megabytes of heap; typed arrays do not count. */
  readonly memory: number
  /** Milliseconds, the wait for its turn not included. */
  readonly patience: number
}

const usual: ThreadLimits = { memory: 400, patience: 60_000 }

/** What goes to the thread. */
export interface ThreadTask {
  /** Absolute path of the module. */
  readonly file: string
  readonly name: string
  readonly given: readonly unknown[]
}

/** Threads wait for each other: two cores belong to those who visit pages. */
let turn: Promise<unknown> = Promise.resolve()

/**
 * Runs a function of an engine in a thread of its own, so that the program answers meanwhile. One computation at a time. The thread
 * knows no secrets; what goes in and out is copied.
 * @param file module below src/ that Node can run without a build, e.g. 'engines/opinions/opinions.ts' (engines import nothing of the house)
 * @param name the function it exports
 * @throws what the function throws, or an error when it needs more than the limits
 * @example await inThread<typeof opinionsOf>('engines/opinions/opinions.ts', 'opinionsOf', [votes, settings])
 */
export function inThread<Run extends (...given: never[]) => unknown>(
  file: string,
  name: string,
  given: Parameters<Run>,
  limits: ThreadLimits = usual,
): Promise<Awaited<ReturnType<Run>>> {
  const result = turn.then(() => run({ file: join(projectRoot, 'src', file), name, given }, limits))
  turn = result.catch(() => undefined)
  return result as Promise<Awaited<ReturnType<Run>>>
}

function run(task: ThreadTask, { memory, patience }: ThreadLimits): Promise<unknown> {
  const worker = new Worker(join(projectRoot, 'src/foundation/processes/thread.ts'), {
    workerData: task,
    name: task.name,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memory },
  })
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${task.name} took longer than ${patience} ms`)), patience)
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`${task.name} ended without a result (${code})`)))
    worker.once('exit', () => clearTimeout(late))
  }).finally(() => worker.terminate())
}
