import { readdirSync } from 'node:fs'
import type { TestHouse } from '#test/support/house.ts'
import type { Everybody } from './roles.ts'

type Prepare = (house: TestHouse, everybody: Everybody) => Promise<void>

/** Content that the rows' addresses refer to: one file per module in content/, each made through the forms people use. */
export async function prepareContent(house: TestHouse, everybody: Everybody): Promise<void> {
  const files = readdirSync(new URL('./content', import.meta.url)).filter((name) => name.endsWith('.ts'))
  for (const name of files.sort()) {
    const module = (await import(new URL(`./content/${name}`, import.meta.url).href)) as Record<string, Prepare>
    for (const prepare of Object.values(module)) await prepare(house, everybody)
  }
}
