import { randomUUIDv7 } from 'node:crypto'
import type { TestHouse } from '#test/support/house.ts'
import { copyEntries } from './copy-published.ts'
import { replaceEntries } from './publish.ts'
import type { Publication } from './source.ts'

/** An entry for tests; only what matters is said. */
export function example(house: TestHouse, more: Partial<Publication> & { title: string }): Publication {
  const id = more.id ?? randomUUIDv7()
  return {
    id,
    address: `/aktuelles/${id}` as Publication['address'],
    lead: '',
    body: '',
    publishedAt: house.now(),
    updatedAt: house.now(),
    version: 1,
    ...more,
  }
}

/** Publishes entries as a source of this kind would, with the network's copy. */
export async function publishExamples(
  house: TestHouse,
  space: string,
  kind: string,
  entries: readonly Publication[],
): Promise<void> {
  const ids = entries.map(({ id }) => id)
  await house.inSpace(space, (tx) => replaceEntries(tx, space, kind, ids, entries))
  await copyEntries(house.tools, space, kind, ids)
}
