import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoPassword } from '../../src/demo/load/load-people.ts'
import { openBrowser, visitor, type Way, ways } from './browser.ts'
import { person } from './person.ts'
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

/** Who comes, and with which account of the demo. */
const mails = {
  support: 'prozessbegleitung@example.org',
  office: 'programmbuero@example.org',
  uelzen: 'leitung.uelzen@example.org',
  myk: 'leitung.myk@example.org',
  editor: 'redaktion@example.org',
  town: 'netzwerk@example.org',
  citizen: 'buergerin@example.org',
  club: 'verein@example.org',
} as const

const waitFor = async (look: () => Promise<boolean>, what: string) => {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await look()) return
    await new Promise((go) => setTimeout(go, 200))
  }
  throw new Error(`Waited in vain for ${what}`)
}

describe.each(ways)('Zweites Vernetzungstreffen: $name', (way: Way) => {
  test('invitation, prepared questions, status reports, cards, group work, new contacts, report, next meeting', async () => {
    const script = way.javaScriptEnabled
    const title = script ? 'Treffen an der Küste' : 'Treffen am Fluss'
    const meeting = `/vernetzung/treffen/${script ? 'treffen-an-der-kueste' : 'treffen-am-fluss'}`
    const people = Object.fromEntries(
      await Promise.all(
        Object.keys(mails).map(async (who) => [who, await visitor(browser, program.origin, way)] as const),
      ),
    ) as Record<keyof typeof mails, Awaited<ReturnType<typeof visitor>>>
    for (const [who, mail] of Object.entries(mails))
      await people[who as keyof typeof mails].login('', mail, demoPassword)
    const { support, office, uelzen, myk, editor, town, citizen, club } = people
    const local = (one: typeof support) => one.page.url().replace(program.origin, '')

    // The invitation: process support plans with a host, arranges the programme, and publishes.
    await support.go('/vernetzung/treffen')
    await support.follow('Treffen planen')
    await support.type('Titel', title)
    await support.choose('Vernetzungstreffen')
    await support.type(/Das wievielte/, '9')
    await support.page.locator('main select[name=host]').selectOption({ label: 'Landkreis Uelzen' })
    await support.choose('öffentlich')
    await support.page.locator('main [name=startDay]').fill('2027-03-30')
    await support.page.locator('main [name=startTime]').fill('10:00')
    await support.page.locator('main [name=endDay]').fill('2027-03-31')
    await support.page.locator('main [name=endTime]').fill('16:00')
    await support.page.locator('main input[name=registration][value=here]').check()
    await support.press('Speichern')
    const helper = await person(program.origin, mails.support)
    const item = async (values: Record<string, string>) =>
      (await helper.send(`${meeting}/ablauf/neu`, { onDay: '2027-03-30', version: '1', ...values })).html
    await item({
      kind: 'status',
      title: 'Gemeinschaft & Ehrenamt',
      from: '10:00',
      to: '11:00',
      field: 'community',
    })
    await item({ kind: 'stations', title: 'Fragen an den Stationen', from: '11:00', to: '12:00' })
    await item({ kind: 'groups', title: 'Gruppen', onDay: '2027-03-31', from: '09:00', to: '11:00' })
    await support.go(`${meeting}/bearbeiten`)
    await support.press('Treffen veröffentlichen')

    // Who speaks for a district finds it in the inbox, registers, and prepares a question.
    await waitFor(async () => {
      await uelzen.go('/posteingang')
      return (await uelzen.text()).includes('Einladung zu einem Treffen im Netzwerk')
    }, 'the invitation')
    await uelzen.go(meeting)
    await uelzen.follow('Zur Anmeldung')
    await uelzen.press('Anmelden')
    expect(await uelzen.text()).toMatch(/angemeldet|Sie haben einen Platz/i)
    await uelzen.go(`${meeting}/vorbereitung`)
    await uelzen.follow('Landkreis Uelzen: vorbereiten')
    await uelzen.page.locator('main [name=highlight]').fill('Die Mitfahrbank steht.')
    await uelzen.page.locator('main [name=question]').fill('Wie finden andere ihre Ehrenamtlichen?')
    await uelzen.press('Speichern')
    await citizen.go(meeting)
    expect(await citizen.text()).toContain('Wie finden andere ihre Ehrenamtlichen?')

    // Status reports: the tandem's services side by side.
    await myk.go(meeting)
    await myk.follow('Gemeinschaft & Ehrenamt')
    await myk.follow('Nebeneinander vergleichen')
    expect(await myk.text()).toContain('kuubu, Landkreis Vorpommern-Greifswald')

    // At the station: one brings a challenge, the others write cards.
    await uelzen.go(meeting)
    await uelzen.follow('Fragen an den Stationen')
    await uelzen.follow('Herausforderung bringen')
    const challenge = script ? 'Niemand übernimmt die Mitfahrbank' : 'Die Mitfahrbank bleibt leer'
    await uelzen.type(/Die Herausforderung in einem Satz/, challenge)
    await uelzen.type(/Die Lage/, 'Zwei Dörfer machen mit, das dritte nicht.')
    await uelzen.type(/Was gebraucht wird/, 'Wer spricht Menschen persönlich an?')
    await uelzen.press('Speichern')
    const here = local(uelzen).split('?')[0] as string
    for (const [one, kind, words] of [
      [myk, 'Ansatzpunkt', 'Im Heimatverein fragen.'],
      [town, 'Tipp', 'Mit einer Probefahrt beginnen.'],
      [editor, 'Risiko', 'Ohne Versicherung fährt niemand.'],
    ] as const) {
      await one.go(`${here}/karten`)
      await one.choose(kind)
      await one.type('Auf der Karte', words)
      if (script) await one.page.locator('main').getByRole('button', { name: 'Karte hinlegen' }).click()
      else await one.press('Karte hinlegen')
      await waitFor(async () => (await helper.get(here)).html.includes(words), words)
    }
    await uelzen.go(here)
    await uelzen.press('Das half')
    expect(await uelzen.text()).toContain('Vermerkt: Das half.')

    // Group work on the second day: the same questions for all.
    for (const [one, aspect, words] of [
      [myk, 'Hürde', 'Die Stelle ist befristet.'],
      [town, 'Chance', 'Der Bauhof macht mit.'],
    ] as const) {
      await one.go(meeting)
      await one.follow('Organisationsentwicklung')
      await one.page.locator('main select[name=question]').selectOption('resources')
      await one.choose(aspect)
      await one.type('In einem Satz', words)
      await one.press('Aufschreiben')
    }
    expect(await town.text()).toContain('Die Stelle ist befristet.')

    // A new contact comes of it.
    await town.follow('Mich kann man dazu fragen')
    await town.page.locator('main [name=topics]').fill('Organisationsentwicklung')
    await town.press(/Ich bin einverstanden|Speichern/)
    await myk.go(`${meeting}/gruppenarbeit/organisation`)
    await myk.follow('Um Vorstellung bitten')
    await myk.type('Ihre Frage', 'Wie haben Sie den Bauhof gewonnen?')
    await myk.type('Wie man Sie erreicht', '0261 000000')
    await myk.press('Nachricht schicken')
    await town.go('/vernetzung/vorstellungen')
    expect(await town.text()).toContain('Wie haben Sie den Bauhof gewonnen?')
    await town.type('Ihre Antwort', 'Rufen Sie an: 0581 000000')
    await town.press('Zusagen')
    await myk.go('/vernetzung/vorstellungen')
    expect(await myk.text()).toContain('Rufen Sie an: 0581 000000')

    // The report, with a press release begun from the programme; the citizen reads it.
    await support.go(`${meeting}/bericht/bearbeiten`)
    await support.page.locator('main [name=body]').fill('Zwei Tage an der **Küste**.')
    expect(await support.page.locator('main [name=press]').inputValue()).toContain('Landkreis Uelzen')
    await support.choose('Der Bericht ist veröffentlicht')
    await support.press('Speichern')
    await citizen.go(`${meeting}/bericht`)
    expect(await citizen.text()).toContain('Zwei Tage an der Küste.')
    expect(await citizen.text()).toContain('Landkreis Uelzen')
    await club.go(`${meeting}/bericht`)
    await club.follow('Pressemitteilung')
    expect(await club.text()).toContain(title)

    // Where people meet again belongs to the closing.
    await office.go(`${meeting}/bearbeiten`)
    await office.page.locator('main select[name=nextHost]').selectOption({ label: 'Landkreis Mayen-Koblenz' })
    await office.page.locator('main [name=nextMonth]').fill('2027-09')
    await office.press('Speichern')
    await citizen.go(meeting)
    expect(await citizen.text()).toContain('Landkreis Mayen-Koblenz')
    expect(await citizen.text()).toContain('September 2027')
    await Promise.all(Object.values(people).map((one) => one.leave()))
  }, 240_000)
})
