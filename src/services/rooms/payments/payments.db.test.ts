import { sql } from 'kysely'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { billing, book, invoicesAt, type Person, typedBiller } from '../invoices/invoice.fixture.ts'
import { bookingById } from '../queries.ts'
import { cancelBookings } from '../series/cancel-bookings.ts'
import type { PaymentProvider } from './provider.ts'
import { takeMessage } from './save-payment.ts'
import { statusJob } from './status-job.ts'
import { testMessage, testProvider } from './test-provider.ts'

/** What operators read. */
const lines: string[] = []
let house: TestHouse
let editor: Person
let citizen: Person
let day = Temporal.PlainDate.from('2026-12-01')
beforeAll(async () => {
  house = await testHouse({ log: pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) }) })
  ;({ editor, citizen } = await billing(house))
  await house.inHouse((tx) =>
    sql`insert into accounts.demo_login (mail, name, password, role_de, role_en, position) values ('x@example.org', 'X', 'x', 'x', 'x', 1)`.execute(
      tx,
    ),
  )
  await house.post(`${invoicesAt}/absender/landkreis`, { ...typedBiller, ways: ['site', 'online'] }, editor)
}, 60_000)
afterAll(() => house?.close())

const own = (booking: string) => `/musterkreis/raeume/buchung/${booking}`
let booking: string
let payment: string
beforeEach(async () => {
  day = day.add({ days: 1 })
  booking = await book(house, citizen, day.toString(), { pay: 'online' })
  payment = await start()
})

async function start(): Promise<string> {
  const begun = await house.post(`${own(booking)}/bezahlen`, {}, citizen)
  expect(begun.status).toBe(303)
  return /zahlung\/([0-9a-f-]{36})\/test/.exec(begun.headers.get('location') ?? '')?.[1] as string
}
const states = async () => {
  const { rows } = await house.database.pool.query(
    `select case when l.refund_cents = 0 then p.state when l.refunded_at is null then 'refund-due' else 'refunded' end as state, l.refund_cents as refund
     from rooms.payment_line l join rooms.payment p on p.id = l.payment_id where l.booking_id = $1 order by p.id`,
    [booking],
  )
  return rows
}
const message = (more: Partial<Parameters<typeof testMessage>[0]> = {}) =>
  testMessage({ id: crypto.randomUUID(), payment, state: 'paid', cents: 4000, ...more }, house.tools.sign)
const send = async (fields: Readonly<Record<string, string>>, to = payment) => {
  const answer = await house.post(`/musterkreis/raeume/zahlung/${to}/nachricht`, { ...fields })
  return `${answer.status} ${(await answer.text()).trim().slice(0, 20)}`
}
const refunds = async () => {
  await house.inHouse((tx) => house.tools.send(tx, 'rooms.refund', {}))
  await house.runJobs()
}

