import { personalData } from '#commons/privacy/personal-data.ts'

export const personal = personalData({
  'network.report.author_id': {
    why: {
      de: 'zeigt denen, die ein Treffen leiten, wer den Bericht zuletzt geschrieben hat',
      en: 'shows those who run a meeting who wrote the report last',
    },
    basis: 'Art. 6 Abs. 1 lit. e DSGVO',
    keep: {
      de: 'solange es den Bericht gibt; nach dem Löschen des Kontos ohne Namen',
      en: 'as long as the report exists; without a name after the account was deleted',
    },
    onDeletion: 'forget',
    exported: ['meeting_id', 'updated_at'],
  },
  'network.feedback_given.person_id': {
    why: {
      de: 'sorgt dafür, dass jede Person einmal antwortet; was sie gesagt hat, steht nicht dabei',
      en: 'makes sure that everybody answers once; what they said does not stand with it',
    },
    basis: 'Art. 6 Abs. 1 lit. f DSGVO',
    keep: { de: 'solange es das Treffen gibt', en: 'as long as the meeting exists' },
    onDeletion: 'delete',
    exported: ['meeting_id'],
  },
})
