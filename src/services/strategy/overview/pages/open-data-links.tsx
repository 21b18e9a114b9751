import type { FC } from 'hono/jsx'
import type { Query } from '#foundation/http/address.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Link } from '#foundation/ui/links.tsx'
import { addresses } from '../../addresses.ts'
import { texts } from '../texts.ts'

/** The same measures for machines; of a list that was narrowed down with the same query. */
export const OpenData: FC<{ query?: Query }> = ({ query }) => (
  <p class="small no-print">
    {texts(useVisit().language).openData} <Link to={addresses.table(query)}>CSV</Link>,{' '}
    <Link to={addresses.data(query)}>JSON</Link>
  </p>
)
