import type { MethodInput } from './fields.ts'

const card = (
  name: string,
  aim: string,
  [groupMin, groupMax]: readonly [number, number | null],
  minutes: number,
  {
    steps,
    material = [],
    hybrid = '',
    worksheet = [],
  }: { steps: readonly string[]; material?: readonly string[]; hybrid?: string; worksheet?: readonly string[] },
): MethodInput => ({
  ...{ name, aim, groupMin, groupMax, minutes, hybrid, source: null },
  ...{ steps: steps.join('\n'), material: material.join('\n'), worksheet: worksheet.join('\n') },
})

const pens = 'dicke Stifte'
const cards = 'Karten in drei Farben'

/** Methods that the networking meetings of Smarte.Land.Regionen used, described in our own words; a network takes them over as a beginning. */
export const stock: readonly MethodInput[] = [
  card(
    'Statusbericht im Tandem',
    'Zwei Landkreise, die am selben Feld arbeiten, zeigen gemeinsam, wo sie stehen.',
    [6, 60],
    40,
    {
      steps: [
        '10: Der erste Landkreis berichtet',
        '10: Der zweite Landkreis berichtet',
        '5: Was ist gleich, was verschieden?',
        '15: Rückfragen',
      ],
      material: ['eine Folie je Landkreis'],
      hybrid: 'Wer online berichtet, kommt zuerst; eine Person im Raum liest Fragen aus dem Chat vor.',
      worksheet: ['Was hat uns überrascht?', 'Was machen beide gleich?', 'Wobei brauchen sie Hilfe?'],
    },
  ),
  card('Brainstorming an Stationen', 'Zu jeder offenen Frage sammeln alle Ansatzpunkte und Tipps.', [8, 40], 45, {
    steps: [
      '5: Jede Station stellt ihre Frage vor',
      '30: Reihum an den Stationen schreiben, alle zehn Minuten wechseln',
      '10: Die Fragenden nennen, was ihnen hilft',
    ],
    material: ['eine Pinnwand je Frage', cards, pens],
    hybrid: 'Die Karten lassen sich auch mit dem Telefon schreiben und erscheinen an der Station.',
    worksheet: ['Unsere Frage', 'Ansatzpunkte', 'Tipps', 'Wer weiß mehr darüber?'],
  }),
  card('World Café', 'Viele denken über wenige Fragen nach, und jede Runde baut auf der vorigen auf.', [12, 100], 90, {
    steps: [
      '10: Die Fragen der Tische vorstellen',
      '20: Erste Runde',
      '20: Zweite Runde an einem anderen Tisch',
      '20: Dritte Runde',
      '20: Die Gastgeber der Tische berichten',
    ],
    material: ['Tische mit Papierdecken', pens],
    hybrid: 'Ein Tisch ist online; sein Gastgeber sitzt dort und berichtet am Ende.',
    worksheet: ['Die Frage an diesem Tisch', 'Was schon gesagt wurde', 'Was wir dazulegen'],
  }),
  card('Open Space', 'Die Teilnehmenden bestimmen selbst, worüber sie sprechen.', [15, 300], 120, {
    steps: [
      '20: Themen vorschlagen und an die Wand hängen',
      '35: Erste Runde',
      '35: Zweite Runde',
      '30: Ergebnisse zeigen',
    ],
    material: ['eine Wand mit Zeiten und Orten', 'Papier', pens],
    worksheet: ['Thema und wer eingeladen hat', 'Worüber wir sprachen', 'Was daraus folgt', 'Wer macht weiter?'],
  }),
  card(
    'Themengruppe nach einem Impuls',
    'Eine Gruppe spricht nach einem kurzen Vortrag über die eigene Lage.',
    [5, 15],
    75,
    {
      steps: [
        '15: Impuls',
        '10: Jede und jeder schreibt die eigene Ausgangslage auf',
        '35: Hürden und Chancen besprechen',
        '15: Das Wichtigste festhalten',
      ],
      material: [cards, pens],
      hybrid: 'Den Impuls aufnehmen, damit auch die anderen Gruppen ihn sehen.',
      worksheet: ['Unsere Ausgangslage', 'Hürden', 'Chancen', 'Mit wem wir in Kontakt bleiben'],
    },
  ),
  card(
    'Kurzvorstellung mit Rückmeldung',
    'Etwas in drei Minuten zeigen und sofort hören, was andere davon halten.',
    [6, 60],
    15,
    {
      steps: ['3: Vorstellen', '7: Rückmeldungen, jede in einem Satz', '5: Antworten'],
      material: ['eine Uhr, die alle sehen'],
      worksheet: ['Das gefällt', 'Das fehlt', 'Das würden wir übernehmen'],
    },
  ),
  card('Ausprobieren', 'Dienste selbst benutzen, statt sich davon erzählen zu lassen.', [4, 50], 60, {
    steps: [
      '5: Eine Aufgabe aus dem Alltag ziehen',
      '30: Die Aufgabe an mehreren Diensten lösen',
      '25: Was ging leicht, wo hakte es?',
    ],
    material: ['Telefone und Rechner', 'Aufgaben auf Karten', 'Spielfiguren, die Personen darstellen'],
    worksheet: ['Die Aufgabe', 'Das ging leicht', 'Hier hakte es', 'Wer käme damit nicht zurecht?'],
  }),
  card('Planspiel', 'Einen Ablauf von der Idee bis zum Betrieb an einem erfundenen Fall durchspielen.', [8, 30], 120, {
    steps: [
      '15: Fall und Rollen verteilen',
      '25: Konzept',
      '25: Bauen',
      '25: Bewerten',
      '30: Am Leben halten: Wer bezahlt, wer pflegt?',
    ],
    material: ['Rollenkarten', 'ein Fall auf einer Seite'],
    worksheet: ['Unsere Rolle', 'Was wir entschieden haben', 'Was uns gefehlt hat', 'Was wir zu Hause anders machen'],
  }),
  card(
    'Kollegiale Beratung',
    'Eine Person bringt einen Fall mit, die anderen helfen ihr, ihn neu zu sehen.',
    [5, 9],
    60,
    {
      steps: [
        '10: Der Fall',
        '10: Fragen zum Verständnis',
        '20: Die Gruppe berät, die Person hört zu',
        '10: Was davon hilft',
        '10: Was alle gelernt haben',
      ],
      worksheet: ['Der Fall', 'Wie wir ihn sehen', 'Was wir tun würden', 'Was hilft'],
    },
  ),
  card('Blitzlicht', 'Am Ende kommt jede und jeder kurz zu Wort.', [4, 40], 10, {
    steps: ['10: Ein Satz je Person, niemand antwortet darauf'],
    hybrid: 'Zuerst die Menschen online, dann der Raum.',
    worksheet: ['Das nehme ich mit', 'Das ist offen'],
  }),
]
