import type { Head } from '#foundation/http/route.ts'
import type { Visit } from '#foundation/http/visit.ts'
import { addresses } from './addresses.ts'
import { type Filter, queryOf } from './filter.ts'
import { texts } from './texts.ts'

/**
 * The feeds of a list, for `head.feeds` of its page.
 * @param title what the list shows, e.g. 'Termine'
 */
export function feedsFor(
  { space, language }: Pick<Visit, 'space' | 'language'>,
  filter: Filter,
  title?: string,
): NonNullable<Head['feeds']> {
  const t = texts(language)
  const query = queryOf(filter)
  const named = (kind: string) => `${t.feedOf(title ?? t.everything, space.name)} (${kind})`
  return [
    { href: addresses.atom(query), type: 'application/atom+xml', title: named('Atom') },
    { href: addresses.jsonFeed(query), type: 'application/feed+json', title: named('JSON') },
    { href: addresses.ics(query), type: 'text/calendar', title: named('iCalendar') },
    { href: addresses.places(query), type: 'application/geo+json', title: named('GeoJSON') },
  ]
}
