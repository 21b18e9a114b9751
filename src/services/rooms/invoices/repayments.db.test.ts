import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { billing, book, invoicesAt, type Person, typedAddress, writeInvoice } from './invoice.fixture.ts'

let house: TestHouse
let editor: Person
let citizen: Person
let add: Awaited<ReturnType<typeof billing>>['add']
beforeAll(async () => {
  house = await testHouse()
  ;({ editor, citizen, add } = await billing(house))
}, 60_000)
afterAll(() => house?.close())

const at = (path: string) => `/musterkreis/raeume/${path}`
const text = async (path: string, as?: Person) => (await house.get(path, as)).text()
const rowsOf = async (query: string, ...values: unknown[]) => (await house.database.pool.query(query, values)).rows
const idIn = (answer: Response) => answer.headers.get('location')?.split('/').at(-1)?.split('?')[0] as string
const today = () => house.now().toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString()
const desk = () => text('/musterkreis/schreibtisch', editor)
const correct = (id: string) => house.post(`${invoicesAt}/${id}/berichtigen`, {}, editor)
const paidBack = (id: string, more: Record<string, string> = {}) =>
  house.post(`${invoicesAt}/${id}/zurueckgezahlt`, { doneOn: today(), ...more }, editor)

/** An invoice about bookings, paid today. */
async function paidInvoice(...bookings: string[]): Promise<string> {
  const { id } = await writeInvoice(house, editor, bookings)
  expect((await house.post(`${invoicesAt}/${id}/bezahlt`, { paidOn: today() }, editor)).status).toBe(303)
  return id
}
const numberOf = async (id: string) => (await rowsOf('select number from rooms.invoice where id = $1', id))[0].number

test('a paid invoice whose booking is cancelled stands on desk and list, is corrected by one click, and what went back is noted', async () => {
  const [gone, stays] = [await book(house, citizen, '2026-12-02'), await book(house, citizen, '2026-12-03')]
  const id = await paidInvoice(gone, stays)
  expect(await desk()).not.toContain('Rechnungen, die nicht mehr stimmen')
  await house.post(at(`buchung/${gone}/absagen`), {}, citizen)
  const number = await numberOf(id)
  expect(await desk()).toContain('Rechnungen, die nicht mehr stimmen')
  expect(await text(`${invoicesAt}?ansicht=alle`, editor)).toContain('zu berichtigen')
  for (const page of [`${invoicesAt}/${id}`, at(`anfragen/${gone}`)])
    expect(await text(page, editor)).toMatch(/Bezahlt sind schon 80,00\s€\. Zurückzuzahlen sind dann 40,00\s€/)
  const fresh = idIn(await correct(id))
  expect(
    await rowsOf(
      'select state, gross_cents as cents, paid_on is not null as paid from rooms.invoice where id = $1',
      fresh,
    ),
  ).toEqual([{ state: 'paid', cents: 4000, paid: true }])
  expect(await desk()).not.toContain('Rechnungen, die nicht mehr stimmen')
  expect(await desk()).toContain('Bezahlte Rechnungen: zurückzuzahlen')
  expect(await text(`${invoicesAt}?ansicht=alle`, editor)).toMatch(/zurückzuzahlen/)
  for (const page of [`${invoicesAt}/${fresh}`, `${invoicesAt}/${id}`, at(`anfragen/${gone}`), at(`anfragen/${stays}`)])
    expect(await text(page, editor), page).toMatch(/40,00\s€ sind zurückzuzahlen/)
  const mine = await text(at(`buchung/${stays}`), citizen)
  expect(mine).toMatch(/Sie bekommen 40,00\s€ zurück/)
  expect(mine).toContain(`Für die stornierte Rechnung ${number}`)
  const [told] = await rowsOf(
    `select body from inbox.message where person_id = $1 and subject like '%ist berichtigt'`,
    citizen.id,
  )
  expect(told.body).toMatch(/schon gezahlt haben[\s\S]*40,00\s€ bekommen Sie vom Anbieter zurück/)
  // Noted as done, once.
  expect((await paidBack(id, { doneOn: '2036-01-01' })).status).toBe(422)
  expect((await house.post(`${invoicesAt}/${id}/zurueckgezahlt`, { doneOn: today() }, citizen)).status).toBe(403)
  expect((await paidBack(id, { note: 'überwiesen' })).status).toBe(303)
  expect((await paidBack(id)).status).toBe(422)
  expect((await paidBack(fresh)).status).toBe(422)
  expect(await desk()).not.toContain('zurückzuzahlen')
  const csv = await (await house.post(`${invoicesAt}/tabelle`, { from: today(), to: today() }, editor)).text()
  expect(csv).toContain('Zurückzuzahlen')
  expect(csv.split('\n').find((line) => line.includes(number))).toMatch(new RegExp(`40,00.*${today()}`))
  expect(await text(at(`buchung/${gone}`), citizen)).toMatch(/40,00\s€ zurückgezahlt am[\s\S]*überwiesen/)
  expect(
    await rowsOf(`select from inbox.message where person_id = $1 and subject like '%zurückgezahlt'`, citizen.id),
  ).toHaveLength(1)
})

test('nothing left: everything goes back; written wrongly and paid: likewise', async () => {
  const [gone, wrong] = [await book(house, citizen, '2026-12-04'), await book(house, citizen, '2026-12-05')]
  const id = await paidInvoice(gone)
  await house.post(at(`anfragen/${gone}/absagen`), { reason: 'Rohrbruch' }, editor)
  const paper = idIn(await correct(id))
  expect(await text(`${invoicesAt}/${paper}`, editor)).toMatch(/40,00\s€ sind zurückzuzahlen/)
  const other = await paidInvoice(wrong)
  await house.post(`${invoicesAt}/${other}/stornieren`, {}, editor)
  expect(
    await rowsOf('select paid_cents as paid, kept_cents as kept from rooms.repayment where invoice_id = any($1)', [
      id,
      other,
    ]),
  ).toEqual([
    { paid: 4000, kept: 0 },
    { paid: 4000, kept: 0 },
  ])
})

