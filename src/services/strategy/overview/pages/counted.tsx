import type { FC } from 'hono/jsx'
import type { LocalAddress } from '#foundation/http/address.ts'
import { integer } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Link } from '#foundation/ui/links.tsx'

/** A number that leads to the measures it counts. */
export const Counted: FC<{ of: number; to: LocalAddress }> = ({ of, to }) => {
  const number = integer(of, useVisit().language)
  return of > 0 ? <Link to={to}>{number}</Link> : number
}
