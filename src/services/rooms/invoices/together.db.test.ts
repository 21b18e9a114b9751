import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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
const rule = {
  tag: '2027-01-07',
  bistag: '2027-02-20',
  wochen: '1',
  wochentage: '4',
  von: '19:00',
  bis: '21:00',
  gruppe: 'private',
  zweck: 'culture',
}
const dates = { preis: '28000', anzahl: '7' }
const idIn = (answer: Response) => answer.headers.get('location')?.split('/').at(-1)?.split('?')[0] as string

async function bookSeries(slug: string, more: Record<string, string> = typedAddress, as: Person | undefined = citizen) {
  const made = await house.post(at(`${slug}/serie`), { ...rule, ...dates, ...more }, as)
  if (made.status !== 303) throw new Error(await made.text())
  return idIn(made)
}
const bookingsOf = (series: string): Promise<{ id: string; reference: string }[]> =>
  rowsOf('select id, reference from rooms.booking where series_id = $1 order by starts_at', series)

describe('a series', () => {
  test('asks how it is paid, keeps the address for every date, and is charged by one click for a month and for the rest', async () => {
    await add({ slug: 'proberaum', hour: 2000 })
    const page = await text(at(`proberaum/serie?${new URLSearchParams(rule)}`), citizen)
    expect(page).toContain('Wie möchten Sie bezahlen?')
    expect(page).toContain('Gilt für alles')
    const bare = await house.post(at('proberaum/serie'), { ...rule, ...dates, pay: 'invoice' }, citizen)
    expect(bare.status).toBe(422)
    expect(await bare.text()).toContain('Für die Rechnung brauchen wir Namen und Anschrift')
    expect(
      (await house.post(at('proberaum/serie'), { ...rule, ...dates, ...typedAddress, pay: 'online' }, citizen)).status,
    ).toBe(422)
    const series = await bookSeries('proberaum')
    const bookings = await bookingsOf(series)
    const kept = await rowsOf(
      'select way, town, person_id from rooms.bill where booking_id = any($1)',
      bookings.map(({ id }) => id),
    )
    expect(kept).toEqual(bookings.map(() => ({ way: 'invoice', town: 'Musterstadt', person_id: citizen.id })))
    expect(await text(at(`serie/${series}`), citizen)).toContain('auf Rechnung')
    const provider = await text(at(`anfragen/serie/${series}`), editor)
    expect(provider).toContain('Rechnung für alle 7 Buchungen')
    expect(provider).toContain('Januar 2027 (4)')
    const collect = `${invoicesAt}/sammeln/${bookings[0]?.id}`
    expect((await house.post(collect, { month: '2027-01' }, citizen)).status).toBe(403)
    const january = idIn(await house.post(collect, { month: '2027-01' }, editor))
    const [first] = await rowsOf('select name, gross_cents as cents, lines from rooms.invoice where id = $1', january)
    expect(first).toMatchObject({ name: typedAddress.billName, cents: 16_000 })
    expect(first.lines).toHaveLength(4)
    expect((await house.post(collect, { month: '2027-01' }, editor)).status).toBe(422)
    expect((await house.post(collect, { month: 'kaputt!' }, editor)).status).toBe(422)
    const rest = idIn(await house.post(collect, {}, editor))
    expect(await rowsOf('select gross_cents as cents from rooms.invoice where id = $1', rest)).toEqual([
      { cents: 12_000 },
    ])
    expect((await house.post(collect, {}, editor)).status).toBe(422)
    const own = await text(at(`serie/${series}`), citizen)
    const file = /\/musterkreis(\/raeume\/buchung\/[0-9a-f-]+\/rechnung\/[0-9a-f-]+)/.exec(own)?.[0] as string
    expect((await house.get(file, citizen)).status).toBe(200)
    expect((await house.get(file, editor)).status).toBe(404)
  })

  test('of a guest keeps the address too; without one, an invoice above 250 euros asks for it', async () => {
    await add({ slug: 'gastraum', hour: 2000 })
    const guest = { ...typedAddress, name: 'Gerda Gast', mail: 'gerda@example.org' }
    const made = await house.post(at('gastraum/serie'), { ...rule, ...dates, ...guest })
    expect(made.status).toBe(303)
    expect(
      await rowsOf(
        `select b.way, b.person_id from rooms.bill b join rooms.booking k on k.id = b.booking_id where k.mail = 'gerda@example.org'`,
      ),
    ).toEqual(Array.from({ length: 7 }, () => ({ way: 'invoice', person_id: null })))
    await add({ slug: 'barraum', hour: 2000 })
    const [first] = await bookingsOf(await bookSeries('barraum', { pay: 'site' }))
    const answer = await house.post(`${invoicesAt}/sammeln/${first?.id}`, {}, editor)
    expect(answer.headers.get('location')).toContain(`/rechnungen/schreiben/${first?.id}`)
    // There all of its dates are offered, whatever way was chosen.
    expect((await text(`${invoicesAt}/schreiben/${first?.id}`, editor)).match(/name="bookings"/g)).toHaveLength(7)
  })
})

