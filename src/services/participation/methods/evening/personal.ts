import { personalData } from '#commons/privacy/personal-data.ts'

export const personal = personalData({
  'participation.note.entered_by': {
    why: {
      de: 'zeigt, wer einen Beitrag von einem Treffen eingetragen hat',
      en: 'shows who entered a note of a meeting',
    },
    basis: 'Art. 6 Abs. 1 lit. e DSGVO',
    keep: {
      de: 'solange es den Dialog gibt; nach dem Löschen des Kontos ohne Namen',
      en: 'as long as the dialogue exists; without a name after the account was deleted',
    },
    onDeletion: 'forget',
    exported: ['words', 'dots', 'channel', 'source', 'entered_at'],
  },
})
