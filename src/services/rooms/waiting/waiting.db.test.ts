import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { someHouse } from '../bookings/booking.fixture.ts'
import { claimBookings } from '../bookings/claim.ts'
import { giveUp } from '../bookings/occupancy.ts'
import { linksIn, waitingDeeds } from './waiting.fixture.ts'
import { leaveLines } from './waiting-leaving.ts'

type Person = Awaited<ReturnType<TestHouse['addPerson']>>
let house: TestHouse
let carla: Person
let bodo: Person
let dora: Person
let add: Awaited<ReturnType<typeof someHouse>>['add']
let deeds: ReturnType<typeof waitingDeeds>
beforeAll(async () => {
  house = await testHouse()
  const editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  carla = await house.addPerson('Carla Citizen')
  bodo = await house.addPerson('Bodo Bürger')
  dora = await house.addPerson('Dora Dorf')
  ;({ add } = await someHouse(house, editor.id))
  deeds = waitingDeeds(house)
})
afterAll(() => house?.close())

const text = async (path: string, as?: Person) => (await house.get(path, as)).text()
const there = async (response: Promise<Response>) => {
  const answer = await response
  expect(answer.status, await answer.clone().text()).toBe(303)
  return answer
}

test('an evening is taken, two wait; it is cancelled, the first is asked, says yes and has it at the price shown', async () => {
  await add({ slug: 'saal', hour: 1250 })
  const booked = await there(deeds.book('saal', carla, { preis: '2500' }))
  expect(await text(deeds.at('/saal/buchen?tag=2026-12-10&von=19:00&bis=21:00'))).toContain(
    '/raeume/saal/warteliste?tag=2026-12-10',
  )
  const entry = (await there(deeds.wait('saal', bodo))).headers.get('location') as string
  house.later({ minutes: 5 })
  await there(deeds.wait('saal', dora))
  await house.runJobs()
  expect(await deeds.states('saal')).toEqual(['Bodo waiting', 'Dora waiting'])
  expect(await text(entry, bodo)).toContain('Sie sind zuerst an der Reihe')
  expect(await text(deeds.at('/warteliste'), dora)).toContain('Eine Person vor Ihnen')
  expect((await house.get(entry, dora)).status).toBe(403)

  await there(deeds.cancel(booked, carla))
  await house.runJobs()
  expect(await deeds.states('saal')).toEqual(['Bodo offered', 'Dora waiting'])
  const told = await deeds.lastMessage(bodo)
  expect(told.subject).toContain('Frei geworden: saal')
  const [yes, no] = linksIn(told.body)
  expect(told.address).toBe(yes)
  expect(no).toBe(`${yes}/ablehnen`)
  // The time is kept: nobody else gets it, and the offer names nobody.
  expect((await deeds.book('saal', carla, { preis: '2500' })).status).toBe(422)
  const shown = await text(yes as string)
  expect(shown).toContain('25\u00a0€')
  expect(shown).not.toContain('Bodo')
  // Opening links does nothing.
  await text(no as string)
  expect(await deeds.states('saal')).toEqual(['Bodo offered', 'Dora waiting'])

  await there(house.post(yes as string, {}))
  await there(house.post(yes as string, {}))
  expect(await deeds.states('saal')).toEqual(['Bodo accepted', 'Dora waiting'])
  expect((await deeds.bookings('saal')).filter(({ state }) => state === 'confirmed')).toEqual([
    { state: 'confirmed', name: 'Bodo Bürger', price_cents: 2500, kind: 'normal' },
  ])
  expect(await text(deeds.at('/meine-buchungen'), bodo)).toContain('saal')
  expect(await text(yes as string)).toContain('Sie haben zugesagt')
  expect((await house.post(no as string, {})).status).toBe(303)
  expect(await deeds.states('saal')).toEqual(['Bodo accepted', 'Dora waiting'])
  expect(await deeds.events('saal', 'Bodo')).toEqual(['listed', 'offered', 'accepted'])
})

