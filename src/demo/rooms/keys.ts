import type { DistrictSlug } from '../types.ts'

/** How one gets into something of the demo, by its German title. */
export interface DemoWay {
  readonly where: DistrictSlug
  readonly titles: readonly string[]
  readonly kind: 'open' | 'key' | 'code' | 'staff'
  /** Markdown. */
  readonly instructions: string
  readonly place?: string
  readonly whom?: string
  readonly hours?: string
  readonly phone?: string
  /** For everybody; without it each booking has its own. */
  readonly code?: string
  readonly depositWords?: string
  readonly depositFirst?: boolean
}

const atHandOver = 'Bar bei der Schlüsselübergabe. Sie bekommen eine Quittung.'
const toAccount = (holder: string) =>
  `Auf das Konto ${holder}\nIBAN DE00 0000 0000 0000 0000 00 (erfunden, bitte nichts überweisen)`

/** Keys in the villages, codes where nobody is there, a caretaker in the large halls. */
export const demoWays: readonly DemoWay[] = [
  {
    where: 'coesfeld',
    titles: [
      'Dorfhaus Langenweide: ganzer Saal',
      'Dorfhaus Langenweide: vorderer Saal',
      'Dorfhaus Langenweide: hinterer Saal',
      'Gruppenraum im Dorfhaus Langenweide',
    ],
    kind: 'key',
    instructions:
      'Der Schlüssel passt an der **Seitentür**. Licht und Heizung stehen an der Tafel daneben. Bitte alle Fenster schließen und den Müll mitnehmen.',
    place: 'Nachbarhaus, Nummer 5',
    whom: 'Schlüsseldienst des Heimatvereins',
    hours: 'eine halbe Stunde vor Beginn; zurück bis 10 Uhr am nächsten Tag',
    phone: '02541 0000 12',
    depositWords: atHandOver,
  },
  {
    where: 'coesfeld',
    titles: ['Scheune auf Hof Sandkuhle', 'Seminarraum mit Kamin auf Hof Sandkuhle'],
    kind: 'code',
    instructions: 'Der Kasten hängt rechts neben dem Scheunentor. Nach dem Code die Raute drücken.',
    depositWords: toAccount('Hof Sandkuhle'),
    depositFirst: true,
  },
  {
    where: 'coesfeld',
    titles: ['Werkbank in der Holzwerkstatt', 'Schulungsraum im Werkraum'],
    kind: 'code',
    code: '2580#',
    instructions: 'Eingang links neben dem Rolltor. Bitte die Maschinen nur nach Einweisung benutzen.',
  },
  {
    where: 'coesfeld',
    titles: ['Beamer mit Leinwand', 'Zehn Stehtische', 'Kleinbus mit neun Sitzen'],
    kind: 'staff',
    instructions: 'Bitte klingeln Sie am Hintereingang und bringen Sie einen Ausweis mit.',
    place: 'Kreishaus, Hintereingang',
    whom: 'Hausmeisterei',
    hours: 'montags bis freitags von 7 bis 16 Uhr',
    phone: '02541 0000 40',
    depositWords: 'Bar bei der Abholung.',
  },
  {
    where: 'bernkastel-wittlich',
    titles: ['Probenraum in der Alten Schule', 'Vereinsstube mit Küche in Manderscheid'],
    kind: 'key',
    instructions: 'Der Schlüssel passt auch an der Küche. Das Klavier bitte wieder abschließen.',
    place: 'Pfarrbüro neben der Kirche',
    hours: 'dienstags und donnerstags von 16 bis 18 Uhr',
    phone: '06572 0000 7',
    depositWords: atHandOver,
  },
  {
    where: 'bernkastel-wittlich',
    titles: ['Schreibtisch im Weinkontor', 'Kontorzimmer für Besprechungen'],
    kind: 'code',
    instructions: 'Die Tür zum Innenhof. Der Code gilt eine Viertelstunde vor Beginn bis zum Ende.',
  },
  {
    where: 'bernkastel-wittlich',
    titles: ['Aula im Schulzentrum am Moselbogen', 'Gymnastikraum am Moselbogen'],
    kind: 'staff',
    instructions: 'Nach 16 Uhr nur durch das Tor an der Turnhalle.',
    whom: 'Hausmeisterei',
    phone: '06531 0000 22',
    depositWords: toAccount('Schulzweckverband Moselbogen'),
  },
  {
    where: 'mayen-koblenz',
    titles: ['Bürgersaal am Laacher Tor'],
    kind: 'code',
    instructions:
      'Der Eingang liegt an der **Hofseite**. Nach dem Code die Raute drücken; das Licht geht von selbst an.',
    depositWords: toAccount('Bürgerverein am Laacher Tor'),
    depositFirst: true,
  },
  {
    where: 'mayen-koblenz',
    titles: ['Versammlungsraum im Haus der Begegnung'],
    kind: 'key',
    instructions: 'Bitte lüften Sie, bevor Sie gehen.',
    place: 'Büro im Erdgeschoss',
    hours: 'werktags von 9 bis 12 Uhr',
    phone: '0261 0000 3',
    depositWords: atHandOver,
  },
]
