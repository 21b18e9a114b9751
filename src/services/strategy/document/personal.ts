import { personalData } from '#commons/privacy/personal-data.ts'

const basis = 'Art. 6 Abs. 1 lit. e DSGVO'

export const personal = personalData({
  'strategy.document.author_id': {
    why: { de: 'zeigt der Redaktion, wer eine Strategie angelegt hat', en: 'shows the editors who began a strategy' },
    basis,
    keep: {
      de: 'solange es die Strategie gibt; nach dem Löschen des Kontos ohne Namen',
      en: 'as long as the strategy exists; without a name after the account was deleted',
    },
    onDeletion: 'stand-in',
    exported: ['title', 'slug', 'created_at'],
  },
  'strategy.chapter.updated_by': {
    why: { de: 'zeigt, wer ein Kapitel zuletzt geändert hat', en: 'shows who changed a chapter last' },
    basis,
    keep: {
      de: 'bis zur nächsten Änderung; nach dem Löschen des Kontos ohne Namen',
      en: 'until the next change; without a name after the account was deleted',
    },
    onDeletion: 'forget',
    exported: ['title', 'updated_at'],
  },
  'strategy.chapter_presence.person_id': {
    why: {
      de: 'zeigt anderen, die an der Strategie schreiben, wer ein Kapitel gerade bearbeitet',
      en: 'shows others who write the strategy who is editing a chapter at the moment',
    },
    basis,
    keep: { de: 'bis zum Speichern, höchstens zwei Tage', en: 'until it is saved, two days at most' },
    onDeletion: 'delete',
    exported: ['seen_at'],
    retention: { column: 'seen_at', after: 'P1D', then: 'delete' },
  },
})
