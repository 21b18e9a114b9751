import type pg from 'pg'
import { note, seconds } from './figures.ts'
import { words } from './fill.ts'
import { load } from './load.ts'

export const lessons = 50_000

/** Lessons of 100 bodies in the network: half of their words common ones, half put together of two, so that searches find thousands and few. */
export async function withLessons(pool: pg.Pool): Promise<void> {
  const id = (kind: string, n: string) => `('001e5500-0000-7000-${kind}-' || lpad(to_hex(${n}), 12, '0'))::uuid`
  const one = (of: string) => `(array['${words.join("','")}'])[1 + (${of}) % ${words.length}]`
  const text = (from: number, count: number) => `(
    select string_agg(case when k % 2 = 0 then ${one(`abs(hashint4(n * 97 + k))`)}
      else ${one(`abs(hashint4(n * 89 + k))`)} || lower(${one(`abs(hashint4(n * 83 + k))`)}) end, ' ') || '.' from generate_series(${from}, ${from + count}) k)`
  const pick = (list: string, of: number) =>
    `(array[${list}])[1 + abs(hashint4(n * 61 + ${of})) % ${list.split(',').length}]`
  const network = `(select id from spaces.space where kind = 'network')`
  await pool.query(`
    insert into network.actor (space_id, id, slug, kind, name, state, created_at, updated_at)
    select ${network}, ${id('8000', 'n')}, 'bench-' || n, 'municipality', 'Gemeinde ' || n, ${pick(`'RP','NI','BB','BY'`, 1)}, now(), now()
    from generate_series(1, 100) n`)
  await pool.query(`
    insert into network.lesson (space_id, id, slug, kind, title, context, happened, helped, phase, workstream, field_id, actor_id, audience, same_here, created_at, updated_at)
    select ${network}, ${id('9000', 'n')}, 'bench-' || n, ${pick(`'stumble','booster'`, 2)}, ${text(0, 3)}, ${text(10, 14)}, ${text(30, 24)}, ${text(60, 14)},
      ${pick(`'idea','prototype','pilot','permanent','transfer'`, 3)}, ${pick(`'economic','organisational','financial','technical','legal','people'`, 4)},
      ${pick(`'community','education','health','mobility'`, 5)}, ${id('8000', '1 + abs(hashint4(n)) % 100')},
      ${pick(`'all','all','all','members','districts'`, 6)}, n % 7, now() - n * interval '7 minutes', now()
    from generate_series(1, ${lessons}) n`)
  await pool.query('vacuum analyze')
}

const searches = {
  'a rare word': 'q=Glasfaserpegel',
  'a common word': 'q=Bürgerbus',
  'three common words': 'q=Schule+Verein+Ehrenamt',
  'the beginning of a word': 'q=Mitfahrb',
  'a word and three filters': 'q=Förderung&art=stumble&phase=pilot&land=RP',
  'no word': '',
} as const

/** What visitors find among 50,000 lessons. Statements are asserted in the contract table. */
export async function lessonPages(origin: string): Promise<void> {
  for (const [what, query] of Object.entries(searches)) {
    const one = await load(`${origin}/vernetzung/erfahrungen?${encodeURI(query)}`, 1, seconds)
    note(`PostgreSQL: ${lessons} lessons, ${what}, 1 visitor, median`, one.median, 'ms')
    note(`PostgreSQL: ${lessons} lessons, ${what}, 1 visitor, p95`, one.p95, 'ms', 60)
    note(`PostgreSQL: ${lessons} lessons, ${what}, failed`, one.failed, '', 0)
  }
}
