import type { DemoIndicator, DemoMeasure } from './types.ts'

type Open<Shape> = {
  -readonly [Key in keyof Shape]: Shape[Key] extends readonly (infer One)[] ? Open<One>[] : Shape[Key]
}
type Draft = Open<DemoMeasure>

/**
 * Reads measures from a sheet as an office would type it: a line 'M-01 | title | field | solution | priority | in charge' begins one, the
 * lines after it say one thing each ('Ziel: …'). Parts of a line stand between semicolons, '-' is "not known". Years are moved by
 * `years`, so that the sheet is never out of date. Whoever mistypes is told the line.
 */
export function readSheet(sheet: string, years: number): DemoMeasure[] {
  const measures: Draft[] = []
  for (const line of sheet.split('\n').map((text) => text.trim())) {
    if (line === '') continue
    if (/^M-\d\d \|/.test(line)) measures.push(headed(line))
    else {
      const measure = measures.at(-1)
      const [, key = '', rest = ''] = /^([^:]+): (.+)$/.exec(line) ?? []
      const [name = '', ...words] = key.split(' ')
      const reader = readers[name]
      if (!measure || !reader) throw new Error(`The sheet of measures cannot be read here: ${line}`)
      reader(
        measure,
        rest.split(';').map((part) => part.trim()),
        words,
        reading(years),
      )
    }
  }
  return measures as DemoMeasure[]
}

interface Reading {
  day(text: string): Temporal.PlainDate
  dayOrNot(text: string | undefined): Temporal.PlainDate | null
  readonly years: number
}

const reading = (years: number): Reading => {
  const day = (text: string) => Temporal.PlainDate.from(text).add({ years })
  return { day, dayOrNot: (text) => (text === undefined || text === '-' ? null : day(text)), years }
}

function headed(line: string): Draft {
  const [code = '', title = '', field, solution = '', priority, inCharge = ''] = line
    .split('|')
    .map((part) => part.trim())
  return {
    ...(structuredClone(nothing) as Draft),
    code,
    title: { de: title },
    field: field as Draft['field'],
    solution,
    priority: priority === '-' ? null : (priority as Draft['priority']),
    inCharge: inCharge === '-' ? '' : inCharge,
  }
}

/** A measure of which nothing is known yet. */
export const nothing: DemoMeasure = {
  code: null,
  title: { de: '' },
  lead: { de: '' },
  aim: '',
  effect: '',
  body: '',
  field: null,
  solution: null,
  priority: null,
  inCharge: '',
  municipalities: [],
  plannedStart: null,
  plannedEnd: null,
  moved: [],
  steps: [],
  milestones: [],
  money: [],
  indicators: [],
  risks: [],
  partners: [],
  decisions: [],
  papers: [],
  words: [],
  silentSince: null,
  ownerLeft: null,
  lesson: '',
  needs: [],
  successor: null,
  said: null,
  licence: null,
  repository: null,
  transfer: null,
  source: null,
}

/** Who pays: the names of the sheet → sources with the share the funder promised. */
const purses = {
  kreis: [{ source: 'Kreishaushalt', kind: 'own', share: null, part: 1 }],
  bund: [
    { source: 'Bundesförderung Smarte Regionen', kind: 'grant', share: 65, part: 0.65 },
    { source: 'Kreishaushalt', kind: 'own', share: null, part: 0.35 },
  ],
  land: [
    { source: 'Landesförderung Ländlicher Raum', kind: 'grant', share: 80, part: 0.8 },
    { source: 'Kreishaushalt', kind: 'own', share: null, part: 0.2 },
  ],
  stiftung: [
    { source: 'Bürgerstiftung Auenmark', kind: 'third-party', share: null, part: 0.5 },
    { source: 'Kreishaushalt', kind: 'own', share: null, part: 0.5 },
  ],
  sache: [{ source: 'Arbeit der Vereine', kind: 'in-kind', share: null, part: 1 }],
} as const

const number = (text: string | undefined) => (!text || text === '-' ? null : Number(text))
const rounded = (thousands: number | null, part: number) =>
  thousands === null ? null : Math.round(thousands * part * 1000) / 1000
const lastIndicator = ({ code, indicators }: Draft): Open<DemoIndicator> => {
  const last = indicators.at(-1)
  if (!last) throw new Error(`Values without an indicator in ${code}`)
  return last
}

type Reader = (measure: Draft, parts: string[], words: string[], reading: Reading) => void

