import { notePresence } from '#commons/privacy/presence.ts'
import type { EventWhat, Level, MoneyKind, Phase } from '../measures/measure.ts'
import { publishMeasures } from '../measures/publish-measures.ts'
import type { Writing } from '../writing.ts'

type Day = Temporal.PlainDate

/** Parts of a measure as they are known, with days of the past. Everything may be left out; what is not known is left out or null. */
export interface PastParts {
  readonly partners?: readonly { name: string; part?: string }[]
  readonly milestones?: readonly {
    title: string
    dueOn?: Day | null
    /** The default is 'done' with a day in `doneOn`, otherwise 'open'. */
    state?: 'open' | 'done' | 'dropped'
    doneOn?: Day | null
    note?: string
  }[]
  /** One entry for each year and source. */
  readonly money?: readonly {
    year: number
    source: string
    kind: MoneyKind
    plannedCents?: number | null
    actualCents?: number | null
    sharePercent?: number | null
  }[]
  readonly indicators?: readonly {
    title: string
    level: Level
    unit: string
    better?: 'more' | 'less'
    source?: string
    everyMonths?: number | null
    /** One for each day; `unit` only where it was another one than the indicator's. */
    values?: readonly { day: Day; value: number; unit?: string; source?: string; note?: string }[]
    goals?: readonly { day: Day; value: number; unit?: string }[]
  }[]
  readonly risks?: readonly {
    title: string
    likelihood: 1 | 2 | 3
    weight: 1 | 2 | 3
    answer?: string
    state?: 'open' | 'happened' | 'over'
  }[]
  /** Ids of measures this one waits for; they must be there already. */
  readonly needs?: readonly { id: string; why?: string }[]
  readonly decisions?: readonly {
    body: string
    day: Day
    what: string
    paper?: string | null
    paperAddress?: string | null
  }[]
  readonly papers?: readonly { title: string; address: string }[]
  readonly events?: readonly {
    at: Temporal.Instant
    what: EventWhat
    oldValue?: string | null
    newValue?: string | null
    note?: string
    /** Who did it; nobody is named when left out. */
    by?: string | null
  }[]
  /** How it stands in words, and the day the words are of. Writes no event: give one in `events`. */
  readonly standing?: { text: string; on: Day }
  /** The phase with the day it began. */
  readonly phase?: { is: Phase; since: Day | null }
  /** The measure that took this one up. */
  readonly successor?: { id: string; how: 'merged' | 'superseded' }
  /** What somebody said instead of the rule. */
  readonly said?: {
    timeliness?: { value: 'on-time' | 'late' | 'unknown'; why: string }
    freshness?: { value: 'fresh' | 'ageing' | 'stale'; why: string }
    by: string
    at: Temporal.Instant
  }
}

/**
 * Writes the parts of a measure as they are, for demos and tests: one statement for each table, whatever their number. Nothing is asked
 * and nothing is checked but what the tables demand. What was there before stays; search and feeds follow.
 */
export async function saveParts(work: Writing, measureId: string, parts: PastParts): Promise<void> {
  const here = { space_id: work.space.id, measure_id: measureId }
  const own = () => ({ ...here, id: work.newId() })
  const { tx } = work
  if (parts.partners?.length)
    await tx
      .insertInto('strategy.partner')
      .values(parts.partners.map(({ name, part = '' }, index) => ({ ...own(), position: index + 1, name, part })))
      .execute()
  if (parts.milestones?.length)
    await tx
      .insertInto('strategy.milestone')
      .values(
        parts.milestones.map(({ title, dueOn, doneOn, state, note = '' }) => ({
          ...own(),
          title,
          due_on: dueOn ?? null,
          state: state ?? (doneOn ? 'done' : 'open'),
          done_on: doneOn ?? null,
          note,
        })),
      )
      .execute()
  if (parts.money?.length)
    await tx
      .insertInto('strategy.money')
      .values(
        parts.money.map(({ year, source, kind, plannedCents, actualCents, sharePercent }) => ({
          ...own(),
          year,
          source,
          kind,
          planned_cents: plannedCents ?? null,
          actual_cents: actualCents ?? null,
          share_percent: sharePercent ?? null,
        })),
      )
      .execute()
  await saveIndicators(work, measureId, parts.indicators ?? [])
  if (parts.risks?.length)
    await tx
      .insertInto('strategy.risk')
      .values(parts.risks.map(({ answer = '', state = 'open', ...risk }) => ({ ...own(), ...risk, answer, state })))
      .execute()
  if (parts.needs?.length)
    await tx
      .insertInto('strategy.dependency')
      .values(parts.needs.map(({ id, why = '' }) => ({ ...here, needs_id: id, why })))
      .execute()
  if (parts.decisions?.length)
    await tx
      .insertInto('strategy.decision')
      .values(
        parts.decisions.map(({ body, day, what, paper, paperAddress }) => ({
          ...own(),
          body,
          day,
          what,
          paper: paper ?? null,
          paper_address: paperAddress ?? null,
        })),
      )
      .execute()
  if (parts.papers?.length)
    await tx
      .insertInto('strategy.paper')
      .values(parts.papers.map(({ title, address }, index) => ({ ...own(), position: index + 1, title, address })))
      .execute()
  await saveEvents(work, measureId, parts.events ?? [])
  await saveOwnRow(work, measureId, parts)
  await publishMeasures(work, [measureId])
}

