import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoPassword } from '../../src/demo/load/load-people.ts'
import { openBrowser, visitor, type Way, ways } from './browser.ts'
import { type Person, person } from './person.ts'
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

const first = 'Wie wird man ein smarter Landkreis?'
const themes = [
  'Stolpersteine und Booster',
  'OZG in kleinen Gemeinden',
  'Soziale Medien ohne Stelle',
  'Beteiligung am Telefon',
  'Eine Stelle für drei Gemeinden',
  'Abläufe zeichnen',
  'Agil im Ausschuss',
  'Werkzeuge ohne Kosten',
  'Lotsen gewinnen',
  'Einzelkämpfer tauschen sich aus',
  'Stolpersteine der Strategie',
]

/** Frame of the day: three rooms, four slots and lunch. Everything else is done in the browser, or by people beside it. */
async function prepareCamp(support: Person, camp: string, title: string): Promise<void> {
  const meeting = { title, form: 'barcamp', audience: 'all', registration: 'here', capacity: '150', waitingList: 'yes' }
  const day = '2027-05-04'
  const when = { startDay: day, startTime: '09:00', endDay: day, endTime: '17:00' }
  await support.send('/vernetzung/treffen/planen', { ...meeting, ...when })
  await support.send(`${camp}/veroeffentlichen`, {}, `${camp}/bearbeiten`)
  for (const [name, seats] of Object.entries({ Saal: '80', Werkraum: '30', Studio: '12' }))
    await support.send(`${camp}/raeume/neu`, { name, seats, version: '1' })
  const slots = ['10:30-11:15', '11:30-12:15', '12:15-13:15', '13:15-14:00', '14:15-15:00']
  for (const [from = '', to = ''] of slots.map((slot) => slot.split('-')))
    await support.send(`${camp}/raster/zeiten/neu`, {
      ...{ onDay: day, from, to, version: '1' },
      ...(from === '12:15' ? { common: 'Mittagessen' } : {}),
    })
}

const sessionsIn = (html: string) => [...new Set(html.match(/\/sessions\/[0-9a-f-]{36}/g))]
const freeCells = (html: string) =>
  [...html.matchAll(/<option value="([0-9a-f-]{36}~[0-9a-f-]{36})"[^>]*>[^<]*: frei/g)].map(
    (match) => match[1] as string,
  )

