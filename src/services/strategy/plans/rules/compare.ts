import { notices } from '../../measures/texts.ts'
import type { ColumnKey } from '../columns.ts'
import type { Change, Comparison, Deed, Judged, KnownMeasure, Profile } from '../plan.ts'
import { type Places, plain } from './cells.ts'
import { mergeCount, mergeMilestone, mergeMoney, mergeSums, type Parts, partsOf } from './merge-parts.ts'
import { problems } from './problems.ts'
import type { Line, ReadPlan, Said } from './read-plan.ts'

/** What a new measure is as long as nobody says otherwise. */
const empty: Omit<Profile, 'title'> = {
  code: null,
  lead: null,
  aim: null,
  effect: null,
  body: null,
  solution: null,
  field: null,
  inCharge: null,
  priority: null,
  phase: 'idea',
  paused: false,
  plannedStart: null,
  plannedEnd: null,
  actualStart: null,
  actualEnd: null,
  places: { whole: true, keys: [] },
  lesson: null,
  licence: null,
  transfer: null,
  source: null,
}

/** A measure of the file while its lines are gone through. */
interface Draft {
  readonly known: KnownMeasure | null
  readonly profile: Profile
  readonly profileChanged: boolean
  readonly parts: Parts
}

/**
 * What taking over a plan would do, line by line. An empty cell changes nothing. A measure is known by its number, without one by its
 * title. A line that is refused changes nothing, and lines of other sheets that belong to a refused new measure are refused with it.
 * Taking over twice does nothing the second time.
 */
export function comparePlan(plan: ReadPlan, here: readonly KnownMeasure[]): Comparison {
  const drafts = new Map<string, Draft>()
  const refusedCodes = new Set<string>()
  const find = finder(here)
  const twice = sameTwice(plan.measures)
  const withCosts = new Set(plan.money.map(({ values }) => values.code && plain(values.code)))
  const judged: Judged[] = []

  for (const line of plan.measures) {
    const code = line.values.code ?? null
    const known = find(line)
    const name = nameOf(line, known && known !== 'several' ? known : null)
    const clash: Said[] = [...(twice.get(line) ?? [])]
    if (known === 'several') clash.push({ column: '', sentence: problems.severalHere })
    if (known === 'several' || clash.length > 0 || line.problems.length > 0) {
      if (code) refusedCodes.add(plain(code))
      judged.push(refusal(line, name, [...clash, ...line.problems]))
      continue
    }
    const before = known?.profile ?? null
    const { profile, changes, reasons } = mergeProfile(line, before)
    const parts = partsOf(known)
    const costsApart = code !== null && line.sums.length > 0 && withCosts.has(plain(code))
    const sums = costsApart ? { changes: [], reasons: [] } : mergeSums(parts, line.sums)
    const wrong = [...reasons, ...sums.reasons]
    if (wrong.length > 0) {
      if (code) refusedCodes.add(plain(code))
      judged.push(refusal(line, name, wrong))
      continue
    }
    drafts.set(keyOf(code, known, line), { known, profile, profileChanged: changes.length > 0, parts })
    const all = [...changes, ...sums.changes]
    judged.push({
      line,
      outcome: known ? (all.length > 0 ? 'changed' : 'same') : 'new',
      name,
      changes: all,
      reasons: [],
      remarks: costsApart ? [...line.remarks, { column: '', sentence: problems.sumsLeft }] : line.remarks,
    })
  }

  const seen = new Map<string, number>()
  const merges = [
    ...plan.money.map((line) => ({ line, merge: (parts: Parts) => mergeMoney(parts, line.values) })),
    ...plan.milestones.map((line) => ({ line, merge: (parts: Parts) => mergeMilestone(parts, line.values) })),
    ...plan.counts.map((line) => ({ line, merge: (parts: Parts) => mergeCount(parts, line.values) })),
  ]
  for (const { line, merge } of merges) {
    const code = line.values.code ?? ''
    const draft = draftFor(code, drafts, here)
    const name = draft ? named(draft.profile) : code
    const reasons = [...line.problems]
    if (!draft && code)
      reasons.push({
        column: '',
        sentence: refusedCodes.has(plain(code)) ? problems.measureRefused : problems.noSuchMeasure(code),
      })
    if (!draft || reasons.length > 0) {
      judged.push(refusal(line, name, reasons))
      continue
    }
    const merged = merge(draft.parts)
    const key = `${line.kind} ${plain(code)} ${merged.key}`
    const first = seen.get(key)
    if (first !== undefined) merged.reasons.push({ column: '', sentence: problems.lineTwice(first) })
    else seen.set(key, line.line)
    if (merged.reasons.length > 0) {
      judged.push(refusal(line, name, merged.reasons))
      continue
    }
    merged.take()
    const outcome = merged.isNew ? 'new' : merged.changes.length > 0 ? 'changed' : 'same'
    judged.push({ line, outcome, name, changes: merged.changes, reasons: [], remarks: line.remarks })
  }
  return { judged, deeds: [...drafts.values()].flatMap(deedOf) }
}

