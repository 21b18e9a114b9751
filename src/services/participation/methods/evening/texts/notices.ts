/** What is said after a deed. */
export const notices = {
  planned: { de: 'Das Treffen ist geplant.', en: 'The meeting is planned.' },
  changed: { de: 'Das Treffen ist geändert.', en: 'The meeting was changed.' },
  cancelled: {
    de: 'Das Treffen ist abgesagt. Alle Angemeldeten erfahren es.',
    en: 'The meeting is cancelled. Everybody registered is told.',
  },
  removed: { de: 'Das Treffen ist entfernt.', en: 'The meeting was removed.' },
  islandAdded: { de: 'Die Insel ist angelegt.', en: 'The island was added.' },
  islandChanged: { de: 'Die Insel ist geändert.', en: 'The island was changed.' },
  islandMoved: { de: 'Die Reihenfolge ist geändert.', en: 'The order was changed.' },
  islandRemoved: { de: 'Die Insel ist entfernt.', en: 'The island was removed.' },
  noteKept: { de: 'Gespeichert. Weiter mit dem nächsten Beitrag.', en: 'Saved. On to the next note.' },
  noteChanged: { de: 'Der Beitrag ist geändert.', en: 'The note was changed.' },
  noteRemoved: { de: 'Der Beitrag ist entfernt.', en: 'The note was removed.' },
  dotsChanged: { de: 'Die Punkte sind geändert.', en: 'The dots were changed.' },
  ratingKept: { de: 'Die Bewertung ist gespeichert.', en: 'The rating was saved.' },
  peopleKept: { de: 'Die Zahl ist gespeichert.', en: 'The number was saved.' },
}

/** Why something is not possible. */
export const refusals = {
  conflict: {
    de: 'Jemand anderes hat inzwischen etwas geändert. Bitte laden Sie die Seite neu und tragen Sie Ihre Änderung noch einmal ein.',
    en: 'Somebody else has changed something in the meantime. Please reload the page and enter your change again.',
  },
  dayOrList: {
    de: 'Bitte nennen Sie den Tag, oder lassen Sie die Anmeldung zu: dann gibt es bis dahin eine Interessenliste.',
    en: 'Please say the day, or allow registration: then there is an interest list until it is fixed.',
  },
  alreadyCancelled: { de: 'Dieses Treffen ist schon abgesagt.', en: 'This meeting is already cancelled.' },
  hasRegistrations: {
    de: 'Es gibt schon Anmeldungen. Bitte sagen Sie das Treffen ab, damit alle es erfahren.',
    en: 'There are registrations already. Please cancel the meeting, so that everybody is told.',
  },
  hasNotes: {
    de: 'Hier sind schon Beiträge festgehalten. Sie bleiben erhalten; entfernen lässt sich nur, was leer ist.',
    en: 'Notes have been written down here. They are kept; only what is empty can be removed.',
  },
  phaseHasMeetings: {
    de: 'Zu dieser Phase gehören Treffen. Bitte sagen Sie sie ab oder entfernen Sie sie zuerst.',
    en: 'Meetings belong to this phase. Please cancel or remove them first.',
  },
  notBegun: {
    de: 'Dieses Treffen hat noch nicht begonnen, oder es ist abgesagt.',
    en: 'This meeting has not begun yet, or it is cancelled.',
  },
  chooseMeeting: { de: 'Bitte wählen Sie das Treffen.', en: 'Please choose the meeting.' },
  chooseIsland: { de: 'Bitte wählen Sie die Insel.', en: 'Please choose the island.' },
  sourceMissing: {
    de: 'Woher kommt der Beitrag? Zum Beispiel: Papierbögen Rathaus Mendig',
    en: 'Where does the note come from? For example: paper forms, Mendig town hall',
  },
}
