import type { Deeds } from '#commons/audit/deeds.ts'

const below = '/mitreden/:dialogue/phasen/:phase'

/** What the audit log says of this method's forms. */
export const deeds: Deeds = {
  [`form ${below}/absaetze/:paragraph/neuer-beitrag`]: {
    de: 'Beitrag zu einem Absatz geschrieben',
    en: 'Wrote a contribution to a paragraph',
  },
  [`form ${below}/beitrag-eintragen`]: {
    de: 'Beitrag zu einem Text von Papier oder Telefon eingetragen',
    en: 'Entered a contribution to a text from paper or telephone',
  },
  [`form ${below}/beitraege-beantworten`]: {
    de: 'Beiträge zu einem Text beantwortet',
    en: 'Answered contributions to a text',
  },
  [`form ${below}/beitraege/:remark/zuruecknehmen`]: {
    de: 'Eigenen Beitrag zu einem Text zurückgenommen',
    en: 'Took back their own contribution to a text',
  },
  [`form ${below}/text`]: { de: 'Text einer Phase geändert', en: 'Changed the text of a phase' },
  [`form ${below}/text/einfuegen`]: { de: 'Text einer Phase eingefügt', en: 'Put in the text of a phase' },
  [`form ${below}/text/verwerfen`]: { de: 'Text einer Phase verworfen', en: 'Gave up the text of a phase' },
  [`form ${below}/text/veroeffentlichen`]: {
    de: 'Fassung eines Textes veröffentlicht',
    en: 'Published a version of a text',
  },
  [`form ${below}/text/neue-fassung`]: {
    de: 'Neue Fassung eines Textes begonnen',
    en: 'Began a new version of a text',
  },
  [`form ${below}/text/was-feststeht`]: {
    de: 'Festgelegt, welche Absätze feststehen',
    en: 'Set which paragraphs are fixed',
  },
  'form /beitrag-bestaetigen/:token': {
    de: 'Beitrag zu einem Text aus einer Mail bestätigt',
    en: 'Confirmed a contribution to a text from a mail',
  },
  'form /eigener-beitrag/:key': {
    de: 'Beitrag zu einem Text mit dem Link aus der Mail zurückgenommen',
    en: 'Took a contribution to a text back by the link of a mail',
  },
}
