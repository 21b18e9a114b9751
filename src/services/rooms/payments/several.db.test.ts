import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { billing, invoicesAt, type Person, typedBiller } from '../invoices/invoice.fixture.ts'
import { testMessage } from './test-provider.ts'

let house: TestHouse
let editor: Person
let citizen: Person
let hall: string
let kitchen: string
let day = Temporal.PlainDate.from('2026-12-01')
beforeAll(async () => {
  house = await testHouse()
  let add: Awaited<ReturnType<typeof billing>>['add']
  ;({ editor, citizen, add } = await billing(house))
  await house.inHouse((tx) =>
    sql`insert into accounts.demo_login (mail, name, password, role_de, role_en, position) values ('x@example.org', 'X', 'x', 'x', 'x', 1)`.execute(
      tx,
    ),
  )
  await house.post(`${invoicesAt}/absender/landkreis`, { ...typedBiller, ways: ['site', 'online'] }, editor)
  hall = await add({ slug: 'fest-saal', hour: 1000 })
  kitchen = await add({ slug: 'fest-kueche', hour: 500 })
  await add({ slug: 'netzraum', hour: 2000 })
}, 60_000)
afterAll(() => house?.close())

const at = (path: string) => `/musterkreis/raeume/${path}`
const text = async (path: string, as?: Person) => (await house.get(path, as)).text()
const rowsOf = async (query: string, ...values: unknown[]) => (await house.database.pool.query(query, values)).rows
const idIn = (answer: Response) => answer.headers.get('location')?.split('/').at(-1)?.split('?')[0] as string

/** Books hall and kitchen for an evening of their own. @returns ids of hall and kitchen */
async function bookSet(): Promise<[string, string]> {
  day = day.add({ days: 1 })
  const wish = { tag: day.toString(), von: '19:00', bis: '21:00', gruppe: 'private', zweck: 'meeting' }
  const made = await house.post(
    at('fest-saal/zusammen'),
    { ...wish, preis: '3000', dazu: [kitchen], pay: 'online' } as never,
    citizen,
  )
  expect(made.status, await made.clone().text()).toBe(303)
  const first = idIn(made)
  const [other] = await rowsOf(
    'select o.id from rooms.booking b join rooms.booking o on o.set_id = b.set_id and o.id <> b.id where b.id = $1',
    first,
  )
  return [first, other.id]
}
async function start(of: string): Promise<string> {
  const begun = await house.post(at(`${of}/bezahlen`), {}, citizen)
  expect(begun.status, await begun.clone().text()).toBe(303)
  return /zahlung\/([0-9a-f-]{36})\/test/.exec(begun.headers.get('location') ?? '')?.[1] as string
}
async function send(payment: string, more: Partial<Parameters<typeof testMessage>[0]> = {}) {
  const fields = testMessage(
    { id: crypto.randomUUID(), payment, state: 'paid', cents: 3000, ...more },
    house.tools.sign,
  )
  const answer = await house.post(at(`zahlung/${payment}/nachricht`), { ...fields })
  return `${answer.status} ${(await answer.text()).trim()}`
}
/** What goes back, in the order of the bookings given. */
async function backOf(payment: string, bookings: readonly string[]) {
  const lines = await rowsOf(
    'select booking_id as id, refund_cents as cents, refunded_at is not null as done from rooms.payment_line where payment_id = $1',
    payment,
  )
  return bookings.map((id) => {
    const line = lines.find((one) => one.id === id)
    return line && [line.cents, line.done]
  })
}
const refunds = async () => {
  await house.inHouse((tx) => house.tools.send(tx, 'rooms.refund', {}))
  await house.runJobs()
}