async function saveIndicators(
  { tx, space, newId }: Writing,
  measure: string,
  indicators: NonNullable<PastParts['indicators']>,
): Promise<void> {
  if (indicators.length === 0) return
  const kept = indicators.map((indicator, index) => ({ ...indicator, id: newId(), position: index + 1 }))
  await tx
    .insertInto('strategy.indicator')
    .values(
      kept.map(({ id, position, title, level, unit, better = 'more', source = '', everyMonths }) => ({
        space_id: space.id,
        id,
        measure_id: measure,
        position,
        level,
        title,
        unit,
        better,
        source,
        every_months: everyMonths ?? null,
      })),
    )
    .execute()
  const values = kept.flatMap(({ id, unit, values = [] }) =>
    values.map((one) => ({
      space_id: space.id,
      indicator_id: id,
      day: one.day,
      value: one.value,
      unit: one.unit ?? unit,
      source: one.source ?? '',
      note: one.note ?? '',
    })),
  )
  if (values.length) await tx.insertInto('strategy.indicator_value').values(values).execute()
  const goals = kept.flatMap(({ id, unit, goals = [] }) =>
    goals.map((one) => ({
      space_id: space.id,
      indicator_id: id,
      day: one.day,
      value: one.value,
      unit: one.unit ?? unit,
    })),
  )
  if (goals.length) await tx.insertInto('strategy.indicator_goal').values(goals).execute()
}

async function saveEvents(work: Writing, measure: string, events: NonNullable<PastParts['events']>): Promise<void> {
  if (events.length === 0) return
  await work.tx
    .insertInto('strategy.event')
    .values(
      events.map(({ at, what, oldValue, newValue, note = '', by }) => ({
        space_id: work.space.id,
        id: work.newId(),
        measure_id: measure,
        at,
        what,
        old_value: oldValue ?? null,
        new_value: newValue ?? null,
        note,
        by_id: by ?? null,
      })),
    )
    .execute()
  for (const person of new Set(events.map(({ by }) => by ?? null)))
    if (person !== null) await notePresence(work, person, 'strategy')
}

/** What stands in the measure's own row. */
async function saveOwnRow(work: Writing, measure: string, parts: PastParts): Promise<void> {
  const { standing, phase, successor, said } = parts
  const columns = {
    ...(standing && { standing: standing.text, standing_on: standing.on }),
    ...(phase && { phase: phase.is, phase_since: phase.since }),
    ...(successor && { successor_id: successor.id, successor_how: successor.how }),
    ...(said && {
      timeliness_said: said.timeliness?.value ?? null,
      timeliness_why: said.timeliness?.why ?? null,
      freshness_said: said.freshness?.value ?? null,
      freshness_why: said.freshness?.why ?? null,
      said_by: said.by,
      said_at: said.at,
    }),
  }
  if (Object.keys(columns).length === 0) return
  await work.tx
    .updateTable('strategy.measure')
    .set(columns)
    .where('space_id', '=', work.space.id)
    .where('id', '=', measure)
    .execute()
}
