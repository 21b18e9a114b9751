import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoPassword } from '../../src/demo/load/load-people.ts'
import { openBrowser, type Visitor, visitor, type Way, ways } from './browser.ts'
import { linkInMail } from './mail.ts'
import { type Program, startProgram } from './program.ts'

let program: Program
let browser: Browser
beforeAll(async () => {
  ;[program, browser] = await Promise.all([startProgram(), openBrowser()])
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await program?.stop()
})

const room = '/mayen-koblenz/raeume/versammlungsraum-im-haus-der-begegnung'
const wish = (day: string) => `${room}/buchen?tag=${day}&von=15:00&bis=20:00&gruppe=private&zweck=party`
const marking = 'Die Zeit ist frei'

/** The first Saturday from then on at which the room is free for the party. */
async function freeSaturday(who: Visitor, from: string): Promise<string> {
  let day = Temporal.PlainDate.from(from)
  day = day.add({ days: (6 - day.dayOfWeek + 7) % 7 })
  for (let week = 0; week < 20; week++, day = day.add({ weeks: 1 })) {
    await who.go(wish(day.toString()))
    if ((await who.text()).includes(marking)) return day.toString()
  }
  throw new Error('The room is never free on a Saturday.')
}

/** A guest asks for the room and confirms by mail. @returns her own page */
async function ask(who: Visitor, address: string, name: string, mail: string): Promise<string> {
  await who.go(address)
  expect(await who.text()).toContain(marking)
  await who.type(/^Name$/, name)
  await who.type('E-Mail-Adresse', mail)
  await who.choose(/Nutzungsbedingungen gelesen/)
  await who.press('Anfragen')
  expect(await who.text()).toContain('Bitte sehen Sie in Ihr Postfach')
  await who.go(await linkInMail(who, program.origin, mail, /\/raeume\/bestaetigen\//))
  await who.press('Ja, buchen')
  expect(await who.text()).toContain('wartet auf den Anbieter')
  return new URL(who.page.url()).pathname
}

const open = async (staff: Visitor, name: string) => {
  await staff.go('/mayen-koblenz/raeume/anfragen')
  await staff.open(staff.page.locator('tr', { hasText: name }).getByRole('link').first())
}

describe.each(ways)('Two brides, one hall: $name', (way: Way) => {
  const suffix = way.javaScriptEnabled ? 'Desk' : 'Phone'
  test('both ask for the same Saturday; one is approved, the other takes the time that is proposed', async () => {
    const [anna, berta, staff] = await Promise.all([
      visitor(browser, program.origin, way),
      visitor(browser, program.origin, way),
      visitor(browser, program.origin, way),
    ])
    // Behind the sixteen weeks that the demo still fills with bookings meanwhile.
    const start = Temporal.Now.plainDateISO('Europe/Berlin').add({ days: way.javaScriptEnabled ? 115 : 145 })
    const saturday = await freeSaturday(anna, start.toString())
    const annas = await ask(anna, wish(saturday), `Anna ${suffix}`, `anna.${suffix}@example.org`)
    const bertas = await ask(berta, wish(saturday), `Berta ${suffix}`, `berta.${suffix}@example.org`)

    await staff.login('/mayen-koblenz', 'leitung.myk@example.org', demoPassword)
    await staff.go('/mayen-koblenz/schreibtisch')
    expect(await staff.text()).toContain('Versammlungsraum')
    await open(staff, `Anna ${suffix}`)
    expect(await staff.text()).toContain(`Berta ${suffix}`)
    await staff.press('Zusagen')
    await anna.go(annas)
    expect(await anna.text()).toContain('Ihre Buchung gilt.')

    // For the other one it is too late; she is refused with a reason and another Saturday.
    await open(staff, `Berta ${suffix}`)
    expect(await staff.text()).toContain('Die Zeit hat eine andere Buchung')
    await staff.follow('Ablehnen …')
    await staff.type('Grund', 'An diesem Tag feiert schon jemand.')
    const other = await freeSaturday(anna, Temporal.PlainDate.from(saturday).add({ days: 1 }).toString())
    await staff.type('Tag', other)
    await staff.type(/^(Von|Beginn)/, '15:00')
    await staff.type(/^(Bis|Ende)/, '20:00')
    await staff.press('Ablehnen')
    await berta.go(bertas)
    expect(await berta.text()).toContain('An diesem Tag feiert schon jemand.')
    const proposed = await linkInMail(berta, program.origin, `berta.${suffix}@example.org`, /\/buchen\?/)
    expect(proposed).toContain(other)
    const again = await ask(berta, proposed, `Berta ${suffix}`, `berta.${suffix}@example.org`)
    await open(staff, `Berta ${suffix}`)
    await staff.press('Zusagen')
    await berta.go(again)
    expect(await berta.text()).toContain('Ihre Buchung gilt.')

    // Anna calls it off: the Saturday is free for everybody again.
    await anna.go(annas)
    await anna.follow('Absagen')
    await anna.press('Ja, absagen')
    expect(await anna.text()).toContain('Diese Buchung ist abgesagt')
    await anna.go(wish(saturday))
    expect(await anna.text()).toContain(marking)
    for (const who of [anna, berta, staff]) await who.leave()
  }, 180_000)
})