const readers: Record<string, Reader | undefined> = {
  Kurz: (measure, parts) => {
    measure.lead = { de: parts.join('; ') }
  },
  Ziel: (measure, parts) => {
    measure.aim = parts.join('; ')
  },
  Wirkung: (measure, parts) => {
    measure.effect = parts.join('; ')
  },
  Plan: (measure, [start, end], _, { dayOrNot }) => {
    measure.plannedStart = dayOrNot(start)
    measure.plannedEnd = dayOrNot(end)
  },
  Verschoben: (measure, [on = '', to = '', why = ''], _, { day }) => {
    measure.moved.push({ day: day(on), to: day(to), why })
  },
  Weg: (measure, parts, _, { day }) => {
    for (const part of parts) {
      const [what = '', on = '', ...why] = part.split(' ')
      measure.steps.push({ what: what as DemoMeasure['steps'][number]['what'], day: day(on), why: why.join(' ') })
    }
  },
  Meilenstein: (measure, [title = '', due, done], _, { dayOrNot }) => {
    const dropped = done === 'entfallen'
    measure.milestones.push({ title, due: dayOrNot(due), done: dropped ? null : dayOrNot(done), dropped })
  },
  Geld: (measure, parts, [purse], { years }) => {
    for (const part of parts) {
      const [year = '', sums = ''] = part.split(' ')
      const [planned, actual] = sums.split('/')
      for (const { part: share, ...from } of purses[purse as keyof typeof purses])
        measure.money.push({
          ...{ source: from.source, kind: from.kind, share: from.share, year: Number(year) + years },
          planned: rounded(number(planned), share),
          actual: rounded(number(actual), share),
        })
    }
  },
  // One source alone, as it was promised: these need not add up.
  Posten: (measure, [year = '', source = '', kind, share, sums = ''], _, { years }) => {
    const [planned, actual] = sums.split('/')
    measure.money.push({
      ...{
        year: Number(year) + years,
        source,
        kind: kind as DemoMeasure['money'][number]['kind'],
        share: number(share),
      },
      ...{ planned: number(planned), actual: number(actual) },
    })
  },
  Kennzahl: (measure, [title = '', unit = '', source = ''], [level, better, every]) => {
    measure.indicators.push({
      ...{ title, unit, source, values: [], goals: [] },
      level: level as DemoIndicator['level'],
      better: better as DemoIndicator['better'],
      everyMonths: number(every),
    })
  },
  Werte: (measure, parts, unit, { day }) => {
    for (const part of parts) {
      const [on = '', value = ''] = part.split(' ')
      lastIndicator(measure).values.push({
        day: day(on),
        value: Number(value),
        ...(unit.length > 0 && { unit: unit.join(' ') }),
      })
    }
  },
  Ziele: (measure, parts, _, { day }) => {
    for (const part of parts) {
      const [on = '', value = ''] = part.split(' ')
      lastIndicator(measure).goals.push({ day: day(on), value: Number(value) })
    }
  },
  Risiko: (measure, [title = '', answer = ''], [likelihood, weight, state]) => {
    type Risk = DemoMeasure['risks'][number]
    measure.risks.push({
      ...{ title, answer, state: state as Risk['state'] },
      likelihood: Number(likelihood) as Risk['likelihood'],
      weight: Number(weight) as Risk['weight'],
    })
  },
  Beschluss: (measure, [body = '', on = '', what = '', paper], _, { day }) => {
    const decided = day(on)
    measure.decisions.push({ body, day: decided, what, paper: paper ? `${paper}/${decided.year}` : null })
  },
  Partner: (measure, parts) => {
    for (const part of parts) {
      const [name = '', does = ''] = part.split(' = ')
      measure.partners.push({ name, part: does })
    }
  },
  Wort: (measure, parts, [on = ''], { day }) => {
    measure.words.push({ day: day(on), text: parts.join('; ') })
  },
  Stille: (measure, [since = ''], _, { day }) => {
    measure.silentSince = day(since)
  },
  Verlassen: (measure, [on = ''], _, { day }) => {
    measure.ownerLeft = day(on)
  },
  Lehre: (measure, parts) => {
    measure.lesson = parts.join('; ')
  },
  Wartet: (measure, [code = '', why = '']) => {
    measure.needs.push({ code, why })
  },
  Nachfolger: (measure, [code = ''], [how]) => {
    measure.successor = { code, how: how as 'merged' | 'superseded' }
  },
  Urteil: (measure, parts, [which = '', value, on = ''], { day }) => {
    measure.said = { day: day(on), [which]: value, why: parts.join('; ') }
  },
  Lizenz: (measure, [licence = '', repository]) => {
    measure.licence = licence
    measure.repository = repository ?? null
  },
  Fragen: (measure, parts) => {
    measure.transfer = parts.join('; ')
  },
}
