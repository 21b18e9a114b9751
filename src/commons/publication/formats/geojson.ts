import { languageTag } from '#foundation/text/language.ts'
import { cleanLine, cleanText, entryUrn, validPoint, webAddress } from './clean.ts'
import type { Entry } from './entry.ts'
import { factsOf } from './json-feed.ts'
import { entryTitle } from './texts.ts'

export const geoJsonType = 'application/geo+json; charset=utf-8'

/**
 * Entries as a FeatureCollection (RFC 7946), WGS 84. Entries without a point have `geometry: null`, so that nothing of
 * a list is lost.
 * @param attribution who must be named beside a map of these places, e.g. '© Landkreis …, CC BY 4.0'
 * @returns an object for `JSON.stringify`; undefined members fall out there
 */
export function geoJson(entries: readonly Entry[], attribution: string): object {
  return { type: 'FeatureCollection', attribution: cleanLine(attribution), features: entries.map(feature) }
}

function feature(entry: Entry): object {
  const point = validPoint(entry.place?.point)
  return {
    type: 'Feature',
    id: entryUrn(entry),
    geometry: point ? { type: 'Point', coordinates: [point.lon, point.lat] } : null,
    properties: {
      kind: entry.kind,
      title: entryTitle(entry),
      summary: cleanText(entry.summary),
      url: webAddress(entry.url),
      language: languageTag[entry.language],
      field: entry.field,
      organiser: entry.organiser && cleanLine(entry.organiser.name),
      updated: entry.updatedAt.toString({ smallestUnit: 'second' }),
      ...factsOf(entry),
    },
  }
}
