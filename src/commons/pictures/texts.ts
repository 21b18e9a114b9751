import { catalogue } from '#foundation/text/catalogue.ts'

export const texts = catalogue({
  title: { de: 'Bilder', en: 'Pictures' },
  lead: {
    de: 'Alle Bilder dieses Ortes, mit Beschreibung, Rechten und den Personen darauf.',
    en: 'All pictures of this place, with description, rights and the people on them.',
  },
  none: { de: 'Noch keine Bilder', en: 'No pictures yet' },
  noneHint: {
    de: 'Laden Sie das erste hoch: ein Foto mit Beschreibung, Urheberin oder Urheber und Lizenz.',
    en: 'Upload the first one: a photo with description, author and licence.',
  },
  upload: { de: 'Bild hochladen', en: 'Upload a picture' },
  file: { de: 'Bilddatei', en: 'Picture file' },
  fileTypes: { de: 'JPEG, PNG oder WebP', en: 'JPEG, PNG or WebP' },
  fileHint: {
    de: 'Ort und Gerät, die Kameras in Fotos schreiben, werden entfernt.',
    en: 'Place and device, which cameras write into photos, are removed.',
  },
  alt: { de: 'Was ist zu sehen?', en: 'What can be seen?' },
  altHint: {
    de: 'Ein Satz für alle, die das Bild nicht sehen können.',
    en: 'One sentence for all who cannot see the picture.',
  },
  author: { de: 'Urheberin oder Urheber', en: 'Author' },
  authorHint: {
    de: 'Wer hat das Bild gemacht? Der Name steht unter dem Bild.',
    en: 'Who made the picture? The name stands below it.',
  },
  licence: { de: 'Rechte', en: 'Rights' },
  people: { de: 'Auf dem Bild sind Personen zu erkennen', en: 'People can be recognised on the picture' },
  peopleHint: {
    de: 'Dann erscheint es erst, wenn Sie auf der Seite des Bildes eingetragen haben, wer zu sehen ist und einverstanden ist.',
    en: 'Then it appears only after you have entered, on the picture’s page, who can be seen and agrees.',
  },
  statePublic: { de: 'Öffentlich', en: 'Public' },
  statePending: { de: 'Angaben fehlen', en: 'Details missing' },
  stateConsentMissing: { de: 'Nicht öffentlich: Einwilligung fehlt', en: 'Not public: consent is missing' },
  stateWithdrawn: { de: 'Nicht öffentlich: Einwilligung widerrufen', en: 'Not public: consent withdrawn' },
  earlier: { de: 'Ältere Bilder', en: 'Earlier pictures' },
  newest: { de: 'Zu den neuesten', en: 'To the newest' },
  saved: { de: 'Speichern', en: 'Save' },
  usedIn: { de: 'Zu sehen in', en: 'Used in' },
  notUsed: { de: 'Das Bild ist noch nirgends zu sehen.', en: 'The picture is not used anywhere yet.' },
  details: { de: 'Angaben zum Bild', en: 'About the picture' },
  peopleTitle: { de: 'Personen auf dem Bild', en: 'People on the picture' },
  peopleNone: { de: 'Noch ist niemand eingetragen.', en: 'Nobody has been entered yet.' },
  peopleNobody: {
    de: 'Sind Personen zu erkennen, setzen Sie bitte oben das Häkchen und tragen Sie sie hier ein.',
    en: 'If people can be recognised, please tick the box above and enter them here.',
  },
  addPerson: { de: 'Person eintragen', en: 'Enter a person' },
  personName: { de: 'Name', en: 'Name' },
  personMail: { de: 'E-Mail-Adresse', en: 'E-mail address' },
  personMailHint: {
    de: 'Die Person bekommt einen Link, mit dem sie die Einwilligung jederzeit widerrufen kann. Hat sie ein Konto mit dieser Adresse, erreichen auch Auskunft und Löschung das Bild.',
    en: 'The person gets a link to withdraw the consent at any time. If there is an account with this address, export and deletion reach the picture too.',
  },
  consent: { de: 'Ist die Person einverstanden?', en: 'Does the person agree?' },
  consentYes: { de: 'Ja, die Einwilligung liegt vor', en: 'Yes, the consent was given' },
  consentNo: { de: 'Nein: das Bild bleibt verborgen', en: 'No: the picture stays hidden' },
  consentOn: { de: 'Gefragt am', en: 'Asked on' },
  agreed: { de: (on: string) => `einverstanden seit ${on}`, en: (on: string) => `agreed on ${on}` },
  refused: { de: (on: string) => `nicht einverstanden (${on})`, en: (on: string) => `did not agree (${on})` },
  withdrawnOn: { de: (on: string) => `widerrufen am ${on}`, en: (on: string) => `withdrawn on ${on}` },
  left: { de: 'Konto gelöscht', en: 'account deleted' },
  withdraw: { de: 'Widerruf eintragen', en: 'Enter withdrawal' },
  remove: { de: 'Bild löschen', en: 'Delete the picture' },
  removeHint: {
    de: 'Das Bild verschwindet von allen Seiten, auch die Dateien. Das lässt sich nicht rückgängig machen.',
    en: 'The picture disappears from all pages, with its files. This cannot be undone.',
  },
  space: {
    de: (used: string, of: string) => `${used} von ${of} belegt.`,
    en: (used: string, of: string) => `${used} of ${of} in use.`,
  },

  field: { de: 'Bild', en: 'Picture' },
  optional: { de: '(freiwillig)', en: '(optional)' },
  noPicture: { de: 'Kein Bild', en: 'No picture' },
  withoutAlt: { de: 'Gerade hochgeladen', en: 'Just uploaded' },
  toLibrary: { de: 'Alle Bilder ansehen', en: 'See all pictures' },
  newPicture: { de: 'Neues Bild hochladen', en: 'Upload a new picture' },
  completePending: { de: 'Angaben zum hochgeladenen Bild', en: 'About the uploaded picture' },
  keptPending: {
    de: 'Ihr hochgeladenes Bild ist noch da und unten ausgewählt. Sie müssen es nicht noch einmal aussuchen.',
    en: 'The picture you uploaded is still here and chosen below. You do not have to look for it again.',
  },
  newReplaces: { de: 'Ein neues Bild ersetzt die Auswahl oben.', en: 'A new picture replaces the choice above.' },
  requiredWithFile: {
    de: 'Beschreibung, Urheberin oder Urheber und Rechte sind für jedes neue Bild nötig.',
    en: 'Description, author and rights are needed for every new picture.',
  },

  deskTitle: { de: 'Bilder ohne Einwilligung', en: 'Pictures without consent' },

  consentTitle: { de: 'Ein Bild, auf dem Sie zu sehen sind', en: 'A picture that shows you' },
  consentLead: {
    de: (place: string) => `${place} verwendet dieses Bild. Sie entscheiden, ob es zu sehen ist.`,
    en: (place: string) => `${place} uses this picture. You decide whether it can be seen.`,
  },
  consentWithdraw: { de: 'Einwilligung widerrufen', en: 'Withdraw consent' },
  consentWithdrawHint: {
    de: 'Das Bild verschwindet sofort von allen Seiten. Die Redaktion erfährt davon.',
    en: 'The picture disappears from all pages at once. The editors are told.',
  },
  consentGone: {
    de: 'Dieser Link gilt nicht mehr, oder das Bild gibt es nicht mehr.',
    en: 'This link no longer works, or the picture no longer exists.',
  },
  consentWithdrawn: {
    de: 'Sie haben die Einwilligung widerrufen. Das Bild ist nicht mehr öffentlich.',
    en: 'You have withdrawn your consent. The picture is no longer public.',
  },
  consentRefused: {
    de: 'Für Sie ist eingetragen, dass Sie nicht einverstanden sind. Das Bild ist nicht öffentlich.',
    en: 'It was entered that you do not agree. The picture is not public.',
  },
  consentSubject: { de: 'Ein Bild, auf dem Sie zu sehen sind', en: 'A picture that shows you' },
  consentBody: {
    de: (name: string, place: string, link: string) =>
      `Guten Tag ${name},\n\n${place} hat Sie als Person auf einem Bild eingetragen. Unter diesem Link sehen Sie das Bild und können Ihre Einwilligung jederzeit widerrufen:\n\n${link}\n\nBewahren Sie diese Mail dafür auf.`,
    en: (name: string, place: string, link: string) =>
      `Hello ${name},\n\n${place} has entered you as a person on a picture. With this link you see the picture and can withdraw your consent at any time:\n\n${link}\n\nPlease keep this mail for that.`,
  },
})

