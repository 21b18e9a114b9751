import { catalogue } from '#foundation/text/catalogue.ts'

export const texts = catalogue({
  title: { de: 'Aktuelles', en: 'News' },
  lead: { de: 'Was sich tut, das Neueste zuerst.', en: 'What is going on, newest first.' },
  all: { de: 'Alle Meldungen', en: 'All news' },
  none: { de: 'Noch keine Meldungen', en: 'No news yet' },
  noneHint: {
    de: 'Sobald die Redaktion etwas veröffentlicht, steht es hier.',
    en: 'As soon as the editors publish something, it appears here.',
  },
  earlier: { de: 'Ältere Meldungen', en: 'Earlier news' },
  newest: { de: 'Zu den neuesten', en: 'To the newest' },
  source: { de: 'Quelle', en: 'Source' },
  pinned: { de: 'Wichtig', en: 'Important' },
  municipality: { de: 'Gemeinde', en: 'Municipality' },
  updated: { de: (when: string) => `Geändert am ${when}`, en: (when: string) => `Changed on ${when}` },

  write: { de: 'Meldung schreiben', en: 'Write an article' },
  edit: { de: 'Meldung bearbeiten', en: 'Edit the article' },
  drafts: { de: 'Entwürfe und geplante Meldungen', en: 'Drafts and scheduled articles' },
  noDrafts: { de: 'Alles ist veröffentlicht', en: 'Everything is published' },
  noDraftsHint: {
    de: 'Hier stehen Meldungen, an denen noch geschrieben wird oder die auf ihren Tag warten.',
    en: 'Articles that are still being written, or that wait for their day, stand here.',
  },
  draft: { de: 'Entwurf', en: 'Draft' },
  scheduled: { de: 'Geplant', en: 'Scheduled' },
  published: { de: 'Veröffentlicht', en: 'Published' },
  withdrawn: { de: 'Zurückgezogen', en: 'Withdrawn' },
  appears: { de: (when: string) => `erscheint ${when}`, en: (when: string) => `appears ${when}` },

  fieldTitle: { de: 'Überschrift', en: 'Title' },
  fieldLead: { de: 'Erster Absatz', en: 'First paragraph' },
  fieldLeadHint: {
    de: 'Ein bis drei Sätze. Sie stehen auch in Listen und im Feed.',
    en: 'One to three sentences. They also appear in lists and in the feed.',
  },
  fieldBody: { de: 'Text', en: 'Text' },
  fieldBodyHint: {
    de: 'Absätze trennt eine leere Zeile. Möglich sind **fett**, Listen mit - am Zeilenanfang und [Wort](https://…) für einen Link.',
    en: 'An empty line separates paragraphs. You can use **bold**, lists with - at the beginning of a line and [word](https://…) for a link.',
  },
  fieldField: { de: 'Handlungsfeld', en: 'Field of action' },
  noField: { de: 'keines', en: 'none' },
  fieldMunicipality: { de: 'Gemeinde', en: 'Municipality' },
  wholeDistrict: { de: 'ganzer Landkreis', en: 'whole district' },
  fieldSource: { de: 'Quelle, wenn der Text eine hat', en: 'Source, if the text has one' },
  fieldPinned: { de: 'Oben halten bis', en: 'Keep on top until' },
  save: { de: 'Speichern', en: 'Save' },
  publishTitle: { de: 'Veröffentlichen', en: 'Publish' },
  publishNow: { de: 'Jetzt veröffentlichen', en: 'Publish now' },
  publishLater: { de: 'Zum Zeitpunkt veröffentlichen', en: 'Publish at this time' },
  publishDay: { de: 'Tag', en: 'Day' },
  publishTime: { de: 'Uhrzeit', en: 'Time' },
  publishHint: { de: 'Ohne Tag erscheint die Meldung sofort.', en: 'Without a day the article appears at once.' },
  withdraw: { de: 'Zurückziehen', en: 'Withdraw' },
  withdrawHint: {
    de: 'Die Meldung verschwindet von allen Seiten und bleibt als Entwurf erhalten.',
    en: 'The article disappears from all pages and stays as a draft.',
  },
  see: { de: 'Ansehen', en: 'See it' },
  notPublic: {
    de: 'Noch nicht öffentlich: Nur die Redaktion sieht diese Seite.',
    en: 'Not public yet: only the editors see this page.',
  },
  variantShown: {
    de: 'Diese Meldung gibt es nur auf Deutsch.',
    en: 'This article is available in German only.',
    leicht: 'Diese Nachricht gibt es noch nicht in Leichter Sprache.',
  },
  changedTopic: { de: 'Meldungen, denen ich folge', en: 'Articles I follow' },
  changedSubject: { de: (title: string) => `Neues zu „${title}“`, en: (title: string) => `News on “${title}”` },
  changedBody: {
    de: (title: string, place: string) => `${place} hat die Meldung „${title}“ geändert, der Sie folgen.`,
    en: (title: string, place: string) => `${place} has changed the article “${title}”, which you follow.`,
  },
  kindOne: { de: 'Meldung', en: 'Article' },
  kindMany: { de: 'Meldungen', en: 'News' },
})

/** Sentences said once after something was done, and reasons for a refusal. */
export const notices = {
  saved: {
    de: 'Die Meldung ist gespeichert. Sie ist noch nicht öffentlich.',
    en: 'The article is saved. It is not public yet.',
  },
  changed: { de: 'Die Änderung ist gespeichert und sofort sichtbar.', en: 'The change is saved and visible at once.' },
  published: { de: 'Die Meldung ist veröffentlicht.', en: 'The article is published.' },
  scheduled: {
    de: 'Die Meldung erscheint zum gewählten Zeitpunkt von selbst.',
    en: 'The article will appear by itself at the time you chose.',
  },
  withdrawn: { de: 'Die Meldung ist zurückgezogen.', en: 'The article is withdrawn.' },
  conflict: {
    de: 'Jemand anderes hat diese Meldung inzwischen geändert. Ihr Text steht noch hier: Bitte öffnen Sie die Meldung in einem zweiten Fenster, übernehmen Sie die fremde Änderung und speichern Sie dann noch einmal.',
    en: 'Somebody else has changed this article in the meantime. Your text is still here: please open the article in a second window, take over the other change, and then save again.',
  },
  pastTime: { de: 'Dieser Zeitpunkt ist schon vorbei.', en: 'This time has passed already.' },
  noSuchTime: {
    de: 'Diese Uhrzeit gibt es an dem Tag nicht: Die Uhr wird umgestellt.',
    en: 'There is no such time on that day: the clocks change.',
  },
  timeMissing: { de: 'Bitte geben Sie auch die Uhrzeit an.', en: 'Please give the time as well.' },
} as const
