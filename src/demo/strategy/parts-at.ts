import { homeZone } from '#foundation/text/dates.ts'
import type { PastParts } from '../../services/strategy/demo.ts'
import { stateAt, wordsUntil } from './state-at.ts'
import type { DemoMeasure } from './types.ts'

type Day = Temporal.PlainDate
type Events = NonNullable<PastParts['events']>

const cents = (thousands: number | null) => (thousands === null ? null : Math.round(thousands * 100_000))
const noon = (day: Day) => day.toZonedDateTime({ timeZone: homeZone, plainTime: '12:00' }).toInstant()

/** Everything that belongs to a measure on a day, as the tables take it. @param by whoever said something instead of the rule */
export function partsAt(measure: DemoMeasure, day: Day, by: string): PastParts {
  const state = stateAt(measure, day)
  if (!state) return {}
  const { said } = state
  const saidParts = said && {
    ...(said.timeliness && { timeliness: { value: said.timeliness, why: said.why } }),
    ...(said.freshness && { freshness: { value: said.freshness, why: said.why } }),
    by,
    at: noon(said.day),
  }
  return {
    partners: measure.partners,
    milestones: state.milestones.map(({ title, due, done, state: is }) => ({
      ...{ title, dueOn: due, doneOn: done, state: is },
    })),
    money: state.money.map(({ year, source, kind, share, planned, actual }) => ({
      ...{ year, source, kind, sharePercent: share, plannedCents: cents(planned), actualCents: cents(actual) },
    })),
    indicators: state.indicators,
    risks: measure.risks,
    decisions: state.decisions.map(({ body, day: on, what, paper, address }) => ({
      ...{ body, day: on, what, paper, paperAddress: address ?? null },
    })),
    papers: measure.papers,
    events: eventsUntil(measure, day),
    ...(state.standingOn && { standing: { text: state.standing, on: state.standingOn } }),
    ...(saidParts && { said: saidParts }),
  }
}

/** What happened to a measure until a day, oldest first. */
export function eventsUntil(measure: DemoMeasure, day: Day): Events {
  const had = (on: Day) => Temporal.PlainDate.compare(on, day) <= 0
  const phases = measure.steps.filter(({ what }) => what !== 'paused' && what !== 'resumed')
  const steps = measure.steps.map((step, index): { readonly day: Day; readonly event: Omit<Events[number], 'at'> } => {
    const { what, why } = step
    if (what === 'paused' || what === 'resumed') return { day: step.day, event: { what, note: why } }
    if (index === 0) return { day: step.day, event: { what: 'published', note: why } }
    const before = phases[phases.indexOf(step) - 1]?.what ?? null
    return { day: step.day, event: { what: 'phase', oldValue: before, newValue: what, note: why } }
  })
  const moves = measure.moved.map(({ day: on, to, why }, index) => ({
    day: on,
    event: {
      what: 'dates' as const,
      oldValue: (measure.moved[index - 1]?.to ?? measure.plannedEnd)?.toString() ?? null,
      ...{ newValue: to.toString(), note: why },
    },
  }))
  const words = wordsUntil(measure, day).map(({ day: on, text }) => ({
    day: on,
    event: { what: 'standing' as const, note: text },
  }))
  const { said, ownerLeft, successor } = measure
  const over = phases.at(-1)
  return [
    ...steps,
    ...moves,
    ...words,
    ...(said?.timeliness
      ? [{ day: said.day, event: { what: 'timeliness' as const, newValue: said.timeliness, note: said.why } }]
      : []),
    ...(said?.freshness
      ? [{ day: said.day, event: { what: 'freshness' as const, newValue: said.freshness, note: said.why } }]
      : []),
    ...(ownerLeft ? [{ day: ownerLeft, event: { what: 'owner' as const } }] : []),
    ...(successor && over ? [{ day: over.day, event: { what: 'successor' as const } }] : []),
  ]
    .filter((one) => had(one.day))
    .toSorted((a, b) => Temporal.PlainDate.compare(a.day, b.day))
    .map((one) => ({ ...one.event, at: noon(one.day) }))
}
