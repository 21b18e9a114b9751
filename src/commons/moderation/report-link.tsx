import type { FC } from 'hono/jsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Icon } from '#foundation/ui/icon.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { addresses } from './addresses.ts'
import { texts } from './texts.ts'

/** On every page of something reportable: a quiet link to report it. @param kind as in the module's `reportable` */
export const ReportLink: FC<{ kind: string; id: string }> = ({ kind, id }) => (
  <p class="small no-print">
    <Link to={addresses.report({ art: kind, id })} rel="nofollow">
      <Icon name="flag" size="small" /> {texts(useVisit().language).reportThis}
    </Link>
  </p>
)
