import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoPassword } from '../../src/demo/load/load-people.ts'
import { openBrowser, type Visitor, visitor, type Way, ways } from './browser.ts'
import { payDepositAndSeeCode } from './deposit-and-code.ts'
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

const rooms = '/mayen-koblenz/raeume'
const hall = `${rooms}/buergersaal-am-laacher-tor`

/** The next holiday that is the same day every year, three weeks and some days ahead: Christmas whenever it can be. */
function nextHoliday(): Temporal.PlainDate {
  const today = Temporal.Now.plainDateISO('Europe/Berlin')
  const far = (day: Temporal.PlainDate) => today.until(day, { largestUnit: 'day' }).days
  return [today.year, today.year + 1]
    .flatMap((year) => [`${year}-12-25`, `${year}-05-01`, `${year}-10-03`])
    .map((day) => Temporal.PlainDate.from(day))
    .filter((day) => far(day) > 25)
    .sort((one, other) => far(one) - far(other))[0] as Temporal.PlainDate
}

const fill = (who: Visitor, name: string, value: string) => who.page.locator(`main [name=${name}]`).first().fill(value)
const select = (who: Visitor, name: string, value: string | { index: number }) =>
  who.page.locator(`main select[name=${name}]`).first().selectOption(value)
const wish = (day: Temporal.PlainDate, von: string, bis: string) =>
  `${hall}/buchen?${new URLSearchParams({ tag: day.toString(), von, bis, gruppe: 'private', zweck: 'party' })}`

describe.each(ways)('Choir practice: $name', (way: Way) => {
  const [von, bis] = way.javaScriptEnabled ? ['09:00', '10:00'] : ['12:00', '13:00']
  test('a club books a series over a holiday; two dates are rejected with reasons; it pays the deposit, gets the code, and cancels one', async () => {
    const [club, neighbour, provider] = await Promise.all([
      visitor(browser, program.origin, way),
      visitor(browser, program.origin, way),
      visitor(browser, program.origin, way),
    ])
    const holiday = nextHoliday()
    const [first, taken] = [holiday.subtract({ days: 21 }), holiday.subtract({ days: 7 })]

    // Somebody has one of the evenings already.
    await neighbour.login('/mayen-koblenz', 'buergerin@example.org', demoPassword)
    await neighbour.go(wish(taken, von, bis))
    await neighbour.choose(/Nutzungsbedingungen gelesen/)
    await neighbour.press('Verbindlich buchen')
    expect(await neighbour.text()).toContain('Ihre Buchung gilt.')

    // The club finds the hall and says when it wants to sing.
    await club.login('/mayen-koblenz', 'verein@example.org', demoPassword)
    await club.go(`${rooms}?personen=100`)
    await club.follow('Bürgersaal am Laacher Tor')
    await club.follow(/^Buchen/)
    await club.follow('Regelmäßig buchen')
    await fill(club, 'tag', first.toString())
    await fill(club, 'bistag', holiday.toString())
    await fill(club, 'von', von)
    await fill(club, 'bis', bis)
    await select(club, 'gruppe', 'club')
    await select(club, 'zweck', 'culture')
    await club.press('Termine ansehen')
    const preview = await club.text()
    expect(preview).toContain('2 Termine sind möglich')
    expect(preview).toContain('Zu dieser Zeit ist schon belegt.')
    expect(preview).toContain('Feiertag: ')
    await select(club, 'organisation', { index: 1 })
    await club.choose(/Nutzungsbedingungen gelesen/)
    await club.press(/2 Termine verbindlich buchen/)
    const series = await club.text()
    expect(series).toContain('Die Serie gilt.')
    expect(series).toContain('Zu dieser Zeit ist schon belegt.')
    expect(series).toContain('Feiertag: ')

    // Its deposit counts for all dates: it is paid once, and each date has the code in its time.
    expect(series).toContain('Sie gilt für die ganze Serie.')
    const page = new URL(club.page.url()).pathname
    const reference = /Verwendungszweck\s+(R-[0-9A-Z]+)/.exec(series)?.[1] ?? ''
    const dates = await club.page
      .locator('#kommende')
      .locator('xpath=ancestor::section')
      .locator('tbody th a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(dates).toHaveLength(2)
    await provider.login('/mayen-koblenz', 'leitung.myk@example.org', demoPassword)
    const code = await payDepositAndSeeCode({
      provider,
      booker: club,
      district: '/mayen-koblenz',
      room: 'buergersaal-am-laacher-tor',
      booking: dates[0] ?? '',
      reference,
      // Each way of the journey has a day of its own: a room has one way in per day.
      day: first.subtract({ days: way.javaScriptEnabled ? 0 : 1 }).toString(),
    })
    await club.go(dates[1] ?? '')
    const second = await club.text()
    expect(second).toContain('Sie gilt für die ganze Serie.')
    expect(second).not.toContain('sobald Ihre Kaution angekommen ist')
    expect(second).not.toContain(code)

    // One evening is not needed: only that one is free again.
    await club.go(page)
    await club.open(club.page.locator('main tr').getByRole('link', { name: 'Absagen …' }).first())
    await club.choose('Nur diesen Termin')
    await club.press('Ja, absagen')
    const after = await club.text()
    expect(after).toContain('Abgesagt. Die Zeit ist wieder frei.')
    expect(after).toContain('Sie bekommen sie zurück, wenn alles in Ordnung ist')
    await provider.go('/mayen-koblenz/raeume/kautionen?ansicht=zurueck')
    expect(await provider.text()).not.toContain(reference)
    await neighbour.go(wish(first, von, bis))
    expect(await neighbour.text()).toContain('Die Zeit ist frei')
    await neighbour.go(wish(first.add({ days: 7 }), von, bis))
    expect(await neighbour.text()).toContain('Zu dieser Zeit ist schon belegt')
    await Promise.all([club, neighbour, provider].map((who) => who.leave()))
  }, 180_000)
})
