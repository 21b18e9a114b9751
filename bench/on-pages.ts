import { brotliCompressSync } from 'node:zlib'
import { note, seconds } from './figures.ts'
import { load } from './load.ts'

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

export async function pages(
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

/** What a first visitor loads: page, styles, scripts; fonts apart. Packed as browsers ask for it. */
export async function weigh(origin: string): Promise<void> {
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
