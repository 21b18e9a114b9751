import type { ColumnsOf, ValuesOf } from '../columns.ts'
import type { Change, KnownMeasure, PlanCount, PlanMilestone, PlanMoney } from '../plan.ts'
import { plain } from './cells.ts'
import { problems } from './problems.ts'
import type { Said, YearSum } from './read-plan.ts'

/** What hangs on a measure: as it is here, and what the file has changed of it so far. */
export interface Parts {
  readonly here: Pick<KnownMeasure, 'money' | 'milestones' | 'counts'>
  readonly changed: { money: PlanMoney[]; milestones: PlanMilestone[]; counts: PlanCount[] }
}

export const partsOf = (known: KnownMeasure | null): Parts => ({
  here: known ?? { money: [], milestones: [], counts: [] },
  changed: { money: [], milestones: [], counts: [] },
})

/** A line merged with what is here; `take` makes it count. `key` is the same for lines that mean the same entry. */
export interface Merged {
  readonly key: string
  readonly isNew: boolean
  readonly changes: readonly Change[]
  readonly reasons: Said[]
  readonly take: () => void
}

/** Under this name stands a sum of a year of which nobody says who pays it. */
export const undivided = 'nicht nach Quellen aufgeteilt'

/** Sums of years in columns of the measures' own sheet. They change the only source of a year, or add one; several are not guessed. */
export function mergeSums(parts: Parts, sums: readonly YearSum[]): { changes: Change[]; reasons: Said[] } {
  const changes: Change[] = []
  const reasons: Said[] = []
  for (const [year, list] of Map.groupBy(sums, ({ year }) => year)) {
    const there = parts.here.money.filter((one) => one.year === year)
    const amounts = Object.fromEntries(list.map(({ which, cents }) => [`${which}Cents`, cents])) as Partial<PlanMoney>
    const now = { plannedCents: total(there, 'plannedCents'), actualCents: total(there, 'actualCents') }
    const differing = (['plannedCents', 'actualCents'] as const).filter(
      (key) => amounts[key] !== undefined && amounts[key] !== now[key],
    )
    if (differing.length === 0) continue
    if (there.length > 1) {
      reasons.push({
        column: '',
        sentence: problems.severalSources(year, there.map(({ source }) => source).join(', ')),
      })
      continue
    }
    const before = there[0] ?? { ...noMoney, year, source: undivided }
    parts.changed.money.push({ ...before, ...amounts })
    for (const key of differing)
      changes.push({ key: key === 'plannedCents' ? 'planned' : 'actual', year, from: now[key], to: amounts[key] })
  }
  return { changes, reasons }
}

const noMoney = { kind: 'own', plannedCents: null, actualCents: null, sharePercent: null } as const

/** Null as long as nothing is known. */
function total(money: readonly PlanMoney[], key: 'plannedCents' | 'actualCents'): number | null {
  const known = money.flatMap((one) => one[key] ?? [])
  return known.length > 0 ? known.reduce((sum, cents) => sum + cents, 0) : null
}

export function mergeMoney({ here, changed }: Parts, values: ValuesOf<ColumnsOf<'money'>>): Merged {
  const [year, source] = [values.year as number, values.moneySource as string]
  const there = here.money.find((one) => one.year === year && plain(one.source) === plain(source))
  const before: PlanMoney = there ?? { ...noMoney, year, source }
  const after: PlanMoney = {
    ...before,
    kind: values.moneyKind ?? before.kind,
    plannedCents: chosen(values.planned, before.plannedCents),
    actualCents: chosen(values.actual, before.actualCents),
    sharePercent: chosen(values.share, before.sharePercent),
  }
  return {
    key: `${year} ${plain(source)}`,
    isNew: !there,
    changes: changesOf(there, before, after, {
      kind: 'moneyKind',
      plannedCents: 'planned',
      actualCents: 'actual',
      sharePercent: 'share',
    }),
    reasons: [],
    take: () => takeInto(changed.money, there, before, after),
  }
}

export function mergeMilestone({ here, changed }: Parts, values: ValuesOf<ColumnsOf<'milestones'>>): Merged {
  const title = values.milestone as string
  const there = here.milestones.find((one) => plain(one.title) === plain(title))
  const before: PlanMilestone = there ?? { title, dueOn: null, state: 'open', doneOn: null, note: '' }
  const state = values.milestoneState ?? (values.done ? 'done' : before.state)
  const after: PlanMilestone = {
    title: before.title,
    dueOn: chosen(values.due, before.dueOn),
    state,
    doneOn: state === 'done' ? chosen(values.done, before.doneOn) : null,
    note: chosen(values.note, before.note) ?? '',
  }
  return {
    key: plain(title),
    isNew: !there,
    changes: changesOf(there, before, after, { dueOn: 'due', state: 'milestoneState', doneOn: 'done', note: 'note' }),
    reasons: values.done && state !== 'done' ? [{ column: 'done', sentence: problems.notReached }] : [],
    take: () => takeInto(changed.milestones, there, before, after),
  }
}

export function mergeCount({ here, changed }: Parts, values: ValuesOf<ColumnsOf<'counts'>>): Merged {
  const title = values.indicator as string
  const kind = values.countKind ?? 'value'
  const [day, value] = [values.day as Temporal.PlainDate, values.value as number]
  const known = [...here.counts, ...changed.counts].find((one) => plain(one.indicator) === plain(title))
  const there = here.counts.find(
    (one) => plain(one.indicator) === plain(title) && one.kind === kind && one.day?.equals(day),
  )
  const unit = known?.unit ?? values.unit ?? ''
  const before: PlanCount = there ?? {
    indicator: known?.indicator ?? title,
    level: known?.level ?? values.level ?? 'output',
    unit,
    kind,
    day,
    value,
    valueUnit: values.unit ?? unit,
    source: '',
  }
  const after: PlanCount = {
    ...before,
    value,
    valueUnit: values.unit ?? before.valueUnit,
    source: chosen(values.countSource, before.source) ?? '',
  }
  return {
    key: `${plain(title)} ${kind} ${day}`,
    isNew: !there,
    changes: changesOf(there, before, after, { value: 'value', valueUnit: 'unit', source: 'countSource' }),
    reasons: unit ? [] : [{ column: 'unit', sentence: problems.unitNeeded }],
    take: () => takeInto(changed.counts, there, before, after),
  }
}

/** An empty cell leaves what was there; null says that there is none. */
const chosen = <Value>(said: Value | null | undefined, before: Value | null): Value | null =>
  said === undefined ? before : said

function takeInto<Entry extends object>(list: Entry[], there: Entry | undefined, before: Entry, after: Entry): void {
  if (!there || differs(before, after)) list.push(after)
}

const differs = <Entry extends object>(one: Entry, other: Entry) =>
  (Object.keys(one) as (keyof Entry)[]).some((key) => String(one[key]) !== String(other[key]))

function changesOf<Entry extends object>(
  there: Entry | undefined,
  before: Entry,
  after: Entry,
  columns: Partial<Record<keyof Entry, Change['key']>>,
): Change[] {
  return (Object.entries(columns) as [keyof Entry, Change['key']][]).flatMap(([key, column]) => {
    const [from, to] = [there ? before[key] : null, after[key]]
    return String(from ?? '') === String(to ?? '') ? [] : [{ key: column, from, to }]
  })
}
