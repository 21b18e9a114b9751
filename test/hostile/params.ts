import { readdirSync } from 'node:fs'
import type { Route } from '#foundation/http/route.ts'
import type { Row } from '../contract/contract.ts'

/** All rows of the contract table. */
export async function contractRows(): Promise<readonly Row[]> {
  const folder = new URL('../contract/rows/', import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'))
  const modules = await Promise.all(
    files.map((name) => import(new URL(name, folder).href) as Promise<Record<string, readonly Row[]>>),
  )
  return modules.flatMap((module) => Object.values(module).flat())
}

/** Values for the holes of addresses that name something that is there, from the contract table; otherwise an id that is not. */
export async function paramsFor(): Promise<(route: Route, hole: string) => string> {
  const rows = await contractRows()
  return (route, hole) =>
    rows.find((row) => row.route === `${route.kind} ${route.address.path}`)?.params?.[hole] ??
    '00000000-0000-7000-8000-000000000000'
}
