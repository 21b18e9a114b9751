/** A page with a thing in its address is reached as people reach it: the first link in a list that matches. */
export type Stop = string | { readonly from: string; readonly link: string }

const district = '/mayen-koblenz'
const first = (from: string, pattern: string): Stop => ({ from: district + from, link: `main a[href*="${pattern}"]` })
const there = (...paths: string[]) => paths.map((path) => district + path)

/** One page per template and person. A new template belongs into this list. */
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
      '/uelzen/gibt-es-nicht',
      '/en/mayen-koblenz',
      '/leicht/mayen-koblenz',
      ...there(
        '', '/aktuelles', '/termine', '/termine?vorbei=ja', '/organisationen', '/gemeinden', '/angebote',
        '/suche', '/suche?q=termin', '/suche?q=xyzzyx', '/karte', '/kalender', '/api/v1', '/gestaltung',
        '/impressum', '/datenschutz', '/datenschutz/verzeichnis', '/barrierefreiheit', '/barriere-melden', '/leichte-sprache', '/gebaerdensprache',
        '/moderation', '/meine-daten', '/anmelden', '/registrieren', '/registrieren/postfach', '/passwort-vergessen', '/passwort-vergessen/postfach',
        '/bestaetigen/kaputt', '/schreibtisch',
      ),
      first('/aktuelles', '/aktuelles/'),
      first('/termine', '/termine/smartphone'),
      first('/termine', '/termine/kommunaldialog-in-andernach'),
      first('/termine/smartphone-sprechstunde-in-polch', '/anmeldung/'),
      first('/aktuelles/kommunaldialoge-reden-sie-mit-wie-ihr-ort-morgen-aussieht', '/melden'),
      first('/organisationen', '/organisationen/'),
      first('/gemeinden', '/gemeinden/'),
    ],
  },
  {
    who: 'citizen',
    mail: 'buergerin@example.org',
    pages: [
      ...there(
        '', '/konto', '/konto/angaben', '/konto/sicherheit', '/konto/sicherheit/app', '/konto/sitzungen', '/konto/benachrichtigungen', '/konto/kalender',
        '/konto/daten', '/konto/loeschen', '/posteingang', '/meine-anmeldungen', '/organisationen/anlegen', '/schreibtisch',
      ),
      first('/termine/smartphone-sprechstunde-in-polch', '/anmeldung/'),
    ],
  },
  {
    who: 'organisation',
    mail: 'verein@example.org',
    pages: [
      ...there('/organisationen', '/schreibtisch', '/termine/planen', '/termine/entwuerfe'),
      first('/organisationen', '/organisationen/'),
      first('/schreibtisch', '/organisationen/'),
    ],
  },
  {
    who: 'editor',
    mail: 'redaktion@example.org',
    pages: [
      ...there('', '/schreibtisch', '/aktuelles/entwuerfe', '/aktuelles/schreiben', '/termine/entwuerfe', '/termine/planen', '/bilder', '/bilder/hochladen'),
      first('/aktuelles', '/aktuelles/'),
      first('/aktuelles/kommunaldialoge-reden-sie-mit-wie-ihr-ort-morgen-aussieht', '/bearbeiten'),
      first('/aktuelles/kommunaldialoge-reden-sie-mit-wie-ihr-ort-morgen-aussieht', '/verknuepfen/'),
      first('/termine', '/termine/smartphone'),
      first('/termine/smartphone-sprechstunde-in-polch', '/bearbeiten'),
      first('/termine/smartphone-sprechstunde-in-polch', '/absagen'),
      first('/termine/smartphone-sprechstunde-in-polch', '/liste'),
      first('/termine/smartphone-sprechstunde-in-polch', '/fragen'),
      first('/bilder', '/bilder/0'),
    ],
  },
  {
    who: 'moderator',
    mail: 'moderation@example.org',
    pages: [...there('/schreibtisch', '/moderation/faelle', '/moderation/faelle?ansicht=erledigt', '/schwaerzen', '/barrieren')],
  },
  {
    who: 'administrator',
    mail: 'leitung.myk@example.org',
    pages: [
      ...there(
        '', '/schreibtisch', '/einstellungen', '/einstellungen/aussehen', '/einstellungen/dienste', '/einstellungen/adressen', '/einstellungen/rechtliches',
        '/einstellungen/texte', '/einstellungen/verstaendlich', '/einstellungen/andere-dienste', '/mitarbeitende', '/mitarbeitende/einladen', '/protokoll',
        '/organisationen/antraege', '/organisationen/antraege?zeige=aufgenommen', '/organisationen/antraege?zeige=frueher',
      ),
      first('/organisationen/antraege', '/organisationen/antraege/0'),
      first('/einstellungen/texte', '/einstellungen/texte/'),
      first('/einstellungen/andere-dienste', '/einstellungen/andere-dienste/'),
      first('/mitarbeitende', '/mitarbeitende/0'),
    ],
  },
  {
    who: 'programme office',
    mail: 'programmbuero@example.org',
    pages: [
      '/', '/schreibtisch', '/landkreise', '/landkreise/aufnehmen', '/landkreise/uelzen', '/handlungsfelder', '/mitglieder', '/tandems', '/aktuelles/schreiben',
      '/termine/planen', '/einstellungen', '/mitarbeitende', '/protokoll',
      { from: '/tandems', link: 'main a[href*="/tandems/"]' },
    ],
  },
]