describe('several rooms together', () => {
  test('are offered online, and paid at once: the page shows the sum and its lines', async () => {
    const wish = { tag: '2027-01-20', von: '19:00', bis: '21:00', gruppe: 'private', zweck: 'meeting' }
    expect(await text(at(`fest-saal/zusammen?${new URLSearchParams({ ...wish, dazu: kitchen })}`), citizen)).toContain(
      'Test-Zahlungsdienst',
    )
    const [first, other] = await bookSet()
    const page = await text(at(`buchung/${other}`), citizen)
    expect(page).toMatch(/30,00\s€ jetzt bezahlen/)
    expect(page).toMatch(/fest-saal[\s\S]*20,00\s€[\s\S]*fest-kueche[\s\S]*10,00\s€/)
    const payment = await start(`buchung/${first}`)
    const paying = await text(at(`zahlung/${payment}/test`), citizen)
    expect(paying).toMatch(/fest-saal[\s\S]*fest-kueche[\s\S]*30,00\s€/)
    await house.post(at(`zahlung/${payment}/test`), { state: 'paid', zurueck: `/raeume/buchung/${first}` }, citizen)
    for (const one of [first, other]) {
      const seen = await text(at(`buchung/${one}`), citizen)
      expect(seen).toMatch(/30,00\s€ bezahlt am/)
      expect(seen).not.toContain('jetzt bezahlen')
      expect((await house.post(at(`buchung/${one}/bezahlen`), {}, citizen)).status).toBe(422)
      expect(await text(at(`anfragen/${one}`), editor)).toMatch(/In einer Zahlung von 30,00\s€/)
    }
    expect(await rowsOf('select state, cents from rooms.payment where id = $1', payment)).toEqual([
      { state: 'paid', cents: 3000 },
    ])
  })

  test('a message twice is one payment; a forged one and a wrong sum change nothing', async () => {
    const [first, other] = await bookSet()
    const payment = await start(`buchung/${first}`)
    expect(await send(payment, { cents: 2000 })).toBe('409 wrong-amount')
    const forged = await house.post(at(`zahlung/${payment}/nachricht`), {
      id: 'x',
      payment,
      state: 'paid',
      cents: '3000',
      signature: 'ab',
    })
    expect(forged.status).toBe(403)
    expect(await send(payment, { id: 'once' })).toBe('200 taken')
    expect(await send(payment, { id: 'once' })).toBe('200 twice')
    expect(await send(payment)).toBe('200 twice')
    expect(await backOf(payment, [first, other])).toEqual([
      [0, false],
      [0, false],
    ])
  })

  test('cancelling a part gives its part back, the rest later the rest', async () => {
    const [first, other] = await bookSet()
    await rowsOf(`update rooms.booking set refunds = '[{"hours": 0, "percent": 50}]' where id = $1`, first)
    const payment = await start(`buchung/${first}`)
    await send(payment)
    await house.post(at(`buchung/${other}/absagen`), {}, citizen)
    expect(await backOf(payment, [first, other])).toEqual([
      [0, false],
      [1000, false],
    ])
    await refunds()
    expect(await backOf(payment, [first, other])).toEqual([
      [0, false],
      [1000, true],
    ])
    expect(await text(at(`buchung/${first}`), citizen)).toMatch(/10,00\s€ wurden zurückgezahlt/)
    await house.post(at(`buchung/${first}/alles-absagen`), {}, citizen)
    await refunds()
    await refunds()
    expect(await backOf(payment, [first, other])).toEqual([
      [1000, true],
      [1000, true],
    ])
  })

  test('late: what was cancelled meanwhile goes back, the rest is paid; a second payment goes back whole', async () => {
    const [first, other] = await bookSet()
    const [one, two] = [await start(`buchung/${first}`), await start(`buchung/${other}`)]
    await house.post(at(`buchung/${other}/absagen`), {}, citizen)
    expect(await send(one)).toBe('200 taken')
    expect(await backOf(one, [first, other])).toEqual([
      [0, false],
      [1000, false],
    ])
    expect(await send(two)).toBe('200 taken')
    expect(await backOf(two, [first, other])).toEqual([
      [2000, false],
      [1000, false],
    ])
    expect(await text(at(`buchung/${first}`), citizen)).not.toContain('jetzt bezahlen')
  })

  test('messages and cancellations at the same moment: never more back than was paid, and the booking that stands is paid', async ({
    skip,
  }) => {
    if (house.database.embedded) skip('The embedded database has one connection: nothing can race there.')
    for (let attempt = 0; attempt < 8; attempt++) {
      const [first, other] = await bookSet()
      const [one, two] = [await start(`buchung/${first}`), await start(`buchung/${other}`)]
      await Promise.all([
        send(two),
        send(one),
        house.post(at(`buchung/${other}/absagen`), {}, citizen),
        send(one),
        send(two),
      ])
      const lines = await rowsOf(
        'select booking_id as id, sum(cents - refund_cents)::int as kept from rooms.payment_line where payment_id = any($1) group by 1',
        [one, two],
      )
      expect(Object.fromEntries(lines.map(({ id, kept }) => [id, kept]))).toEqual({ [first]: 2000, [other]: 0 })
    }
  }, 60_000)
})