describe('paying online', () => {
  test('goes to the provider and back; the page says how it stands, and what the test provider is', async () => {
    const page = await (await house.get(`/musterkreis/raeume/zahlung/${payment}/test`, citizen)).text()
    expect(page).toContain('Hier fließt kein Geld')
    expect(await (await house.get(own(booking), citizen)).text()).toContain('Wir warten auf den Zahlungsdienst')
    const failed = await house.post(
      `/musterkreis/raeume/zahlung/${payment}/test`,
      { state: 'failed', zurueck: `/raeume/buchung/${booking}` },
      citizen,
    )
    expect(failed.headers.get('location')).toContain(own(booking))
    expect(await (await house.get(own(booking), citizen)).text()).toContain('Die Zahlung hat nicht geklappt')
    payment = await start()
    await house.post(
      `/musterkreis/raeume/zahlung/${payment}/test`,
      { state: 'paid', zurueck: 'https://evil.example' },
      citizen,
    )
    expect(await (await house.get(own(booking), citizen)).text()).toMatch(/40,00\s€ bezahlt am/)
    expect(await states()).toEqual([
      { state: 'failed', refund: 0 },
      { state: 'paid', refund: 0 },
    ])
    expect((await house.post(`${own(booking)}/bezahlen`, {}, citizen)).status).toBe(422)
  })

  test('a message that comes twice is one payment', async () => {
    const sent = message()
    expect(await send(sent)).toBe('200 taken')
    expect(await send(sent)).toBe('200 twice')
    expect(await send(message())).toBe('200 twice')
    expect(await send(message({ state: 'failed' }))).toBe('200 twice')
    expect(await states()).toEqual([{ state: 'paid', refund: 0 }])
  })

  test('a forged one changes nothing, a wrong sum neither', async () => {
    for (const forged of [
      { ...message(), signature: '' },
      { ...message(), signature: 'zz' },
      { ...message(), cents: '1' },
      { ...message({ state: 'failed' }), state: 'paid' },
      { ...message(), id: 'other' },
      {},
    ])
      expect(await send(forged)).toBe('403 forged')
    // A message about another payment, rightly signed, sent here.
    expect(await send(message({ payment: crypto.randomUUID() }))).toBe('403 forged')
    expect(await send(message(), 'kaputt')).toBe('403 forged')
    expect(await send(message({ cents: 3999 }))).toBe('409 wrong-amount')
    expect(await states()).toEqual([{ state: 'started', refund: 0 }])
  })

  test('a late one for a cancelled booking is given back', async () => {
    await house.post(`${own(booking)}/absagen`, {}, citizen)
    expect(await send(message())).toBe('200 taken')
    expect(await states()).toEqual([{ state: 'refund-due', refund: 4000 }])
    await refunds()
    expect(await states()).toEqual([{ state: 'refunded', refund: 4000 }])
    await refunds()
    expect(await states()).toEqual([{ state: 'refunded', refund: 4000 }])
    expect(await (await house.get(own(booking), citizen)).text()).toMatch(/40,00\s€ wurden zurückgezahlt/)
  })

  test('cancelling what is paid gives back what the rule says', async () => {
    await house.database.pool.query(
      `update rooms.booking set refunds = '[{"hours": 0, "percent": 50}]' where id = $1`,
      [booking],
    )
    await send(message())
    await house.post(`${own(booking)}/absagen`, {}, citizen)
    expect(await states()).toEqual([{ state: 'refund-due', refund: 2000 }])
  })

  test('of two payments that were begun, one is kept and the other given back', async () => {
    const first = payment
    const second = await start()
    expect(await send(message({ payment: second }), second)).toBe('200 taken')
    expect(await send(message({ payment: first }), first)).toBe('200 taken')
    expect(await states()).toEqual([
      { state: 'refund-due', refund: 4000 },
      { state: 'paid', refund: 0 },
    ])
  })

  test('what was paid for a date of a series or a set goes back as well when several are cancelled at once', async () => {
    expect(await send(message())).toBe('200 taken')
    const refund = await house.inSpace(house.district, async (tx) => {
      const one = await bookingById(tx, house.district, booking)
      const work = { tx, now: house.now(), space: { id: house.district } }
      return (await cancelBookings(work, one ? [one] : [], 'provider', 'Rohrbruch')).refund
    })
    expect(await states()).toEqual([{ state: 'refund-due', refund }])
  })

  test('messages at the same moment are one payment', async ({ skip }) => {
    if (house.database.embedded) skip('The embedded database has one connection: nothing can race there.')
    const second = await start()
    const sent = [payment, payment, second, second, payment].map((one) => send(message({ payment: one }), one))
    const answers = await Promise.all(sent)
    expect(answers.filter((answer) => answer === '200 taken')).toHaveLength(2)
    expect((await states()).map(({ state }: { state: string }) => state).sort()).toEqual(['paid', 'refund-due'])
  })

  test('a message about a payment that does not exist', async () => {
    const work = { now: house.now(), space: { id: house.district } }
    await house.inSpace(house.district, async (tx) => {
      for (const id of ['kaputt', crypto.randomUUID()])
        expect(await takeMessage({ ...work, tx }, { id: 'x', payment: id, state: 'paid', cents: 1 })).toBe('unknown')
    })
  })

  test('refused messages leave a line for operators, without data', async () => {
    lines.length = 0
    const to = (id: string) => `/musterkreis/raeume/zahlung/${id}/nachricht`
    await house.post(to(crypto.randomUUID()), { id: 'geheim', cents: '77' })
    await house.post(to(payment), { ...message({ cents: 3999 }) })
    const said = lines.map((line) => JSON.parse(line))
    expect(said).toMatchObject([
      { level: 40, space: 'musterkreis', msg: expect.stringContaining('not signed') },
      { level: 40, space: 'musterkreis', msg: expect.stringContaining('wrong amount') },
    ])
    for (const word of ['geheim', '3999', payment, booking, citizen.id]) expect(lines.join()).not.toContain(word)
  })

  test('what was begun and never answered is asked about after an hour, for three days, and taken in once', async () => {
    const asked: string[] = []
    let answer: 'paid' | 'trouble' | 'unknown' | 'other' = 'trouble'
    const provider: PaymentProvider = {
      ...testProvider,
      status: async ({ id, cents }) => {
        if (id !== payment) return undefined
        asked.push(id)
        if (answer === 'trouble') throw new Error('down')
        if (answer === 'unknown') return undefined
        return { id: `status ${id}`, payment: answer === 'other' ? crypto.randomUUID() : id, state: 'paid', cents }
      },
    }
    const job = statusJob((id) => (id === 'test' ? provider : undefined))
    const run = () => job.run(house.tools, {})
    await run()
    expect(asked).toEqual([])
    house.later({ minutes: 61 })
    await run()
    answer = 'unknown'
    await run()
    answer = 'other'
    await run()
    expect(asked).toHaveLength(3)
    expect(await states()).toEqual([{ state: 'started', refund: 0 }])
    answer = 'paid'
    await Promise.all([run(), run()])
    expect(await states()).toEqual([{ state: 'paid', refund: 0 }])
    // The message itself comes at last; nobody asks any more.
    expect(await send(message())).toBe('200 twice')
    const before = asked.length
    await run()
    expect(asked).toHaveLength(before)
    expect(await states()).toEqual([{ state: 'paid', refund: 0 }])
  })

  test('nobody is asked about for ever; a booking cancelled meanwhile is given back', async () => {
    const paid: PaymentProvider = {
      ...testProvider,
      status: async ({ id, cents }) => ({ id: `status ${id}`, payment: id, state: 'paid', cents }),
    }
    await house.database.pool.query(
      `update rooms.payment set started_at = started_at - interval '73 hours' where id = $1`,
      [payment],
    )
    await statusJob(() => paid).run(house.tools, {})
    expect(await states()).toEqual([{ state: 'started', refund: 0 }])
    await house.database.pool.query(
      `update rooms.payment set started_at = started_at + interval '71 hours' where id = $1`,
      [payment],
    )
    await house.post(`${own(booking)}/absagen`, {}, citizen)
    await statusJob(() => paid).run(house.tools, {})
    expect(await states()).toEqual([{ state: 'refund-due', refund: 4000 }])
  })

  test('outside the demo there is no test provider', async () => {
    await house.inHouse((tx) => sql`delete from accounts.demo_login`.execute(tx))
    expect((await house.post(`${own(booking)}/bezahlen`, {}, citizen)).status).toBe(422)
    expect((await house.get(`/musterkreis/raeume/zahlung/${payment}/test`, citizen)).status).toBe(404)
    const asked = await (
      await house.get(`/musterkreis/raeume/saal/buchen?tag=${day.add({ days: 40 })}&von=19:00&bis=21:00`, citizen)
    ).text()
    expect(asked).not.toContain('Test-Zahlungsdienst')
  })
})
