import type { Sentence } from '#foundation/text/catalogue.ts'
import { euro } from '#foundation/text/numbers.ts'
import { isOver, type Measure, type Money } from '../../measures/measure.ts'

type Looked = Pick<Measure, 'money' | 'milestones' | 'indicators' | 'phase' | 'actualStart' | 'actualEnd'>

const later = (one: Temporal.PlainDate | null, other: Temporal.PlainDate) =>
  one !== null && Temporal.PlainDate.compare(one, other) > 0

const total = (money: readonly Money[], key: 'plannedCents' | 'actualCents'): number | null => {
  const known = money.flatMap((one) => one[key] ?? [])
  return known.length > 0 ? known.reduce((sum, cents) => sum + cents, 0) : null
}

const both = (say: (language: 'de' | 'en') => string): Sentence => ({ de: say('de'), en: say('en') })

/**
 * Figures of a measure that do not fit together, each as a sentence. They are shown beside the figures and never hidden: somebody
 * reported them, and readers may know why. Nothing is said where something is not known.
 */
export function odditiesOf(measure: Looked, today: Temporal.PlainDate): Sentence[] {
  return [...ofMoney(measure, today), ...ofDays(measure, today), ...ofIndicators(measure, today)]
}

function ofMoney({ money }: Looked, today: Temporal.PlainDate): Sentence[] {
  const said: Sentence[] = []
  for (const [year, entries] of Map.groupBy(money, ({ year }) => year)) {
    const [planned, actual] = [total(entries, 'plannedCents'), total(entries, 'actualCents')]
    if (actual !== null && planned !== null && actual > planned * 1.1)
      said.push(
        both((language) =>
          language === 'de'
            ? `${year} sind ${euro(actual, 'de')} ausgegeben, geplant waren ${euro(planned, 'de')}.`
            : `In ${year}, ${euro(actual, 'en')} were spent; ${euro(planned, 'en')} were planned.`,
        ),
      )
    if (actual !== null && planned === null)
      said.push({
        de: `${year} sind ${euro(actual, 'de')} ausgegeben, ohne dass etwas geplant war.`,
        en: `In ${year}, ${euro(actual, 'en')} were spent although nothing was planned.`,
      })
    if (actual !== null && actual > 0 && year > today.year)
      said.push({
        de: `Für ${year} steht schon etwas als ausgegeben da, obwohl das Jahr noch kommt.`,
        en: `Something counts as spent in ${year}, although that year is still to come.`,
      })
    said.push(...ofShares(year, entries, planned))
  }
  return said
}

/** A funder who bears a share of the cost cannot give more than that share of it. A cent of rounding for each entry is let pass. */
function ofShares(year: number, entries: readonly Money[], planned: number | null): Sentence[] {
  const shares = entries.flatMap(({ sharePercent }) => sharePercent ?? [])
  const sum = shares.reduce((one, other) => one + other, 0)
  const said: Sentence[] = []
  if (sum > 100)
    said.push({
      de: `${year} ergeben die Förderquoten zusammen ${sum} %.`,
      en: `In ${year} the funding shares add up to ${sum} %.`,
    })
  for (const { source, sharePercent, plannedCents } of entries) {
    if (sharePercent === null || plannedCents === null || planned === null) continue
    const most = (planned * sharePercent) / 100
    if (plannedCents > most + entries.length)
      said.push({
        de: `${year}: ${source} soll ${euro(plannedCents, 'de')} geben; die zugesagten ${sharePercent} % von ${euro(planned, 'de')} wären ${euro(Math.round(most), 'de')}.`,
        en: `${year}: ${source} is to give ${euro(plannedCents, 'en')}; the promised ${sharePercent} % of ${euro(planned, 'en')} would be ${euro(Math.round(most), 'en')}.`,
      })
  }
  return said
}

function ofDays({ milestones, phase, actualStart, actualEnd }: Looked, today: Temporal.PlainDate): Sentence[] {
  const said: Sentence[] = []
  for (const { title, doneOn } of milestones)
    if (later(doneOn, today))
      said.push({
        de: `Der Meilenstein „${title}“ ist als erreicht gemeldet, aber mit einem Tag in der Zukunft.`,
        en: `The milestone “${title}” is reported as reached, but with a day in the future.`,
      })
  if (later(actualStart, today))
    said.push({
      de: 'Der tatsächliche Beginn liegt in der Zukunft.',
      en: 'The actual beginning lies in the future.',
    })
  if (actualEnd !== null && !isOver(phase) && !later(actualEnd, today) && phase !== 'operation')
    said.push({
      de: 'Ein tatsächliches Ende steht da, aber die Maßnahme ist weder abgeschlossen noch beendet.',
      en: 'There is an actual end, but the measure is neither completed nor ended.',
    })
  if (isOver(phase) && milestones.some(({ state }) => state === 'open'))
    said.push({
      de: 'Die Maßnahme ist vorbei, aber ein Meilenstein ist noch offen.',
      en: 'The measure is over, but a milestone is still open.',
    })
  return said
}

function ofIndicators({ indicators }: Looked, today: Temporal.PlainDate): Sentence[] {
  const said: Sentence[] = []
  for (const { title, unit, values, goals } of indicators) {
    if (values.some(({ day }) => later(day, today)))
      said.push({
        de: `„${title}“ hat einen gezählten Wert in der Zukunft.`,
        en: `“${title}” has a counted value in the future.`,
      })
    const goal = goals.find((one) => one.unit !== (values.at(-1)?.unit ?? unit))
    if (goal)
      said.push({
        de: `„${title}“ wird in ${values.at(-1)?.unit ?? unit} gezählt, das Ziel steht in ${goal.unit}: Beides lässt sich nicht vergleichen.`,
        en: `“${title}” is counted in ${values.at(-1)?.unit ?? unit}, its goal stands in ${goal.unit}: the two cannot be compared.`,
      })
  }
  return said
}
