import pg from 'pg'
import { transaction } from './src/foundation/database/transactions.ts'
import { teachTypes } from './src/foundation/database/connection.ts'
import { findEntries } from './src/commons/publication/search/find-entries.ts'
import { findSpace } from './src/commons/spaces/find-space.ts'
teachTypes()
const pool = new pg.Pool({ connectionString: 'postgres://postgres@localhost:54329/pub_bench', max: 10 })
const now = Temporal.Now.instant()
const space = process.argv[2] === 'net' ? null : '00000000-0000-7000-8000-000000000001'
async function one(text, more = {}) {
  const t = performance.now()
  const found = await transaction(pool, async (work) => { await findSpace(work.tx, 'a', 'x'); await work.enterHouse(null); return findEntries(work.tx, space, { text, kind: null, municipality: null, time: null, page: 0, ...more }, now) }, { readOnly: true })
  return [performance.now() - t, found]
}
const texts = ['bus','Straße','Museum','Buergerstrase','Wanderführung','Waldladen','w1a2b','Verein','Kinder','Bus Straße','Ausstel','Klimaschutz','Telemdizin','gibtsnicht','Heimatkarte','Senioren Workshop','Repaircafé','Pflege','Hochwaser','Bahnbrücke']
for (const t of texts) await one(t)
for (const text of texts) {
  const times = []; let f
  for (let i = 0; i < 12; i++) { const [ms, found] = await one(text); times.push(ms); f = found }
  times.sort((a, b) => a - b)
  console.log(text.padEnd(22), 'min', times[0].toFixed(1), 'median', times[6].toFixed(1), 'max', times[11].toFixed(1), 'total', f.total, f.capped ? 'capped' : '', f.similar.join(','), f.hits[0]?.reason ?? '')
}
const all = []
for (let i = 0; i < 300; i++) all.push((await one(texts[(i * 7) % texts.length]))[0])
all.sort((a, b) => a - b)
console.log('one visitor: median', all[150].toFixed(1), 'p95', all[285].toFixed(1))
const many = []
const end = performance.now() + 8000
await Promise.all(Array.from({ length: 20 }, async (_, v) => { for (let i = v; performance.now() < end; i++) { const t = performance.now(); await one(texts[(i * 7 + v) % texts.length]); many.push(performance.now() - t) } }))
many.sort((a, b) => a - b)
console.log('20 visitors: median', many[many.length >> 1].toFixed(1), 'p95', many[Math.floor(many.length * 0.95)].toFixed(1), 'n', many.length)
await pool.end()
