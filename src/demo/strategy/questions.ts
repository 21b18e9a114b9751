/** A question to a measure, and what came of it. */
export interface DemoQuestion {
  readonly where: 'mayen-koblenz' | 'auenmark'
  /** Title of the measure. */
  readonly measure: string
  readonly question: string
  /** Days before the demo was loaded. */
  readonly daysAgo: number
  readonly answer?: { readonly text: string; readonly daysAgo: number; readonly aside?: true }
}

/** Invented, also in Mayen-Koblenz: there the answers say no more than is public. */
export const questions: readonly DemoQuestion[] = [
  {
    where: 'mayen-koblenz',
    measure: 'Digitale Mitfahrerbank',
    question: 'Wo wird die erste Bank stehen?',
    daysAgo: 24,
    answer: {
      text: 'Erfundene Antwort dieser Vorführung: Das steht nicht in unseren öffentlichen Quellen.',
      daysAgo: 20,
    },
  },
  {
    where: 'mayen-koblenz',
    measure: 'Amt-O-Mat',
    question: 'Kann ich dort auch einen Pass abholen? Die Frage ist erfunden.',
    daysAgo: 6,
  },
  {
    where: 'auenmark',
    measure: 'Haltestellen, an denen man nicht im Regen steht',
    question: 'Warum ist unsere Haltestelle in Sandloh noch nicht dran?',
    daysAgo: 61,
    answer: {
      text: 'Zwei Baufirmen haben abgesagt, deshalb schaffen wir in diesem Jahr acht Haltestellen weniger. Sandloh steht im nächsten Los und soll im Frühjahr gebaut werden.',
      daysAgo: 52,
    },
  },
  {
    where: 'auenmark',
    measure: 'Tagespflege in der alten Schule',
    question: 'Kann man sich für einen Platz schon anmelden?',
    daysAgo: 38,
    answer: {
      text: 'Ja. Der Wohlfahrtsverband führt eine Liste; eine Zusage gibt es, sobald der Tag der Eröffnung feststeht.',
      daysAgo: 31,
    },
  },
  {
    where: 'auenmark',
    measure: 'Arbeitsplatz im Dorf',
    question: 'Was passiert mit den Häusern, wenn zu wenige kommen?',
    daysAgo: 19,
    answer: {
      text: 'Zwei Häuser suchen einen zweiten Zweck, zum Beispiel als Lernraum am Nachmittag. Geschlossen wird vor dem nächsten Bericht keines.',
      daysAgo: 11,
    },
  },
  {
    where: 'auenmark',
    measure: 'Mehrgenerationenhaus Niederaue',
    question: 'Wer zahlt die Mehrkosten?',
    daysAgo: 12,
  },
  {
    where: 'auenmark',
    measure: 'Radweg Erlenrode – Altenfurth',
    question: 'Bekommt der Bauer für das letzte Grundstück mehr Geld als die anderen?',
    daysAgo: 44,
    answer: {
      text: 'Dazu sagen wir nichts: Über Verträge mit einzelnen Menschen geben wir keine Auskunft. Der Preis richtet sich für alle nach demselben Gutachten.',
      daysAgo: 40,
      aside: true,
    },
  },
]
