import { catalogue } from '#foundation/text/catalogue.ts'

export const networkTexts = catalogue({
  districts: { de: 'Landkreise im Netzwerk', en: 'Districts of the network' },
  districtsLead: {
    de: 'Welche Landkreise mitmachen und wie es um sie steht.',
    en: 'Which districts take part, and how they stand.',
  },
  districtsNone: { de: 'Noch kein Landkreis', en: 'No district yet' },
  districtsNoneHint: {
    de: 'Nehmen Sie den ersten auf. Die Verwaltung dort bekommt eine Einladung per Mail.',
    en: 'Admit the first one. Its administration is invited by mail.',
  },
  admit: { de: 'Landkreis aufnehmen', en: 'Admit a district' },
  admitLead: {
    de: 'Der Landkreis bekommt sofort eigene Seiten. Die erste Person der Verwaltung wird per Mail eingeladen und richtet alles Weitere ein.',
    en: 'The district gets pages of its own at once. The first administrator is invited by mail and sets up the rest.',
  },
  name: { de: 'Name', en: 'Name' },
  nameHint: { de: 'z. B. Landkreis Uelzen', en: 'e.g. Landkreis Uelzen' },
  slug: { de: 'Adresse', en: 'Address' },
  slugHint: {
    de: 'Steht hinter dem Schrägstrich, z. B. uelzen. Kleinbuchstaben, Ziffern und Bindestriche.',
    en: 'Stands behind the slash, e.g. uelzen. Small letters, digits and hyphens.',
  },
  key: { de: 'Kreisschlüssel', en: 'District key' },
  keyHint: {
    de: 'Die ersten fünf Ziffern des amtlichen Gemeindeschlüssels, z. B. 03360.',
    en: 'The first five digits of the official municipality key, e.g. 03360.',
  },
  administrator: {
    de: 'E-Mail-Adresse der ersten Person in der Verwaltung',
    en: 'E-mail address of the first administrator',
  },
  fields: { de: 'Handlungsfelder', en: 'Fields of action' },
  fieldsOptional: { de: 'An welchen Feldern der Landkreis mitarbeitet', en: 'Which fields the district works on' },
  state: { de: 'Stand', en: 'State' },
  since: { de: 'Seit', en: 'Since' },
  open: { de: 'offen', en: 'open' },
  preparing: { de: 'in Vorbereitung', en: 'in preparation' },
  paused: { de: 'ruht', en: 'paused' },
  closed: { de: 'geschlossen', en: 'closed' },
  openHint: { de: 'Alles ist zu sehen und zu benutzen.', en: 'Everything can be seen and used.' },
  preparingHint: {
    de: 'Zu erreichen, aber noch nicht auf der Karte des Netzwerks.',
    en: 'Can be reached, but is not on the network’s map yet.',
  },
  pausedHint: {
    de: 'Lesen geht weiter; eintragen können nur Mitarbeitende.',
    en: 'Reading goes on; only staff can enter anything.',
  },
  closedHint: {
    de: 'Die Seiten sind nicht mehr zu erreichen. Alle Daten bleiben gespeichert.',
    en: 'The pages can no longer be reached. All data stay stored.',
  },
  reason: { de: 'Begründung', en: 'Reason' },
  reasonHint: {
    de: 'Nötig beim Ruhenlassen und Schließen. Die Mitarbeitenden des Landkreises und, solange er ruht, alle lesen sie.',
    en: 'Needed for pausing and closing. The district’s staff and, while it is paused, everybody can read it.',
  },
  save: { de: 'Speichern', en: 'Save' },
  look: { de: 'Seiten ansehen', en: 'See its pages' },
  stateTitle: { de: 'Stand ändern', en: 'Change the state' },
  membership: { de: 'Handlungsfelder dieses Landkreises', en: 'This district’s fields of action' },
  tandems: { de: 'Tandems', en: 'Tandems' },
  tandemsLead: {
    de: 'Zwei oder mehr Landkreise arbeiten an einem Handlungsfeld zusammen: Was der eine ausprobiert, kann der andere übernehmen.',
    en: 'Two or more districts work together on a field of action: what one tries out, the other can take over.',
  },
  tandemNone: { de: 'Noch arbeiten hier keine Landkreise zusammen.', en: 'No districts work together here yet.' },
  tandemOne: { de: 'Sucht noch einen Partner.', en: 'Still looking for a partner.' },
  tandemSince: { de: (year: string) => `seit ${year}`, en: (year: string) => `since ${year}` },
  tandemLead: {
    de: 'Wie das Feld heißt und welche Landkreise daran arbeiten.',
    en: 'What the field is called, and which districts work on it.',
  },
  nameDe: { de: 'Name auf Deutsch', en: 'Name in German' },
  nameEn: { de: 'Name auf Englisch', en: 'Name in English' },
  partners: { de: 'Landkreise', en: 'Districts' },
  edit: { de: 'Ändern', en: 'Change' },
  fieldsLead: {
    de: 'Namen der Handlungsfelder und die Landkreise, die daran im Tandem arbeiten.',
    en: 'Names of the fields of action, and the districts that work on them in tandem.',
  },
  members: { de: 'Mitglieder des Netzwerks', en: 'Members of the network' },
  membersLead: {
    de: 'Wer im Netzwerk mitarbeitet: Menschen aus den Landkreisen und Einrichtungen ohne eigenen Landkreis. Diese Seite sehen nur Mitglieder.',
    en: 'Who takes part in the network: people from the districts and bodies without a district here. Only members see this page.',
  },
  persons: { de: 'Personen', en: 'Persons' },
  bodies: { de: 'Einrichtungen', en: 'Bodies' },
  from: { de: 'Aus', en: 'From' },
  role: { de: 'Aufgabe', en: 'Task' },
  noBodies: { de: 'Noch keine Einrichtungen', en: 'No bodies yet' },
  noBodiesHint: {
    de: 'Forschung, Verbände und Beratung können sich im Netzwerk um Mitarbeit bewerben.',
    en: 'Research, associations and advisers can apply to the network to take part.',
  },
  nameless: { de: 'Ohne Namen', en: 'No name' },
  steering: { de: 'Netzwerk', en: 'Network' },

  hosts: { de: 'Adressen', en: 'Addresses' },
  hostsNone: {
    de: (address: string) => `Keine eigenen. Der Bereich ist unter ${address} zu erreichen.`,
    en: (address: string) => `None of its own. The place can be reached at ${address}.`,
  },
  hostsInForce: {
    de: 'In Kraft (Links in Mails führen zum ersten)',
    en: 'In force (links in mails lead to the first)',
  },
  hostsBefore: { de: 'Bitte prüfen Sie vorher', en: 'Please check beforehand' },
  hostsBelongs: {
    de: 'Der Name gehört der Verwaltung des Landkreises. Unter ihm verschickt das Programm Links für Passwörter und Bestätigungen.',
    en: 'The name belongs to the district’s administration. The program sends links for passwords and confirmations under it.',
  },
  hostsDns: {
    de: 'Im DNS zeigt er auf den Server dieses Programms.',
    en: 'In the DNS it points to the server of this program.',
  },
  hostsProxy: {
    de: 'Der Proxy vor dem Programm nimmt ihn an und hat ein Zertifikat dafür.',
    en: 'The proxy in front of the program accepts it and has a certificate for it.',
  },
  hostsNotChecked: {
    de: 'Das Programm fragt dafür nirgends nach; fragen Sie den Betrieb.',
    en: 'The program itself asks nobody about this; ask those who operate it.',
  },
  hostAsked: { de: 'Beantragter Name', en: 'Name asked for' },
  hostFor: {
    de: (host: string, district: string) => `${host} für ${district}`,
    en: (host: string, district: string) => `${host} for ${district}`,
  },
  decision: { de: 'Entscheidung', en: 'Decision' },
  approve: { de: 'Genehmigen', en: 'Approve' },
  approveHint: {
    de: 'Der Name gilt sofort, auch in Mails.',
    en: 'The name counts at once, in mails as well.',
  },
  refuse: { de: 'Ablehnen', en: 'Refuse' },
  hostReasonHint: {
    de: 'Nötig beim Ablehnen. Die Verwaltung des Landkreises liest sie.',
    en: 'Needed for refusing. The district’s administration reads it.',
  },
  decide: { de: 'Entscheiden', en: 'Decide' },
  toldHostApproved: {
    de: (host: string) => `Adresse genehmigt: ${host}`,
    en: (host: string) => `Address approved: ${host}`,
  },
  toldHostHolds: {
    de: (host: string) =>
      `Das Programmbüro hat die Adresse ${host} genehmigt. Sie gilt ab jetzt, auch für Links in Mails.`,
    en: (host: string) =>
      `The programme office has approved the address ${host}. It counts from now on, for links in mails as well.`,
  },
  toldHostRefused: {
    de: (host: string) => `Adresse abgelehnt: ${host}`,
    en: (host: string) => `Address refused: ${host}`,
  },
  toldHostReason: {
    de: (reason: string) => `Das Programmbüro hat die Adresse abgelehnt. Begründung: ${reason}`,
    en: (reason: string) => `The programme office has refused the address. Reason: ${reason}`,
  },

  pausedTitle: { de: 'Dieser Bereich ruht', en: 'This place is paused' },
  toldState: {
    de: (place: string, state: string) => `${place}: ${state}`,
    en: (place: string, state: string) => `${place}: ${state}`,
  },
  toldReason: {
    de: (reason: string) => `Das Programmbüro hat den Stand geändert. Begründung: ${reason}`,
    en: (reason: string) => `The programme office has changed the state. Reason: ${reason}`,
  },
  toldOpen: {
    de: () => 'Das Programmbüro hat den Bereich geöffnet.',
    en: () => 'The programme office has opened the place.',
  },
})

