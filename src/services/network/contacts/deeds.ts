import type { Deeds } from '#commons/audit/deeds.ts'

export const deeds: Deeds = {
  'form /vernetzung/ansprechbar': {
    de: 'Sich als ansprechbar eingetragen',
    en: 'Entered themselves as somebody to be asked',
  },
  'form /vernetzung/ansprechbar/zurueckziehen': {
    de: 'Eintrag als ansprechbar zurückgenommen',
    en: 'Took back the entry as somebody to be asked',
  },
  'form /vernetzung/wer-weiss/:kontakt/vorstellen': { de: 'Um Vorstellung gebeten', en: 'Asked for an introduction' },
  'form /vernetzung/vorstellungen/:vorstellung': {
    de: 'Bitte um Vorstellung beantwortet',
    en: 'Answered a request for an introduction',
  },
}
