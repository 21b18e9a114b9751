import { once } from 'node:events'
import { join } from 'node:path'
import { Duplex } from 'node:stream'
import { Worker } from 'node:worker_threads'
import pg from 'pg'
import { projectRoot } from '../config/project-root.ts'
import { inOneWrite } from './one-write.ts'

export interface Embedded {
  readonly pool: pg.Pool
  /** Writes the whole data folder as one archive (tar, or tar.gz); waits for running queries. */
  dumpTo(file: string, compress: boolean): Promise<void>
  close(): Promise<void>
}

/**
 * Opens PGlite in a worker thread, behind the ordinary `pg` driver. One session, so one connection.
 * PGlite has no fsync: what was acknowledged survives the end of the process, not a power cut.
 * @param folder where the data lies, or 'memory://'
 * @param from what a new database begins with: the archive of a data folder, or the path of one to copy
 */
export async function openEmbedded(folder: string, from?: Uint8Array | string): Promise<Embedded> {
  const begin = typeof from === 'string' ? { copyOf: from } : { snapshot: from }
  const worker = new Worker(join(projectRoot, 'src/foundation/database/embedded-worker.js'), {
    workerData: { folder, ...begin },
  })
  await Promise.race([
    once(worker, 'message'),
    once(worker, 'exit').then(() =>
      Promise.reject(new Error(`The embedded database in ${folder} could not be opened.`)),
    ),
  ])
  const pool = new pg.Pool({
    user: 'postgres',
    database: 'postgres',
    max: 1,
    idleTimeoutMillis: 0,
    // A second connection asked for inside a transaction would wait for ever: say so instead.
    connectionTimeoutMillis: 20_000,
    stream: () => inOneWrite(wireTo(worker)) as never,
    pipeline: true,
  })
  pool.on('connect', (client) => client.on('error', () => {}))
  pool.on('error', () => {})
  return {
    pool,
    async dumpTo(file, compress) {
      const dumped = new Promise<void>((resolve, reject) => {
        const hear = (message: unknown) => {
          const { dumped: done, reason } = (message ?? {}) as { dumped?: string; reason?: string }
          if (done !== file) return
          worker.off('message', hear)
          if (reason) reject(new Error(reason))
          else resolve()
        }
        worker.on('message', hear)
      })
      worker.postMessage({ dumpTo: file, compress })
      await dumped
    },
    async close() {
      await pool.end()
      worker.postMessage('close')
      await once(worker, 'exit')
    },
  }
}

/** A stream that looks like a socket to `pg` and carries its bytes to the worker. */
function wireTo(worker: Worker): Duplex {
  const send = (chunks: Buffer[]) => {
    const bytes = new Uint8Array(Buffer.concat(chunks.filter((chunk) => chunk[0] !== 0x58))) // 'X' (terminate) stays here
    if (bytes.length) worker.postMessage(bytes, [bytes.buffer])
  }
  const receive = (answer: unknown) => {
    if (answer instanceof Uint8Array) wire.push(answer)
    else if (answer && typeof answer === 'object' && 'broken' in answer) wire.destroy(new Error(String(answer.broken)))
  }
  const wire = new Duplex({
    read() {},
    write(chunk, _encoding, done) {
      send([chunk])
      done()
    },
    writev(chunks, done) {
      send(chunks.map(({ chunk }) => chunk))
      done()
    },
    final(done) {
      wire.push(null)
      done()
    },
    destroy(error, done) {
      worker.off('message', receive)
      worker.postMessage('leave')
      done(error)
    },
  })
  const socket = wire as unknown as Record<string, unknown>
  socket.connect = () => {
    worker.on('message', receive)
    process.nextTick(() => wire.emit('connect'))
  }
  for (const nothing of ['setNoDelay', 'setKeepAlive', 'ref', 'unref']) socket[nothing] = () => wire
  return wire
}
