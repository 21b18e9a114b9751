// Measures the built program: start, pages at small and large data, search, memory; each beside its budget. The load generator
// shares the two cores. Results as a table and in bench/results/.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import pg from 'pg'
import { startPostgres } from '../scripts/postgres.js'
import { openDatabase } from '../src/foundation/database/open.ts'
import { measureAllocation } from './allocation.ts'
import { measureMostVotes, measureSchulze, measureShares } from './counting.ts'
import { fill } from './fill.ts'
import { fillIdeas } from './ideas.ts'
import { load } from './load.ts'
import { measureOpinions } from './opinions.ts'
import { start } from './program.ts'
import { raceForOne } from './race.ts'
import { fillRooms, measureAvailability, measureSeries } from './rooms.ts'
import { fillSurvey } from './surveys.ts'
import { fillVote, measureCommand, measureForm, measureStatistics } from './votes.ts'

const quick = process.argv.includes('--quick')
const seconds = quick ? 2 : 8
const large = quick ? 10_000 : 100_000

interface Figure {
  readonly what: string
  readonly value: number
  readonly unit: string
  /** At most, or at least when negative. */
  readonly budget?: number
}
const figures: Figure[] = []
function note(what: string, value: number, unit: string, budget?: number): void {
  figures.push({ what, value, unit, budget })
  const verdict = budget === undefined ? '' : holds({ what, value, unit, budget }) ? 'holds' : 'MISSED'
  const limit = budget === undefined ? '' : `${budget < 0 ? '≥' : '≤'} ${Math.abs(budget)}`
  console.log(
    `${what.padEnd(66)} ${value.toFixed(value < 10 ? 1 : 0).padStart(8)} ${unit.padEnd(6)} ${limit.padStart(8)}  ${verdict}`,
  )
}
const holds = ({ value, budget = 0 }: Figure) => (budget < 0 ? value >= -budget : value <= budget)

const words = [
  'Bürgerbus',
  'Buergerbus',
  'Repair',
  'Glasfaser Straße',
  'Bügerbus',
  'bus',
  'Herbstmarkt',
  'Beratung Pflege',
]
const asking = (turn: number) => `q=${encodeURIComponent(words[turn % words.length] as string)}`

async function pages(
  origin: string,
  engine: string,
  rows: string,
  budgets: { one: number; twenty: number; searchOne?: number; searchTwenty?: number; perSecond?: number },
): Promise<void> {
  for (const [name, path] of [
    ['front page', ''],
    ['news list', '/aktuelles'],
    ['event list', '/termine'],
  ] as const) {
    const one = await load(`${origin}/mayen-koblenz${path}`, 1, seconds)
    const twenty = await load(`${origin}/mayen-koblenz${path}`, 20, seconds)
    note(`${engine}, ${rows} rows: ${name}, 1 visitor, median`, one.median, 'ms')
    note(`${engine}, ${rows} rows: ${name}, 1 visitor, p95`, one.p95, 'ms', budgets.one)
    note(`${engine}, ${rows} rows: ${name}, 20 visitors, p95`, twenty.p95, 'ms', budgets.twenty)
    note(
      `${engine}, ${rows} rows: ${name}, 20 visitors`,
      twenty.perSecond,
      'per s',
      path === '' && budgets.perSecond ? -budgets.perSecond : undefined,
    )
    if (path === '') {
      const alone = await load(`${origin}/mayen-koblenz`, 20, seconds, undefined, true)
      note(`${engine}, ${rows} rows: ${name}, 20 visitors, none shares a reading`, alone.perSecond, 'per s')
    }
    note(`${engine}, ${rows} rows: ${name}, failed`, one.failed + twenty.failed, '', 0)
  }
  if (budgets.searchOne === undefined) return
  const one = await load(`${origin}/mayen-koblenz/suche`, 1, seconds, asking)
  const twenty = await load(`${origin}/mayen-koblenz/suche`, 20, seconds, asking)
  note(`${engine}, ${rows} rows: search, 1 visitor, p95`, one.p95, 'ms', budgets.searchOne)
  note(`${engine}, ${rows} rows: search, 20 visitors, p95`, twenty.p95, 'ms', budgets.searchTwenty)
}

async function idsIn(pool: pg.Pool): Promise<{ space: string; author: string }> {
  const { rows } = await pool.query(
    `select s.id as space, (select id from accounts.person limit 1) as author from spaces.space s where slug = 'mayen-koblenz'`,
  )
  return rows[0]
}

/** What a first visitor loads: page, styles, scripts; fonts apart. Packed as browsers ask for it. */
async function weigh(origin: string): Promise<void> {
  const get = async (path: string) =>
    brotliCompressSync(Buffer.from(await (await fetch(origin + path)).arrayBuffer())).length / 1000
  for (const path of ['/', '/mayen-koblenz', '/vorpommern-greifswald']) {
    const html = await (await fetch(origin + path)).text()
    const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map((match) => match[1] as string)
    const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map((match) => match[1] as string)
    const sum = async (list: string[]) => (await Promise.all(list.map(get))).reduce((a, b) => a + b, 0)
    const page = await get(path)
    note(`first visit to ${path}: page, styles, scripts`, page + (await sum(styles)) + (await sum(scripts)), 'kB', 60)
    note(`first visit to ${path}: scripts`, await sum(scripts), 'kB', 15)
    note(
      `next page after it: ${path === '/' ? '/aktuelles' : `${path}/aktuelles`}`,
      await get(path === '/' ? '/aktuelles' : `${path}/aktuelles`),
      'kB',
      20,
    )
  }
}

