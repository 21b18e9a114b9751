import type { Deeds } from '#commons/audit/deeds.ts'

/** What the audit log says of this module's forms, and of its pages that show persons. */
export const deeds: Deeds = {
  'form /bilder/hochladen': { de: 'Bild hochgeladen', en: 'Uploaded a picture' },
  'page /bilder/:picture': { de: 'Angaben zu einem Bild angesehen', en: 'Looked at the details of a picture' },
  'form /bilder/:picture': { de: 'Angaben zu einem Bild geändert', en: 'Changed the details of a picture' },
  'form /bilder/:picture/person': {
    de: 'Person auf einem Bild eingetragen',
    en: 'Entered a person shown on a picture',
  },
  'form /bilder/:picture/widerruf': {
    de: 'Widerruf einer Einwilligung eingetragen',
    en: 'Entered that a consent was withdrawn',
  },
  'form /bilder/:picture/loeschen': { de: 'Bild gelöscht', en: 'Deleted a picture' },
  'form /bild-einwilligung/:token': {
    de: 'Einwilligung zu einem Bild beantwortet',
    en: 'Answered a request for consent to a picture',
  },
}
