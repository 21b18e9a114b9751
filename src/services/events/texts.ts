import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'

export const texts = catalogue({
  followedTopic: { de: 'Termine, denen ich folge', en: 'Events I follow' },
  followedChanged: { de: (title: string) => `Neues zu „${title}“`, en: (title: string) => `News on “${title}”` },
  followedCancelled: { de: (title: string) => `Abgesagt: „${title}“`, en: (title: string) => `Cancelled: “${title}”` },
  followedBody: {
    de: (title: string, place: string) => `${place} hat den Termin „${title}“ geändert, dem Sie folgen.`,
    en: (title: string, place: string) => `${place} has changed the event “${title}”, which you follow.`,
  },
  title: { de: 'Termine', en: 'Events' },
  lead: {
    de: 'Was wann und wo stattfindet.',
    en: 'What happens when and where.',
    leicht: 'Hier sehen Sie: Was ist wann und wo?',
  },
  kindOne: { de: 'Termin', en: 'Event' },
  kindMany: { de: 'Termine', en: 'Events' },
  next: { de: 'Nächste Termine', en: 'Next events' },
  all: { de: 'Alle Termine', en: 'All events' },
  coming: { de: 'Kommende', en: 'Coming' },
  past: { de: 'Vergangene', en: 'Past' },
  views: { de: 'Zeitraum', en: 'Period' },
  none: { de: 'Gerade keine Termine', en: 'No events at the moment' },
  noneHint: {
    de: 'Sobald hier etwas geplant ist, finden Sie es an dieser Stelle.',
    en: 'As soon as something is planned, you will find it here.',
  },
  nonePast: { de: 'Noch keine vergangenen Termine', en: 'No past events yet' },
  noneMatching: { de: 'Nichts gefunden', en: 'Nothing found' },
  noneMatchingHint: { de: 'Mit dieser Auswahl gibt es keinen Termin.', en: 'There is no event with this selection.' },
  organisersHint: {
    de: 'Veranstalten Sie selbst etwas? Vereine, Kommunen und Betriebe können hier eigene Termine veröffentlichen, wenn der Landkreis sie dafür zugelassen hat.',
    en: 'Do you organise something yourself? Clubs, municipalities and firms can publish their own events here once the district has admitted them.',
  },
  dayOpen: { de: 'Der Tag steht noch nicht fest', en: 'Day not fixed yet', leicht: 'Der Tag steht noch nicht fest' },
  field: { de: 'Handlungsfeld', en: 'Field of action' },
  allFields: { de: 'Alle', en: 'All' },
  municipality: { de: 'Gemeinde', en: 'Municipality' },
  allMunicipalities: { de: 'Überall', en: 'Everywhere' },
  month: { de: 'Monat', en: 'Month' },
  allMonths: { de: 'Alle', en: 'All' },
  later: { de: 'Spätere Termine', en: 'Later events' },
  earlier: { de: 'Frühere Termine', en: 'Earlier events' },
  toFirst: { de: 'Zum Anfang der Liste', en: 'To the beginning of the list' },
  online: { de: 'Online', en: 'Online' },
  organiser: { de: 'Veranstalter', en: 'Organiser' },
  about: { de: 'Worum es geht', en: 'What it is about', leicht: 'Darum geht es' },
  registration: { de: 'Anmeldung', en: 'Registration', leicht: 'An-Meldung' },
  calendar: { de: 'In den Kalender übernehmen', en: 'Add to calendar', leicht: 'In den Kalender eintragen' },
  notPublic: {
    de: 'Diesen Termin sehen nur Sie und die Redaktion: Er ist nicht veröffentlicht.',
    en: 'Only you and the editors see this event: it is not public.',
  },
  hidden: { de: 'Die Moderation hat diesen Termin ausgeblendet.', en: 'Moderation has hidden this event.' },
  onlyGerman: {
    de: 'Diesen Termin gibt es nur auf Deutsch.',
    en: 'This event is described in German only.',
    leicht: 'Diesen Text gibt es nicht in Leichter Sprache.',
  },

  // for those who plan
  manage: { de: 'Für die Veranstalter', en: 'For the organisers' },
  plan: { de: 'Termin planen', en: 'Plan an event' },
  planLead: {
    de: 'Der Termin entsteht als Entwurf. Öffentlich wird er erst, wenn Sie ihn veröffentlichen.',
    en: 'The event begins as a draft. It becomes public only when you publish it.',
  },
  edit: { de: 'Bearbeiten', en: 'Edit' },
  editTitle: { de: (title: string) => `„${title}“ bearbeiten`, en: (title: string) => `Edit “${title}”` },
  see: { de: 'Ansehen', en: 'See it' },
  list: { de: 'Teilnahmeliste', en: 'List of participants' },
  questions: { de: 'Fragen bei der Anmeldung', en: 'Questions at registration' },
  copy: { de: 'Als neuen Entwurf kopieren', en: 'Copy as a new draft' },
  copyOf: { de: (title: string) => `${title} (Kopie)`, en: (title: string) => `${title} (copy)` },
  drafts: { de: 'Termine in Arbeit', en: 'Events in progress' },
  noDrafts: { de: 'Nichts in Arbeit', en: 'Nothing in progress' },
  noDraftsHint: {
    de: 'Entwürfe und zurückgezogene Termine stehen hier.',
    en: 'Drafts and withdrawn events appear here.',
  },
  whatTitle: { de: 'Worum es geht', en: 'What it is about' },
  fieldTitle: { de: 'Titel', en: 'Title' },
  fieldLead: { de: 'In ein bis drei Sätzen', en: 'In one to three sentences' },
  fieldLeadHint: { de: 'Steht auch in Listen und im Feed.', en: 'Also appears in lists and in the feed.' },
  fieldBody: { de: 'Beschreibung', en: 'Description' },
  fieldBodyHint: {
    de: 'Absätze mit einer Leerzeile trennen. **fett**, - Liste, [Wort](https://…) sind möglich. Sagen Sie auch, ob der Ort ohne Stufen zu erreichen ist.',
    en: 'Separate paragraphs by an empty line. **bold**, - list, [word](https://…) are possible. Please also say whether the place can be reached without steps.',
  },
  noField: { de: 'Keinem zugeordnet', en: 'None' },
  organiserSelf: { de: (place: string) => place, en: (place: string) => place },
  save: { de: 'Speichern', en: 'Save' },
  draft: { de: 'Entwurf', en: 'Draft' },
  published: { de: 'Veröffentlicht', en: 'Public' },
  cancelledState: { de: 'Abgesagt', en: 'Cancelled' },
  withdrawn: { de: 'Zurückgezogen', en: 'Withdrawn' },
  publishTitle: { de: 'Veröffentlichen', en: 'Publish' },
  publishHint: {
    de: 'Danach sehen ihn alle: in Termine, Suche, Karte, Kalender und im Netzwerk.',
    en: 'Then everybody sees it: in events, search, map, calendar and in the network.',
  },
  withdraw: { de: 'Zurückziehen', en: 'Withdraw' },
  withdrawHint: {
    de: 'Der Termin verschwindet von den öffentlichen Seiten. Gibt es Anmeldungen, sagen Sie ihn stattdessen ab.',
    en: 'The event disappears from the public pages. If there are registrations, cancel it instead.',
  },
  cancel: { de: 'Termin absagen', en: 'Cancel the event' },
  cancelShort: {
    de: 'Der Termin bleibt sichtbar, mit dem Grund. Alle Angemeldeten werden benachrichtigt.',
    en: 'The event stays visible, with the reason. Everybody registered will be told.',
  },
  cancelGo: { de: 'Absagen …', en: 'Cancel …' },
  cancelTitle: { de: (title: string) => `„${title}“ absagen`, en: (title: string) => `Cancel “${title}”` },
  cancelHint: {
    de: (registrations: number) =>
      `Der Termin bleibt sichtbar und ist als abgesagt gekennzeichnet. ${registrations === 0 ? 'Bisher ist niemand angemeldet.' : registrations === 1 ? '1 Anmeldung wird benachrichtigt, mit dem Grund.' : `${registrations} Anmeldungen werden benachrichtigt, mit dem Grund.`} Das lässt sich nicht rückgängig machen.`,
    en: (registrations: number) =>
      `The event stays visible, marked as cancelled. ${registrations === 0 ? 'Nobody has registered so far.' : registrations === 1 ? '1 registration will be told, with the reason.' : `${registrations} registrations will be told, with the reason.`} This cannot be undone.`,
  },
  reason: { de: 'Grund', en: 'Reason' },
  reasonHint: {
    de: 'Ein Satz, den alle lesen, zum Beispiel „Die Referentin ist erkrankt“.',
    en: 'One sentence that everybody reads, for example “The speaker is ill”.',
  },
  noPlace: { de: 'Ort fehlt', en: 'Place missing' },
})

