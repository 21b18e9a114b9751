// What runs inside a thread of `inThread`: one function of one module, once.
import { parentPort, workerData } from 'node:worker_threads'
import type { ThreadTask } from './in-thread.ts'

const { file, name, given } = workerData as ThreadTask
const functions = (await import(file)) as Record<string, (...given: readonly unknown[]) => unknown>
const run = functions[name]
if (!run) throw new Error(`There is no function ${name}.`)
parentPort?.postMessage(await run(...given))
