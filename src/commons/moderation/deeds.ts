import type { Deeds } from '#commons/audit/deeds.ts'

/** What the audit log says of this module's forms, and of its pages that show persons. */
export const deeds: Deeds = {
  'form /melden': { de: 'Inhalt gemeldet', en: 'Reported content' },
  'page /moderation/faelle/:case': { de: 'Gemeldeten Inhalt angesehen', en: 'Looked at reported content' },
  'form /moderation/faelle/:case': { de: 'Über gemeldeten Inhalt entschieden', en: 'Decided on reported content' },
  'form /moderation/faelle/:case/widerspruch': {
    de: 'Über einen Widerspruch entschieden',
    en: 'Decided on an objection',
  },
  'form /moderation/:case/widerspruch': { de: 'Widerspruch eingelegt', en: 'Objected to a decision' },
  'form /schwaerzen': { de: 'Nach Text zum Schwärzen gesucht', en: 'Searched for text to black out' },
  'page /schwaerzen/:redaction': { de: 'Fundstellen zum Schwärzen angesehen', en: 'Looked at places to black out' },
  'form /schwaerzen/:redaction': { de: 'Text geschwärzt', en: 'Blacked out text' },
}