describe.each(ways)('KommunalCamp: $name', (way: Way) => {
  test('twelve pitches, hands, the grid, a merge, notes, and a lesson that travels on', async () => {
    const title = way.javaScriptEnabled ? 'KommunalCamp der Probe' : 'KommunalCamp am Telefon'
    const camp = `/vernetzung/treffen/${way.javaScriptEnabled ? 'kommunalcamp-der-probe' : 'kommunalcamp-am-telefon'}`
    const support = await person(program.origin, 'prozessbegleitung@example.org')
    await prepareCamp(support, camp, title)
    const [runs, myk, town, hall] = await Promise.all([1, 2, 3, 4].map(() => visitor(browser, program.origin, way)))
    if (!runs || !myk || !town || !hall) throw new Error('Four people are needed.')

    // Before the day: a title is enough.
    await myk.login('', 'leitung.myk@example.org', demoPassword)
    await myk.go(`${camp}/sessions`)
    await myk.follow('Session vorschlagen')
    await myk.type('Titel', first)
    await myk.type('Leitfragen', 'Wie gehen wir vor?\nWelche Themen stehen im Zentrum?')
    await myk.press('Speichern')
    expect(await myk.text()).toContain('Ingrid Haas (Landkreis Mayen-Koblenz)')
    const others = await Promise.all(
      ['netzwerk@example.org', 'leitung.uelzen@example.org', 'buergerin@example.org'].map((mail) =>
        person(program.origin, mail),
      ),
    )
    for (const [index, theme] of themes.entries())
      await (others[index % 3] as Person).send(`${camp}/sessions/neu`, {
        title: theme,
        topics: theme.split(' ')[0] as string,
      })
    await town.login('', 'netzwerk@example.org', demoPassword)
    await town.go(`${camp}/sessions`)
    await town.follow(first)
    await town.press('Interessiert mich')
    expect(await town.text()).toContain('1 Person möchte hin')

    // In the morning: the queue opens, whoever has a topic lines up.
    await runs.login('', 'prozessbegleitung@example.org', demoPassword)
    await runs.go(`${camp}/pitch`)
    await runs.press('Schlange öffnen')
    await myk.go(`${camp}/sessions`)
    await myk.follow(first)
    await myk.press('Zum Vorstellen anstellen')
    const all = sessionsIn((await support.get(`${camp}/sessions`)).html)
    expect(all).toHaveLength(12)
    for (const session of all)
      for (const one of others) {
        const { html } = await one.get(camp + session)
        if (html.includes('/anstellen')) await one.send(`${camp}${session}/anstellen`, {}, camp + session)
      }
    for (let pitch = 0; pitch < 12; pitch++) {
      await runs.press('Nächste Session aufrufen')
      if (pitch === 0) {
        await hall.go(`${camp}/pitch/leinwand`)
        expect(await hall.text()).toContain(first)
      }
      await runs.type(/Wie viele Hände/, String(70 - pitch * 5))
      await runs.press('Eintragen und parken')
    }
    await runs.press('Schlange schließen')

    // The grid: what is taken is said; the others are placed beside it.
    await runs.go(`${camp}/raster`)
    expect(await runs.text()).toContain('70 Hände')
    await runs.follow(`Hierhin legen (${first})`)
    const [cell] = freeCells((await support.get(runs.page.url().replace(program.origin, ''))).html)
    await runs.page.locator('main select[name=cell]').selectOption(cell as string)
    await runs.press('Hierhin legen')
    await runs.follow('Hierhin legen (Stolpersteine und Booster)')
    await runs.page.locator('main select[name=cell]').selectOption(cell as string)
    await runs.press('Hierhin legen')
    expect(await runs.text()).toContain(`Dort liegt schon „${first}“`)
    for (const session of all) {
      const { html } = await support.get(`${camp}${session}/platz`)
      for (const free of freeCells(html)) {
        const placed = await support.send(`${camp}${session}/platz`, { cell: free }).catch(() => undefined)
        if (placed) break
      }
    }
    await hall.go(`${camp}/raster`)
    for (const theme of [first, ...themes]) expect(await hall.text()).toContain(theme)
    expect(await hall.text()).toContain('Mittagessen')

    // Two of them are one topic.
    await runs.go(`${camp}/sessions`)
    await runs.follow('Stolpersteine der Strategie')
    await runs.page.locator('main select[name=into]').selectOption({ label: '2. Stolpersteine und Booster' })
    await runs.press('Zusammenlegen')
    expect(await runs.text()).toContain('Zusammengelegt. Alle Gastgeber sind dabei.')

    // Notes: everybody writes lines.
    await town.go(`${camp}/sessions`)
    await town.follow(first)
    await town.follow('Notiz lesen und schreiben')
    await town.choose('Fragen')
    await town.type(/^Zeile$/, 'Wie fängt man ohne Förderung an?')
    await town.press('Aufschreiben')
    await myk.go(town.page.url().replace(program.origin, ''))
    await myk.choose('Lösungen')
    await myk.type(/^Zeile$/, 'Mit einem Abend in einem Dorf.')
    await myk.press('Aufschreiben')
    await hall.go(`${camp}/ergebnisse`)
    expect(await hall.text()).toContain('Wie fängt man ohne Förderung an?')
    expect(await hall.text()).toContain('Mit einem Abend in einem Dorf.')

    // A lesson comes of it; a municipality without funding knows it too.
    await myk.go(`${camp}/sessions`)
    await myk.follow(first)
    await myk.follow('Erfahrung daraus machen')
    const lesson = way.javaScriptEnabled ? 'Abendtermine nie am Markttag' : 'Einladungen gehören in den Briefkasten'
    await myk.choose('Stolperstein')
    await myk.type('Die Erfahrung in einem Satz', lesson)
    await myk.type('Was geschah', 'Es kamen vier Leute.')
    await myk.type('Was half', 'Ein anderer Tag.')
    await myk.page.locator('main [name=phase]').selectOption('pilot')
    await myk.page.locator('main [name=workstream]').selectOption('people')
    await myk.choose('öffentlich')
    await myk.press('Speichern')
    expect(await myk.text()).toContain(first)
    await town.go(`/vernetzung/erfahrungen?q=${encodeURIComponent(lesson.split(' ')[0] as string)}`)
    await town.follow(lesson)
    await town.press(/Bei uns auch/)
    await hall.go(`/vernetzung/erfahrungen?q=${encodeURIComponent(lesson.split(' ')[0] as string)}`)
    expect(await hall.text()).toContain('1 × bei uns auch')
    await Promise.all([runs, myk, town, hall].map((one) => one.leave()))
  }, 240_000)
})