test('a set asks once and goes on one invoice', async () => {
  await add({ slug: 'fest-saal', hour: 1000 })
  const kitchen = await add({ slug: 'fest-kueche', hour: 500 })
  const wish = { tag: '2026-12-10', von: '19:00', bis: '21:00', gruppe: 'private', zweck: 'meeting' }
  const seen = await text(at(`fest-saal/zusammen?${new URLSearchParams({ ...wish, dazu: kitchen })}`), citizen)
  expect(seen).toContain('Wie möchten Sie bezahlen?')
  const send = (more: object) =>
    house.post(at('fest-saal/zusammen'), { ...wish, preis: '3000', dazu: [kitchen], ...more } as never, citizen)
  expect((await send({})).status).toBe(422)
  const booking = idIn(await send(typedAddress))
  const page = await text(at(`anfragen/${booking}`), editor)
  expect(page).toContain('Rechnung für alle 2 Buchungen')
  const invoice = idIn(await house.post(`${invoicesAt}/sammeln/${booking}`, {}, editor))
  expect(await rowsOf('select gross_cents as cents from rooms.invoice where id = $1', invoice)).toEqual([
    { cents: 3000 },
  ])
  expect(await text(at(`buchung/${booking}/alles-absagen`), citizen)).toContain('steht auf der Rechnung')
})

