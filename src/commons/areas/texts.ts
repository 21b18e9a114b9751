import { catalogue } from '#foundation/text/catalogue.ts'
import type { Language } from '#foundation/text/language.ts'
import type { Problem } from './read-geojson.ts'

/** What the drawings and the import of boundaries say. */
export const areaTexts = catalogue({
  boundaryMissing: {
    de: 'Die Grenze fehlt noch, bis neuere Grenzen eingelesen sind.',
    en: 'The boundary is missing until newer boundaries are imported.',
  },
  boundariesOf: {
    de: (source: string, year: string) => `Grenzen: ${source}, Stand ${year}`,
    en: (source: string, year: string) => `Boundaries: ${source}, as of ${year}`,
  },
  kilometres: { de: (count: number) => `${count} km`, en: (count: number) => `${count} km` },
  placesTogether: {
    de: (count: number, names: string) => `${count} Orte: ${names}`,
    en: (count: number, names: string) => `${count} places: ${names}`,
  },
  andMore: { de: (count: number) => `und ${count} weitere`, en: (count: number) => `and ${count} more` },
  inFeature: {
    de: (number: number) => `Gebiet Nummer ${number}: `,
    en: (number: number) => `Feature number ${number}: `,
  },
  'too-large': { de: 'Die Datei ist zu groß.', en: 'The file is too large.' },
  'not-json': {
    de: 'Die Datei ist kein lesbares JSON. Ist sie vollständig übertragen worden?',
    en: 'The file is not readable JSON. Was it transferred completely?',
  },
  'not-a-collection': {
    de: 'Die Datei ist kein GeoJSON mit einer „FeatureCollection“.',
    en: 'The file is not GeoJSON with a “FeatureCollection”.',
  },
  'too-many-features': { de: 'Die Datei hat zu viele Gebiete.', en: 'The file has too many features.' },
  'too-many-corners': {
    de: 'Die Grenzen sind zu fein. Bitte nehmen Sie eine vereinfachte Fassung, zum Beispiel VG5000.',
    en: 'The boundaries are too detailed. Please take a generalised edition, VG5000 for example.',
  },
  'not-a-feature': { de: 'Das ist kein Gebiet mit Feldern.', en: 'This is not a feature with properties.' },
  'field-missing': {
    de: (field: string) => `Das Feld fehlt oder ist leer. Möglich sind: ${field}.`,
    en: (field: string) => `The field is missing or empty. Possible are: ${field}.`,
  },
  'key-not-known': {
    de: (field: string) =>
      `Der Schlüssel im Feld ${field} hat keine bekannte Form (AGS: 2, 5 oder 8 Ziffern; ARS: 2, 5, 9 oder 12 Ziffern, als Text).`,
    en: (field: string) =>
      `The key in the field ${field} has no known form (AGS: 2, 5 or 8 digits; ARS: 2, 5, 9 or 12 digits, as text).`,
  },
  'no-area': {
    de: 'Das Feld „geometry“ ist keine Fläche (Polygon oder MultiPolygon).',
    en: 'The field “geometry” is not an area (Polygon or MultiPolygon).',
  },
  'ring-broken': {
    de: 'Die Grenze ist nicht geschlossen oder hat weniger als vier Punkte.',
    en: 'The boundary is not closed or has fewer than four points.',
  },
  'not-degrees': {
    de: 'Die Koordinaten liegen nicht in Deutschland. Gebraucht werden Grad (WGS 84, EPSG:4326), erst Länge, dann Breite.',
    en: 'The coordinates are not in Germany. Degrees are needed (WGS 84, EPSG:4326), longitude first.',
  },
  twice: {
    de: (key: string) => `Der Schlüssel ${key} kommt ein zweites Mal vor.`,
    en: (key: string) => `The key ${key} occurs a second time.`,
  },
})

/** A problem of an imported file as a sentence for the person who imports. */
export function sayProblem(problem: Problem, language: Language): string {
  const t = areaTexts(language)
  const sentence = t[problem.code]
  const where = problem.feature === null ? '' : t.inFeature(problem.feature)
  return where + (typeof sentence === 'string' ? sentence : sentence(problem.field ?? ''))
}
