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
]

/** Seen by the programme office. */
export const networkForOffice: readonly Stop[] = [
  `${directory}/neu`,
  `${myk}/bearbeiten`,
  `${myk}/einheiten/neu`,
  `${myk}/teilnahmen/neu`,
  '/vernetzung/programme/neu',
  '/vernetzung/programme/smarte-land-regionen/bearbeiten',
  `${profiles}/comby-die-digitale-mitfahrbank/bearbeiten`,
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
]
