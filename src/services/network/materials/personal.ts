import { personalData } from '#commons/privacy/personal-data.ts'

export const personal = personalData({
  'network.material.author_id': {
    why: { de: 'zeigt, wer eine Unterlage hinzugefügt hat', en: 'shows who added a file' },
    basis: 'Art. 6 Abs. 1 lit. e DSGVO',
    keep: {
      de: 'solange es die Unterlage gibt; nach dem Löschen des Kontos ohne Namen',
      en: 'as long as the file exists; without a name after the account was deleted',
    },
    onDeletion: 'forget',
    exported: ['title', 'added_at'],
  },
})