function deedOf({ known, profile, profileChanged, parts }: Draft): Deed[] {
  const { money, milestones, counts } = parts.changed
  const deed = { known, profile, profileChanged, money, milestones, counts }
  const nothing = known && !profileChanged && money.length + milestones.length + counts.length === 0
  return nothing ? [] : [deed]
}

const refusal = (line: Line, name: string, reasons: readonly Said[]): Judged => ({
  line,
  outcome: 'refused',
  name,
  changes: [],
  reasons,
  remarks: [],
})

const named = ({ code, title }: Pick<Profile, 'code' | 'title'>) => (code ? `${code} ${title}` : title)

function nameOf({ values }: Line<'measures'>, known: KnownMeasure | null): string {
  const title = values.title ?? known?.profile.title ?? ''
  return named({ code: values.code ?? known?.profile.code ?? null, title })
}

/** The measure a line means: by number, without one by its title. Null: none yet. */
function finder(here: readonly KnownMeasure[]) {
  const byCode = new Map(here.flatMap((one) => (one.profile.code ? [[plain(one.profile.code), one] as const] : [])))
  const byTitle = Map.groupBy(here, ({ profile }) => plain(profile.title))
  return ({ values: { code, title } }: Line<'measures'>): KnownMeasure | null | 'several' => {
    if (code) return byCode.get(plain(code)) ?? null
    const found = title ? (byTitle.get(plain(title)) ?? []) : []
    return found.length > 1 ? 'several' : (found[0] ?? null)
  }
}

const keyOf = (code: string | null, known: KnownMeasure | null, { line, sheet }: Line) =>
  known?.id ?? (code ? `code ${plain(code)}` : `line ${sheet} ${line}`)

/** The measure a line of another sheet belongs to: of the file, or one that is here and that the file's list does not name. */
function draftFor(code: string, drafts: Map<string, Draft>, here: readonly KnownMeasure[]): Draft | undefined {
  const wanted = plain(code)
  const added = drafts.get(`code ${wanted}`)
  if (added) return added
  const known = here.find(({ profile }) => profile.code && plain(profile.code) === wanted)
  if (!known) return undefined
  const there = drafts.get(known.id)
  if (there) return there
  const draft = { known, profile: known.profile, profileChanged: false, parts: partsOf(known) }
  drafts.set(known.id, draft)
  return draft
}

/** Lines that name the same measure, each with the sentence that says so. */
function sameTwice(lines: readonly Line<'measures'>[]): Map<Line<'measures'>, Said[]> {
  const said = new Map<Line<'measures'>, Said[]>()
  const groups = Map.groupBy(lines, ({ values: { code, title } }) =>
    code ? `code ${plain(code)}` : title ? `title ${plain(title)}` : '',
  )
  for (const [key, group] of groups) {
    if (!key || group.length < 2) continue
    const numbers = group.map(({ line }) => line).join(', ')
    const sentence = key.startsWith('code') ? problems.twice(numbers) : problems.titleTwice(numbers)
    for (const line of group) said.set(line, [{ column: '', sentence }])
  }
  return said
}

function mergeProfile({ values }: Line<'measures'>, before: Profile | null) {
  const changes: Change[] = []
  const reasons: Said[] = []
  const start: Profile = before ?? { ...empty, title: '' }
  const profile: Record<string, unknown> = { ...start }
  for (const [key, value] of Object.entries(values)) {
    const to = value ?? nothingOf(key as keyof Profile)
    if (to === undefined) {
      reasons.push({ column: key, sentence: problems.empty })
      continue
    }
    // A known measure was found by its number: 'm-1' is no other number than 'M-1'.
    if (same(profile[key], to) || (before && key === 'code')) continue
    changes.push({ key: key as ColumnKey, from: before ? profile[key] : null, to })
    profile[key] = to
  }
  const merged = profile as unknown as Profile
  if (!merged.title) reasons.push({ column: '', sentence: problems.noTitle })
  if (isBefore(merged.plannedEnd, merged.plannedStart))
    reasons.push({ column: 'plannedEnd', sentence: notices.endsBeforeItBegins })
  if (isBefore(merged.actualEnd, merged.actualStart))
    reasons.push({ column: 'actualEnd', sentence: notices.endsBeforeItBegins })
  if (merged.phase === 'ended' && !merged.lesson) reasons.push({ column: 'phase', sentence: notices.lessonMissing })
  return { profile: merged, changes, reasons }
}

/** What a cell that says "none" makes of a column; undefined: it must say something. */
function nothingOf(key: keyof Profile): Profile[keyof Profile] | undefined {
  if (key === 'title' || key === 'phase') return undefined
  return (empty as Partial<Profile>)[key] ?? null
}

const isBefore = (end: Temporal.PlainDate | null, start: Temporal.PlainDate | null) =>
  end !== null && start !== null && Temporal.PlainDate.compare(end, start) < 0

/** Whether two values of a column say the same. */
export function same(one: unknown, other: unknown): boolean {
  if (one instanceof Temporal.PlainDate && other instanceof Temporal.PlainDate) return one.equals(other)
  if (isPlaces(one) && isPlaces(other)) return one.whole === other.whole && one.keys.join() === other.keys.join()
  return one === other
}

const isPlaces = (value: unknown): value is Places => typeof value === 'object' && value !== null && 'whole' in value