/** How fast the machine is at this moment: figures of two runs are compared beside it. Shared machines differ by a factor of two. */
function weighMachine(when: string): void {
  const began = performance.now()
  let sum = 0
  for (let number = 0; number < 200_000_000; number++) sum = (sum * 31 + number) | 0
  note(`this machine, ${when}: 200 million multiplications (${sum & 1})`, performance.now() - began, 'ms')
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
    await onVotes(server.url as string, filled.origin, space, author)
    note('PostgreSQL: memory after the load', filled.memory(), 'MB')
    await filled.stop()
  } finally {
    server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Rooms: what is free of 200 during four weeks, and the list that asks for one time. */
async function onRooms(pool: pg.Pool, space: string, author: string): Promise<void> {
  const rooms = 200
  const began = performance.now()
  await fillRooms(pool, space, author, rooms, large)
  note(`PostgreSQL: ${rooms} rooms with ${large} bookings filled in`, (performance.now() - began) / 1000, 's')
  const {
    median,
    p95,
    readP95,
    statements,
    taken,
    rooms: read,
  } = await measureAvailability(pool, space, rooms, seconds)
  const what = `PostgreSQL: availability of ${read} rooms over 4 weeks, ${large} bookings (${taken} of them then)`
  note(`${what}, median`, median, 'ms')
  note(`${what}, p95`, p95, 'ms', 40)
  note(`${what}, p95 of the reading alone`, readP95, 'ms')
  note(`${what}, statements`, statements, '', 3)
  const series = await measureSeries(pool, space, author, rooms, seconds)
  const weeks = `PostgreSQL: series of 52 weeks (${series.made.toFixed(1)} of them free), ${large} bookings`
  note(`${weeks}, median`, series.median, 'ms')
  note(`${weeks}, p95`, series.p95, 'ms', 150)
  note(`${weeks}, statements at most`, series.statements, '', 14)
}

/** Dialogues with few and with very many ideas and answers; the first idea has ten thousand comments. */
async function withDialogues(pool: pg.Pool, space: string, author: string) {
  await pool.query(
    `update spaces.space set services = array_append(array_remove(services, 'participation'), 'participation') where id = '${space}'`,
  )
  return {
    thousand: await fillIdeas(pool, space, author, 1000, 0),
    many: await fillIdeas(pool, space, author, large, large / 10),
    fewAnswers: await fillSurvey(pool, space, author, 100),
    manyAnswers: await fillSurvey(pool, space, author, large),
  }
}

async function dialoguePages(
  origin: string,
  { thousand, many, fewAnswers, manyAnswers }: Awaited<ReturnType<typeof withDialogues>>,
) {
  const measure = async (what: string, path: string) => {
    const one = await load(`${origin}/mayen-koblenz${path}`, 1, seconds)
    note(`PostgreSQL: ${what}, 1 visitor, median`, one.median, 'ms')
    note(`PostgreSQL: ${what}, 1 visitor, p95`, one.p95, 'ms', 40)
    note(`PostgreSQL: ${what}, failed`, one.failed, '', 0)
  }
  await measure('list of 1000 ideas', thousand.phase)
  await measure(`list of ${large} ideas`, many.phase)
  await measure(`an idea with ${large / 10} comments`, many.idea)
  await measure('a survey with 100 answers', fewAnswers)
  await measure(`a survey with ${large} answers`, manyAnswers)
}

/** Secret votes: cast as fast as possible at the command and through the form, and statistics over very many. */
async function onVotes(url: string, origin: string, space: string, author: string): Promise<void> {
  const command = await fillVote(url, space, author, 'bench-command', 0)
  const cast = await measureCommand(command, seconds)
  note('PostgreSQL: secret votes at the command, 20 at once', cast.perSecond, 'per s', -1000)
  note('PostgreSQL: secret votes at the command, not counted exactly', cast.wrong + cast.refused, '', 0)
  await command.pool.end()
  const people = quick ? 2000 : 8000
  const form = await fillVote(url, space, author, 'bench-form', 0)
  const sent = await measureForm(form, origin, people)
  note(`PostgreSQL: secret votes through the form, ${people} accounts, 40 at once`, sent.perSecond, 'per s', -400)
  note('PostgreSQL: secret votes through the form, not counted exactly', sent.wrong + sent.other, '', 0)
  await form.pool.end()
  const votes = quick ? 40_000 : 400_000
  const many = await fillVote(url, space, author, 'bench-many', votes)
  const statistics = await measureStatistics(many)
  note(`PostgreSQL: turnout of ${votes} votes while they are cast, p95`, statistics.during, 'ms', 200)
  note(`PostgreSQL: counting ${votes} secret votes`, statistics.countSeconds, 's')
  note(`PostgreSQL: result of ${votes} votes, p95`, statistics.after, 'ms', 200)
  note(`PostgreSQL: recount of ${votes} votes from raw data`, statistics.recountSeconds, 's')
  note('PostgreSQL: recount and kept result differ', statistics.agrees ? 0 : 1, '', 0)
  await many.pool.end()
}

async function roomPages(origin: string): Promise<void> {
  const day = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
  const list = await load(`${origin}/mayen-koblenz/raeume?tag=${day}&von=10:00&bis=12:00`, 1, seconds)
  note(`PostgreSQL: list of rooms free at a time, ${large} bookings, 1 visitor, p95`, list.p95, 'ms', 40)
  note('PostgreSQL: list of rooms free at a time, failed', list.failed, '', 0)
  const attempts = 200
  // Three evenings: the first one also warms up a program that has just shown its first bookings.
  const races = [
    await raceForOne(origin, attempts),
    await raceForOne(origin, attempts),
    await raceForOne(origin, attempts),
  ]
  const middle = races.map(({ perSecond }) => perSecond).sort((one, other) => one - other)[1] as number
  note(`PostgreSQL: ${attempts} want the same hours of a room, attempts, median of three races`, middle, 'per s', -150)
  note('PostgreSQL: booked in each of them, at most', Math.max(...races.map(({ booked }) => booked)), '', 1)
  note('PostgreSQL: booked in each of them, at least', Math.min(...races.map(({ booked }) => booked)), '', -1)
  const refused = Math.min(...races.map((race) => race.refused))
  note('PostgreSQL: refused with other times to choose, at least', refused, '', -(attempts - 1))
  note('PostgreSQL: answered otherwise', Math.max(...races.map(({ other }) => other)), '', 0)
}

/** A season of 60 clubs, 20 rooms, 5 days: the slowest and the worst of several. */
async function onAllocation(): Promise<void> {
  const worker = join(import.meta.dirname, '../src/engines/allocation/worker.ts')
  const measured = await measureAllocation(worker, quick ? [1] : [1, 2, 3, 4, 5])
  const worst = (of: (one: (typeof measured)[number]) => number) => Math.max(...measured.map(of))
  const what = `allocation of 60 clubs × 20 rooms × 5 days, worst of ${measured.length}`
  note(
    `${what}, time`,
    worst(({ milliseconds }) => milliseconds / 1000),
    's',
    10,
  )
  note(
    `${what}, rules broken`,
    worst(({ violations }) => violations),
    '',
    0,
  )
  note(
    `${what}, slots missing to the bound`,
    worst(({ slotsMissing }) => slotsMissing),
    '%',
    5,
  )
  note(
    `${what}, clubs missing to the bound`,
    worst(({ clubsMissing }) => clubsMissing),
    '%',
    5,
  )
  note(
    `${what}, refusals not proven`,
    worst(({ unproven }) => unproven),
    '',
  )
}

/** A district's budget with 20,000 voters and 100 projects, and a ranking of 20 options by 100,000. */
function onCounting(): void {
  const [voters, projects] = [20_000, 100]
  for (const shares of measureShares(voters, projects, 1)) {
    const what = `equal shares (${shares.completion}), ${voters} voters × ${projects} projects`
    note(`${what}, ${shares.raises} raises, time`, shares.milliseconds / 1000, 's', 3)
    note(`${what}, steps whose payments are not exactly the cost`, shares.wrongSteps, '', 0)
    note(`${what}, chosen`, shares.chosen, '')
    note(`${what}, spent`, shares.spent, '%', 100)
    note(`${what}, voters with nothing they approved of`, shares.withoutAny, '%')
  }
  const most = measureMostVotes(voters, projects, 1)
  note(`most votes within the budget, ${voters} voters × ${projects} projects, time`, most.milliseconds, 'ms')
  note('most votes within the budget, voters with nothing they approved of', most.withoutAny, '%')
  note('Schulze, 100000 voters × 20 options, time', measureSchulze(100_000, 20, 1), 'ms')
}

/** Opinion groups: few votes each, all votes, and votes of which nothing but chance is to be found. */
function onOpinions(): void {
  for (const [density, groups, name] of [
    [0.3, 3, 'three groups, 30 % voted'],
    [1, 3, 'three groups, all voted'],
    [1, 1, 'no groups, all voted'],
  ] as const) {
    const measured = measureOpinions(10_000, 300, density, groups)
    const what = `opinions of 10000 people × 300 statements, ${name}`
    note(`${what}, time`, measured.milliseconds / 1000, 's', 5)
    note(`${what}, memory of the whole process`, measured.megabytes, 'MB', 200)
    note(`${what}, silhouette`, measured.silhouette, '')
    if (groups > 1) note(`${what}, people in their planted group`, measured.found, '%', -97)
  }
}

console.log(
  `${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}, ${seconds} s per measurement, closed loop on the same cores\n`,
)
weighMachine('at the beginning')
await onAllocation()
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
