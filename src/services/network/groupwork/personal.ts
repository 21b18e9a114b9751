import { personalData } from '#commons/privacy/personal-data.ts'

export const personal = personalData({
  'network.finding.author_id': {
    why: { de: 'lässt jemanden die eigene Zeile wieder entfernen', en: 'lets somebody remove their own line again' },
    basis: 'Art. 6 Abs. 1 lit. e DSGVO',
    keep: {
      de: 'solange es das Treffen gibt; nach dem Löschen des Kontos ohne Namen',
      en: 'as long as the meeting exists; without a name after the account was deleted',
    },
    onDeletion: 'forget',
    exported: ['topic', 'question', 'aspect', 'words', 'written_at'],
  },
})