test('who says no, or nothing, makes room for the next at once; a guest confirms first and answers without login', async () => {
  await add({ slug: 'stube' })
  const booked = await there(deeds.book('stube', carla))
  await there(deeds.wait('stube', bodo))
  house.later({ minutes: 5 })
  const asked = await there(deeds.wait('stube', undefined, { name: 'Gero Gast', mail: 'gero@example.org' }))
  expect(asked.headers.get('location')).toContain('/warteliste/postfach')
  const [confirm] = linksIn((await deeds.lastMail('gero@example.org')).body)
  expect(await text(confirm as string)).toContain('Ja, auf die Warteliste')
  house.later({ minutes: 5 })
  await there(deeds.wait('stube', dora))
  house.later({ minutes: 5 })
  const own = (await there(house.post(confirm as string, {}))).headers.get('location') as string
  // The place counts from the confirmation.
  expect(await text(own)).toContain('2 vor Ihnen')
  expect(await text(confirm as string)).toContain('Dieser Link gilt nicht mehr')

  await there(deeds.cancel(booked, carla))
  await house.runJobs()
  await there(house.post(`${await deeds.offer('stube')}/ablehnen`, {}))
  await house.runJobs()
  expect(await deeds.states('stube')).toEqual(['Bodo rejected', 'Dora offered', 'Gero waiting'])
  const dorasOffer = await deeds.offer('stube')
  house.later({ hours: 25 })
  await deeds.turn()
  expect(await deeds.states('stube')).toEqual(['Bodo rejected', 'Dora lapsed', 'Gero offered'])
  expect((await deeds.lastMessage(dora)).subject).toContain('Angebot abgelaufen')
  expect(await text(dorasOffer)).toContain('Dieses Angebot gilt nicht mehr')
  await there(house.post(dorasOffer, {}))
  expect((await deeds.line('stube')).map(({ state }) => state)).toEqual(['rejected', 'lapsed', 'offered'])

  const mail = await deeds.lastMail('gero@example.org')
  const [yes] = linksIn(mail.body)
  await there(house.post(yes as string, {}))
  expect((await deeds.bookings('stube')).map(({ state, name }) => [state, name])).toContainEqual([
    'confirmed',
    'Gero Gast',
  ])
  expect((await deeds.lastMail('gero@example.org')).subject).toContain('Gebucht: stube')
  expect(await text(own)).toContain('Sie haben zugesagt.')
})

test('three seats at once or none: one free seat goes to the next, and the history says why', async () => {
  await add({ slug: 'platz', takes: 'one', units: ['1', '2', '3'] })
  const booked = []
  for (const person of [carla, bodo, carla]) booked.push(await there(deeds.book('platz', person)))
  expect((await deeds.wait('platz', dora, { anzahl: '4' })).status).toBe(422)
  await there(deeds.wait('platz', dora, { anzahl: '3' }))
  house.later({ minutes: 5 })
  await there(deeds.wait('platz', bodo))
  await there(deeds.cancel(booked[0] as Response, carla))
  await house.runJobs()
  expect(await deeds.states('platz')).toEqual(['Dora waiting', 'Bodo offered'])
  expect(await deeds.events('platz', 'Dora')).toEqual(['listed', 'passed seats'])
  const entry = (await deeds.line('platz'))[0]?.id
  expect(await text(deeds.at(`/warteliste/eintrag/${entry}`), dora)).toContain(
    'Gewünscht sind 3 zugleich, frei war eines.',
  )
  await there(house.post(`${await deeds.offer('platz')}/ablehnen`, {}))
  await there(deeds.cancel(booked[1] as Response, bodo))
  await there(deeds.cancel(booked[2] as Response, carla))
  await deeds.turn()
  expect(await deeds.states('platz')).toEqual(['Dora offered', 'Bodo rejected'])
  await there(house.post(await deeds.offer('platz'), {}))
  expect((await deeds.bookings('platz')).filter(({ state }) => state === 'confirmed')).toHaveLength(3)
})

test('part of a hall becomes free: who wants the whole keeps the place and reads why', async () => {
  await add({ slug: 'halle', units: ['vorn', 'hinten'] })
  await add({ slug: 'vorn', units: ['vorn'] })
  await add({ slug: 'hinten', units: ['hinten'] })
  const front = await there(deeds.book('vorn', carla))
  await there(deeds.book('hinten', carla))
  await there(deeds.wait('halle', dora))
  house.later({ minutes: 5 })
  await there(deeds.wait('vorn', bodo))
  expect(await text(deeds.at('/warteliste'), bodo)).toContain('Eine Person vor Ihnen')
  await there(deeds.cancel(front, carla))
  await house.runJobs()
  expect(await deeds.states('halle')).toEqual(['Dora waiting'])
  expect(await deeds.states('vorn')).toEqual(['Bodo offered'])
  expect(await deeds.events('halle', 'Dora')).toEqual(['listed', 'passed time'])
})

test('a wish that may be moved is offered the nearest free time', async () => {
  await add({ slug: 'kammer', hour: 1000 })
  await there(deeds.book('kammer', carla, { preis: '2000' }))
  await there(deeds.book('kammer', carla, { von: '21:00', bis: '22:30', preis: '1500' }))
  const before = await there(deeds.book('kammer', carla, { von: '17:00', bis: '19:00', preis: '2000' }))
  await there(deeds.wait('kammer', bodo, { von: '18:30', bis: '20:00', flexible: '120' }))
  await deeds.turn()
  // Nothing is free in reach.
  expect(await deeds.states('kammer')).toEqual(['Bodo waiting'])
  await there(deeds.cancel(before, carla))
  await house.runJobs()
  const shown = await text(await deeds.offer('kammer'))
  expect(shown).toMatch(/17:30.*19:00/)
  expect(shown).toContain('15\u00a0€')
})

