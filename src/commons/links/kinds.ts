import type { Tx } from '#foundation/database/connection.ts'
import type { Viewer } from '#foundation/http/visit.ts'
import type { Language } from '#foundation/text/language.ts'
import type { Described, LinkKind } from '../manifest.ts'

// What a thing is, only its service knows. The composition root gives the kinds of all modules; nothing here knows one.
let kinds: () => readonly LinkKind[] = () => []

/** Called once by the composition root (and by tests that bring a kind of their own). @returns puts back what was there before */
export function kindsFrom(linkKinds: () => readonly LinkKind[]): () => void {
  const before = kinds
  kinds = linkKinds
  return () => {
    kinds = before
  }
}

export const linkKinds = (): readonly LinkKind[] => kinds()

export function linkKind(kind: string): LinkKind | undefined {
  return kinds().find((one) => one.kind === kind)
}

interface Reader {
  readonly viewer: Viewer
  readonly language: Language
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** One thing as far as the reader may see it: undefined when there is none, or none for this reader. One statement. */
export async function describeThing(
  work: Reader & { readonly tx: Tx },
  kind: string,
  id: string,
): Promise<Described | undefined> {
  if (!uuid.test(id)) return undefined
  const described = await linkKind(kind)?.describe(work.tx, [id], work)
  return described?.[0]
}

/** Things of several kinds, by 'kind id': one statement per kind. Things not in the answer are not for this reader. */
export async function describeThings(
  work: Reader & { readonly tx: Tx },
  things: readonly { readonly kind: string; readonly id: string }[],
): Promise<ReadonlyMap<string, Described>> {
  const found = new Map<string, Described>()
  for (const [kind, ofKind] of Map.groupBy(things, (thing) => thing.kind)) {
    const ids = [...new Set(ofKind.map(({ id }) => id))]
    for (const thing of (await linkKind(kind)?.describe(work.tx, ids, work)) ?? [])
      found.set(`${kind} ${thing.id}`, thing)
  }
  return found
}
