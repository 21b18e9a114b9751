import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { billing, book, invoicesAt, type Person, typedAddress, typedBiller, writeInvoice } from './invoice.fixture.ts'

let house: TestHouse
let editor: Person
let citizen: Person
beforeAll(async () => {
  house = await testHouse()
  ;({ editor, citizen } = await billing(house))
})
afterAll(() => house?.close())

const kept = async (id: string) => {
  const { rows } = await house.database.pool.query('select * from rooms.invoice where id = $1', [id])
  return rows[0]
}
const textOf = async (answer: Response) => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await answer.arrayBuffer())), {
    mergePages: true,
  })
  return text.replace(/\s+/g, ' ')
}

describe('the sender of invoices', () => {
  test('has to be right where it is filled in, and complete before „by invoice“ is offered', async () => {
    const wrong = {
      ...typedBiller,
      iban: 'DE02120300000000202052',
      postcode: '123',
      pattern: 'R-{NR}',
      taxNumber: 'x',
      bic: '1',
    }
    const answer = await house.post(`${invoicesAt}/absender/landkreis`, wrong, editor)
    expect(answer.status).toBe(422)
    const page = await answer.text()
    for (const word of ['Diese IBAN stimmt nicht', 'fünf Ziffern', '{NR} und {JAHR}', '10 bis 13 Ziffern', '8 oder 11'])
      expect(page).toContain(word)
    expect((await house.post(`${invoicesAt}/absender/landkreis`, { ...typedBiller, street: '' }, editor)).status).toBe(
      422,
    )
    expect((await house.get(`${invoicesAt}/absender/landkreis`, citizen)).status).toBe(403)
    expect((await house.get(`${invoicesAt}/absender/kaputt`, editor)).status).toBe(404)
  })
})

describe('booking by invoice', () => {
  test('asks for the address at the fields, and keeps it with the booking', async () => {
    const page = await (
      await house.get('/musterkreis/raeume/saal/buchen?tag=2026-12-01&von=19:00&bis=21:00', citizen)
    ).text()
    expect(page).toContain('Wie möchten Sie bezahlen?')
    const bare = await house.post(
      '/musterkreis/raeume/saal/buchen',
      {
        tag: '2026-12-01',
        von: '19:00',
        bis: '21:00',
        gruppe: 'private',
        zweck: 'meeting',
        preis: '4000',
        pay: 'invoice',
        billLeitweg: 'x',
      },
      citizen,
    )
    expect(bare.status).toBe(422)
    expect(await bare.text()).toContain('Für die Rechnung brauchen wir Namen und Anschrift')
    const online = { ...typedAddress, pay: 'online' }
    await expect(book(house, citizen, '2026-12-01', online)).rejects.toThrow('Wählen Sie, wie Sie bezahlen')
    const id = await book(house, citizen, '2026-12-01')
    const { rows } = await house.database.pool.query('select way, name, town from rooms.bill where booking_id = $1', [
      id,
    ])
    expect(rows).toEqual([{ way: 'invoice', name: 'Chorverein Musterstadt e. V.', town: 'Musterstadt' }])
    expect(await (await house.get(`/musterkreis/raeume/buchung/${id}`, citizen)).text()).toContain(
      'Die Rechnung kommt vom Anbieter',
    )
  })
})

