import type { Browser } from 'playwright-core'
import { expect } from 'vitest'
import { demoPassword } from '../../src/demo/load/load-people.ts'
import { type Visitor, visitor, type Way } from './browser.ts'
import { linkInMail } from './mail.ts'
import { person } from './person.ts'
import type { Program } from './program.ts'

const draft = ['§ 1 Nutzung', '(1) Der Saal steht allen Vereinen offen.', '(2) Um 22 Uhr ist Schluss.'].join('\n')
const proposed = 'Um 22 Uhr ist Schluss, freitags um 24 Uhr.'

/** Both ways at once: each speaks of a text of its own. @param program that runs with the demo */
export async function reviewText(program: Program, browser: Browser, way: Way): Promise<void> {
  const title = way.javaScriptEnabled ? 'Ordnung für den Saal' : 'Ordnung für die Halle'
  const mail = way.javaScriptEnabled ? 'gunhild@example.org' : 'ingbert@example.org'
  const phase = await planDialogue(program.origin, title)
  const [guest, staff] = await Promise.all([
    visitor(browser, program.origin, way),
    visitor(browser, program.origin, way),
  ])
  await staff.login('/mayen-koblenz', 'redaktion@example.org', demoPassword)
  await staff.go(phase)
  await staff.follow('Text einfügen')
  await staff.type('Wie heißt der Text?', title)
  await staff.type(/^Der Text/, draft)
  await staff.press('In Absätze teilen')
  expect(await staff.text()).toContain('in Absätze geteilt')
  await staff.press('Fassung veröffentlichen')

  // A guest comments on one paragraph and proposes other words for another; both appear when the mails were confirmed.
  await guest.go(phase)
  await guest.follow('Etwas zu Absatz 1.1 sagen')
  await guest.follow('Etwas anmerken')
  await say(guest, { 'Ihre Anmerkung': 'Bitte auch für Chöre.' }, mail)
  expect(await guest.text()).toContain('öffnen Sie den Link in der Mail')
  await confirm(guest, program.origin, mail)
  await guest.go(`${phase}/absatz/1.2`)
  await guest.follow('Anders formulieren')
  await say(guest, { 'So soll der Absatz heißen': proposed }, `zwei.${mail}`)
  await confirm(guest, program.origin, `zwei.${mail}`)
  expect(await guest.text()).toContain('freitags')

  // Staff answer both at once and write the new version.
  await staff.go(`${phase}/beitraege-beantworten`)
  for (const box of await staff.page.locator('main input[name="remarks"]').all()) await box.check()
  await staff.choose('Übernommen')
  await staff.type('Warum?', 'Das übernehmen wir.')
  await staff.press(/Antwort veröffentlichen/)
  await staff.go(`${phase}/text`)
  await staff.type('Was ändert sich, und warum?', 'Nach Ihren Beiträgen.')
  await staff.press('Neue Fassung schreiben')
  await staff.open(staff.page.locator('main a[href*="absatz="]').last())
  await staff.page.locator('main form textarea[name="body"]').first().fill(proposed)
  await staff.open(staff.page.locator('main button[value="save"]'))
  await staff.press('Fassung veröffentlichen')

  // Everybody sees what is new and what became of each contribution; the guest has the answer in a mail.
  await guest.go(await linkInMail(guest, program.origin, `zwei.${mail}`, /\/beitraege\//))
  expect(await guest.text()).toContain('Das übernehmen wir.')
  await guest.go(phase)
  await guest.follow(/Was ist neu/)
  expect(await guest.page.locator('main ins').allInnerTexts()).toContainEqual(expect.stringContaining('freitags'))
  const news = await guest.text()
  expect(news).toContain('Nach Ihren Beiträgen.')
  expect(news).toContain('Bitte auch für Chöre.')
  expect(news).toContain('Übernommen')
  await Promise.all([guest, staff].map((who) => who.leave()))
}

/** Without a browser: a published dialogue with a phase for guests that runs. @returns the address of the phase */
async function planDialogue(origin: string, title: string): Promise<string> {
  const staff = await person(origin, 'redaktion@example.org')
  const promises = { decides: 'Was gilt.', limits: 'Der Brandschutz.', decidedBy: 'der Vorstand', answerDays: '28' }
  const made = await staff.send('/mayen-koblenz/mitreden/planen', { ...promises, title, template: 'blank' })
  const dialogue = made.at.replace(/\/bearbeiten.*$/, '')
  const today = Temporal.Now.plainDateISO('Europe/Berlin')
  const days = { startDay: today.subtract({ days: 1 }).toString(), endDay: today.add({ days: 20 }).toString() }
  await staff.send(`${dialogue}/neue-phase`, { title: 'Entwurf', method: 'text', who: 'guest', ...days })
  await staff.send(`${dialogue}/veroeffentlichen`, {}, `${dialogue}/bearbeiten`)
  return `${dialogue}/phasen/entwurf`
}

async function say(guest: Visitor, words: Readonly<Record<string, string>>, mail: string): Promise<void> {
  for (const [label, value] of Object.entries(words)) await guest.type(label, value)
  await guest.type('Ihr Name', 'Gunhild Probst')
  await guest.type('Ihre Mail-Adresse', mail)
  // Nobody reads and writes faster than this (commons/fair).
  await guest.page.waitForTimeout(2000)
  await guest.press('Absenden')
}

async function confirm(guest: Visitor, origin: string, mail: string): Promise<void> {
  await guest.go(await linkInMail(guest, origin, mail, /beitrag-bestaetigen/))
  await guest.press('Beitrag veröffentlichen')
}
