import type { Tx } from '#foundation/database/connection.ts'
import type { Viewer, Visit } from '#foundation/http/visit.ts'
import type { Described, LinkKind } from '../manifest.ts'
import type { Gathering } from './gathering.ts'

// What a gathering belongs to is known only to the service of that thing. The composition root gives the kinds of links
// of all modules; nothing here knows one of them.
let kinds: () => readonly LinkKind[] = () => []

/** Called once by the composition root. */
export function ownersFrom(linkKinds: () => readonly LinkKind[]): void {
  kinds = linkKinds
}

type Reader = Pick<Visit, 'language'> & { readonly viewer: Viewer }
type Owned = Pick<Gathering, 'ownerKind' | 'ownerId'>

/** The things some gatherings belong to, as far as the reader may see them, by id: one statement per kind. */
export async function ownersOf(
  tx: Tx,
  gatherings: readonly Owned[],
  reader: Reader,
): Promise<ReadonlyMap<string, Described>> {
  const byKind = Map.groupBy(gatherings, ({ ownerKind }) => ownerKind)
  const found = new Map<string, Described>()
  for (const kind of kinds()) {
    const ids = byKind.get(kind.kind)?.map(({ ownerId }) => ownerId)
    if (!ids) continue
    for (const thing of await kind.describe(tx, ids, reader)) found.set(thing.id, thing)
  }
  return found
}

/** The thing one gathering belongs to; undefined when the reader may not see it. */
export async function ownerOf(tx: Tx, gathering: Owned, reader: Reader): Promise<Described | undefined> {
  return (await ownersOf(tx, [gathering], reader)).get(gathering.ownerId)
}

/** Somebody without any rights: mails say what everybody may know. */
export const anybody: Viewer = {
  person: null,
  name: '',
  session: null,
  staff: [],
  network: [],
  memberships: [],
  districts: [],
  verifiedResident: false,
  operator: false,
  unread: 0,
}
