import { found } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { resourceById } from '../queries.ts'
import type { Resource } from '../resource.ts'
import type { Waiting } from './waiting.ts'
import { waitingById } from './waiting-queries.ts'

/** The entry a confirming link stands for; undefined when the link or the entry is over. */
export async function unconfirmed(
  work: Work,
  id: unknown,
  lock: boolean,
): Promise<{ waiting: Waiting; resource: Resource } | undefined> {
  const waiting = typeof id === 'string' ? await waitingById(work, id, lock) : undefined
  if (waiting?.state !== 'unconfirmed') return undefined
  return { waiting, resource: found(await resourceById(work.tx, work.space.id, waiting.resource, work.language)) }
}
