import { describeThing } from '#commons/links/kinds.ts'
import type { Described, Respondable } from '#commons/manifest.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Viewer } from '#foundation/http/visit.ts'
import type { MarkKind } from './mark-kinds.ts'

let respondables: () => readonly Respondable[] = () => []

/** Called once by the composition root (and by tests that bring a kind of their own). @returns puts back what was there before */
export function respondablesFrom(all: () => readonly Respondable[]): () => void {
  const before = respondables
  respondables = all
  return () => {
    respondables = before
  }
}

export function respondable(kind: string): Respondable | undefined {
  return respondables().find((one) => one.kind === kind)
}

/** A thing people respond to, as this visitor sees it. */
export interface Subject {
  readonly kind: string
  readonly id: string
}

/** Whether a viewer may do something to things of a kind. */
export function mayRespond(visit: { viewer: Viewer }, kind: string, deed: 'comment' | MarkKind): boolean {
  const owner = respondable(kind)
  if (!owner) return false
  const offered = deed === 'comment' ? owner.comments : owner.marks?.includes(deed)
  const person = visit.viewer.person !== null || (deed === 'comment' && owner.guests === true)
  return Boolean(offered) && person && (owner.may?.(visit, deed) ?? true)
}

/** The same for one thing: some are open only for a while. */
export async function mayRespondTo(
  work: Pick<Work, 'tx' | 'space' | 'viewer' | 'now'>,
  { kind, id }: Subject,
  deed: 'comment' | MarkKind,
): Promise<boolean> {
  if (!mayRespond(work, kind, deed)) return false
  const open = await respondable(kind)?.open?.(work, id)
  return open?.includes(deed) ?? true
}

/** The thing itself, when it is one that people respond to and this visitor may see. */
export async function subjectOf(
  work: Pick<Work, 'tx' | 'viewer' | 'language'>,
  { kind, id }: Subject,
): Promise<Described | undefined> {
  return respondable(kind) ? describeThing(work, kind, id) : undefined
}
