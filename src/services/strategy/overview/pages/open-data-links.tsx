import type { FC } from 'hono/jsx'
import type { Query } from '#foundation/http/address.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Link, OutsideLink } from '#foundation/ui/links.tsx'
import { addresses } from '../../addresses.ts'
import { licence } from '../licence.ts'
import { texts } from '../texts.ts'

/** The same measures for machines, with the licence; of a list that was narrowed down with the same query. */
export const OpenData: FC<{ query?: Query }> = ({ query }) => {
  const { language, space } = useVisit()
  const t = texts(language)
  return (
    <p class="small no-print">
      {t.openData} <Link to={addresses.table(query)}>CSV</Link>, <Link to={addresses.data(query)}>JSON</Link>,{' '}
      <Link to={addresses.catalogue()}>DCAT-AP</Link> (<OutsideLink href={licence.href}>{licence.name}</OutsideLink>).{' '}
      {t.openLicence(space.name)}
    </p>
  )
}