describe('an invoice whose booking changes', () => {
  const invoices = () =>
    rowsOf('select id, number, kind, state, gross_cents as cents from rooms.invoice order by ordinal')

  test('is told at every place, and corrected by one click: cancelled, and what is left written anew', async () => {
    const [gone, stays] = [await book(house, citizen, '2026-12-02'), await book(house, citizen, '2026-12-03')]
    const { id } = await writeInvoice(house, editor, [gone, stays], { reference: 'Konzert' })
    const correct = `${invoicesAt}/${id}/berichtigen`
    expect(await text(invoicesAt, editor)).not.toContain('stimmt nicht mehr')
    expect((await house.post(correct, {}, editor)).status).toBe(422)
    expect(await text(at(`buchung/${gone}/absagen`), citizen)).toMatch(/Sie bekommen eine neue über 40,00\s€/)
    await house.post(at(`buchung/${gone}/absagen`), {}, citizen)
    for (const page of [
      invoicesAt,
      `${invoicesAt}?ansicht=alle`,
      `${invoicesAt}/${id}`,
      at(`anfragen/${gone}`),
      at(`anfragen/${stays}`),
    ])
      expect(await text(page, editor), page).toContain('stimmt nicht mehr')
    expect(await text('/musterkreis/schreibtisch', editor)).toContain('Rechnungen, die nicht mehr stimmen')
    expect((await house.post(correct, {}, citizen)).status).toBe(403)
    const before = (await invoices()).length
    const fresh = idIn(await house.post(correct, {}, editor))
    const after = await invoices()
    expect(after.slice(before)).toMatchObject([
      { kind: 'cancellation', cents: -8000 },
      { kind: 'invoice', state: 'issued', cents: 4000, id: fresh },
    ])
    expect(await rowsOf('select name, street, reference from rooms.invoice where id = $1', fresh)).toEqual([
      { name: 'Chorverein Musterstadt e. V.', street: 'Lindenweg 4', reference: 'Konzert' },
    ])
    expect((await house.post(correct, {}, editor)).status).toBe(422)
    expect(await invoices()).toHaveLength(before + 2)
    expect(await text(invoicesAt, editor)).not.toContain('stimmt nicht mehr')
    const told = await rowsOf('select subject from inbox.message where person_id = $1', citizen.id)
    expect(told.filter(({ subject }) => subject.endsWith('ist berichtigt'))).toHaveLength(1)
  })

  test('is only cancelled when nothing is left; a share that is kept is charged again', async () => {
    const [whole, half] = [await book(house, citizen, '2026-12-04'), await book(house, citizen, '2026-12-05')]
    const { id } = await writeInvoice(house, editor, [whole])
    expect(await text(at(`buchung/${whole}/absagen`), citizen)).toContain('müssen Sie dann nicht mehr bezahlen')
    await house.post(at(`buchung/${whole}/absagen`), {}, citizen)
    const paper = idIn(await house.post(`${invoicesAt}/${id}/berichtigen`, {}, editor))
    expect(await rowsOf('select kind, cancels_id from rooms.invoice where id = $1', paper)).toEqual([
      { kind: 'cancellation', cancels_id: id },
    ])
    await rowsOf(`update rooms.booking set refunds = '[{"hours": 0, "percent": 50}]' where id = $1`, half)
    const other = await writeInvoice(house, editor, [half])
    expect(await text(at(`buchung/${half}/absagen`), citizen)).toMatch(/eine neue über 20,00\s€/)
    await house.post(at(`buchung/${half}/absagen`), {}, citizen)
    const fresh = idIn(await house.post(`${invoicesAt}/${other.id}/berichtigen`, {}, editor))
    expect(await rowsOf('select gross_cents as cents from rooms.invoice where id = $1', fresh)).toEqual([
      { cents: 2000 },
    ])
  })

  test('also when it was moved or got another price; what is paid is said to come back', async () => {
    const booking = await book(house, citizen, '2026-12-07')
    const { id } = await writeInvoice(house, editor, [booking])
    expect(await text(at(`buchung/${booking}/aendern`), citizen)).toContain('Diese Buchung steht auf der Rechnung')
    const changed = await house.post(
      at(`buchung/${booking}/aendern`),
      { tag: '2026-12-07', von: '18:00', bis: '21:00', preis: '6000', was: 'change' },
      citizen,
    )
    expect(changed.status, await changed.clone().text()).toBe(303)
    const fresh = idIn(await house.post(`${invoicesAt}/${id}/berichtigen`, {}, editor))
    expect(await rowsOf('select gross_cents as cents from rooms.invoice where id = $1', fresh)).toEqual([
      { cents: 6000 },
    ])
    await house.post(
      at(`buchung/${booking}/aendern`),
      { tag: '2026-12-08', von: '18:00', bis: '21:00', preis: '6000', was: 'change' },
      citizen,
    )
    expect(await text(`${invoicesAt}/${fresh}`, editor)).toContain('stimmt nicht mehr')
    const again = idIn(await house.post(`${invoicesAt}/${fresh}/berichtigen`, {}, editor))
    const today = house.now().toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString()
    await house.post(`${invoicesAt}/${again}/bezahlt`, { paidOn: today }, editor)
    expect(await text(at(`buchung/${booking}/absagen`), citizen)).toMatch(/zahlt Ihnen 60,00\s€ zurück/)
    await house.post(at(`buchung/${booking}/absagen`), {}, citizen)
    expect(await text(at(`anfragen/${booking}`), editor)).toMatch(/Zurückzuzahlen sind dann 60,00\s€/)
  })

  test('two who correct at the same moment write one', async ({ skip }) => {
    if (house.database.embedded) skip('The embedded database has one connection: nothing can race there.')
    const [gone, stays] = [await book(house, citizen, '2026-12-11'), await book(house, citizen, '2026-12-12')]
    const { id } = await writeInvoice(house, editor, [gone, stays])
    await house.post(at(`buchung/${gone}/absagen`), {}, citizen)
    const before = (await invoices()).length
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => house.post(`${invoicesAt}/${id}/berichtigen`, {}, editor)),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 422, 422, 422])
    expect(await invoices()).toHaveLength(before + 2)
  })
})
