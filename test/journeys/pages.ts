import type { Page } from 'playwright-core'
import { networkForMembers, networkForOffice, networkForVisitors } from './network-pages.ts'
import { clubs, contest, forStaff, forVisitors, opinions, tour, workshop } from './participation-pages.ts'
import type { Prepared } from './prepare-pages.ts'
import { strategyForStaff, strategyForVisitors } from './strategy-pages.ts'

type Way =
  | string
  /** A page with a thing in its address is reached as people reach it: the first link in a list that matches. */
  | { readonly from: string; readonly link: string }
  /** A page that exists only after somebody did something, with what follows its address. */
  | { readonly prepared: keyof Prepared; readonly then?: string }
  /** A page that answers a form. @returns once the answer stands there */
  | { readonly answer: string; readonly reach: (page: Page, origin: string) => Promise<unknown> }

/** A page, and what the server says to it when that is not 200. */
export type Stop = Way | { readonly way: Way; readonly status: number }

const district = '/mayen-koblenz'
/** A room of the demo that guests can book at once. */
const hall = 'buergersaal-am-laacher-tor'
const first = (from: string, pattern: string): Way => ({ from: district + from, link: `main a[href*="${pattern}"]` })
const there = (...paths: string[]) => paths.map((path) => district + path)
/** The same for any stop whose address begins below the district. */
const below = (stop: Stop): Stop => {
  if (typeof stop === 'string') return district + stop
  if ('way' in stop) return { ...stop, way: below(stop.way) as Way }
  return 'from' in stop ? { ...stop, from: district + stop.from } : stop
}
const prepared = (name: keyof Prepared, then = ''): Way => ({ prepared: name, then })
const status = (code: number, way: Way): Stop => ({ way, status: code })

/** Pages that no stop is at, with the reason. A test knows when one of them can be reached after all. */
export const without: Readonly<Record<string, string>> = {
  '/konto/sicherheit/notfallcodes/:token': 'shown once, to the person who has just set up the second step',
  '/anmelden/anbieter/weiter': 'needs an identity provider, which the demo has none of',
  '/dokumente/:document': 'no service has documents yet',
  '/dokumente/:document/fassungen/:a/:b': 'no service has documents yet',
}

/** What follows the address of the first link that matches, e.g. the question before a request is refused. */
const behind = (from: string, pattern: string, then: string): Way => ({
  answer: `${from} → ${pattern}…${then}`,
  async reach(page, origin) {
    await page.goto(origin + district + from)
    const href = await page.locator(`main a[href*="${pattern}"]`).first().getAttribute('href', { timeout: 5000 })
    await page.goto(origin + href + then)
  },
})
const linked = (from: string, words: string): Way => ({ from: district + from, link: `main a:has-text("${words}")` })

/** Two people change the same article; the second one is told, and nothing typed is lost. */
const conflict: Way = {
  answer: 'article changed by somebody else meanwhile',
  async reach(page, origin) {
    const edit = `${origin}${district}/aktuelles/kommunaldialoge-reden-sie-mit-wie-ihr-ort-morgen-aussieht/bearbeiten`
    await page.goto(edit)
    const other = await page.context().newPage()
    await other.goto(edit)
    const save = (one: Page) =>
      Promise.all([
        one.waitForEvent('domcontentloaded'),
        one.locator('main form[action$="/bearbeiten"] button[type=submit]').first().click(),
      ])
    await save(other)
    await other.close()
    await save(page)
  },
}

/** A ballot paper with two ticks, looked at before it is cast. */
const checkedBallot: Way = {
  answer: 'ballot paper of a budget, checked',
  async reach(page, origin) {
    await page.goto(`${origin}${district}${clubs}/budget/stimmzettel`)
    for (const number of [2, 4]) await page.locator(`main input[name=projects][value="${number}"]`).check()
    await Promise.all([
      page.waitForEvent('domcontentloaded'),
      page.locator('main button[name=deed][value=check]').click(),
    ])
    await page.locator('main button[value=cast]').waitFor()
  },
}

