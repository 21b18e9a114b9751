import { createHmac, randomUUIDv7 } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Module } from '#commons/manifest.ts'
import type { Work } from '#foundation/http/route.ts'
import { browserOf, mailsTo, registered } from '#test/support/browser.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { modules } from '../../house.ts'
import { noteGuest } from './guests.ts'
import { invite } from './invitations.ts'

let house: TestHouse
const claimed: unknown[] = []

/** A module that guests can leave something with and that invites people. */
const choir: Module = {
  id: 'choir',
  folder: '',
  routes: [],
  access: [],
  claim: async ({ space }, mail, person) => {
    claimed.push([space.id, mail, person])
  },
  invitations: {
    'choir.singer': {
      describe: async (_work, { voice }) =>
        voice === 'gone' ? undefined : { title: `Chor: ${voice}`, text: 'Wir freuen uns auf Ihre Stimme.' },
      accept: async (work, { voice }, person) => {
        await work.tx
          .insertInto('spaces.staff')
          .values({ space_id: work.space.id, person_id: person, role: 'editor', given_by: null, given_at: work.now })
          .execute()
        return { to: '/', notice: { de: `Willkommen im ${voice}`, en: 'Welcome' } }
      },
    },
  },
}

beforeAll(async () => {
  house = await testHouse()
  ;(modules as Module[]).push(choir)
})
afterAll(() => house.close())

/** What a form inside a district works with. */
const working = (space: string, work: (work: Work) => Promise<void>) =>
  house.inSpace(space, (tx) =>
    work({
      tx,
      now: house.now(),
      newId: () => randomUUIDv7(),
      random: house.house.random,
      language: 'de',
      origin: 'http://allmende.test',
      sign: (text: string) => createHmac('sha256', house.house.secret).update(text).digest(),
      space: { id: space, prefix: '/musterkreis', name: 'Landkreis Musterkreis' },
      viewer: { person: null },
      later: (queue: string, data: object, options?: object) => house.house.send(tx, queue, data, options),
      limit: async () => {},
    } as unknown as Work),
  )

test('what a guest left in two districts becomes the account’s when the address is confirmed, once', async () => {
  await working(house.district, (work) => noteGuest(work, 'Gast@example.org', 'choir'))
  await working(house.district, (work) => noteGuest(work, 'gast@example.org', 'choir'))
  await working(house.otherDistrict, (work) => noteGuest(work, 'gast@example.org', 'choir'))
  await expect(
    working(
      house.district,
      async ({ tx }) => void (await tx.selectFrom('accounts.guest_presence').selectAll().execute()),
    ),
  ).rejects.toMatchObject({ code: '42501' })
  await registered(house, 'Gast', 'gast@example.org')
  await house.runJobs()
  const person = (
    await house.inHouse((tx) =>
      tx.selectFrom('accounts.login').select('person_id').where('mail', '=', 'gast@example.org').executeTakeFirst(),
    )
  )?.person_id
  expect(claimed).toHaveLength(2)
  expect(claimed).toEqual(
    expect.arrayContaining([
      [house.district, 'gast@example.org', person],
      [house.otherDistrict, 'gast@example.org', person],
    ]),
  )
  const presence = await house.inHouse((tx) =>
    tx
      .selectFrom('accounts.presence')
      .select('space_id')
      .where('person_id', '=', person as string)
      .execute(),
  )
  expect(presence).toHaveLength(2)
  expect(await house.runJobs()).toBe(0)
})

const sendInvitation = async (mail: string, voice = 'Sopran') => {
  await working(house.district, (work) =>
    invite(work, { kind: 'choir.singer', mail, title: 'Singen', text: 'Kommen Sie in den Chor.', payload: { voice } }),
  )
  return (await mailsTo(house, mail))[0]?.link as string
}

test('an invitation is seen by anybody with the link, accepted with an account, once, with a new session', async () => {
  const link = await sendInvitation('stimme@example.org')
  const visitor = await (await house.get(link)).text()
  expect(visitor).toContain('Chor: Sopran')
  expect(visitor).toContain(`/musterkreis/registrieren?weiter=${encodeURIComponent(link)}`)
  expect((await browserOf(house).post(link)).status).toBe(403)
  const browser = await registered(house, 'Stina', 'stina@example.org')
  const before = browser.cookie()
  expect(await browser.text(link)).toContain('Sie nehmen als Stina an')
  expect((await browser.post(link, {}, link)).status).toBe(303)
  expect(browser.cookie()).not.toBe(before)
  expect((await browser.get('/musterkreis/konto')).status).toBe(200)
  expect(await browser.text(link)).toContain('Er wurde schon benutzt')
  expect((await browser.post(link)).status).toBe(422)
})

test('an invitation of another district, of no kind, or for something gone leads nowhere', async () => {
  const link = await sendInvitation('anders@example.org')
  expect(await (await house.get(link.replace('/musterkreis', '/nachbarkreis'))).text()).toContain('gilt nicht mehr')
  const gone = await sendInvitation('weg@example.org', 'gone')
  const browser = await registered(house, 'Timo', 'timo@example.org')
  expect(await browser.text(gone)).toContain('gilt nicht mehr')
  expect((await browser.post(gone)).status).toBe(422)
  expect((await browser.get('/musterkreis/einladung/erfunden')).status).toBe(200)
})
