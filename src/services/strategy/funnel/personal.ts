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
})