test('what became dearer: what is paid counts, the rest is still to be paid, also when it is corrected once more', async () => {
  const booking = await book(house, citizen, '2026-12-07')
  const id = await paidInvoice(booking)
  const change = (von: string, preis: string) =>
    house.post(
      at(`buchung/${booking}/aendern`),
      { tag: '2026-12-07', von, bis: '21:00', preis, was: 'change' },
      citizen,
    )
  expect(await text(at(`buchung/${booking}/aendern`), citizen)).toContain('ist schon bezahlt')
  expect((await change('18:00', '6000')).status).toBe(303)
  expect(await text(`${invoicesAt}/${id}`, editor)).toMatch(/Es fehlen dann noch 20,00\s€/)
  const fresh = idIn(await correct(id))
  expect(await rowsOf('select state, gross_cents as cents from rooms.invoice where id = $1', fresh)).toEqual([
    { state: 'issued', cents: 6000 },
  ])
  expect(await text(`${invoicesAt}/${fresh}`, editor)).toMatch(/sind noch 20,00\s€ zu bezahlen/)
  expect(await text(at(`buchung/${booking}`), citizen)).toMatch(/sind noch 20,00\s€ zu bezahlen/)
  expect((await change('20:00', '2000')).status).toBe(303)
  const last = idIn(await correct(fresh))
  expect(
    await rowsOf('select paid_cents as paid, kept_cents as kept from rooms.repayment where invoice_id = $1', fresh),
  ).toEqual([{ paid: 4000, kept: 2000 }])
  expect(await rowsOf('select state from rooms.invoice where id = $1', last)).toEqual([{ state: 'paid' }])
})

test('a move to another room or time at the same price marks the invoice, paid or not', async () => {
  const other = await add({ slug: 'anderer-saal', hour: 2000, more: { vat_permille: 190 } })
  const hall = (await rowsOf(`select id from rooms.resource where slug = 'saal'`))[0].id
  const [first, second] = [await book(house, citizen, '2026-12-09'), await book(house, citizen, '2026-12-10')]
  const open = (await writeInvoice(house, editor, [first])).id
  const paid = await paidInvoice(second)
  const move = async (booking: string, tag: string, resource: string, von: string, bis: string) => {
    const where = { raum: resource, tag, von, bis, umfang: 'this', anzahl: '1', reason: 'Wasserschaden' }
    const moved = await house.post(at(`anfragen/${booking}/verlegen`), where, editor)
    expect(moved.status, await moved.clone().text()).toBe(303)
  }
  await move(first, '2026-12-09', other, '19:00', '21:00')
  await move(second, '2026-12-10', hall, '18:00', '20:00')
  for (const [id, words] of [
    [open, /neue Rechnung über 40,00\s€/],
    [paid, /Der Betrag bleibt gleich/],
  ] as const) {
    const page = await text(`${invoicesAt}/${id}`, editor)
    expect(page).toContain('stimmt nicht mehr')
    expect(page).toMatch(words)
  }
  const fresh = idIn(await correct(open))
  const [{ lines }] = await rowsOf('select lines from rooms.invoice where id = $1', fresh)
  expect(lines[0].title).toBe('anderer-saal')
  const again = idIn(await correct(paid))
  expect(await text(`${invoicesAt}/${again}`, editor)).not.toContain('stimmt nicht mehr')
  expect(await rowsOf('select state from rooms.invoice where id = $1', again)).toEqual([{ state: 'paid' }])
  expect(await text(`${invoicesAt}/${again}`, editor)).not.toContain('sind zurückzuzahlen')
})

test('the provider reads before cancelling what becomes of the invoice, of one booking and of a series', async () => {
  const [open, paid] = [await book(house, citizen, '2026-12-12'), await book(house, citizen, '2026-12-13')]
  await writeInvoice(house, editor, [open])
  await paidInvoice(paid)
  expect(await text(at(`anfragen/${open}/absagen`), editor)).toContain('ein Klick storniert sie')
  expect(await text(at(`anfragen/${paid}/absagen`), editor)).toMatch(
    /ist bezahlt\. Danach sind 40,00\s€ zurückzuzahlen/,
  )
  const rule = { tag: '2027-01-07', bistag: '2027-01-28', wochen: '1', wochentage: '4', von: '19:00', bis: '21:00' }
  const wish = { ...rule, gruppe: 'private', zweck: 'culture', preis: '16000', anzahl: '4', ...typedAddress }
  const series = idIn(await house.post(at('saal/serie'), wish, citizen))
  const [date] = await rowsOf('select id from rooms.booking where series_id = $1 order by starts_at limit 1', series)
  await house.post(`${invoicesAt}/sammeln/${date.id}`, {}, editor)
  expect(await text(at(`anfragen/serie/${series}/absagen`), editor)).toContain(
    'Was Sie absagen, steht auf der Rechnung',
  )
})

test('two who note at the same moment: one is told', async ({ skip }) => {
  if (house.database.embedded) skip('The embedded database has one connection: nothing can race there.')
  const booking = await book(house, citizen, '2026-12-15')
  const id = await paidInvoice(booking)
  await house.post(at(`buchung/${booking}/absagen`), {}, citizen)
  const corrected = await Promise.all([1, 2, 3].map(() => correct(id)))
  expect(corrected.map(({ status }) => status).toSorted()).toEqual([303, 422, 422])
  const answers = await Promise.all([1, 2, 3, 4].map(() => paidBack(id)))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 422, 422, 422])
})
