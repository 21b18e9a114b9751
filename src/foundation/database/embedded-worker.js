// The embedded database in a thread of its own, so that a long query never stops the pages. Speaks PostgreSQL's wire protocol
// through messages; plain JavaScript, because it is started from the source folder, bundled or not.
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'

if (workerData.copyOf) copyFolder(workerData.copyOf, workerData.folder)
const lite = await PGlite.create({
  dataDir: workerData.folder,
  loadDataDir: workerData.snapshot ? new Blob([workerData.snapshot]) : undefined,
  extensions: { unaccent, pg_trgm, btree_gist, btree_gin },
})
parentPort.postMessage('ready')

let turn = Promise.resolve()
const inTurn = (work) => {
  turn = turn.then(work).catch((error) => parentPort.postMessage({ broken: String(error) }))
}

parentPort.on('message', (message) =>
  inTurn(async () => {
    if (message === 'leave') {
      await lite.exec('rollback') // two calls: DISCARD refuses to run inside a transaction block
      return lite.exec('discard all')
    }
    if (message === 'close') {
      await lite.close()
      return parentPort.close()
    }
    if (message.dumpTo) {
      const reason = await dumpTo(message.dumpTo, message.compress).catch((error) => String(error))
      return parentPort.postMessage({ dumped: message.dumpTo, reason })
    }
    const answer = (await lite.execProtocolRaw(message, { syncToFs: false })).slice() // a copy that can be handed over
    parentPort.postMessage(answer, [answer.buffer])
  }),
)

/** File by file: `cpSync` takes three times as long. */
function copyFolder(from, to) {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.isDirectory()) copyFolder(join(from, entry.name), join(to, entry.name))
    else copyFileSync(join(from, entry.name), join(to, entry.name))
  }
}

/** A dump that fails (a full disk) is no reason to stop the database. */
async function dumpTo(file, compress) {
  const dump = await lite.dumpDataDir(compress ? 'gzip' : 'none')
  await writeFile(file, new Uint8Array(await dump.arrayBuffer()))
}
