import { catalogue } from '#foundation/text/catalogue.ts'

export const texts = catalogue({
  title: { de: 'Aktuelles', en: 'News' },
  lead: { de: 'Was sich im Landkreis tut, das Neueste zuerst.', en: 'What is going on in the district, newest first.' },
  all: { de: 'Alle Meldungen', en: 'All news' },
  none: { de: 'Noch keine Meldungen', en: 'No news yet' },
  noneHint: {
    de: 'Sobald die Redaktion etwas veröffentlicht, steht es hier.',
    en: 'As soon as the editors publish something, it appears here.',
  },
  earlier: { de: 'Ältere Meldungen', en: 'Earlier news' },
  newest: { de: 'Zu den neuesten', en: 'To the newest' },
  write: { de: 'Meldung schreiben', en: 'Write an article' },
  edit: { de: 'Bearbeiten', en: 'Edit' },
  source: { de: 'Quelle', en: 'Source' },
  pinned: { de: 'Wichtig', en: 'Important' },
  atom: { de: 'Aktuelles als Feed', en: 'News as a feed' },
  fieldTitle: { de: 'Überschrift', en: 'Title' },
  fieldLead: { de: 'Erster Absatz', en: 'First paragraph' },
  fieldLeadHint: {
    de: 'Ein bis drei Sätze. Sie stehen auch in Listen und im Feed.',
    en: 'One to three sentences. They also appear in lists and in the feed.',
  },
  fieldBody: { de: 'Text', en: 'Text' },
  fieldBodyHint: {
    de: 'Absätze mit einer Leerzeile trennen. **fett**, - Liste, [Wort](https://…) sind möglich.',
    en: 'Separate paragraphs by an empty line. **bold**, - list, [word](https://…) are possible.',
  },
  save: { de: 'Speichern', en: 'Save' },
  saved: { de: 'Die Meldung ist gespeichert.', en: 'The article is saved.' },
})
/** Whole sentences for notices after a redirect. */
export const notices = {
  saved: { de: 'Die Meldung ist gespeichert.', en: 'The article is saved.' },
  published: { de: 'Die Meldung ist veröffentlicht.', en: 'The article is published.' },
}
