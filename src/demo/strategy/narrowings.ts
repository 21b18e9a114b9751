import { sources } from '../sources.ts'
import type { Source } from '../types.ts'
import { auenmarkSolutions } from './auenmark/solutions.ts'

/** Many become few. */
export interface DemoNarrowing {
  readonly where: 'mayen-koblenz' | 'auenmark'
  readonly title: string
  readonly what: 'ideas' | 'solutions'
  readonly before: number
  readonly after: number
  /** The number before is a round one. */
  readonly about?: boolean
  readonly criteria: readonly string[]
  /** Who decided, in words; what is not public stays empty. */
  readonly body: string
  readonly on: Temporal.PlainDate | null
  readonly decision: string
  readonly sources: readonly Source[]
  /** Title → why it dropped out; empty: nobody published it. */
  readonly dropped: readonly (readonly [title: string, why: string])[]
}

/** The numbers of Mayen-Koblenz are public, the reasons are not; Auenmark's are invented. */
export const narrowings = (today: Temporal.PlainDate): readonly DemoNarrowing[] => [
  {
    where: 'mayen-koblenz',
    title: 'Ideenwettbewerb: drei Siegerideen',
    what: 'ideas',
    ...{ before: 70, after: 3, about: true },
    criteria: [
      'verbessert den Alltag',
      'ist neu',
      'lässt sich im kommenden Jahr machen',
      'bringt der Region etwas',
      'passt auch für andere Orte',
      'wer sie einreicht, hilft bei der Umsetzung mit',
    ],
    body: 'Lenkungsgruppe',
    on: Temporal.PlainDate.from('2021-11-30'),
    decision:
      'Ein Forschungsinstitut prüfte die Ideen nach den Kriterien vor, die Lenkungsgruppe wählte drei aus. Welche Ideen ausschieden und warum, steht nicht in unseren Quellen.',
    sources: [sources.mykContest],
    dropped: [],
  },
  {
    where: 'mayen-koblenz',
    title: 'Strategie: dreizehn Lösungen',
    what: 'solutions',
    ...{ before: 26, after: 13 },
    criteria: [],
    body: 'Kreistag Mayen-Koblenz',
    on: Temporal.PlainDate.from('2023-03-27'),
    decision:
      'Zukunftsforum und dritter Zukunftsdialog haben 26 Lösungen besprochen und bewertet; der Kreistag beschloss 13. Namen und Gründe stehen nicht in unseren Quellen.',
    sources: [sources.mykForum, sources.mykDialogue3, sources.mykStrategy],
    dropped: [],
  },
  {
    where: 'auenmark',
    title: 'Strategie: elf von achtzehn Lösungen',
    what: 'solutions',
    before: auenmarkSolutions.length,
    after: auenmarkSolutions.filter(({ state }) => state === 'chosen').length,
    criteria: [
      'hilft vielen oder denen, die es am nötigsten haben',
      'der Landkreis darf es selbst entscheiden',
      'jemand will es betreiben, wenn die Förderung endet',
      'kostet in vier Jahren höchstens sechs Millionen Euro',
    ],
    body: 'Kreistag',
    on: Temporal.PlainDate.from({ year: today.year - 4, month: 12, day: 12 }),
    decision:
      'Der Beirat aus zwölf ausgelosten Menschen hat alle Vorschläge nach vier Kriterien bewertet, der Kreistag ist ihm gefolgt. Auch das ist erfunden.',
    sources: [],
    dropped: auenmarkSolutions.flatMap(({ title, why }) => (why ? [[title.de, why] as const] : [])),
  },
]
