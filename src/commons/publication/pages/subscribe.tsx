import type { FC } from 'hono/jsx'
import { hrefFor } from '#foundation/http/visit.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { CopyLink } from '#foundation/ui/islands.tsx'
import { Row } from '#foundation/ui/layout.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { addresses } from '../addresses.ts'
import { type Filter, queryOf } from '../filter.ts'
import { texts } from '../texts.ts'

/** How to have this list in one's own programs. */
export const Subscribe: FC<{ filter: Filter; calendar?: boolean }> = ({ filter, calendar }) => {
  const visit = useVisit()
  const t = texts(visit.language)
  const query = queryOf(filter)
  const address = visit.origin + hrefFor(visit, addresses.ics(query))
  return (
    <Details summary={calendar ? t.subscribe : t.feeds}>
      {calendar && (
        <>
          <p>{t.subscribeHelp}</p>
          <p>
            <code class="address">{address}</code>
          </p>
          <CopyLink address={address} />
        </>
      )}
      <Row>
        {!calendar && <Link to={addresses.ics(query)}>{t.feedIcs}</Link>}
        <Link to={addresses.atom(query)}>{t.feedAtom}</Link>
        <Link to={addresses.jsonFeed(query)}>{t.feedJson}</Link>
        <Link to={addresses.places(query)}>{t.feedGeo}</Link>
        {calendar && <Link to={addresses.ownCalendar()}>{t.ownCalendarHint}</Link>}
      </Row>
    </Details>
  )
}
