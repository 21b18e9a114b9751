import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FormRoute } from '#foundation/http/route.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { prepareContent } from '../contract/prepare.ts'
import { type Everybody, everyRole, roles } from '../contract/roles.ts'
import { paramsFor } from './params.ts'
import { type Control, textControls } from './text-controls.ts'

let house: TestHouse
let everybody: Everybody
beforeAll(async () => {
  house = await testHouse()
  everybody = await everyRole(house)
  await prepareContent(house, everybody)
}, 120_000)
afterAll(() => house?.close())

/** Words no field for numbers, days or addresses takes, and that a careless page would spoil. */
const typedInto = (name: string) => `Wort für ${name} & <b>„mehr“</b>`
/** Passwords are never sent back; what only machines fill in (commons/fair) is not either. */
const neverShown = ({ type, name }: Control) => type === 'password' || name === 'again'

test('a form that comes back holds every word that was typed into it', async () => {
  const forms = house.house.routes.filter((route): route is FormRoute => route.kind === 'form' && Boolean(route.page))
  const params = await paramsFor()
  const lost: string[] = []
  let looked = 0
  for (const route of forms) {
    const path = route.address.path.replace(/:([a-z-]+)/gi, (_: string, hole: string) =>
      encodeURIComponent(params(route, hole)),
    )
    const names = Object.keys(route.fields)
    const values = Object.fromEntries(names.map((name) => [name, typedInto(name)]))
    for (const role of roles) {
      house.later({ minutes: 20 }) // limits of tries are another test's business; all of it lasts less than a session
      const address = `${route.only === 'network' ? '' : '/musterkreis'}${path}`
      const response = await house.post(address, values, everybody.people[role])
      if (response.status !== 422) continue
      const controls = textControls(await response.text()).filter((control) => !neverShown(control))
      for (const name of names) {
        const shown = controls.filter((control) => control.name === name)
        if (shown.length === 0) continue
        looked++
        if (!shown.some(({ value }) => value === typedInto(name)))
          lost.push(`${path}: ${name} holds ${JSON.stringify(shown.map(({ value }) => value))}`)
      }
      break
    }
  }
  expect(lost).toEqual([])
  expect(looked).toBeGreaterThan(250)
}, 400_000)
