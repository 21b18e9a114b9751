// Measures the built program: start, pages at small and large data, search, memory; each beside its budget. The load generator
// shares the two cores. Results as a table and in bench/results/.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startPostgres } from '../scripts/postgres.js'
import { openDatabase } from '../src/foundation/database/open.ts'
import { figures, holds, large, note, seconds, weighMachine } from './figures.ts'
import { fill } from './fill.ts'
import { lessonPages, withLessons } from './network-lessons.ts'
import { dialoguePages, onVotes, withDialogues } from './on-dialogues.ts'
import { onAllocation, onCounting, onOpinions, onSessionGrid } from './on-engines.ts'
import { pages, weigh } from './on-pages.ts'
import { onRooms, roomPages } from './on-rooms.ts'
import { strategyPages, withMeasures } from './on-strategy.ts'
import { start } from './program.ts'

async function idsIn(pool: pg.Pool): Promise<{ space: string; author: string }> {
  const { rows } = await pool.query(
    `select s.id as space, (select id from accounts.person limit 1) as author from spaces.space s where slug = 'mayen-koblenz'`,
  )
  return rows[0]
}

async function onEmbedded(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'allmende-bench-'))
  const env = { ALLMENDE_DATA: folder }
  const first = await start(env)
  note('embedded: prepared checkout to first page, demo loaded', first.firstPage, 'ms', 3000)
  await first.stop()
  const again = await start(env)
  note('embedded: second start to first page', again.firstPage, 'ms', 3000)
  note('embedded: memory after a warm start', again.memory(), 'MB', 700)
  await weigh(again.origin)
  await pages(again.origin, 'embedded', 'demo', { one: 40, twenty: 200 })
  await again.stop()
  const database = await openDatabase({ folder })
  const { space, author } = await idsIn(database.pool)
  await fill(database.pool, space, author, large)
  await database.close()
  const filled = await start(env)
  await pages(filled.origin, 'embedded', String(large), {
    one: 40,
    twenty: 200,
    searchOne: Number.POSITIVE_INFINITY,
    searchTwenty: Number.POSITIVE_INFINITY,
  })
  await filled.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function onPostgres(): Promise<void> {
  const server = await startPostgres({ fsync: true })
  const folder = mkdtempSync(join(tmpdir(), 'allmende-bench-'))
  const env = { ALLMENDE_DATA: folder, DATABASE_URL: server.url as string }
  try {
    const first = await start(env)
    note('PostgreSQL: first start to first page, demo loaded', first.firstPage, 'ms')
    await pages(first.origin, 'PostgreSQL', 'demo', { one: 25, twenty: 80, perSecond: 300 })
    await first.stop()
    const pool = new pg.Pool({ connectionString: server.url as string, max: 1 })
    const { space, author } = await idsIn(pool)
    const began = performance.now()
    await fill(pool, space, author, large)
    note(`PostgreSQL: ${large} rows filled in`, (performance.now() - began) / 1000, 's')
    await onRooms(pool, space, author)
    const dialogues = await withDialogues(pool, space, author)
    const agenda = await withMeasures(pool, space, author)
    await withLessons(pool)
    await pool.end()
    const filled = await start(env)
    note('PostgreSQL: memory after a warm start', filled.memory(), 'MB', 250)
    await pages(filled.origin, 'PostgreSQL', String(large), {
      one: 25,
      twenty: 80,
      searchOne: 60,
      searchTwenty: 300,
      perSecond: 300,
    })
    await roomPages(filled.origin)
    await dialoguePages(filled.origin, dialogues)
    await strategyPages(filled.origin, agenda)
    await lessonPages(filled.origin)
    await onVotes(server.url as string, filled.origin, space, author)
    note('PostgreSQL: memory after the load', filled.memory(), 'MB')
    await filled.stop()
  } finally {
    server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

console.log(
  `${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}, ${seconds} s per measurement, closed loop on the same cores\n`,
)
weighMachine('at the beginning')
await onAllocation()
await onSessionGrid()
onCounting()
onOpinions()
await onPostgres()
weighMachine('between')
await onEmbedded()
weighMachine('at the end')
mkdirSync(join(import.meta.dirname, '../bench/results'), { recursive: true })
writeFileSync(join(import.meta.dirname, '../bench/results/latest.json'), JSON.stringify(figures, null, 1))
const missed = figures.filter((figure) => figure.budget !== undefined && !holds(figure))
console.log(`\n${figures.length} figures, ${missed.length} outside of their budget`)
process.exit(missed.length ? 1 : 0)
