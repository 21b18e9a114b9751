import type { Phase } from '../../services/strategy/demo.ts'
import type { DemoMeasure, Step } from './types.ts'

type Day = Temporal.PlainDate

/** What can be said of a measure on a day: only what had happened by then. */
export interface StateOfDay {
  readonly phase: Phase
  readonly since: Day
  readonly paused: boolean
  readonly plannedEnd: Day | null
  readonly actualStart: Day | null
  readonly actualEnd: Day | null
  readonly milestones: readonly {
    readonly title: string
    readonly due: Day | null
    readonly state: 'open' | 'done' | 'dropped'
    readonly done: Day | null
  }[]
  readonly money: DemoMeasure['money']
  readonly indicators: DemoMeasure['indicators']
  readonly decisions: DemoMeasure['decisions']
  readonly standing: string
  readonly standingOn: Day | null
  readonly lesson: string
  readonly said: DemoMeasure['said']
  readonly successor: DemoMeasure['successor']
}

const until = (day: Day) => (other: Day | null) => other !== null && Temporal.PlainDate.compare(other, day) <= 0
const isPhase = (step: Step): step is Step & { readonly what: Phase } =>
  step.what !== 'paused' && step.what !== 'resumed'

/** @returns null before the measure came onto the agenda */
export function stateAt(measure: DemoMeasure, day: Day): StateOfDay | null {
  const had = until(day)
  const steps = measure.steps.filter((step) => had(step.day))
  const phases = steps.filter(isPhase)
  const last = phases.at(-1)
  if (!last) return null
  const over = last.what === 'completed' || last.what === 'ended'
  const words = wordsUntil(measure, day)
  return {
    phase: last.what,
    since: last.day,
    paused: !over && steps.findLast((step) => !isPhase(step))?.what === 'paused',
    plannedEnd: measure.moved.findLast((move) => had(move.day))?.to ?? measure.plannedEnd,
    actualStart: phases.find(({ what }) => what !== 'idea' && what !== 'planning' && what !== 'ended')?.day ?? null,
    actualEnd: over ? last.day : null,
    milestones: measure.milestones.map(({ title, due, done, dropped = false }) => ({
      ...{ title, due },
      // What was still open when a measure stopped is never reached.
      state: had(done) ? 'done' : dropped || last.what === 'ended' ? 'dropped' : 'open',
      done: had(done) ? done : null,
    })),
    money: measure.money.map((one) => ({ ...one, actual: one.year < day.year ? one.actual : null })),
    indicators: measure.indicators.map((one) => ({ ...one, values: one.values.filter((value) => had(value.day)) })),
    decisions: measure.decisions.filter((decision) => had(decision.day)),
    standing: words.at(-1)?.text ?? '',
    standingOn: words.at(-1)?.day ?? null,
    lesson: over ? measure.lesson : '',
    said: had(measure.said?.day ?? null) ? measure.said : null,
    successor: over ? measure.successor : null,
  }
}

/**
 * What was said of a measure until a day, oldest first: what was written down for it, and twice a year what its milestones say. Each
 * measure has its own days in May, June, November and December, so that not everything was said yesterday.
 */
export function wordsUntil(measure: DemoMeasure, day: Day): { readonly day: Day; readonly text: string }[] {
  const first = measure.steps[0]?.day
  if (!first) return []
  const own = measure.words.flatMap(({ day: on, text }) => (on ? [{ day: on, text }] : []))
  const end = measure.steps.find(({ what }) => what === 'completed' || what === 'ended')?.day
  const offset = Number(measure.code?.slice(2) ?? 0) * 7
  const regular: Day[] = []
  for (let year = first.year; year <= day.year; year++)
    for (const month of [4, 10])
      regular.push(Temporal.PlainDate.from({ year, month, day: 20 }).add({ days: offset % 62 }))
  return [
    ...regular
      .filter((on) => Temporal.PlainDate.compare(on, first) > 0 && (!end || Temporal.PlainDate.compare(on, end) < 0))
      .filter((on) => own.every((said) => Math.abs(said.day.until(on).days) > 60))
      .map((on) => ({ day: on, text: milestoneWords(measure, on) })),
    ...own,
  ]
    .filter(({ day: on }) => until(day)(on) && (!measure.silentSince || until(measure.silentSince)(on)))
    .sort((a, b) => Temporal.PlainDate.compare(a.day, b.day))
}

function milestoneWords({ milestones, steps }: DemoMeasure, day: Day): string {
  const had = until(day)
  const reached = milestones.filter(({ done }) => had(done)).at(-1)
  const next = milestones.find(({ done, dropped }) => !dropped && !had(done))
  const paused = steps.findLast((step) => had(step.day) && !isPhase(step))?.what === 'paused'
  if (paused) return 'Ruht zurzeit.'
  const late = next?.due && Temporal.PlainDate.compare(next.due, day) < 0
  return [
    reached ? `Erreicht: ${reached.title}.` : 'Die Vorarbeiten laufen.',
    next && (late ? `Verspätet: ${next.title}.` : `Als Nächstes: ${next.title}.`),
  ]
    .filter(Boolean)
    .join(' ')
}