export const licenceTexts = catalogue({
  own: { de: 'Eigenes Bild, alle Rechte liegen hier', en: 'Own picture, all rights are ours' },
  permission: { de: 'Mit Erlaubnis der Urheberin oder des Urhebers', en: 'With the author’s permission' },
  'cc-by': { de: 'Creative Commons, Namensnennung (CC BY 4.0)', en: 'Creative Commons Attribution (CC BY 4.0)' },
  'cc-by-sa': {
    de: 'Creative Commons, Namensnennung, gleiche Bedingungen (CC BY-SA 4.0)',
    en: 'Creative Commons Attribution-ShareAlike (CC BY-SA 4.0)',
  },
  cc0: { de: 'Frei verwendbar (CC0)', en: 'Free to use (CC0)' },
  'public-domain': { de: 'Gemeinfrei, weil die Schutzfrist vorbei ist', en: 'Public domain, protection has ended' },
  ownShort: { de: '', en: '' },
  permissionShort: { de: 'mit Erlaubnis', en: 'with permission' },
  'cc-byShort': { de: 'CC BY 4.0', en: 'CC BY 4.0' },
  'cc-by-saShort': { de: 'CC BY-SA 4.0', en: 'CC BY-SA 4.0' },
  cc0Short: { de: 'CC0', en: 'CC0' },
  'public-domainShort': { de: 'gemeinfrei', en: 'public domain' },
})

