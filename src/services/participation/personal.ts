import { personalData } from '#commons/privacy/personal-data.ts'

export const personal = personalData({
  'participation.dialogue.author_id': {
    why: { de: 'zeigt der Redaktion, wer einen Dialog angelegt hat', en: 'shows the editors who planned a dialogue' },
    basis: 'Art. 6 Abs. 1 lit. e DSGVO',
    keep: {
      de: 'solange es den Dialog gibt; nach dem Löschen des Kontos ohne Namen',
      en: 'as long as the dialogue exists; without a name after the account was deleted',
    },
    onDeletion: 'stand-in',
    exported: ['title', 'slug', 'state', 'created_at'],
  },
  'participation.phase_change.changed_by': {
    why: {
      de: 'hält fest, wer etwas Angekündigtes geändert hat',
      en: 'records who changed what had been announced',
    },
    basis: 'Art. 6 Abs. 1 lit. e DSGVO',
    keep: {
      de: 'solange es den Dialog gibt; nach dem Löschen des Kontos ohne Namen',
      en: 'as long as the dialogue exists; without a name after the account was deleted',
    },
    onDeletion: 'forget',
    exported: ['what', 'reason', 'changed_at'],
  },
})
