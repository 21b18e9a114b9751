import type { Page } from 'playwright-core'
import {
  networkChallengesForMembers,
  networkChallengesForOffice,
  networkChallengesForVisitors,
} from './network-challenges-pages.ts'
import {
  networkLessonsForMembers,
  networkLessonsForOffice,
  networkLessonsForVisitors,
} from './network-lessons-pages.ts'
import type { Stop } from './pages.ts'

// The exchange of the network, area by area.

const first = (from: string, pattern: string): Stop => ({ from, link: `main a[href*="${pattern}"]` })

const directory = '/vernetzung/verzeichnis'
const myk = `${directory}/landkreis-mayen-koblenz`
const profiles = '/vernetzung/dienste'
const second = '/vernetzung/treffen/2-vernetzungstreffen-in-greifswald'
const coming = '/vernetzung/treffen/8-vernetzungstreffen-in-mayen-erfunden'

const item = (meeting: string, title: string): Stop => ({
  from: meeting,
  link: `main a[href*="/programm/"]:has-text("${title}")`,
})

const camp = '/vernetzung/treffen/kommunalcamp-rheinland-pfalz-in-mainz'
const spring = '/vernetzung/treffen/kommunalcamp-im-fruehling-erfunden'

const behindSession = (then: string) => async (page: Page, origin: string) => {
  await page.goto(`${origin}${camp}/sessions`)
  const href = await page.locator('main a[href*="/sessions/0"]').first().getAttribute('href', { timeout: 5000 })
  await page.goto(`${origin}${href}${then}`)
}

/** What lies behind the page of an item. */
const behindItem = (meeting: string, title: string, then: string) => async (page: Page, origin: string) => {
  await page.goto(origin + meeting)
  const link = page.locator(`main a[href*="/programm/"]:has-text("${title}")`).first()
  const href = (await link.getAttribute('href', { timeout: 5000 })) ?? ''
  await page.goto(origin + href + then)
}

/** Seen by everybody. */
export const networkForVisitors: readonly Stop[] = [
  '/vernetzung',
  directory,
  `${directory}?art=city`,
  myk,
  '/vernetzung/programme',
  '/vernetzung/programme/smarte-land-regionen',
  profiles,
  `${profiles}/comby-die-digitale-mitfahrbank`,
  `${profiles}/vergleich/community`,
  ...networkLessonsForVisitors,
  ...networkChallengesForVisitors,
  '/vernetzung/treffen',
  second,
  `${second}/programm`,
  `${second}/vorbereitung`,
  `${second}/bericht`,
  `${second}/bericht/pressemitteilung`,
  `${second}/unterlagen`,
  item(second, 'Exkursion'),
  { answer: 'a worksheet', reach: behindItem(second, 'Abschluss', '/blatt') },
  camp,
  `${camp}/sessions`,
  first(`${camp}/sessions`, '/sessions/0'),
  `${camp}/raster`,
  `${camp}/ergebnisse`,
  { answer: 'the note of a session', reach: behindSession('/notiz') },
  `${camp}/jetzt`,
  `${camp}/pitch/leinwand`,
  '/vernetzung/gruppenarbeit',
  '/vernetzung/gruppenarbeit/strategy',
  '/vernetzung/initiativen',
  '/vernetzung/initiativen/trickfilm-werkstatt-erfunden',
  '/vernetzung/methoden',
  '/vernetzung/methoden/world-cafe',
]

/** Seen by members: a body without a district here. */
export const networkForMembers: readonly Stop[] = [
  '/vernetzung/wer-weiss',
  '/vernetzung/wer-weiss?q=Strategie',
  first('/vernetzung/wer-weiss?q=Strategie', '/vorstellen'),
  '/vernetzung/ansprechbar',
  '/vernetzung/vorstellungen',
  `${profiles}/neu`,
  ...networkLessonsForMembers,
  ...networkChallengesForMembers,
  coming,
  `${coming}/mein-programm`,
  `${coming}/unterlagen`,
  `${coming}/unterlagen/neu`,
  `${second}/rueckmeldung`,
  `${spring}/sessions/neu`,
  { answer: 'a note is written', reach: behindSession('/notiz') },
  `${coming}/gruppenarbeit/organisation`,
  `${coming}/vorbereitung/gemeindeverband-sonnental`,
  item(coming, 'Ein Dorf hilft sich selbst'),
]

/** Seen by the programme office. */
export const networkForOffice: readonly Stop[] = [
  `${camp}/raster/vorschlag`,
  `${coming}/unterlagen/neu?zu=ganz`,
  `${directory}/neu`,
  `${myk}/bearbeiten`,
  `${myk}/einheiten/neu`,
  `${myk}/teilnahmen/neu`,
  '/vernetzung/programme/neu',
  '/vernetzung/programme/smarte-land-regionen/bearbeiten',
  `${profiles}/comby-die-digitale-mitfahrbank/bearbeiten`,
  '/vernetzung/treffen/planen',
  `${coming}/bearbeiten`,
  `${coming}/absagen`,
  `${coming}/aufgaben`,
  `${second}/bericht/bearbeiten`,
  `${second}/rueckmeldungen`,
  `${coming}/ablauf`,
  `${coming}/ablauf/neu`,
  `${coming}/raeume/neu`,
  first(`${coming}/ablauf`, '/tuer'),
  { answer: 'somebody takes part in an item', reach: behindItem(coming, 'Ankommen', '/mitwirkende/neu') },
  { answer: 'a station of an excursion', reach: behindItem(coming, 'Dorf', '/stationen/neu') },
  `${camp}/pitch`,
  `${camp}/raster`,
  `${camp}/raster/zeiten/neu`,
  first(`${camp}/raster`, '/platz'),
  { answer: 'a session is changed', reach: behindSession('/bearbeiten') },
  { answer: 'somebody hosts a session as well', reach: behindSession('/gastgeber/neu') },
  '/vernetzung/methoden/neu',
  '/vernetzung/methoden/world-cafe/bearbeiten',
  {
    answer: 'a profile as it was before',
    async reach(page, origin) {
      const at = `${origin}${profiles}/comby-die-digitale-mitfahrbank`
      await page.goto(`${at}/bearbeiten`)
      await page.locator('main textarea[name=nextStep]').fill('Ein Gespräch mit den Gemeinden.')
      await Promise.all([
        page.waitForURL(at),
        page.locator('main form[action$="/bearbeiten"] button[type=submit]').first().click(),
      ])
      await page.locator('main a[href*="/verlauf/"]').first().click()
      await page.waitForURL('**/verlauf/**')
    },
  },
  ...networkLessonsForOffice,
  ...networkChallengesForOffice,
]
