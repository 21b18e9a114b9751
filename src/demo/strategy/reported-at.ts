import { compare, freshnessOf, missedGoal, type Reported, timelinessOf } from '../../services/strategy/demo.ts'
import { stateAt } from './state-at.ts'
import type { DemoMeasure } from './types.ts'

type Day = Temporal.PlainDate

/** What a report of a day says of a measure that came onto the agenda by then; null: it was not there yet, or another one took it up. */
export function reportedAt(
  measure: DemoMeasure,
  day: Day,
  about: Pick<Reported, 'measureId' | 'slug' | 'vision' | 'solution' | 'field'>,
): Reported | null {
  const state = stateAt(measure, day)
  if (!state || state.successor) return null
  const { phase, paused, plannedEnd, actualEnd, milestones, money, standing, standingOn, lesson, said } = state
  const done = milestones.filter((one) => one.state === 'done').length
  const open = milestones.filter((one) => one.state === 'open')
  const goals = state.indicators.map((one) => ({
    better: one.better,
    goals: one.goals.map((goal) => ({ ...goal, unit: one.unit })),
    values: one.values.map((value) => ({ ...value, unit: value.unit ?? one.unit, source: '', note: '' })),
  }))
  const reckoned = {
    ...{ phase, paused, plannedEnd, actualEnd, standingOn, milestonesDone: done },
    plannedStart: measure.plannedStart,
    nextDue: open.flatMap(({ due }) => due ?? []).toSorted(Temporal.PlainDate.compare)[0] ?? null,
    hasGoals: goals.some((one) => one.goals.length > 0),
    hasMissedGoal: goals.some((one) => missedGoal(one, day)),
    timelinessSaid: said?.timeliness ?? null,
    freshnessSaid: said?.freshness ?? null,
  }
  return {
    ...about,
    ...{ code: measure.code, title: measure.title.de, lead: measure.lead.de, inCharge: measure.inCharge },
    ...{ phase, paused, plannedEnd, standing, standingOn, lesson, milestonesDone: done, milestonesOpen: open.length },
    timeliness: timelinessOf(reckoned, day).value,
    freshness: freshnessOf(reckoned, day).value,
    plannedCents: total(money.map(({ planned }) => planned)),
    actualCents: total(money.map(({ actual }) => actual)),
    wholeDistrict: measure.municipalities.length === 0,
    municipalities: measure.municipalities,
  }
}

/** Thousands of euros become cents; null: nothing is known. */
function total(thousands: readonly (number | null)[]): number | null {
  const known = thousands.filter((one) => one !== null)
  return known.length ? known.reduce((sum, one) => sum + Math.round(one * 100_000), 0) : null
}

/** What the office would write above the figures: what moved, in a few sentences. */
export function introductionOf(before: readonly Reported[] | null, now: readonly Reported[]): string {
  if (!before)
    return `Der erste Bericht zur Strategie: ${now.length} Maßnahmen stehen auf der Agenda. Ab jetzt lässt sich zweimal im Jahr vergleichen.`
  const { added, ahead, ended, turnedLate, caughtUp } = compare(before, now)
  const finished = ahead.filter(({ now: { phase } }) => phase === 'completed')
  const sentences = [
    `${counted(ahead.length, 'Maßnahme ist', 'Maßnahmen sind')} in diesem Halbjahr einen Schritt weiter.`,
    finished.length > 0 &&
      `Abgeschlossen: ${finished.map(({ now: { title } }) => `„${title}“`).join(', ')}. Danke an alle, die mitgemacht haben.`,
    added.length > 0 && `${counted(added.length, 'Maßnahme kam', 'Maßnahmen kamen')} dazu.`,
    turnedLate.length > 0 &&
      `${counted(turnedLate.length, 'Maßnahme ist', 'Maßnahmen sind')} in Verzug geraten; die Gründe stehen bei den Maßnahmen.`,
    caughtUp.length > 0 && `${counted(caughtUp.length, 'Maßnahme hat', 'Maßnahmen haben')} Verzug aufgeholt.`,
    ended.length > 0 &&
      `Beendet, bevor sie fertig ${ended.length === 1 ? 'war' : 'waren'}: ${ended.map(({ now: { title } }) => `„${title}“`).join(', ')}. Was daraus zu lernen ist, steht unten.`,
  ]
  return sentences.filter(Boolean).join(' ')
}

const counted = (number: number, one: string, many: string) =>
  number === 0 ? `Keine ${one}` : number === 1 ? `Eine ${one}` : `${number} ${many}`
