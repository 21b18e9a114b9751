/** Notices and refusals about access, keys and codes. */
export const keysNotices = {
  saved: { de: 'Gespeichert.', en: 'Saved.' },
  savedForHouse: { de: 'Gespeichert, für alles in diesem Haus.', en: 'Saved, for everything in this building.' },
  wayAdded: { de: 'Der Zugang ist festgelegt.', en: 'The access is said.' },
  wayRemoved: { de: 'Der Zugang ist entfernt.', en: 'The access is removed.' },
  dayTaken: {
    de: 'Für diesen Tag ist schon ein Zugang festgelegt. Ändern Sie ihn, oder wählen Sie einen anderen Tag.',
    en: 'Access is said for this day already. Change it, or choose another day.',
  },
  codeMissing: { de: 'Bitte geben Sie den Code an.', en: 'Please give the code.' },
  codeWrong: {
    de: 'Ein Code hat 2 bis 20 Zeichen: Ziffern, Buchstaben, # und *.',
    en: 'A code has 2 to 20 characters: digits, letters, # and *.',
  },
  codePerMissing: { de: 'Bitte sagen Sie, wer welchen Code bekommt.', en: 'Please say who gets which code.' },
  changedMeanwhile: {
    de: 'Jemand hat das inzwischen geändert. Bitte laden Sie die Seite neu und sehen Sie nach.',
    en: 'Somebody has changed this meanwhile. Please load the page again and look.',
  },
  tooManyWays: {
    de: 'Mehr als 50 Zugänge sind zu viele. Entfernen Sie alte.',
    en: 'More than 50 are too many. Please remove old ones.',
  },
  given: { de: 'Ausgegeben.', en: 'Given.' },
  returned: { de: 'Zurück.', en: 'Back.' },
  undone: { de: 'Zurückgenommen.', en: 'Undone.' },
  givenBefore: { de: 'Der Schlüssel ist schon ausgegeben.', en: 'The key has been given already.' },
  returnedBefore: { de: 'Der Schlüssel ist schon zurück.', en: 'The key is back already.' },
  notGiven: { de: 'Der Schlüssel ist noch nicht ausgegeben.', en: 'The key has not been given yet.' },
  notConfirmed: { de: 'Diese Buchung gilt nicht.', en: 'This booking does not stand.' },
  codeSet: { de: 'Der Code ist gesetzt.', en: 'The code is set.' },
} as const