/** Notices and refusals. */
export const notices = {
  saved: { de: 'Der Termin ist gespeichert.', en: 'The event is saved.' },
  planned: {
    de: 'Der Entwurf ist gespeichert. Veröffentlichen Sie ihn, wenn alles stimmt.',
    en: 'The draft is saved. Publish it when everything is right.',
  },
  changed: {
    de: 'Die Änderung ist gespeichert und öffentlich. Wer angemeldet ist, wird benachrichtigt, wenn Zeit oder Ort anders sind.',
    en: 'The change is saved and public. People who registered are told if time or place differ.',
  },
  published: { de: 'Der Termin ist veröffentlicht.', en: 'The event is public.' },
  withdrawn: { de: 'Der Termin ist zurückgezogen.', en: 'The event is withdrawn.' },
  cancelled: {
    de: 'Der Termin ist abgesagt. Alle Angemeldeten werden benachrichtigt.',
    en: 'The event is cancelled. Everybody registered will be told.',
  },
  copied: { de: 'Das ist die Kopie. Es fehlt noch der Tag.', en: 'This is the copy. The day is still missing.' },
  conflict: {
    de: 'Jemand anderes hat diesen Termin inzwischen geändert. Ihre Eingaben stehen noch hier; speichern Sie noch einmal, um die andere Fassung zu ersetzen.',
    en: 'Somebody else has changed this event in the meantime. What you typed is still here; save again to replace the other version.',
  },
  dayOrRegistration: {
    de: 'Ohne Tag braucht es eine Anmeldung, damit sich Interessierte eintragen können. Geben Sie den Tag an oder schalten Sie die Anmeldung ein.',
    en: 'Without a day registration is needed, so that people can join the interest list. Give the day, or switch registration on.',
  },
  hasRegistrations: {
    de: 'Es gibt schon Anmeldungen. Sagen Sie den Termin ab, dann erfahren alle davon.',
    en: 'There are registrations already. Cancel the event, so that everybody hears of it.',
  },
  notAdmitted: {
    de: 'Für diesen Veranstalter dürfen Sie hier keine Termine veröffentlichen.',
    en: 'You may not publish events for this organiser here.',
  },
  alreadyCancelled: { de: 'Der Termin ist schon abgesagt.', en: 'The event is cancelled already.' },
} satisfies Record<string, Sentence>
