import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { evening, someHouse } from '../bookings/booking.fixture.ts'

type Person = Awaited<ReturnType<TestHouse['addPerson']>>
let house: TestHouse
let editor: Person
let carla: Person
let day = 9
beforeAll(async () => {
  house = await testHouse()
  carla = await house.addPerson('Carla Chor')
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  const { add } = await someHouse(house, editor.id)
  await add({ slug: 'saal', more: { deposit_cents: 20_000 } })
}, 60_000)
afterAll(() => house?.close())

const deposits = '/musterkreis/raeume/kautionen'
const text = async (path: string, as?: Person) => (await house.get(path, as)).text()
const rowsOf = async (query: string, ...values: unknown[]) => (await house.database.pool.query(query, values)).rows
const send = (id: string, deed: string, values: Record<string, string> = {}, as = editor) =>
  house.post(`${deposits}/${id}/${deed}`, values, as)
const undo = (id: string, was: string, reason = 'Die Zahlung gehörte zu einer anderen Buchung', as = editor) =>
  send(id, 'zuruecknehmen', { was, mistake: reason }, as)
async function booked(): Promise<string> {
  day++
  const made = await house.post('/musterkreis/raeume/saal/buchen', { ...evening, tag: `2026-12-${day}` }, carla)
  expect(made.status, await made.clone().text()).toBe(303)
  const id = made.headers.get('location')?.split('/').at(-1)?.split('?')[0] as string
  await house.inHouse((tx) => house.tools.send(tx, 'rooms.deposits', {}))
  await house.runJobs()
  return id
}
const stateOf = async (id: string) =>
  (
    await rowsOf(
      'select state, paid_at is not null as paid, settled_at is not null as settled from rooms.deposit where booking_id = $1',
      id,
    )
  )[0]
const told = async () =>
  (
    await rowsOf(
      'select subject, body from inbox.message where person_id = $1 order by created_at desc, id desc limit 1',
      carla.id,
    )
  )[0]

test('what was noted as paid by mistake is taken back with a reason; history and whoever booked say so', async () => {
  const id = await booked()
  expect((await undo(id, 'paid')).status).toBe(422)
  await send(id, 'bezahlt')
  expect(await text(`${deposits}/${id}`, editor)).toContain('Versehentlich vermerkt?')
  expect((await undo(id, 'paid', '')).status).toBe(422)
  expect((await undo(id, 'paid', 'x', carla)).status).toBe(403)
  expect((await undo(id, 'paid')).status).toBe(303)
  expect(await stateOf(id)).toEqual({ state: 'requested', paid: false, settled: false })
  const page = await text(`${deposits}/${id}`, editor)
  expect(page).toContain('Bezahlt: zurückgenommen')
  expect(page).toContain('gehörte zu einer anderen Buchung')
  expect(page).toContain('Als bezahlt vermerken')
  expect(await text(`/musterkreis/raeume/buchung/${id}`, carla)).toContain('Bitte zahlen Sie 200')
  expect((await told()).subject).toContain('doch noch zu zahlen')
  expect((await told()).body).toContain('gehörte zu einer anderen Buchung')
  // And noted anew.
  expect((await send(id, 'bezahlt')).status).toBe(303)
  expect(await stateOf(id)).toEqual({ state: 'paid', paid: true, settled: false })
})

test('returned by mistake: held again; what happened since is never overwritten', async () => {
  const id = await booked()
  await send(id, 'bezahlt')
  await send(id, 'zurueck')
  expect((await undo(id, 'paid')).status).toBe(422)
  expect((await undo(id, 'returned')).status).toBe(303)
  expect(await stateOf(id)).toEqual({ state: 'paid', paid: true, settled: false })
  expect((await told()).subject).toContain('noch nicht zurückgegeben')
  // Something further has happened.
  await send(id, 'einbehalten', { euros: '20', reason: 'Fenster' })
  for (const was of ['paid', 'returned', 'withheld']) expect((await undo(id, was)).status).toBe(422)
  expect(await text(`${deposits}/${id}`, editor)).not.toContain('Versehentlich vermerkt?')
  expect(await rowsOf('select undone, undone_by from rooms.deposit_undo where booking_id = $1', id)).toEqual([
    { undone: 'returned', undone_by: editor.id },
  ])
})

test('taken back and returned at the same moment: one of them, never both', async ({ skip }) => {
  if (house.database.embedded) skip('The embedded database has one connection: nothing can race there.')
  for (let attempt = 0; attempt < 5; attempt++) {
    const id = await booked()
    await send(id, 'bezahlt')
    const answers = await Promise.all([undo(id, 'paid'), send(id, 'zurueck'), undo(id, 'paid')])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 422, 422])
  }
})
