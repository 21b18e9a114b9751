import type { Sentence } from '#foundation/text/catalogue.ts'
import { isOver, type Measure } from '../../measures/measure.ts'
import { freshnessOf } from '../../measures/rules/freshness.ts'

/** Where something is missing, so that it can be linked and counted. */
export type MissingPart =
  | 'profile'
  | 'owner'
  | 'dates'
  | 'standing'
  | 'milestones'
  | 'money'
  | 'indicators'
  | 'decisions'

export interface Missing {
  readonly part: MissingPart
  readonly sentence: Sentence
}

/** What the rule looks at. */
export type Complete = Pick<
  Measure,
  | 'lead'
  | 'aim'
  | 'effect'
  | 'inCharge'
  | 'ownerId'
  | 'field'
  | 'solutionId'
  | 'phase'
  | 'plannedStart'
  | 'plannedEnd'
  | 'actualStart'
  | 'actualEnd'
  | 'standingOn'
  | 'freshnessSaid'
  | 'lesson'
  | 'milestones'
  | 'money'
  | 'indicators'
  | 'decisions'
>

const missing = (part: MissingPart, de: string, en: string): Missing => ({ part, sentence: { de, en } })

/** What a measure of its phase should say and does not. An idea need not have dates, money or decisions yet. */
export function whatIsMissing(measure: Complete, today: Temporal.PlainDate): Missing[] {
  const { phase } = measure
  const idea = phase === 'idea'
  const begun = !idea && phase !== 'planning'
  return [
    ...ofProfile(measure),
    ...when(
      !measure.ownerId && !isOver(phase),
      missing('owner', 'Niemand hält sie aktuell.', 'Nobody keeps it up to date.'),
    ),
    ...when(
      !idea && (!measure.plannedStart || !measure.plannedEnd),
      missing('dates', 'Geplanter Beginn oder geplantes Ende fehlt.', 'The planned start or end is missing.'),
    ),
    ...when(
      begun && !measure.actualStart,
      missing('dates', 'Der tatsächliche Beginn fehlt.', 'The actual start is missing.'),
    ),
    ...when(
      isOver(phase) && !measure.actualEnd,
      missing('dates', 'Das tatsächliche Ende fehlt.', 'The actual end is missing.'),
    ),
    ...ofStanding(measure, today),
    ...when(
      !idea && !isOver(phase) && measure.milestones.length === 0,
      missing('milestones', 'Es gibt keinen Meilenstein.', 'There is no milestone.'),
    ),
    ...ofMoney(measure, today),
    ...ofIndicators(measure, today),
    ...when(
      begun && measure.decisions.length === 0,
      missing('decisions', 'Kein Beschluss ist eingetragen.', 'No decision is entered.'),
    ),
    ...when(
      phase === 'completed' && !measure.lesson,
      missing('profile', 'Was andere daraus lernen können, fehlt.', 'What others can learn from it is missing.'),
    ),
  ]
}

const when = (is: boolean, one: Missing): Missing[] => (is ? [one] : [])

function ofProfile({ lead, aim, effect, inCharge, field, solutionId }: Complete): Missing[] {
  return [
    ...when(!lead, missing('profile', 'Der Satz für alle fehlt.', 'The sentence for everybody is missing.')),
    ...when(!aim, missing('profile', 'Das Ziel fehlt.', 'The aim is missing.')),
    ...when(
      !effect,
      missing('profile', 'Was sich für die Menschen ändert, fehlt.', 'What changes for people is missing.'),
    ),
    ...when(!inCharge, missing('profile', 'Die Federführung fehlt.', 'Who is in charge is missing.')),
    ...when(!field, missing('profile', 'Das Handlungsfeld fehlt.', 'The field of action is missing.')),
    ...when(!solutionId, missing('profile', 'Sie gehört zu keiner Lösung.', 'It belongs to no solution.')),
  ]
}

function ofStanding(measure: Complete, today: Temporal.PlainDate): Missing[] {
  const { value, days } = freshnessOf(measure, today)
  if (value === 'never')
    return [missing('standing', 'Über sie hat noch niemand berichtet.', 'Nobody has reported on it yet.')]
  if (value !== 'stale') return []
  return [missing('standing', `Der letzte Bericht ist ${days} Tage alt.`, `The last report is ${days} days old.`)]
}

/** Years that are over and were planned should say what was spent. */
function ofMoney({ phase, money }: Complete, today: Temporal.PlainDate): Missing[] {
  if (phase === 'idea') return []
  if (money.length === 0)
    return [missing('money', 'Es steht nicht da, was sie kostet.', 'It does not say what it costs.')]
  const years = new Set(
    money
      .filter((one) => one.year < today.year && one.plannedCents && one.actualCents === null)
      .map(({ year }) => year),
  )
  return [...years]
    .sort()
    .map((year) => missing('money', `Was ${year} ausgegeben wurde, fehlt.`, `What was spent in ${year} is missing.`))
}

/** A value is due when more time has passed since the last than was meant, with a third of it as grace. */
function ofIndicators({ phase, indicators }: Complete, today: Temporal.PlainDate): Missing[] {
  if (phase === 'idea' || phase === 'planning') return []
  if (indicators.length === 0) return [missing('indicators', 'Es gibt keine Kennzahl.', 'There is no indicator.')]
  if (isOver(phase)) return []
  return indicators.flatMap(({ title, values, everyMonths }) => {
    const last = values.at(-1)
    if (!last) return [missing('indicators', `„${title}“ hat noch keinen Wert.`, `“${title}” has no value yet.`)]
    const due = everyMonths ? last.day.add({ days: Math.round(everyMonths * 30.4 * (4 / 3)) }) : null
    return when(
      due !== null && Temporal.PlainDate.compare(due, today) < 0,
      missing('indicators', `Für „${title}“ ist ein neuer Wert fällig.`, `A new value of “${title}” is due.`),
    )
  })
}
