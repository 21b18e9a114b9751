import { frontTexts } from '#commons/front/front-texts.ts'
import { date } from '#foundation/text/dates.ts'
import { integer } from '#foundation/text/numbers.ts'
import { fields } from '#foundation/ui/field.ts'
import { phases, priorities } from '../../measures/measure.ts'
import { words } from '../../measures/texts.ts'
import { partTexts } from '../../parts/texts.ts'
import { amountOf } from '../../parts/words-of.ts'
import type { Drawn, MeasureThen } from '../drawn/data.ts'
import { firstToBegin } from '../rules/first-to-begin.ts'
import { frameOf, type Stretch, stretchOf } from '../rules/time-frame.ts'
import { texts } from '../texts.ts'
import { spanWords } from '../words-of.ts'

const t = texts('de')
const p = partTexts('de')
const w = words('de')
const f = frontTexts('de')

/** What a chapter drew, as the typesetter wants it: headings with lists, named paragraphs or tables. */
export type DrawnPaper =
  | { readonly kind: 'none'; readonly words: string }
  | { readonly kind: 'lists'; readonly of: readonly { readonly title: string; readonly lines: readonly string[] }[] }
  | {
      readonly kind: 'named'
      readonly of: readonly {
        readonly title: string
        readonly lines: readonly { readonly name: string; readonly words: string }[]
      }[]
    }
  | {
      readonly kind: 'tables'
      readonly of: readonly {
        readonly title: string
        readonly words: string
        readonly head: readonly string[]
        readonly rows: readonly { readonly cells: readonly string[]; readonly bar: Stretch | null }[]
        /** The last column shows bars. */
        readonly bars: boolean
        readonly numbers: readonly number[]
      }[]
      readonly after: string
    }

export function drawnPaperOf(of: Drawn): DrawnPaper {
  switch (of.kind) {
    case 'starting-point':
      return of.indicators.length === 0 ? none(t.noIndicators) : figures(of)
    case 'strengths':
      return {
        kind: 'lists',
        of: [
          { title: t.strengths, lines: of.strengths.length > 0 ? of.strengths : [t.nothingYet] },
          { title: t.weaknesses, lines: of.weaknesses.length > 0 ? of.weaknesses : [t.nothingYet] },
        ],
      }
    case 'visions':
      return of.visions.length === 0
        ? none(t.noVisions)
        : { kind: 'named', of: [{ title: '', lines: named(of.visions) }] }
    case 'solutions':
      if (of.solutions.length === 0) return none(t.noSolutions)
      return {
        kind: 'named',
        of: [...Map.groupBy(of.solutions, ({ vision }) => vision)].map(([vision, solutions]) => ({
          title: vision ?? t.withoutVision,
          lines: named(solutions),
        })),
      }
    case 'fields':
      if (of.measures.length === 0) return none(t.noMeasures)
      return {
        kind: 'lists',
        of: [...fields, null].flatMap((field) => {
          const lines = of.measures.filter((one) => one.field === field).map(({ title }) => title)
          return lines.length > 0 ? [{ title: field ? f[field] : t.withoutField, lines }] : []
        }),
      }
    case 'priorities':
      return of.measures.length === 0 ? none(t.noMeasures) : ranked(of)
    case 'monitoring':
      return of.count === 0 ? none(t.noMeasures) : counted(of)
  }
}

const none = (sentence: string): DrawnPaper => ({ kind: 'none', words: sentence })
const named = (of: readonly { title: string; lead: string }[]) =>
  of.map(({ title, lead }) => ({ name: title, words: lead }))

type Of<Kind extends Drawn['kind']> = Extract<Drawn, { kind: Kind }>

const figures = ({ indicators }: Of<'starting-point'>): DrawnPaper => ({
  kind: 'tables',
  of: indicators.map(({ title, source, values }) => ({
    title,
    words: source ? `${p.countedBy}: ${source}` : '',
    head: [p.day, p.value],
    rows: values.map((one) => ({
      cells: [date(Temporal.PlainDate.from(one.day), 'de'), amountOf(one, 'de')],
      bar: null,
    })),
    bars: false,
    numbers: [1],
  })),
  after: '',
})

function ranked(of: Of<'priorities'>): DrawnPaper {
  const frame = frameOf(of, of.measures)
  const tableOf = (title: string, measures: readonly MeasureThen[]) => ({
    title,
    words: '',
    head: [t.measure, t.when, ...(frame ? [t.years(frame.fromYear, frame.toYear)] : [])],
    rows: measures.map((one) => ({
      cells: [one.title, spanWords(one, 'de')],
      bar: frame && stretchOf(one, frame),
    })),
    bars: frame !== null,
    numbers: [],
  })
  return {
    kind: 'tables',
    of: [...priorities, null].flatMap((priority) => {
      const measures = of.measures.filter((one) => one.priority === priority).toSorted(firstToBegin)
      if (measures.length === 0) return []
      const title = priority ? t.priority(w[priority], measures.length) : t.noPriority(measures.length)
      return [tableOf(title, measures)]
    }),
    after: of.outside > 0 ? t.outside(of.outside) : '',
  }
}

const counted = ({ count, phases: of }: Of<'monitoring'>): DrawnPaper => ({
  kind: 'tables',
  of: [
    {
      title: '',
      words: t.counted(count),
      head: [t.phase, t.number],
      rows: phases
        .filter((phase) => of[phase] > 0)
        .map((phase) => ({ cells: [w[phase], integer(of[phase], 'de')], bar: null })),
      bars: false,
      numbers: [1],
    },
  ],
  after: '',
})
