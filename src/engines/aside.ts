import { Worker } from 'node:worker_threads'

export class TookTooLong extends Error {}

/**
 * Computes in a thread. @param worker path of an engine's `worker.ts`, which runs unbundled; @param seconds then it is ended
 * @throws {TookTooLong} nothing is returned that another machine might not have found: a result is whole or there is none
 */
export function computeAside<Result>(worker: string, input: unknown, seconds: number): Promise<Result> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker, { workerData: input, resourceLimits: { maxOldGenerationSizeMb: 512 } })
    const alarm = setTimeout(() => {
      reject(new TookTooLong(`The computation took longer than ${seconds} seconds.`))
      void thread.terminate()
    }, seconds * 1000)
    thread.once('message', (result: Result) => {
      clearTimeout(alarm)
      resolve(result)
    })
    thread.once('error', (error) => {
      clearTimeout(alarm)
      reject(error)
    })
    thread.once('exit', (code) => {
      clearTimeout(alarm)
      if (code !== 0) reject(new Error(`The computation ended with ${code}.`))
    })
  })
}
