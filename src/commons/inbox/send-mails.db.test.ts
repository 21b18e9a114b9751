import { sql } from 'kysely'
import { SMTPServer } from 'smtp-server'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type MailTransport, openMail } from '#foundation/mail/transport.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { catchUp } from './jobs/catch-up.ts'
import { sendMails } from './jobs/send-mails.ts'
import { type Mail, sendMail } from './tell.ts'

let house: TestHouse
let server: SMTPServer | undefined
let mail: MailTransport | undefined
let port = 0
let received: { to: string; text: string }[] = []
/** What the server answers to a recipient: an SMTP code, or nothing for "welcome". */
let answers: Record<string, number> = {}

beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house?.close())
beforeEach(async () => {
  received = []
  answers = {}
  await house.inHouse((tx) => sql`delete from inbox.mail`.execute(tx))
  await start()
})
afterEach(stop)

async function start(at = 0) {
  server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo({ address }, _session, done) {
      const code = answers[address]
      done(code ? Object.assign(new Error('no'), { responseCode: code }) : null)
    },
    onData(stream, session, done) {
      let text = ''
      stream.on('data', (chunk: Buffer) => {
        text += chunk.toString()
      })
      stream.on('end', () => {
        received.push({ to: session.envelope.rcptTo[0]?.address ?? '', text })
        done()
      })
    },
  })
  await new Promise<void>((ready) => server?.listen(at, '127.0.0.1', ready))
  port = ((server as SMTPServer).server.address() as { port: number }).port
  mail ??= openMail(`smtp://127.0.0.1:${port}`, 'Allmende <allmende@example.org>', 'https://allmende.example')
}
async function stop(keep?: 'transport') {
  if (keep !== 'transport') {
    mail?.close()
    mail = undefined
  }
  await new Promise<void>((closed) => (server ? server.close(closed) : closed()))
  server = undefined
}

const write = (to: string, more: Partial<Mail> = {}, unsubscribe: string | null = null) =>
  house.inHouse((tx) =>
    sendMail(
      {
        tx,
        newId: house.tools.newId,
        now: house.now(),
        later: (queue, data, options) => house.tools.send(tx, queue, data, options),
      },
      to,
      { subject: 'Grüße', body: 'Guten Tag.', ...more },
      null,
      unsubscribe,
    ),
  )
const send = () => sendMails.run({ ...house.tools, deliver: mail?.deliver ?? null }, {})
const states = async () =>
  (
    await house.inHouse((tx) =>
      sql<{ recipient: string; sent: boolean; given_up: boolean; tries: number; problem: string | null }>`
        select recipient, sent_at is not null as sent, given_up_at is not null as given_up, tries, problem
        from inbox.mail order by recipient`.execute(tx),
    )
  ).rows

test('a mail reaches a real mail server, with the link to end it and the calendar file', async () => {
  await write(
    'kim@example.org',
    { attachment: { name: 'termin.ics', type: 'text/calendar', content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' } },
    'https://allmende.example/abbestellen/1/2/3',
  )
  await send()
  expect(received).toHaveLength(1)
  const { to, text } = received[0] as { to: string; text: string }
  expect(to).toBe('kim@example.org')
  expect(text).toContain('List-Unsubscribe: <https://allmende.example/abbestellen/1/2/3>')
  expect(text).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  expect(text).toMatch(/Content-Type: text\/calendar; name=termin\.ics/)
  expect(text).toContain('Auto-Submitted: auto-generated')
  expect(await states()).toMatchObject([{ sent: true, problem: null }])
  await send()
  expect(received, 'no mail leaves twice').toHaveLength(1)
})

test('a mail that was asked for says whose it is, and carries no unsubscribe header', async () => {
  await write('kim@example.org')
  await send()
  expect(received[0]?.text).not.toContain('List-Unsubscribe')
  expect(received[0]?.text).toContain('/impressum')
})

test('line ends in a subject or an address make no headers of their own', async () => {
  await write('kim@example.org', { subject: 'Hallo\r\nBcc: alle@example.org' })
  await send()
  expect(received).toHaveLength(1)
  expect(received[0]?.text).not.toMatch(/^Bcc:/m)
})

test('an unreachable server loses nothing, is seen by operators, and gets the mails when it is back', async () => {
  await stop('transport')
  await write('a@example.org')
  await write('b@example.org')
  await send()
  expect(await states()).toMatchObject([
    { sent: false, given_up: false, problem: expect.stringContaining('ECONNREFUSED') },
    { sent: false, given_up: false, problem: expect.stringContaining('ECONNREFUSED') },
  ])
  const operator = await house.addPerson('Odo Betrieb', { operator: true })
  const html = await (await house.get('/postausgang?nur=problem', operator)).text()
  expect(html).toContain('a@example.org')
  expect(html).toContain('1-mal versucht')
  const stuck = await house.inSpace(house.district, (tx) =>
    sql<{ waiting: number }>`select waiting from inbox.stuck()`.execute(tx),
  )
  expect(stuck.rows[0]?.waiting).toBe(2)

  await start(port)
  await send()
  expect(received, 'the pause is kept').toHaveLength(0)
  house.later({ minutes: 2 })
  await send()
  expect(received.map(({ to }) => to).sort()).toEqual(['a@example.org', 'b@example.org'])
})

test('a refused recipient is given up at once, a busy one is tried again, and others do not wait for them', async () => {
  answers = { 'gone@example.org': 550, 'busy@example.org': 451 }
  await write('gone@example.org')
  await write('busy@example.org')
  await write('fine@example.org')
  await send()
  expect(received.map(({ to }) => to)).toEqual(['fine@example.org'])
  expect(await states()).toMatchObject([
    { recipient: 'busy@example.org', sent: false, given_up: false },
    { recipient: 'fine@example.org', sent: true },
    { recipient: 'gone@example.org', sent: false, given_up: true, problem: expect.stringContaining('550') },
  ])
  answers = {}
  house.later({ minutes: 2 })
  await send()
  expect(received.map(({ to }) => to)).toEqual(['fine@example.org', 'busy@example.org'])
})

test('after three days a mail is given up, with what the server said last; an operator can let it go again', async () => {
  answers = { 'busy@example.org': 451 }
  await write('busy@example.org')
  let tries = 0
  for (; tries < 30; tries++) {
    await send()
    if ((await states())[0]?.given_up) break
    house.later({ hours: 6 })
  }
  const [state] = await states()
  expect(state).toMatchObject({ given_up: true, sent: false, problem: expect.stringContaining('451') })
  answers = {}
  const operator = await house.addPerson('Ola Betrieb', { operator: true })
  const { rows } = await house.inHouse((tx) => sql<{ id: string }>`select id from inbox.mail`.execute(tx))
  expect((await house.post(`/postausgang/${rows[0]?.id}/noch-einmal`, {}, operator)).status).toBe(303)
  await send()
  expect(received).toHaveLength(1)
})

test('two processes at the same time send each mail once', async () => {
  for (let number = 0; number < 30; number++) await write(`person-${number}@example.org`)
  await Promise.all([send(), send(), send()])
  expect(new Set(received.map(({ to }) => to)).size).toBe(30)
  expect(received).toHaveLength(30)
})

test('without a mail server mails wait; after a month they are forgotten', async () => {
  await write('kim@example.org')
  await sendMails.run({ ...house.tools, deliver: null }, {})
  expect(await states()).toMatchObject([{ sent: false, tries: 0 }])
  house.later({ days: 32 })
  await catchUp.run(house.tools, {})
  expect(await states()).toEqual([])
})
