import type { Sentence } from '#foundation/text/catalogue.ts'

export const findingKind = 'network.finding'

/** The four topics the districts of Smarte.Land.Regionen worked on in groups. */
export const topics = ['organisation', 'competence', 'strategy', 'participation'] as const
export type Topic = (typeof topics)[number]

export const aspects = ['start', 'hurdle', 'chance'] as const
export type Aspect = (typeof aspects)[number]

interface Guide {
  readonly name: Sentence
  readonly lead: Sentence
  /** What somebody who can be asked about it would name. */
  readonly search: string
  /** Key → guiding question. Keys never change: answers of years are compared by them. */
  readonly questions: Readonly<Record<string, Sentence>>
}

export const guides: Readonly<Record<Topic, Guide>> = {
  organisation: {
    name: { de: 'Organisationsentwicklung', en: 'Organisation' },
    lead: {
      de: 'Wo Digitales im Haus zu Hause ist, und wer es trägt.',
      en: 'Where digital work is at home, and who carries it.',
    },
    search: 'Organisationsentwicklung',
    questions: {
      place: {
        de: 'Wo ist das Thema im Haus angesiedelt, und wer entscheidet?',
        en: 'Where is the topic at home, and who decides?',
      },
      resources: {
        de: 'Welche Stellen und welches Geld gibt es, und wie lange?',
        en: 'Which posts and which money are there, and for how long?',
      },
      together: {
        de: 'Wie arbeiten Kreis und Gemeinden zusammen?',
        en: 'How do district and municipalities work together?',
      },
      lasting: { de: 'Was bleibt, wenn die Förderung endet?', en: 'What stays when the funding ends?' },
    },
  },
  competence: {
    name: { de: 'Kompetenzaufbau', en: 'Competence' },
    lead: {
      de: 'Was Menschen können müssen, und wie sie es lernen.',
      en: 'What people have to be able to do, and how they learn it.',
    },
    search: 'Kompetenzaufbau',
    questions: {
      needed: { de: 'Was müssen Menschen im Haus können?', en: 'What do people in the house have to be able to do?' },
      known: { de: 'Woher wissen Sie, was fehlt?', en: 'How do you know what is missing?' },
      learning: { de: 'Wie wird gelernt?', en: 'How do people learn?' },
      carriers: { de: 'Wer trägt es weiter?', en: 'Who passes it on?' },
    },
  },
  strategy: {
    name: { de: 'Digitalisierungsstrategie', en: 'Digital strategy' },
    lead: {
      de: 'Wie aus vielen Vorhaben ein Plan wird, dem man folgen kann.',
      en: 'How many projects become a plan one can follow.',
    },
    search: 'Digitalstrategie',
    questions: {
      before: { de: 'Was gab es schon, als Sie anfingen?', en: 'What was there when you began?' },
      choice: { de: 'Wie wurde aus vielen Vorhaben eine Auswahl?', en: 'How did many projects become a selection?' },
      backing: { de: 'Wer steht dahinter?', en: 'Who stands behind it?' },
      effect: { de: 'Woran sehen Sie, ob es wirkt?', en: 'How do you see whether it works?' },
    },
  },
  participation: {
    name: { de: 'Bürgerbeteiligung', en: 'Citizen participation' },
    lead: {
      de: 'Wer mitredet, auf welchen Wegen, und was daraus wird.',
      en: 'Who has a say, in which ways, and what comes of it.',
    },
    search: 'Bürgerbeteiligung',
    questions: {
      reach: { de: 'Wen erreichen Sie, wen nicht?', en: 'Whom do you reach, and whom not?' },
      ways: { de: 'Auf welchen Wegen?', en: 'In which ways?' },
      answer: { de: 'Was wird aus den Beiträgen?', en: 'What becomes of the contributions?' },
      effort: { de: 'Was kostet es an Zeit?', en: 'What does it cost in time?' },
    },
  },
}

export const isTopic = (value: string): value is Topic => topics.some((topic) => topic === value)

/** One line of a group. */
export interface Finding {
  readonly id: string
  readonly question: string
  readonly aspect: Aspect
  readonly actor: { readonly id: string; readonly slug: string; readonly name: string } | null
  readonly words: string
  readonly mine: boolean
  readonly writtenAt: Temporal.Instant
  readonly meeting: { readonly slug: string; readonly title: string; readonly year: number | null }
}