describe('a series', () => {
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
  test('is paid at once, or one date by itself; what is cancelled goes back', async () => {
    const made = await house.post(
      at('netzraum/serie'),
      { ...rule, preis: '28000', anzahl: '7', pay: 'online' },
      citizen,
    )
    expect(made.status, await made.clone().text()).toBe(303)
    const series = idIn(made)
    const dates = await rowsOf('select id from rooms.booking where series_id = $1 order by starts_at', series)
    const ids: string[] = dates.map(({ id }) => id)
    expect(await text(at(`serie/${series}`), citizen)).toMatch(/280,00\s€ jetzt bezahlen/)
    expect(await text(at(`buchung/${ids[0]}`), citizen)).toMatch(/40,00\s€ jetzt bezahlen/)
    const alone = await start(`buchung/${ids[0]}`)
    await send(alone, { cents: 4000 })
    expect(await text(at(`serie/${series}`), citizen)).toMatch(/240,00\s€ jetzt bezahlen/)
    const stranger = await house.addPerson('Otto Anders')
    expect((await house.post(at(`serie/${series}/bezahlen`), {}, stranger)).status).toBe(403)
    const rest = await start(`serie/${series}`)
    expect(await send(rest, { cents: 24_000 })).toBe('200 taken')
    expect((await house.post(at(`serie/${series}/bezahlen`), {}, citizen)).status).toBe(422)
    expect(await text(at(`anfragen/serie/${series}`), editor)).toMatch(/240,00\s€ bezahlt am/)
    // What is paid online is no invoice's.
    expect((await house.post(`${invoicesAt}/sammeln/${ids[1]}`, {}, editor)).status).toBe(422)
    await house.post(at(`serie/${series}/absagen`), { scope: 'following', ab: ids[4] as string }, citizen)
    expect(await backOf(rest, ids.slice(3))).toEqual([
      [0, false],
      [4000, false],
      [4000, false],
      [4000, false],
    ])
    expect(await backOf(alone, [ids[0] as string])).toEqual([[0, false]])
    expect(await text(at(`serie/${series}`), citizen)).toMatch(/120,00\s€ werden Ihnen zurückgezahlt/)
  })

  test('of a guest as well, by the link in the mail', async () => {
    const guest = { name: 'Gerda Gast', mail: 'gerda@example.org' }
    const later = { ...rule, von: '10:00', bis: '12:00' }
    await house.post(at('netzraum/serie'), { ...later, preis: '28000', anzahl: '7', pay: 'online', ...guest })
    const [mail] = await rowsOf(
      `select body from inbox.mail where recipient = 'gerda@example.org' order by created_at desc limit 1`,
    )
    await house.post(/http:\/\/allmende\.test(\S+)/.exec(mail.body)?.[1] as string, {})
    const [row] = await rowsOf(
      `select s.link_key as key from rooms.series s join rooms.booking k on k.series_id = s.id where k.mail = 'gerda@example.org' limit 1`,
    )
    const key = row.key.toString('base64url')
    expect(await text(at(`serie/gast/${key}`))).toMatch(/280,00\s€ jetzt bezahlen/)
    const begun = await house.post(at(`serie/gast/${key}/bezahlen`), {})
    const payment = /zahlung\/([0-9a-f-]{36})\/test\?zurueck=(\S+)/.exec(begun.headers.get('location') ?? '')
    const back = decodeURIComponent(payment?.[2] ?? '')
    const paid = await house.post(at(`zahlung/${payment?.[1]}/test`), { state: 'paid', zurueck: back })
    expect(paid.headers.get('location')).toContain(`/raeume/serie/gast/${key}`)
    expect(await text(at(`serie/gast/${key}`))).toMatch(/280,00\s€ bezahlt am/)
  })
})

test('what is not the same for all rooms is not offered for all of them', async () => {
  await rowsOf(
    `insert into rooms.resource_ways (space_id, resource_id, ways) values ($1, $2, '{site}')`,
    house.district,
    hall,
  )
  const wish = { tag: '2027-01-21', von: '19:00', bis: '21:00', gruppe: 'private', zweck: 'meeting' }
  expect(
    await text(at(`fest-saal/zusammen?${new URLSearchParams({ ...wish, dazu: kitchen })}`), citizen),
  ).not.toContain('Test-Zahlungsdienst')
})
