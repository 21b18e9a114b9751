import { reservedParts } from '#foundation/http/where.ts'
import { modules } from '../house.ts'

/** First parts of addresses that belong to pages: no district may be named so. */
export function reservedNames(): ReadonlySet<string> {
  return reservedParts(modules.flatMap(({ routes }) => routes.map(({ address }) => address.path)))
}
