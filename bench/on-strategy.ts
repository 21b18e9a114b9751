import type pg from 'pg'
import { note, seconds } from './figures.ts'
import { load } from './load.ts'
import { fillMeasures, measures } from './strategy.ts'

export const withMeasures = (pool: pg.Pool, space: string, author: string) => fillMeasures(pool, space, author)

/** What visitors read of a large agenda. Statements are asserted in the contract table. */
export async function strategyPages(origin: string, { measure, paper }: Awaited<ReturnType<typeof withMeasures>>) {
  const look = async (what: string, path: string, budget?: number) => {
    const one = await load(`${origin}/mayen-koblenz${path}`, 1, seconds)
    note(`PostgreSQL: ${what}, 1 visitor, median`, one.median, 'ms')
    note(`PostgreSQL: ${what}, 1 visitor, p95`, one.p95, 'ms', budget)
    note(`PostgreSQL: ${what}, failed`, one.failed, '', 0)
  }
  await look(`overview of ${measures} measures with drawings`, '/strategie', 60)
  await look(`list of ${measures} measures`, '/strategie/massnahmen')
  await look('page of a measure', measure)
  await look('strategy as a document of more than 60 pages', '/strategie/dokument')
  const began = performance.now()
  const file = await fetch(`${origin}/mayen-koblenz${paper}`)
  const bytes = Buffer.from(await file.arrayBuffer())
  note('PostgreSQL: PDF of the strategy, the first time', performance.now() - began, 'ms', 5000)
  note('PostgreSQL: PDF of the strategy, pages', bytes.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0, '')
}
