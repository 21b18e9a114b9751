import { personalData } from '#commons/privacy/personal-data.ts'

export const personal = personalData({
  'events.event.author_id': {
    why: { de: 'zeigt der Redaktion, wer einen Termin angelegt hat', en: 'shows the editors who planned an event' },
    basis: 'Art. 6 Abs. 1 lit. e DSGVO',
    keep: {
      de: 'solange es den Termin gibt; nach dem Löschen des Kontos ohne Namen',
      en: 'as long as the event exists; without a name after the account was deleted',
    },
    onDeletion: 'stand-in',
    exported: ['title', 'slug', 'state', 'created_at'],
  },
})