export const problems = {
  quota: {
    de: 'Der Platz für Bilder ist voll. Bitte löschen Sie Bilder, die nicht mehr gebraucht werden.',
    en: 'There is no room left for pictures. Please delete pictures that are no longer needed.',
  },
  gone: {
    de: 'Dieses Bild gibt es nicht mehr. Bitte wählen Sie ein anderes.',
    en: 'This picture no longer exists. Please choose another one.',
  },
  fileMissing: { de: 'Bitte wählen Sie eine Bilddatei aus.', en: 'Please choose a picture file.' },
  altMissing: {
    de: 'Bitte beschreiben Sie in einem Satz, was auf dem Bild zu sehen ist.',
    en: 'Please say in one sentence what can be seen on the picture.',
  },
  authorMissing: { de: 'Bitte nennen Sie, wer das Bild gemacht hat.', en: 'Please name who made the picture.' },
  licenceMissing: {
    de: 'Bitte wählen Sie aus, welche Rechte Sie am Bild haben.',
    en: 'Please choose which rights you have in the picture.',
  },
  future: { de: 'Dieser Tag liegt in der Zukunft.', en: 'This day lies in the future.' },
} as const

export const notices = {
  kept: { de: 'Das Bild ist gespeichert.', en: 'The picture is saved.' },
  keptPeople: {
    de: 'Das Bild ist gespeichert. Tragen Sie jetzt ein, wer zu sehen ist.',
    en: 'The picture is saved. Now enter who can be seen.',
  },
  person: { de: 'Die Person ist eingetragen.', en: 'The person is entered.' },
  withdrawn: {
    de: 'Der Widerruf ist eingetragen. Das Bild ist nicht mehr öffentlich.',
    en: 'The withdrawal is entered. The picture is no longer public.',
  },
  ownWithdrawn: {
    de: 'Sie haben die Einwilligung widerrufen. Das Bild ist nicht mehr öffentlich.',
    en: 'You have withdrawn your consent. The picture is no longer public.',
  },
  removed: { de: 'Das Bild ist gelöscht.', en: 'The picture is deleted.' },
} as const
