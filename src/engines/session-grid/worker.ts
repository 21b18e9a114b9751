// A thread of its own: computing a grid never holds up what else the program does.
import { parentPort, workerData } from 'node:worker_threads'
import { proposeGrid } from './propose.ts'
import type { Input } from './types.ts'

parentPort?.postMessage(proposeGrid(workerData as Input))
