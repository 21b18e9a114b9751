import { personalData } from '#commons/privacy/personal-data.ts'

export const personal = personalData({
  'news.article.author_id': {
    why: { de: 'zeigt der Redaktion, wer eine Meldung geschrieben hat', en: 'shows the editors who wrote an article' },
    basis: 'Art. 6 Abs. 1 lit. e DSGVO',
    keep: {
      de: 'solange es die Meldung gibt; nach dem Löschen des Kontos ohne Namen',
      en: 'as long as the article exists; without a name after the account was deleted',
    },
    onDeletion: 'stand-in',
    exported: ['title', 'slug', 'state', 'created_at'],
  },
})