describe('an invoice', () => {
  test('collects bookings, keeps every word, is told and taken away; its number stays when it is cancelled', async () => {
    const bookings = [await book(house, citizen, '2026-12-02'), await book(house, citizen, '2026-12-03')]
    expect(await (await house.get(invoicesAt, editor)).text()).toContain('Chorverein Musterstadt e. V.')
    const { id } = await writeInvoice(house, editor, bookings, { reference: 'Konzert' })
    const row = await kept(id)
    expect(row).toMatchObject({ number: 'R-2026-0001', gross_cents: 8000, state: 'issued', person_id: citizen.id })
    expect(row.totals).toMatchObject({ netCents: 6723, vatCents: 1277, roundingCents: 0, dueCents: 8000 })
    const pdf = await house.get(`${invoicesAt}/${id}/datei`, editor)
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    const text = await textOf(pdf)
    // § 14 Abs. 4 UStG: both parties, tax number, date, number, what, when, net per rate, rate and tax.
    for (const part of [
      'Rechnung R-2026-0001',
      'Gemeinde Musterstadt',
      'Rathausplatz 1',
      'Chorverein Musterstadt e. V.',
      'Lindenweg 4',
      'Steuernummer 29/655/12345',
      'Konzert',
      '2. Dezember 2026',
      '3. Dezember 2026',
      '67,23 €',
      'Umsatzsteuer 19 %',
      '12,77 €',
      '80,00 €',
      'DE02 1203 0000 0000 2020 51',
    ])
      expect(text, part).toContain(part)
    // The sender changes: what was written does not, byte by byte.
    await house.post(
      `${invoicesAt}/absender/landkreis`,
      { ...typedBiller, name: 'Andere Gemeinde', closing: 'Neu' },
      editor,
    )
    const own = await house.get(`/musterkreis/raeume/buchung/${bookings[0]}/rechnung/${id}`, citizen)
    const again = await house.get(`${invoicesAt}/${id}/datei`, editor)
    expect(Buffer.from(await own.arrayBuffer()).equals(Buffer.from(await again.arrayBuffer()))).toBe(true)
    await house.post(`${invoicesAt}/absender/landkreis`, typedBiller, editor)
    const inbox = await house.database.pool.query(`select subject from inbox.message where person_id = $1`, [
      citizen.id,
    ])
    expect(inbox.rows.map(({ subject }) => subject)).toContain('Rechnung R-2026-0001')
    // Not twice.
    expect((await writeInvoice(house, editor, [bookings[0] as string])).answer.status).toBe(422)
    const cancelled = await house.post(`${invoicesAt}/${id}/stornieren`, {}, editor)
    const paper = cancelled.headers.get('location')?.split('/').at(-1)?.split('?')[0] as string
    expect(await kept(paper)).toMatchObject({
      number: 'R-2026-0002',
      kind: 'cancellation',
      cancels_id: id,
      gross_cents: -8000,
    })
    expect(await kept(id)).toMatchObject({ number: 'R-2026-0001', state: 'cancelled', gross_cents: 8000 })
    const words = await textOf(await house.get(`${invoicesAt}/${paper}/datei`, editor))
    expect(words).toContain('Hiermit stornieren wir die Rechnung R-2026-0001')
    expect(words).toContain('-80,00 €')
    expect((await house.post(`${invoicesAt}/${id}/stornieren`, {}, editor)).status).toBe(422)
    expect(await kept((await writeInvoice(house, editor, bookings)).id)).toMatchObject({ number: 'R-2026-0003' })
  })

  test('is nobody else’s', async () => {
    const booking = await book(house, citizen, '2026-12-04')
    const { id } = await writeInvoice(house, editor, [booking])
    const stranger = await house.addPerson('Sten Stranger')
    for (const path of [
      `${invoicesAt}/${id}`,
      `${invoicesAt}/${id}/datei`,
      `/musterkreis/raeume/buchung/${booking}/rechnung/${id}`,
    ])
      expect([403, 404], path).toContain((await house.get(path, stranger)).status)
    expect((await house.get(`/nachbarkreis/raeume/rechnungen/${id}/datei`, editor)).status).toBe(404)
  })

  test('is reminded of, then paid; a paid one is not open any more', async () => {
    const { id } = await writeInvoice(house, editor, [await book(house, citizen, '2026-12-05')])
    expect((await house.post(`${invoicesAt}/${id}/erinnern`, {}, editor)).status).toBe(303)
    expect(await kept(id)).toMatchObject({ state: 'reminded' })
    const future = house.now().toZonedDateTimeISO('Europe/Berlin').toPlainDate().add({ days: 2 }).toString()
    expect((await house.post(`${invoicesAt}/${id}/bezahlt`, { paidOn: future }, editor)).status).toBe(422)
    const today = house.now().toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString()
    expect((await house.post(`${invoicesAt}/${id}/bezahlt`, { paidOn: today }, editor)).status).toBe(303)
    expect(await kept(id)).toMatchObject({ state: 'paid' })
    expect((await house.post(`${invoicesAt}/${id}/bezahlt`, { paidOn: today }, editor)).status).toBe(422)
    const list = await (await house.get(`${invoicesAt}?ansicht=alle&stand=paid&suche=Chor`, editor)).text()
    expect(list).toContain('bezahlt')
    const table = await (
      await house.post(`${invoicesAt}/tabelle`, { from: '2026-01-01', to: '2027-12-31' }, editor)
    ).text()
    expect(table).toContain('R-2026-0001')
    expect(table).toContain('-80,00')
  })

  test('cannot be changed by the program: the database refuses', async () => {
    await expect(
      house.inSpace(house.district, (tx) => tx.updateTable('rooms.invoice').set({ gross_cents: 1 }).execute()),
    ).rejects.toThrow(/permission denied/)
  })

  test('above 250 euros needs the whole address', async () => {
    const long = { von: '09:00', bis: '22:00', preis: '26000', ...typedAddress }
    const booking = await book(house, citizen, '2026-12-07', long)
    const { answer } = await writeInvoice(house, editor, [booking], { street: '' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Ab 250 €')
  })
})

test('a deleted account leaves the invoice, and the address only where one is still to be written', async () => {
  const leaver = await house.addPerson('Lina Leaver')
  const [billed, owed, free] = [
    await book(house, leaver, '2026-12-08'),
    await book(house, leaver, '2026-12-09'),
    await book(house, leaver, '2027-06-09'),
  ]
  const { id } = await writeInvoice(house, editor, [billed])
  await house.database.pool.query(
    `update rooms.booking set starts_at = starts_at - interval '60 days', ends_at = ends_at - interval '60 days' where id = $1`,
    [owed],
  )
  const { rooms } = await import('../service.ts')
  const { forgetRows } = await import('#commons/privacy/rows.ts')
  const { declarations, tableShapes } = await import('#commons/privacy/declarations.ts')
  await house.inSpace(house.district, async (tx) => {
    const work = {
      tx,
      space: { id: house.district },
      now: house.now(),
      newId: house.tools.newId,
      later: async () => {},
    }
    await rooms.leaving?.before?.(work, { person: leaver.id, mail: null })
    const all = declarations({ modules: () => [rooms], services: () => [rooms] })
    await forgetRows(tx, all, await tableShapes(tx), { person: leaver.id, mail: null, mailHash: null })
  })
  const { rows } = await house.database.pool.query(
    'select booking_id as id, person_id as person, name from rooms.bill where booking_id = any($1)',
    [[billed, owed, free]],
  )
  const byId = Object.fromEntries(rows.map((row) => [row.id, row]))
  expect(byId[owed]).toMatchObject({ person: null, name: 'Chorverein Musterstadt e. V.' })
  expect(byId[free]).toMatchObject({ person: null, name: '' })
  expect(byId[billed]).toMatchObject({ person: null, name: '' })
  expect(await kept(id)).toMatchObject({ name: 'Chorverein Musterstadt e. V.', town: 'Musterstadt' })
  // After eight years it goes; the owed address after one.
  house.later({ years: 2 })
  for (const queue of ['rooms.tidy-bills', 'privacy.retention'])
    await house.inHouse((tx) => house.tools.send(tx, queue, {}))
  await house.runJobs()
  expect(await kept(id)).toBeDefined()
  const later = await house.database.pool.query('select name from rooms.bill where booking_id = $1', [owed])
  expect(later.rows).toEqual([{ name: '' }])
  house.later({ years: 7 })
  await house.inHouse((tx) => house.tools.send(tx, 'privacy.retention', {}))
  await house.runJobs()
  expect(await kept(id)).toBeUndefined()
})
