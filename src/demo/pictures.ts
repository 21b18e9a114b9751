/** Drawings of our own (scripts/draw-demo-pictures.js), given to everybody: CC0. Nobody in particular is shown. */
export const drawnBy = 'Allmende (eigene Zeichnung)'

/** Pixels of the widths they are kept in; all are 8 to 5. */
export const drawnWidths = [320, 960] as const

/** Name of the files in pictures/ → what is to be seen. */
export const drawings = {
  buergerbus: 'Ein gelber Kleinbus an der Haltestelle, zwei Menschen warten, dahinter Häuser und Hügel',
  reparieren: 'Zwei Menschen an einer Werkbank reparieren einen Toaster, an der Wand hängt Werkzeug',
  marktplatz:
    'Ein Marktplatz mit Giebelhäusern, in der Mitte ein Stand mit rot-weißem Dach, Menschen reden miteinander',
  rufbus: 'Eine Hand hält ein Telefon mit einer Fahrtroute, dahinter fährt ein gelber Bus durch die Felder',
  vorlesen: 'Jemand liest im Sessel aus einem großen Buch vor, zwei Kinder hören zu, ringsum Bücherregale',
  flusstal: 'Ein Flusstal mit Weinbergen auf der einen und einem Dorf mit Kirche auf der anderen Seite',
  gespraech: 'Vier Menschen sitzen um einen runden Tisch mit Kuchen und dampfenden Tassen',
  sprechstunde: 'Zwei Menschen sitzen an einem Tisch, zwischen ihnen ein großes Telefon',
} as const
export type Drawing = keyof typeof drawings

/** Which news and events of the demo have a picture, by their slugs; most have none, as in life. */
export const pictured: Readonly<Record<string, Drawing>> = {
  'willkommen-im-netzwerk': 'flusstal',
  'was-bleiben-soll-braucht-rueckhalt': 'gespraech',
  'kaffeerunde-meldungen-schreiben': 'gespraech',
  'kommunaldialoge-jetzt-anmelden': 'marktplatz',
  'repair-cafe-plaidt-sucht-helfende': 'reparieren',
  'pegel-messen-mit': 'flusstal',
  'repair-cafe-plaidt': 'reparieren',
  'smartphone-sprechstunde-polch': 'sprechstunde',
  'pflege-gespraechskreis-mendig': 'gespraech',
  'herbstmarkt-mendig': 'marktplatz',
  'minheim-probearbeiten': 'flusstal',
  'buergerbus-hunsrueck-fahrerinnen': 'buergerbus',
  'infoabend-buergerbus': 'buergerbus',
  'smartphone-paten-schopfheim': 'sprechstunde',
  'smartphone-sprechstunde-schopfheim': 'sprechstunde',
  'mitfahrbank-wird-digital': 'rufbus',
  'onlinedialog-mobilitaet': 'rufbus',
  'lesepaten-bad-bevensen': 'vorlesen',
  'vorlesen-lernen': 'vorlesen',
  'repair-cafe-uelzen': 'reparieren',
  'pflegestammtisch-eschenbach': 'gespraech',
  'pflege-digital-senden': 'sprechstunde',
  'lesung-wolgast': 'vorlesen',
}
