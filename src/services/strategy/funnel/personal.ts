import { personalData } from '#commons/privacy/personal-data.ts'

export const personal = personalData({
  'strategy.solution.author_id': {
    why: { de: 'zeigt der Redaktion, wer eine Lösung angelegt hat', en: 'shows the editors who added a solution' },
    basis: 'Art. 6 Abs. 1 lit. e DSGVO',
    keep: {
      de: 'solange es die Lösung gibt; nach dem Löschen des Kontos ohne Namen',
      en: 'as long as the solution exists; without a name after the account was deleted',
    },
    onDeletion: 'stand-in',
    exported: ['title', 'slug', 'state', 'created_at'],
  },
  'strategy.review.person_id': {
    why: {
      de: 'lässt Sie Ihre Rückmeldung zu einer Lösung ändern und zurücknehmen; die Redaktion liest sie ohne Namen',
      en: 'lets you change and take back your feedback on a solution; the editors read it without a name',
    },
    basis: 'Art. 6 Abs. 1 lit. e DSGVO',
    keep: {
      de: 'solange es die Lösung gibt, oder bis Sie die Rückmeldung oder das Konto löschen',
      en: 'as long as the solution exists, or until you delete the feedback or the account',
    },
    onDeletion: 'delete',
    exported: ['excites', 'success', 'stumbling', 'needed', 'updated_at'],
  },
})
