import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'

export const texts = catalogue({
  board: { de: 'Jetzt und gleich', en: 'Now and next' },
  boardLead: {
    de: 'Was gerade läuft und was als Nächstes kommt, Raum für Raum.',
    en: 'What is on and what comes next, room by room.',
  },
  onStage: { de: 'Auf der Bühne', en: 'On stage' },
  running: { de: 'Jetzt', en: 'Now' },
  next: { de: 'Danach', en: 'Next' },
  free: { de: 'frei', en: 'free' },
  noRooms: { de: 'Es sind noch keine Räume eingetragen.', en: 'No rooms have been entered yet.' },
  quiet: { de: 'Im Augenblick läuft nichts', en: 'Nothing is on at the moment' },
  quietHint: {
    de: 'Sobald Zeiten und Räume im Raster stehen, sehen Sie hier, was läuft.',
    en: 'As soon as there are slots and rooms in the grid, you see here what is on.',
  },
  changes: { de: 'Zuletzt geändert', en: 'Changed last' },
  large: { de: 'Große Schrift für das Foyer', en: 'Large type for the foyer' },
  small: { de: 'Normale Schrift', en: 'Normal type' },
  reload: { de: 'Neu laden', en: 'Load again' },
  on: { de: 'Änderungen erscheinen von selbst.', en: 'Changes appear by themselves.' },
  lost: {
    de: 'Keine Verbindung seit {zeit} Uhr. Was hier steht, kann veraltet sein. Es wird weiter versucht.',
    en: 'No connection since {zeit}. What stands here may be out of date. Trying again.',
  },
})

/** Says one change, to be read and to be read out. */
export const changeWords = {
  moved: (title: string, room: string, when: string): Sentence => ({
    de: `„${title}“: ${when}, ${room}`,
    en: `“${title}”: ${when}, ${room}`,
  }),
  withdrawn: (title: string): Sentence => ({ de: `„${title}“ fällt aus`, en: `“${title}” does not take place` }),
  merged: (title: string, into: string): Sentence => ({
    de: into ? `„${title}“ gehört jetzt zu „${into}“` : `„${title}“ gehört jetzt zu einer anderen Session`,
    en: into ? `“${title}” is now part of “${into}”` : `“${title}” is now part of another session`,
  }),
  stage: (title: string): Sentence => ({ de: `Auf der Bühne: ${title}`, en: `On stage: ${title}` }),
}
