import type { Framed } from '#foundation/http/route.ts'
import type { Visit } from '#foundation/http/visit.ts'
import { Article, Row } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { places } from './addresses.ts'
import { texts } from './texts.ts'

/** Pages that say why something did not work, and what one can do. */
export function problemPage(
  visit: Visit,
  status: 403 | 404 | 413 | 429 | 500 | 503,
  details: { seconds?: number; reference?: string },
): Framed {
  const t = texts(visit.language)
  const [title, lead] = {
    403: [t.forbiddenTitle, t.forbiddenLead],
    404: [t.missingTitle, t.missingLead],
    413: [t.tooLargeTitle, t.tooLargeLead],
    429: [t.tooOftenTitle, t.tooOftenLead(Math.ceil((details.seconds ?? 60) / 60))],
    500: [t.failedTitle, t.failedLead(details.reference ?? '')],
    503: [t.awayTitle, t.awayLead],
  }[status] as [string, string]
  return {
    head: { title, noIndex: true },
    content: (
      <Article title={title} lead={lead}>
        <Row>
          <ActionLink to={places.front()} look="button">
            {t.toStart}
          </ActionLink>
          <ActionLink to={places.search()} look="second" icon="search">
            {t.toSearch}
          </ActionLink>
        </Row>
      </Article>
    ),
  }
}
