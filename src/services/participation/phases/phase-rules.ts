import { type Phase, standingOf, whoMay } from './phase.ts'

/** What may be changed of a phase, and when: people have to be able to rely on what was announced. */
export type ChangeProblem =
  | 'method-fixed'
  | 'start-fixed'
  | 'end-earlier'
  | 'end-needed'
  | 'who-narrower'
  | 'is-over'
  | 'reason-needed'

type Changeable = Pick<Phase, 'method' | 'title' | 'intro' | 'who' | 'startsAt' | 'endsAt'>

export type Changed = 'ends' | 'who' | 'title' | 'intro'

export interface Change {
  readonly what: Changed
  readonly before: string
  readonly after: string
}

/**
 * Before a phase begins everything may change. While it runs its method and its beginning are fixed, it may become longer, never
 * shorter, and open to more people, never to fewer; each change needs a reason and is kept for everybody to read. When it is over,
 * only its words may be corrected (with a reason).
 * @returns the first problem, or what has to be kept
 */
export function checkChange(
  before: Changeable,
  after: Changeable,
  reason: string | null,
  now: Temporal.Instant,
): { readonly problem: ChangeProblem } | { readonly problem: null; readonly changes: readonly Change[] } {
  const standing = standingOf(before, now)
  if (standing === 'before') return { problem: null, changes: [] }
  if (after.method !== before.method) return { problem: 'method-fixed' }
  if (!same(before.startsAt, after.startsAt)) return { problem: 'start-fixed' }
  if (!after.endsAt) return { problem: 'end-needed' }
  const wider = whoMay.indexOf(after.who) <= whoMay.indexOf(before.who)
  if (!wider) return { problem: 'who-narrower' }
  const changes = changesBetween(before, after)
  if (standing === 'after' && changes.some(({ what }) => what === 'ends' || what === 'who'))
    return { problem: 'is-over' }
  if (before.endsAt && Temporal.Instant.compare(after.endsAt, before.endsAt) < 0) return { problem: 'end-earlier' }
  if (changes.length > 0 && !reason) return { problem: 'reason-needed' }
  return { problem: null, changes }
}

function changesBetween(before: Changeable, after: Changeable): Change[] {
  const all: Change[] = [
    { what: 'ends', before: String(before.endsAt ?? ''), after: String(after.endsAt ?? '') },
    { what: 'who', before: before.who, after: after.who },
    { what: 'title', before: before.title, after: after.title },
    { what: 'intro', before: before.intro, after: after.intro },
  ]
  return all.filter((change) => change.before !== change.after)
}

const same = (one: Temporal.Instant | null, other: Temporal.Instant | null) =>
  one === other || Boolean(one && other && one.equals(other))
