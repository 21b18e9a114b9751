import type { CardKind } from '../../services/network/demo.ts'
import type { FieldId } from '../types.ts'

// What the districts brought to the stations of the second networking meeting. That each brought questions, and that all collected approaches
// and tips, the report says; which ones they were is not public. All words here are invented.

/** A card: who wrote it, what it is, its words; then the heap it lies on, and whether it helped. */
export type DemoCard = readonly [who: string, kind: CardKind, words: string, heap?: string, helped?: true]

export interface DemoChallenge {
  readonly title: string
  readonly who: string
  /** The mail address of a person of the demo; without it nobody. */
  readonly by?: string
  /** The part of the second meeting it was brought to; without it asked online, a few days ago. */
  readonly item?: string
  readonly field: FieldId
  readonly audience: 'districts' | 'members' | 'all'
  readonly situation: string
  readonly tried: string
  readonly needed: string
  readonly report?: string
  readonly cards: readonly DemoCard[]
}

export const challenges: readonly DemoChallenge[] = [
  {
    title: 'Wer pflegt die Angebote, wenn das Projekt vorbei ist?',
    who: 'uelzen',
    item: 'Fragen zu Gemeinschaft & Ehrenamt',
    field: 'community-volunteering',
    audience: 'all',
    situation:
      'Vereine tragen ihre Angebote gern einmal ein. Nach einem halben Jahr stimmt die Hälfte nicht mehr, und niemand fühlt sich zuständig.',
    tried: 'Eine Erinnerung per E-Mail an alle Vereine. Geantwortet hat jeder zehnte.',
    needed: 'Wie bleiben Einträge aktuell, ohne dass jemand im Landkreis hinterhertelefoniert?',
    report:
      'Einträge laufen jetzt nach sechs Monaten ab und lassen sich mit einem Klick verlängern. Von 140 Angeboten sind nach einem halben Jahr 118 geprüft. Die Sprechstunde in der Bücherei gibt es weiter.',
    cards: [
      ['coesfeld', 'approach', 'Einträge laufen ab. Ein Klick in der E-Mail verlängert sie.', 'Technik', true],
      [
        'vorpommern-greifswald',
        'tip',
        'Erst anrufen, dann schreiben: Ein Gespräch je Verein und Jahr reicht.',
        'Menschen',
      ],
      ['loerrach', 'factor', 'Eine Sprechstunde vor Ort, in der Bücherei oder beim Bäcker.', 'Menschen', true],
      ['potsdam-mittelmark', 'risk', 'Zu viele Erinnerungen: Dann werden alle weggeklickt.', 'Technik'],
      ['bernkastel-wittlich', 'question', 'Was haben die Vereine selbst davon, dass alles stimmt?'],
      [
        'neustadt-waldnaab',
        'contact',
        'Die Freiwilligenagentur im Nachbarlandkreis macht das seit Jahren.',
        'Menschen',
      ],
    ],
  },
  {
    title: 'Betriebe sagen zu und schicken dann niemanden zur Schulung',
    who: 'coesfeld',
    item: 'Fragen zu Bildung & Arbeit',
    field: 'education-work',
    audience: 'members',
    situation: 'Kleine Betriebe wollen ihre Leute weiterbilden, können aber niemanden einen ganzen Tag entbehren.',
    tried: 'Termine am Abend und am Samstag. Beides war noch leerer.',
    needed: 'In welcher Form lernen Menschen aus Betrieben mit weniger als zehn Beschäftigten wirklich?',
    cards: [
      ['bernkastel-wittlich', 'approach', 'Halbe Stunden statt ganzer Tage, im Betrieb, am Gerät.', 'Kürzer', true],
      ['uelzen', 'tip', 'Drei Betriebe tun sich zusammen und vertreten einander.', 'Gemeinsam'],
      ['loerrach', 'factor', 'Die Kammer lädt ein, nicht der Landkreis.', 'Gemeinsam'],
      ['vorpommern-greifswald', 'risk', 'Was kostenlos ist, wird leicht abgesagt.'],
      ['potsdam-mittelmark', 'question', 'Zählt die Zeit als Arbeitszeit, und wer sagt das den Leuten?'],
    ],
  },
  {
    title: 'Hausarztpraxen haben keine Zeit für unsere Plattform',
    who: 'loerrach',
    item: 'Fragen zu Gesundheit & Pflege',
    field: 'health-care',
    audience: 'districts',
    situation:
      'Ohne die Praxen finden Betroffene das Angebot nicht. Für Gespräche bleiben dort wenige Minuten am Mittag.',
    tried: 'Ein Brief an alle Praxen, danach ein Abend mit Vortrag. Es kamen drei.',
    needed: 'Wie erreichen wir Praxen, ohne ihnen Arbeit zu machen?',
    cards: [
      [
        'neustadt-waldnaab',
        'approach',
        'Mit dem Empfang reden, nicht mit der Leitung: Dort wird das Blatt ausgelegt.',
        'Wen ansprechen',
      ],
      ['vorpommern-greifswald', 'tip', 'Ein Abreißblock mit Anschrift und Bild, fünf Sekunden je Übergabe.', 'Womit'],
      ['coesfeld', 'contact', 'Geschäftsstelle des Ärztenetzes: Sie hat einen Rundbrief.', 'Wen ansprechen'],
      ['uelzen', 'risk', 'Ein zweites System neben der Praxissoftware benutzt niemand.', 'Womit'],
    ],
  },
  {
    title: 'Die Mitfahrbank steht, aber niemand sitzt darauf',
    who: 'bernkastel-wittlich',
    item: 'Fragen zur Mobilität',
    field: 'mobility',
    audience: 'all',
    situation:
      'Zwei Bänke stehen am Ortsrand. In vier Wochen wurden neun Fahrten gezählt, die meisten von denselben Leuten.',
    tried: 'Ein Artikel im Amtsblatt und ein Schild mit einer Anleitung.',
    needed: 'Wie wird aus einer Bank eine Gewohnheit?',
    report:
      'Die Bank am Supermarkt hat den Unterschied gemacht: Dort warten Menschen ohnehin. Die Bank am Ortsrand haben wir versetzt.',
    cards: [
      [
        'potsdam-mittelmark',
        'approach',
        'Dorthin stellen, wo man ohnehin wartet: Supermarkt, Arzt, Schule.',
        'Ort',
        true,
      ],
      ['neustadt-waldnaab', 'tip', 'Eine Woche lang sitzt der Gemeinderat selbst darauf.', 'Vormachen', true],
      ['uelzen', 'factor', 'Wer anhält, muss erkannt werden: ein Aufkleber für die Heckscheibe.', 'Vertrauen'],
      ['coesfeld', 'risk', 'Eine Bank ohne Rückweg: Hin geht es immer, zurück nicht.', 'Ort'],
      ['loerrach', 'question', 'Wie ist man versichert, wenn etwas passiert?', 'Vertrauen'],
      ['vorpommern-greifswald', 'contact', 'Die Verkehrswacht im Landkreis berät dazu.', 'Vertrauen'],
      ['potsdam-mittelmark', 'tip', 'Den Fahrplan des nächsten Busses an die Bank hängen.', 'Ort'],
    ],
  },
  {
    title: 'Ohne Förderung: womit fängt man an?',
    who: 'gemeindeverband-sonnental',
    by: 'netzwerk@example.org',
    field: 'community-volunteering',
    audience: 'all',
    situation: 'Wir sind ein kleiner Verband ohne eigenes Personal für Digitales und ohne Fördermittel.',
    tried: 'Wir haben uns auf dem Camp umgehört und drei Ideen mitgebracht.',
    needed: 'Welcher erste Schritt kostet wenig und zeigt nach drei Monaten, dass es sich lohnt?',
    cards: [
      [
        'mayen-koblenz',
        'approach',
        'Nehmen Sie etwas, das es schon gibt, und fragen Sie nach der Anleitung.',
        'Klein anfangen',
      ],
      ['uelzen', 'tip', 'Eine Sache ganz, nicht drei halb.', 'Klein anfangen'],
      ['coesfeld', 'risk', 'Ein Werkzeug ohne jemanden, der sich kümmert.'],
    ],
  },
]