/** The dates of a series, before a provider enters it. */
const enteredDates: Way = {
  answer: 'series entered by its provider, every date seen before',
  async reach(page, origin) {
    await page.goto(`${origin}${district}/raeume/anfragen/eintragen/serie`)
    const today = Temporal.Now.plainDateISO('Europe/Berlin')
    const rule = { tag: today.add({ days: 60 }), bistag: today.add({ days: 100 }), von: '09:00', bis: '10:00' }
    for (const [name, value] of Object.entries(rule)) await page.locator(`main [name=${name}]`).fill(String(value))
    await page.locator('main select[name=resource]').selectOption({ index: 1 })
    await Promise.all([
      page.waitForEvent('domcontentloaded'),
      page.locator('main form[action$="/serie"] button[type=submit]').first().click(),
    ])
    await page.locator('#termine').waitFor()
  },
}

export const rounds: readonly { who: string; mail: string | null; pages: readonly Stop[] }[] = [
  {
    who: 'visitor',
    mail: null,
    pages: [
      '/',
      '/en',
      '/aktuelles',
      '/termine',
      '/suche?q=kommunaldialog',
      '/karte',
      '/kalender',
      '/organisationen',
      '/api/v1',
      '/postausgang',
      { from: '/postausgang', link: 'main a[href*="/postausgang/"]' },
      status(404, '/uelzen/gibt-es-nicht'),
      '/en/mayen-koblenz',
      '/leicht/mayen-koblenz',
      '/auenmark/strategie',
      '/auenmark/strategie/massnahmen/abstellplaetze-am-bahnhof',
      '/auenmark/strategie/auswahl/strategie-elf-von-achtzehn-loesungen',
      ...there(
        '',
        '/aktuelles',
        '/termine',
        '/termine?vorbei=ja',
        ...forVisitors,
        '/organisationen',
        '/gemeinden',
        '/angebote',
        '/suche',
        '/suche?q=termin',
        '/suche?q=xyzzyx',
        '/karte',
        '/kalender',
        '/api/v1',
        '/gestaltung',
        '/impressum',
        '/datenschutz',
        '/datenschutz/verzeichnis',
        '/barrierefreiheit',
        '/barriere-melden',
        '/leichte-sprache',
        '/gebaerdensprache',
        '/moderation',
        '/meine-daten',
        '/anmelden',
        '/registrieren',
        '/registrieren/postfach',
        '/passwort-vergessen',
        '/passwort-vergessen/postfach',
        '/schreibtisch',
        '/bestaetigen/kaputt',
        '/passwort-neu/kaputt',
        '/einladung/kaputt',
        '/anmelden/code/kaputt',
        '/melden/danke',
        '/konto/geloescht',
        '/meine-daten/postfach',
        '/meine-daten/geloescht',
      ),
      ...strategyForVisitors.map(below),
      ...networkForVisitors,
      first('/aktuelles', '/aktuelles/'),
      first(clubs, '/budget/projekte/'),
      first('/termine', '/termine/smartphone'),
      first('/termine/smartphone-sprechstunde-in-polch', '/anmeldung/'),
      first('/aktuelles/kommunaldialoge-reden-sie-mit-wie-ihr-ort-morgen-aussieht', '/melden'),
      first('/organisationen', '/organisationen/'),
      first('/gemeinden', '/gemeinden/'),
      ...there(
        '/raeume',
        '/raeume?art=room',
        '/raeume?tag=2027-03-05&bistag=2027-03-07',
        `/raeume/${hall}`,
        `/raeume/${hall}/buchen`,
        `/raeume/${hall}/postfach`,
        `/raeume/${hall}/serie`,
        `/raeume/${hall}/zusammen`,
        `/raeume/${hall}/tafel`,
        `/raeume/${hall}/einbetten`,
        '/raeume/bestaetigen/kaputt',
        `/raeume/${hall}/warteliste`,
        `/raeume/${hall}/warteliste/postfach`,
        '/raeume/warteliste/bestaetigen/kaputt',
        '/raeume/saison',
      ),
      first('/raeume/saison', '/raeume/saison/0'),
      behind('/raeume/saison', '/raeume/saison/0', '/protokoll'),
      ...[prepared('idea'), prepared('ideaThread'), prepared('confirmComment'), prepared('confirmIdea')],
      prepared('ownIdea'),
      ...[prepared('remark'), prepared('comment'), prepared('wording')],
      ...[prepared('confirmRemark'), prepared('ownRemark')],
      prepared('seriesPreview'),
      prepared('confirmSeries'),
      prepared('guestSeries'),
      prepared('guestSeries', '/absagen'),
      prepared('guestBooking', '/aendern'),
      prepared('guestSet', '/alles-absagen'),
      prepared('confirmBooking'),
      prepared('guestWaiting'),
      prepared('waitingOffer'),
      prepared('waitingOffer', '/ablehnen'),
      prepared('guestBooking'),
      prepared('paidBooking'),
      prepared('testPayment'),
      prepared('guestBooking', '/absagen'),
      prepared('registration', '/post'),
      prepared('confirmRegistration'),
      prepared('manageRegistration'),
      prepared('confirmAddress'),
      prepared('confirmMail'),
      prepared('newPassword'),
      prepared('loginCode'),
      prepared('guestData'),
      prepared('consent'),
      prepared('invitation'),
      prepared('unsubscribe'),
    ],
  },
  {
    who: 'citizen',
    mail: 'buergerin@example.org',
    pages: [
      ...there(
        '',
        '/konto',
        '/konto/angaben',
        '/konto/sicherheit',
        '/konto/sicherheit/app',
        '/konto/sitzungen',
        '/konto/benachrichtigungen',
        '/konto/kalender',
        '/konto/daten',
        '/konto/loeschen',
        '/posteingang',
        '/meine-anmeldungen',
        '/raeume/meine-buchungen',
        '/wohnsitz',
        `${clubs}/budget/stimmzettel`,
        '/raeume/warteliste',
        '/organisationen/anlegen',
        '/schreibtisch',
      ),
      status(422, checkedBallot),
      first('/termine/smartphone-sprechstunde-in-polch', '/anmeldung/'),
      first('/raeume/meine-buchungen', '/raeume/buchung/'),
      behind('/raeume/meine-buchungen', '/raeume/buchung/', '/absagen'),
      first('/raeume/warteliste', '/raeume/warteliste/eintrag/'),
      behind('/raeume/meine-buchungen', '/raeume/buchung/', '/aendern'),
      first('/raeume/meine-buchungen', '/raeume/serie/'),
      behind('/raeume/meine-buchungen', '/raeume/serie/', '/absagen'),
      prepared('ownSet'),
      prepared('ownSet', '/alles-absagen'),
      prepared('invitation'),
      status(403, `${district}/einstellungen`),
    ],
  },
  {
    who: 'organisation',
    mail: 'verein@example.org',
    pages: [
      ...there('/schreibtisch', '/organisationen', '/termine/planen', '/termine/entwuerfe'),
      prepared('organisation', '/bearbeiten'),
      prepared('organisation', '/mitglieder'),
      prepared('organisation', '/bewerben'),
      prepared('ownApplication'),
      prepared('ownApplication', '/zurueckziehen'),
      prepared('ownObjection'),
      first('/organisationen', '/organisationen/'),
      { from: `${district}/organisationen`, link: 'main a[href*="/organisationen/"]:has-text("Ganz statt kaputt")' },
    ],
  },
  {
    who: 'editor',
    mail: 'redaktion@example.org',
    pages: [
      first(`${opinions}/meinungen/aussagen`, '/meinungen/aussagen/'),
      first(`${workshop}/treffen/werkstatt-am-bahnhof/fragen`, '/antwort'),
      ...there(
        '',
        '/schreibtisch',
        '/aktuelles/entwuerfe',
        '/aktuelles/schreiben',
        '/termine/entwuerfe',
        '/termine/planen',
        '/wohnsitz/rathaus',
        ...forStaff,
        '/bilder',
        '/bilder/hochladen',
      ),
      ...strategyForStaff.map(below),
      ...[prepared('idea', '/antwort'), prepared('idea', '/zusammenfuehren')],
      first(`${contest}/jury`, '/punkte'),
      first(`${tour}/inseln`, '/inseln/'),
      first(`${tour}/mitschrift`, '/mitschrift/'),
      first(`${tour}/mitschrift`, 'insel='),
      first(`${tour}/treffen/stand-auf-dem-wochenmarkt-in-polch/auswerten`, '/auswerten/'),
      first('/aktuelles', '/aktuelles/'),
      first('/aktuelles/kommunaldialoge-reden-sie-mit-wie-ihr-ort-morgen-aussieht', '/bearbeiten'),
      first('/aktuelles/kommunaldialoge-reden-sie-mit-wie-ihr-ort-morgen-aussieht', '/verknuepfen/'),
      first('/termine', '/termine/smartphone'),
      behind(clubs, '/budget/projekte/', '/bearbeiten'),
      first('/termine/smartphone-sprechstunde-in-polch', '/bearbeiten'),
      first('/termine/smartphone-sprechstunde-in-polch/bearbeiten', '/absagen'),
      first('/termine/smartphone-sprechstunde-in-polch', '/liste'),
      first('/termine/smartphone-sprechstunde-in-polch', '/fragen'),
      prepared('strike'),
      prepared('question'),
      prepared('picture'),
      prepared('objection'),
      status(422, conflict),
    ],
  },
  {
    who: 'moderator',
    mail: 'moderation@example.org',
    pages: [
      ...there(
        '/schreibtisch',
        '/moderation/faelle',
        '/moderation/faelle?ansicht=erledigt',
        '/schwaerzen',
        '/barrieren',
      ),
      first('/barrieren', '/barrieren/0'),
      first('/moderation/faelle', '/moderation/faelle/0'),
      prepared('decidedCase'),
      prepared('redaction'),
    ],
  },
  {
    who: 'administrator',
    mail: 'leitung.myk@example.org',
    pages: [
      ...there(
        '',
        '/schreibtisch',
        '/einstellungen',
        '/einstellungen/aussehen',
        '/einstellungen/dienste',
        '/einstellungen/rechtliches',
        '/einstellungen/texte',
        '/einstellungen/verstaendlich',
        '/einstellungen/andere-dienste',
        '/wohnsitz/briefe',
        '/mitarbeitende',
        '/mitarbeitende/einladen',
        '/protokoll',
        '/organisationen/antraege',
        '/organisationen/antraege?zeige=aufgenommen',
        '/organisationen/antraege?zeige=frueher',
        '/raeume/anbieten',
        '/raeume/anbieten/haus',
        `/raeume/anbieten/${hall}/bearbeiten`,
        `/raeume/anbieten/${hall}/zeiten`,
        `/raeume/anbieten/${hall}/preise`,
        `/raeume/anbieten/${hall}/warteliste`,
        '/raeume/anfragen',
        '/raeume/anfragen/warteliste',
        '/raeume/anfragen/warteliste/eintragen',
        '/raeume/anfragen?ansicht=gebucht',
        '/raeume/anfragen/eintragen',
        '/raeume/saison/neu',
        '/raeume/rechnungen',
        '/raeume/rechnungen?ansicht=alle',
        '/raeume/rechnungen/absender/landkreis',
        `/raeume/rechnungen/raum/${hall}`,
        '/raeume/anfragen/eintragen/serie',
        '/raeume/kautionen',
        '/raeume/kautionen?ansicht=zurueck',
        '/raeume/kautionen?ansicht=erledigt',
        `/raeume/anbieten/${hall}/zugang`,
        `/raeume/anbieten/${hall}/zugang/neu`,
        '/raeume/schluessel',
        '/raeume/codes',
        '/raeume/anfragen/abonnieren',
        '/raeume/anfragen/auslastung',
        '/raeume/anfragen/kalender',
        '/raeume/anfragen/kalender?ansicht=tag',
        '/raeume/anfragen/kalender?ansicht=monat',
        '/raeume/anbieten/regeln',
        '/raeume/anbieten/schulferien',
        '/raeume/anbieten/schulferien?vorschau=Osterferien;22.03.2028;01.04.2028',
      ),
      prepared('draftSeason', '/bearbeiten'),
      prepared('draftSeason', '/zeiten'),
      prepared('draftSeason', '/vergabe'),
      behind('/raeume/saison', '/saison/0', '/vergabe'),
      behind('/raeume/saison', '/saison/0', '/wuensche'),
      behind('/raeume/saison', '/saison/0', '/vorschlag'),
      behind('/raeume/saison', '/saison/0', '/einwaende'),
      behind('/raeume/saison', '/saison/0', '/protokoll/rat'),
      prepared('seasonApplication'),
      prepared('seasonObjection'),
      prepared('seasonSlot'),
      prepared('seasonMoveSlot'),
      prepared('seasonRemoveSlot'),
      first('/raeume/rechnungen', '/raeume/rechnungen/schreiben/'),
      first('/raeume/rechnungen?ansicht=alle', '/raeume/rechnungen/0'),
      enteredDates,
      first('/raeume/anfragen', '/raeume/anfragen/serie/'),
      behind('/raeume/anfragen', '/raeume/anfragen/serie/', '/absagen'),
      behind('/raeume/anfragen?ansicht=gebucht', '/raeume/anfragen/0', '/verlegen'),
      first('/raeume/kautionen', '/raeume/kautionen/0'),
      first(`/raeume/anbieten/${hall}/zugang`, '/zugang/0'),
      first('/raeume/codes', '/raeume/codes/0'),
      linked('/raeume/anbieten', 'Haus bearbeiten'),
      linked('/raeume/anbieten', 'Raum anlegen'),
      first(`/raeume/anbieten/${hall}/preise`, '/preise/'),
      first('/raeume/anfragen', '/raeume/anfragen/0'),
      first('/raeume/anfragen/warteliste', '/raeume/anfragen/warteliste/0'),
      behind('/raeume/anfragen', '/raeume/anfragen/0', '/ablehnen'),
      behind('/raeume/anfragen?ansicht=gebucht', '/raeume/anfragen/0', '/absagen'),
      prepared('hosts'),
      first('/organisationen/antraege', '/organisationen/antraege/0'),
      first('/einstellungen/texte', '/einstellungen/texte/'),
      first('/einstellungen/andere-dienste', '/einstellungen/andere-dienste/'),
      first('/mitarbeitende', '/mitarbeitende/0'),
    ],
  },
  { who: 'network member', mail: 'netzwerk@example.org', pages: networkForMembers },
  {
    who: 'programme office',
    mail: 'programmbuero@example.org',
    pages: [
      ...networkForOffice,
      '/',
      '/schreibtisch',
      '/landkreise',
      '/landkreise/aufnehmen',
      '/landkreise/uelzen',
      prepared('waitingHost'),
      '/handlungsfelder',
      '/mitglieder',
      '/tandems',
      '/aktuelles/schreiben',
      '/termine/planen',
      '/einstellungen',
      '/mitarbeitende',
      '/protokoll',
      { from: '/handlungsfelder', link: 'main a[href*="/tandems/"]' },
    ],
  },
]
