import { catalogue } from '#foundation/text/catalogue.ts'

export const texts = catalogue({
  title: { de: 'Was dazu gehört', en: 'What belongs to this' },
  notPublic: { de: (kind: string) => `${kind}, nicht öffentlich`, en: (kind: string) => `${kind}, not public` },
  gone: {
    de: (kind: string) => `${kind}, inzwischen zurückgezogen oder gelöscht`,
    en: (kind: string) => `${kind}, withdrawn or deleted since`,
  },
  edit: { de: 'Verknüpfungen bearbeiten', en: 'Edit links' },
  editTitle: { de: (title: string) => `„${title}“ verknüpfen`, en: (title: string) => `Link “${title}”` },
  editLead: {
    de: 'Verknüpfungen zeigen, woher etwas kommt und was daraus geworden ist. Sie stehen auf beiden Seiten.',
    en: 'Links show where something comes from and what became of it. They stand on both sides.',
  },
  existing: { de: 'Bestehende Verknüpfungen', en: 'Existing links' },
  none: { de: 'Noch ist nichts verknüpft.', en: 'Nothing is linked yet.' },
  remove: { de: 'Lösen', en: 'Remove' },
  add: { de: 'Neue Verknüpfung', en: 'New link' },
  relation: { de: 'Wie gehört es zusammen?', en: 'How do they belong together?' },
  relationHint: {
    de: 'Gelesen von dieser Seite aus: „… Entstanden aus …“',
    en: 'Read from this page: “… came from …”',
  },
  thing: { de: 'Womit?', en: 'With what?' },
  noThing: { de: 'etwas anderes (Adresse unten)', en: 'something else (address below)' },
  address: { de: 'Oder die Adresse einer Seite', en: 'Or the address of a page' },
  addressHint: {
    de: 'Aus der Adresszeile kopiert. Es geht auch eine Seite eines anderen Landkreises oder des Netzwerks.',
    en: 'Copied from the address bar. It may also be a page of another district or of the network.',
  },
  save: { de: 'Verknüpfen', en: 'Link' },
  starters: { de: 'Daraus etwas machen', en: 'Make something of it' },
})

export const notices = {
  added: { de: 'Die Verknüpfung steht jetzt auf beiden Seiten.', en: 'The link now stands on both sides.' },
  removed: { de: 'Die Verknüpfung ist gelöst.', en: 'The link has been removed.' },
  missing: {
    de: 'Bitte wählen Sie etwas aus, oder geben Sie eine Adresse ein.',
    en: 'Please choose something, or enter an address.',
  },
  notFound: {
    de: 'Unter dieser Adresse steht hier nichts, das öffentlich ist und verknüpft werden kann.',
    en: 'Nothing that is public and can be linked stands at this address.',
  },
  itself: { de: 'Etwas kann nicht mit sich selbst verknüpft werden.', en: 'Something cannot be linked with itself.' },
}
