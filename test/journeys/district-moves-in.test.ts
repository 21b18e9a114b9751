import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, type Visitor, visitor, ways } from './browser.ts'
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

const password = 'rabe kante wolke sieb'
const demoPassword = 'gemeinsam-nutzen'
/** Two real neighbours of Mayen-Koblenz: a key belongs to one district only. */
const districts = {
  desktop: { name: 'Landkreis Ahrweiler', slug: 'ahrweiler', key: '07131', accent: '#7a1f3d' },
  phone: { name: 'Landkreis Cochem-Zell', slug: 'cochem-zell', key: '07135', accent: '#14532d' },
}

describe.each(ways)('District moves in: $name', (way) => {
  const { name, slug, key, accent } = way.javaScriptEnabled ? districts.desktop : districts.phone
  const at = (path: string) => `/${slug}${path}`
  const mailOf = (person: string) => `${person}.${slug}@example.org`
  const tagline = `Wein, Wald und Wege: ${name}`
  const club = `Kelterfreunde ${slug}`
  const event = `Weinlesefest ${slug}`

  /** A new person fills in the form and confirms the mail. */
  async function register(who: Visitor, person: string, mail: string) {
    await who.type('Ihr Name', person)
    await who.type('Mail-Adresse', mail)
    await who.type(/^Passwort/, password)
    await who.press('Konto anlegen')
    await who.go(await linkInMail(who, program.origin, mail, /\/bestaetigen\//))
    await who.press('Bestätigen und anmelden')
  }

  /** A person without an account opens the invitation in the mail, makes an account on the way and accepts. */
  async function acceptInvitation(who: Visitor, person: string, mail: string) {
    const invitation = await linkInMail(who, program.origin, mail, /\/einladung\//)
    await who.go(invitation)
    await who.open(who.page.locator('main').getByRole('link', { name: 'Konto anlegen' }))
    await register(who, person, mail)
    await who.go(invitation)
    await who.press(/annehmen/)
  }

  test('admitted, branded; an organisation publishes, is reported, decided, objected, decided again, counted', async () => {
    // The programme office admits the district.
    const office = await visitor(browser, program.origin, way)
    await office.login('', 'programmbuero@example.org', demoPassword)
    await office.go('/landkreise')
    await office.follow('Landkreis aufnehmen')
    await office.type('Name', name)
    await office.type('Adresse', slug)
    await office.type('Kreisschlüssel', key)
    await office.type('E-Mail-Adresse der ersten Person', mailOf('amt'))
    await office.press('Landkreis aufnehmen')
    expect(await office.text()).toContain('Der Landkreis ist aufgenommen')
    await office.leave()

    // Its first administrator accepts and gives it a face.
    const head = await visitor(browser, program.origin, way)
    await acceptInvitation(head, 'Amelie Amtmann', mailOf('amt'))
    await head.go(at('/einstellungen'))
    expect(await head.page.locator('main').getByLabel('Name').first().inputValue()).toBe(name)
    await head.type('Ein Satz dazu', tagline)
    await head.press('Speichern')
    await head.go(at('/einstellungen/aussehen'))
    await head.type(/^Farbe für Schaltflächen/, accent)
    await head.press('Speichern')
    expect(await head.text()).toContain('Gespeichert')

    const guest = await visitor(browser, program.origin, way)
    await guest.go('/')
    expect(await guest.text()).toContain(name)
    await guest.go(at(''))
    expect(await guest.text()).toContain(tagline)
    const colours = await guest.page.locator('link[rel=stylesheet][href*="/farben/"]').getAttribute('href')
    const sheet = await guest.context.request.get(new URL(colours ?? '', program.origin).href)
    expect((await sheet.text()).toLowerCase()).toContain(accent)

    // A colleague for the moderation, so that somebody else can decide about objections.
    await head.go(at('/mitarbeitende/einladen'))
    await head.type('E-Mail-Adresse', mailOf('moderation'))
    await head.choose(/^Moderation/)
    await head.press('Einladen')
    expect(await head.text()).toContain('Die Einladung ist unterwegs')
    const second = await visitor(browser, program.origin, way)
    await acceptInvitation(second, 'Mona Mittler', mailOf('moderation'))

    // A new person enters a club and applies.
    const author = await visitor(browser, program.origin, way)
    await author.go(at('/registrieren'))
    await register(author, 'Kilian Kelter', mailOf('verein'))
    await author.go(at('/organisationen'))
    await author.follow('Organisation anlegen')
    await author.type('Name', club)
    await author.choose('Verein')
    await author.press('Organisation anlegen')
    await author.follow('Um eine Aufgabe bewerben')
    await author.choose(/Termine/)
    await author.type(/^Ein paar Worte/, 'Wir laden jeden Herbst zur Lese ein.')
    await author.press('Bewerben')
    expect(await author.text()).toContain('wartet auf Entscheidung')
    // Not admitted yet: no event can be planned.
    expect(await author.go(at('/termine/planen')), 'nobody plans before the admission').toBe(403)

    await head.go(at('/schreibtisch'))
    await head.follow(club)
    await head.choose('aufnehmen')
    await head.press('Entscheiden')
    expect(await head.text()).toContain('Entschieden')

    await author.go(at('/termine/planen'))
    await author.type('Titel', event)
    await author.type(/^In ein bis drei Sätzen/, 'Lesen, keltern, probieren.')
    await author.type('Tag', '2027-09-18')
    await author.type('Uhrzeit', '14:00')
    await author.type(/^Ort/, 'Alte Kelter')
    await author.press('Speichern')
    expect(await author.text()).toContain('Der Entwurf ist gespeichert')
    const page = new URL(author.page.url()).pathname.replace(/\/bearbeiten$/, '')
    expect(await guest.go(page), 'a draft is not public').toBe(404)
    await author.press('Veröffentlichen')
    expect(await author.text()).toContain('Der Termin ist veröffentlicht')

    // A visitor finds it in the list and reports it.
    await guest.go(at('/termine'))
    await guest.follow(event)
    expect(new URL(guest.page.url()).pathname).toBe(page)
    expect(await guest.text()).toContain(club)
    await guest.follow('Inhalt melden')
    await guest.choose('Falsche Angaben, die schaden')
    await guest.type('Was ist daran nicht in Ordnung?', 'Die alte Kelter ist gesperrt, dort darf niemand hinein.')
    await guest.press('Meldung senden')
    expect(await guest.text()).toContain('Ihre Meldung ist angekommen')

    // The first decision hides it and says why.
    const reason = 'Die Bauaufsicht hat die Kelter gesperrt (§ 80 der Landesbauordnung).'
    await head.go(at('/schreibtisch'))
    await head.follow(event)
    expect(await head.text()).toContain('dort darf niemand hinein')
    await head.choose('Verbergen')
    await head.choose('Auf ein Gesetz')
    await head.page.locator('main').getByLabel('Grund').selectOption({ label: 'Falsche Angaben, die schaden' })
    await head.type('Begründung', reason)
    await head.press('Entscheidung festhalten')
    expect(await head.text()).toContain('Die Entscheidung ist festgehalten')
    await guest.go(at('/termine'))
    expect(await guest.text()).not.toContain(event)
    expect(await guest.go(page), 'hidden').toBe(404)

    // The author reads the reason and objects.
    await author.go(at('/posteingang'))
    const message = author.page.locator('main li').filter({ hasText: `„${event}“ wurde verborgen` })
    expect(await message.innerText()).toContain(reason)
    await author.open(message.getByText('Ansehen'))
    expect(await author.text()).toContain(reason)
    expect(await author.text()).toContain('Ein Mensch hat nach einer Meldung entschieden')
    await author.type('Warum sind Sie nicht einverstanden?', 'Die Sperre ist seit Juli aufgehoben.')
    await author.press('Widerspruch einlegen')
    expect(await author.text()).toContain('Sie haben am')

    // Who decided first may not decide again; the colleague does.
    await head.go(at('/schreibtisch'))
    await head.follow(event)
    expect(await head.text()).toContain('Über den Widerspruch muss jemand anderes entscheiden')
    await second.go(at('/schreibtisch'))
    await second.follow(event)
    expect(await second.text()).toContain('Die Sperre ist seit Juli aufgehoben.')
    await second.choose('Entscheidung zurücknehmen')
    await second.type('Begründung', 'Die Sperre ist tatsächlich aufgehoben.')
    await second.press('Entscheidung festhalten')
    expect(await second.text()).toContain('Die Entscheidung ist festgehalten')

    expect(await guest.go(page), 'back again').toBe(200)
    expect(await guest.text()).toContain('Alte Kelter')
    await author.go(at('/posteingang'))
    expect(await author.text()).toContain(`Ihr Widerspruch zu „${event}“`)

    // Everybody can read how often that happens.
    await guest.go(at('/moderation'))
    const figures = await guest.text()
    expect(figures).not.toContain('Bisher wurde nichts gemeldet')
    const data = await guest.context.request.get(`${program.origin}${at('/moderation/zahlen.json')}`)
    console.log(figures, await data.text())

    for (const person of [head, second, author, guest]) await person.leave()
  }, 300_000)
})
