// A thread of its own: computing an allocation never holds up what else the program does.
import { parentPort, workerData } from 'node:worker_threads'
import { allocate } from './allocate.ts'
import type { Input } from './types.ts'

parentPort?.postMessage(allocate(workerData as Input))