export const networkNotices = {
  admitted: {
    de: 'Der Landkreis ist aufgenommen. Die Einladung ist unterwegs.',
    en: 'The district is admitted. The invitation is on its way.',
  },
  saved: { de: 'Gespeichert.', en: 'Saved.' },
  slugTaken: {
    de: 'Diese Adresse gehört schon zu einem Landkreis.',
    en: 'This address already belongs to a district.',
  },
  slugReserved: {
    de: 'Dieses Wort braucht das Programm selbst. Bitte wählen Sie ein anderes.',
    en: 'The program needs this word for itself. Please choose another one.',
  },
  slugWrong: {
    de: 'Nur Kleinbuchstaben ohne Umlaute, Ziffern und Bindestriche, am Anfang ein Buchstabe.',
    en: 'Only small letters without umlauts, digits and hyphens, beginning with a letter.',
  },
  keyUnknown: { de: 'Diesen Kreisschlüssel gibt es nicht.', en: 'There is no such district key.' },
  keyTaken: { de: 'Dieser Landkreis ist schon im Netzwerk.', en: 'This district is already in the network.' },
  hostApproved: (host: string) => ({
    de: `„${host}“ gilt ab jetzt. Die Verwaltung des Landkreises bekommt eine Nachricht.`,
    en: `“${host}” counts from now on. The district’s administration gets a message.`,
  }),
  hostRefused: (host: string) => ({
    de: `„${host}“ ist abgelehnt. Die Verwaltung des Landkreises bekommt eine Nachricht.`,
    en: `“${host}” is refused. The district’s administration gets a message.`,
  }),
  hostNotWaiting: (host: string) => ({
    de: `Über „${host}“ ist nicht mehr zu entscheiden: Der Antrag ist erledigt oder zurückgezogen.`,
    en: `There is nothing to decide about “${host}” any more: the request is settled or withdrawn.`,
  }),
  needsReason: { de: 'Bitte sagen Sie, warum.', en: 'Please say why.' },
}
