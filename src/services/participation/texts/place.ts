import { catalogue } from '#foundation/text/catalogue.ts'

/** Where something is, in forms. */
export const placeTexts = catalogue({
  where: { de: 'Wo?', en: 'Where?' },
  noMunicipality: { de: 'im ganzen Landkreis', en: 'in the whole district' },
  place: { de: 'Ort in Worten', en: 'Place in words' },
  placeHint: { de: 'Zum Beispiel: an der Grundschule', en: 'For example: at the primary school' },
  point: { de: 'Genauer Punkt auf der Karte', en: 'Exact point on the map' },
  latitude: { de: 'Breite', en: 'Latitude' },
  longitude: { de: 'Länge', en: 'Longitude' },
  pointHint: { de: 'In Grad, zum Beispiel 50,3', en: 'In degrees, for example 50.3' },
})
