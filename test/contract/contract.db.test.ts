import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Route } from '#foundation/http/route.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import type { Row } from './contract.ts'
import { prepareContent } from './prepare.ts'
import { type Everybody, everyRole, type Role, roles } from './roles.ts'

const files = readdirSync(new URL('./rows', import.meta.url)).filter((name) => name.endsWith('.ts'))
const modules = await Promise.all(
  files.map(
    (name) => import(new URL(`./rows/${name}`, import.meta.url).href) as Promise<Record<string, readonly Row[]>>,
  ),
)
const table = modules.flatMap((module) => Object.values(module).flat())

let house: TestHouse
let everybody: Everybody
let shared: ReadonlySet<string>
beforeAll(async () => {
  house = await testHouse()
  everybody = await everyRole(house)
  shared = new Set(
    house.house.routes.filter((route) => 'sameForVisitors' in route && route.sameForVisitors).map(nameOf),
  )
  await prepareContent(house, everybody)
})
afterAll(() => house?.close())

const nameOf = (route: Route) => `${route.kind} ${route.address.path}`

test('every route has its row, and every row its route', () => {
  const routes = house.house.routes.map(nameOf).sort()
  const known = [...new Set(table.map(({ route }) => route))].sort()
  expect(known).toEqual([...new Set(routes)].sort())
  expect(routes.filter((route, index) => routes.indexOf(route) !== index)).toEqual([])
})

describe.each(table)('$route', (row) => {
  test.each(roles)('%s', async (role) => {
    const person = everybody.people[role]
    const path = row.route.split(' ')[1] as string
    const filled = path.replace(/:([a-z-]+)/gi, (_, hole: string) =>
      encodeURIComponent(row.params?.[hole] ?? `missing param ${hole}`),
    )
    const address =
      `${row.space === 'network' ? '' : '/musterkreis'}${filled === '/' && row.space !== 'network' ? '' : filled}` ||
      '/'
    const kind = row.route.split(' ')[0]
    const response =
      kind === 'form' ? await house.post(address, row.send ?? {}, person) : await house.get(address, person)
    const body = await response.text()
    expect(response.status, body.slice(0, 300)).toBe(statusFor(row, role))
    if (response.status !== 200) return
    expect(Number(response.headers.get('x-statements')), 'statements').toBeLessThanOrEqual(
      row.statements + (person ? 1 : 0),
    )
    expect(Buffer.byteLength(body), 'bytes').toBeLessThanOrEqual(row.bytes ?? 60_000)
    expect(response.headers.get('content-type')).toContain(row.type ?? 'text/html')
    if (role === 'visitor' && shared.has(row.route)) {
      const other = await house.get(address, undefined, anotherBrowser)
      expect(await other.text(), 'says the same to every visitor').toBe(body)
    }
  })
})

const anotherBrowser = {
  'user-agent': 'Lynx/2.9',
  'accept-language': 'en',
  cookie: 'a=b',
  'x-forwarded-for': '192.0.2.7',
}

function statusFor(row: Row, role: Role): number {
  return typeof row.status === 'number' ? row.status : (row.status[role] ?? row.status.other)
}