test('one waits only for what is taken and could be booked; a free time, a closed one, an odd one are refused at the field', async () => {
  await add({ slug: 'zelle' })
  const refused = async (values: Record<string, string>, sentence: string) => {
    const answer = await deeds.wait('zelle', bodo, values)
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain(sentence)
    expect(page).toContain('value="2026-12-10"')
  }
  await refused({}, 'Diese Zeit ist frei')
  await refused({ von: '03:00', bis: '04:00' }, 'nicht geöffnet')
  await refused({ anzahl: '2' }, 'Hier gibt es nur eines.')
  await there(deeds.book('zelle', carla))
  expect((await deeds.wait('zelle', undefined, {})).status).toBe(422)
  await there(deeds.wait('zelle', bodo))
  await refused({}, 'schon auf der Warteliste')
})

test('the rules are looked at again: what is closed by then is not offered, and the entry says so; who leaves the list is left alone', async () => {
  const id = await add({ slug: 'laube' })
  const booked = await there(deeds.book('laube', carla))
  await there(deeds.wait('laube', bodo))
  house.later({ minutes: 1 })
  const doras = (await there(deeds.wait('laube', dora))).headers.get('location') as string
  await there(house.post(`${doras}/verlassen`, {}, dora))
  await house.database.pool.query('update rooms.resource set hidden = true where id = $1', [id])
  await there(deeds.cancel(booked, carla))
  await house.runJobs()
  expect(await deeds.states('laube')).toEqual(['Bodo waiting', 'Dora left'])
  expect(await deeds.events('laube', 'Bodo')).toEqual(['listed', 'passed not-offered'])
  await deeds.turn()
  expect(await deeds.events('laube', 'Bodo')).toEqual(['listed', 'passed not-offered'])
  await house.database.pool.query('update rooms.resource set hidden = false where id = $1', [id])
  await deeds.turn()
  expect(await deeds.states('laube')).toEqual(['Bodo offered', 'Dora left'])
})

test('who leaves the house leaves the line: what was held goes to the next; a guest who makes an account keeps the place', async () => {
  await add({ slug: 'diele' })
  const wish = { tag: '2027-05-12' }
  const booked = await there(deeds.book('diele', carla, wish))
  await there(deeds.wait('diele', bodo, wish))
  house.later({ minutes: 5 })
  await there(deeds.wait('diele', undefined, { ...wish, name: 'Gitte Gast', mail: 'gitte@example.org' }))
  await there(house.post(linksIn((await deeds.lastMail('gitte@example.org')).body)[0] as string, {}))
  await there(deeds.cancel(booked, carla))
  await house.runJobs()
  expect(await deeds.states('diele')).toEqual(['Bodo offered', 'Gitte waiting'])

  const gitte = await house.addPerson('Gitte Gast')
  const inSpace = (
    work: (claiming: Parameters<typeof claimBookings>[0] & Parameters<typeof leaveLines>[0]) => Promise<void>,
  ) =>
    house.tools.inSpace(house.district, (tx) =>
      work({
        tx,
        space: { id: house.district },
        now: house.now(),
        newId: () => crypto.randomUUID(),
        later: (queue, data, options) => house.tools.send(tx, queue, data, options),
      }),
    )
  await inSpace((work) => claimBookings(work, 'gitte@example.org', gitte.id))
  expect(await text(deeds.at('/warteliste'), gitte)).toContain('Eine Person vor Ihnen')
  await inSpace((work) => leaveLines(work, { person: bodo.id, mail: null }))
  expect((await deeds.bookings('diele')).filter(({ state }) => state === 'unconfirmed')).toEqual([])
  await house.runJobs()
  expect(await deeds.states('diele')).toEqual(['Gitte offered'])
  expect((await deeds.lastMessage(gitte)).subject).toContain('Frei geworden: diele')
})

test('several bookings given up at once set their times free for those who wait', async () => {
  await add({ slug: 'werkstatt' })
  const wish = { tag: '2027-05-13' }
  const booked = await there(deeds.book('werkstatt', carla, wish))
  await there(deeds.wait('werkstatt', dora, wish))
  await house.tools.inSpace(house.district, (tx) =>
    giveUp(
      {
        tx,
        space: { id: house.district },
        now: house.now(),
        later: (queue, data, options) => house.tools.send(tx, queue, data, options),
      },
      booked.headers.get('location')?.split('/').at(-1) as string,
      '00000000-0000-4000-8000-000000000001',
    ),
  )
  await house.runJobs()
  expect(await deeds.states('werkstatt')).toEqual(['Dora offered'])
})

test('a guest who never confirmed, and an answer that comes too late, set the time free; over is over', async () => {
  await add({ slug: 'scheune' })
  await there(deeds.book('scheune', carla))
  await there(deeds.wait('scheune', undefined, { name: 'Nie', mail: 'nie@example.org' }))
  await there(deeds.wait('scheune', bodo))
  house.later({ hours: 2 })
  await deeds.turn()
  expect(await deeds.states('scheune')).toEqual(['Bodo waiting'])
  house.later({ hours: 24 * 30 })
  await deeds.turn()
  expect(await deeds.states('scheune')).toEqual(['Bodo over'])
  expect((await deeds.lastMessage(bodo)).subject).toContain('Leider nicht frei geworden')
  house.later({ hours: 24 * 32 })
  await deeds.turn()
  expect(await deeds.states('scheune')).toEqual([])
})
