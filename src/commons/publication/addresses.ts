import { address } from '#foundation/http/address.ts'

/** Addresses of everything that reads what is public. */
export const addresses = {
  search: address('/suche'),
  calendar: address('/kalender'),
  map: address('/karte'),
  atom: address('/feed.atom'),
  jsonFeed: address('/feed.json'),
  ics: address('/kalender.ics'),
  places: address('/orte.geojson'),
  ownCalendar: address('/konto/kalender'),
  makeOwnCalendar: address('/konto/kalender/anlegen'),
  revokeOwnCalendar: address('/konto/kalender/widerrufen'),
  ownCalendarFile: address('/kalender/privat/:file'),
  sitemap: address('/sitemap.xml'),
  sitemapPart: address('/sitemap/:part'),
  robots: address('/robots.txt'),
  api: address('/api/v1'),
  openApi: address('/api/v1/openapi.json'),
  apiEntries: address('/api/v1/entries'),
  apiEntry: address('/api/v1/entries/:kind/:id'),
  apiSpaces: address('/api/v1/spaces'),
  apiAreas: address('/api/v1/areas'),
}
