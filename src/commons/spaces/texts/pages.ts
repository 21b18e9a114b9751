import { catalogue } from '#foundation/text/catalogue.ts'

export const pageTexts = catalogue({
  pleaseCheck: { de: 'bitte prüfen', en: 'please check' },
  signLanguage: { de: 'Gebärdensprache', en: 'Sign language' },
  dutyTitle: { de: 'Was die Regeln Ihres Landes verlangen', en: 'What the rules of your state ask for' },
  dutyAsked: { de: (what: string) => `${what}: wird verlangt.`, en: (what: string) => `${what}: required.` },
  dutyUnclear: {
    de: (what: string) => `${what}: Das konnten wir nicht herausfinden. Bitte fragen Sie Ihre Rechtsabteilung.`,
    en: (what: string) => `${what}: we could not find out. Please ask your legal department.`,
  },

  imprint: { de: 'Impressum', en: 'Imprint' },
  imprintLead: { de: 'Wer für diese Seiten verantwortlich ist.', en: 'Who is responsible for these pages.' },
  imprintMissing: { de: 'Hier fehlen noch Angaben', en: 'Facts are still missing here' },
  imprintMissingPublic: {
    de: 'Die Verwaltung hat diese Seite noch nicht ausgefüllt.',
    en: 'The administration has not filled in this page yet.',
  },
  imprintMissingStaff: {
    de: 'Ein Impressum ist Pflicht, bevor die Seiten öffentlich werden.',
    en: 'An imprint is required before the pages go public.',
  },
  fillIn: { de: 'Jetzt ausfüllen', en: 'Fill in now' },
  provider: { de: 'Herausgegeben von', en: 'Published by' },
  representedBy: { de: 'Vertreten durch', en: 'Represented by' },
  address: { de: 'Anschrift', en: 'Address' },
  mail: { de: 'E-Mail', en: 'E-mail' },
  phone: { de: 'Telefon', en: 'Telephone' },
  taxId: { de: 'Umsatzsteuer-Identifikationsnummer', en: 'VAT identification number' },
  supervisedBy: { de: 'Aufsichtsbehörde', en: 'Supervisory authority' },
  responsible: { de: 'Verantwortlich für den Inhalt', en: 'Responsible for the content' },
  programTitle: { de: 'Das Programm', en: 'The program' },
  program: {
    de: 'Diese Seiten laufen mit Allmende, freier Software unter der EUPL 1.2. Gemeindegrenzen: © GeoBasis-DE / BKG, Datenlizenz Deutschland – Namensnennung 2.0.',
    en: 'These pages run on Allmende, free software under the EUPL 1.2. Municipal boundaries: © GeoBasis-DE / BKG, Data licence Germany – attribution 2.0.',
  },

  privacy: { de: 'Datenschutz', en: 'Privacy' },
  privacyLead: {
    de: 'Was wir über Sie wissen, wozu, wie lange, und was Sie verlangen können. Zum Lesen brauchen Sie kein Konto, und niemand schaut Ihnen dabei zu.',
    en: 'What we know about you, why, how long, and what you can ask for. You need no account for reading, and nobody watches you doing it.',
  },
  responsibleTitle: { de: 'Wer verantwortlich ist', en: 'Who is responsible' },
  officer: { de: 'Datenschutzbeauftragte Stelle', en: 'Data protection officer' },
  authority: { de: 'Beschwerde ist möglich bei', en: 'You can complain to' },
  inShort: { de: 'Kurz gesagt', en: 'In short' },
  shortNothing: {
    de: 'Beim Lesen speichern wir nichts über Sie: keine Statistik, keine Werbung, keine fremden Server. Ein Cookie gibt es nur, wenn Sie sich anmelden oder etwas absenden.',
    en: 'While you read, we store nothing about you: no statistics, no advertising, no foreign servers. There is a cookie only when you log in or send something.',
  },
  shortNothingButTiles: {
    de: (host: string) =>
      `Beim Lesen speichern wir nichts über Sie: keine Statistik, keine Werbung. Ein Cookie gibt es nur, wenn Sie sich anmelden oder etwas absenden. Mit einem fremden Server spricht Ihr Browser nur, wenn Sie eine Karte zum Bewegen öffnen: Dann ruft er Kacheln bei ${host} ab. Wer diesen Server betreibt, erfährt Ihre Netzadresse und den gezeigten Ausschnitt; die gezeichneten Karten kommen ohne ihn aus.`,
    en: (host: string) =>
      `While you read, we store nothing about you: no statistics, no advertising. There is a cookie only when you log in or send something. Your browser talks to a foreign server only when you open a map to move it: then it fetches tiles from ${host}. Whoever runs that server learns your network address and the section shown; the drawn maps do without it.`,
  },
  shortSearch: {
    de: 'Wonach Sie suchen, schreiben wir nirgends auf.',
    en: 'What you search for is written down nowhere.',
  },
  shortRights: {
    de: 'In „Mein Bereich“ laden Sie alles herunter, was über Sie gespeichert ist, und löschen Ihr Konto selbst.',
    en: 'In “My account” you download everything that is stored about you, and delete your account yourself.',
  },
  rightsTitle: { de: 'Ihre Rechte', en: 'Your rights' },
  rights: {
    de: 'Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung, Übertragbarkeit und Widerspruch (Art. 15 bis 21 DSGVO). Eine Einwilligung können Sie jederzeit zurücknehmen. Sie können sich bei einer Aufsichtsbehörde beschweren.',
    en: 'You have the right of access, rectification, erasure, restriction, portability and objection (Articles 15 to 21 GDPR). You can withdraw consent at any time. You can complain to a supervisory authority.',
  },
  guestData: {
    de: 'Was wir über Sie gespeichert haben, sehen und löschen Sie mit einem Konto unter „Mein Bereich“.',
    en: 'With an account, you see and delete what we store about you under “My account”.',
  },
  guestDataLink: { de: 'Ihre Daten ohne Konto sehen und löschen', en: 'See and delete your data without an account' },
  recordTitle: { de: 'Was wo gespeichert wird', en: 'What is stored where' },
  recordLead: {
    de: 'Dieses Verzeichnis entsteht aus dem Programm selbst: Was hier nicht steht, wird nicht über Sie gespeichert.',
    en: 'This record is made from the program itself: what is not listed here is not stored about you.',
  },
  recordFull: { de: 'Das ganze Verzeichnis', en: 'The whole record' },
  purpose: { de: 'Wozu', en: 'What for' },
  basis: { de: 'Rechtsgrundlage', en: 'Legal basis' },
  keep: { de: 'Wie lange', en: 'How long' },
  onDeletion: { de: 'Wenn Sie Ihr Konto löschen', en: 'When you delete your account' },
  delete: { de: 'wird gelöscht', en: 'is deleted' },
  forget: { de: 'Ihr Name wird entfernt', en: 'your name is removed' },
  'stand-in': { de: 'bleibt ohne Ihren Namen stehen', en: 'stays without your name' },
  keepOn: { de: 'bleibt, weil ein Gesetz es verlangt', en: 'stays, because a law demands it' },
  moreFromUs: { de: 'Ergänzend von uns', en: 'More from us' },

  accessibility: { de: 'Erklärung zur Barrierefreiheit', en: 'Accessibility statement' },
  accessibilityLead: {
    de: (place: string) => `Diese Erklärung gilt für die Seiten „${place}“.`,
    en: (place: string) => `This statement holds for the pages “${place}”.`,
  },
  rulesTitle: { de: 'Wonach wir uns richten', en: 'Which rules we follow' },
  standard: { de: 'Maßstab ist EN 301 549 (WCAG, Stufe AA).', en: 'The standard is EN 301 549 (WCAG, level AA).' },
  rulesIntro: { de: 'Verpflichtend ist sie durch:', en: 'It is binding by:' },
  rulesFederal: {
    de: 'Welches Landesrecht gilt, ist noch nicht eingetragen.',
    en: 'Which state law applies has not been entered yet.',
  },
  stateTitle: { de: 'Wie weit wir sind', en: 'How far we are' },
  full: {
    de: 'Diese Seiten sind mit den Anforderungen vollständig vereinbar.',
    en: 'These pages fully meet the requirements.',
  },
  partial: {
    de: 'Diese Seiten sind mit den Anforderungen teilweise vereinbar. Was fehlt, steht unten.',
    en: 'These pages meet the requirements partially. What is missing is listed below.',
  },
  none: {
    de: 'Diese Seiten sind mit den Anforderungen noch nicht vereinbar. Was fehlt, steht unten.',
    en: 'These pages do not meet the requirements yet. What is missing is listed below.',
  },
  notStated: {
    de: 'Die Verwaltung hat noch nicht eingetragen, wie weit diese Seiten barrierefrei sind.',
    en: 'The administration has not entered yet how accessible these pages are.',
  },
  checkedSelf: {
    de: (day: string) => `Zuletzt selbst bewertet am ${day}.`,
    en: (day: string) => `Last self-assessment on ${day}.`,
  },
  checkedExperts: {
    de: (day: string) => `Zuletzt von einer unabhängigen Stelle geprüft am ${day}.`,
    en: (day: string) => `Last checked by an independent body on ${day}.`,
  },
  missingTitle: { de: 'Was noch nicht barrierefrei ist', en: 'What is not accessible yet' },
  nothingNamed: {
    de: 'Uns ist nichts bekannt. Wenn Ihnen etwas auffällt, sagen Sie es uns bitte.',
    en: 'We know of nothing. If you notice something, please tell us.',
  },
  reportTitle: { de: 'Sagen Sie uns, was nicht geht', en: 'Tell us what does not work' },
  reportText: {
    de: 'Sie können etwas nicht lesen, finden oder bedienen? Ein paar Worte genügen. Wir antworten spätestens in vier Wochen.',
    en: 'You cannot read, find or operate something? A few words are enough. We answer within four weeks at the latest.',
  },
  report: { de: 'Barriere melden', en: 'Report a barrier' },
  bodiesTitle: { de: 'Wenn wir nicht helfen', en: 'If we do not help' },
  bodiesText: {
    de: 'Wenn unsere Antwort Ihnen nicht weiterhilft oder ausbleibt, können Sie sich an diese Stellen wenden:',
    en: 'If our answer does not help you or does not come, you can turn to these bodies:',
  },
  bodiesUnknown: {
    de: 'Welche Stelle im Land zuständig ist, ist hier noch nicht eingetragen. Wir nennen sie Ihnen auf Nachfrage.',
    en: 'Which body of the state is responsible has not been entered here yet. We tell you on request.',
  },
  conciliation: { de: 'Schlichtung', en: 'Conciliation' },
  enforcement: { de: 'Durchsetzung', en: 'Enforcement' },
  monitoring: { de: 'Überwachung', en: 'Monitoring' },
  otherWays: { de: 'In einfachen Worten und in Gebärden', en: 'In easy words and in signs' },

  easyTitle: { de: 'Leichte Sprache', en: 'Leichte Sprache (easy German)' },
  easyLead: {
    de: 'Worum es auf diesen Seiten geht, in Leichter Sprache.',
    en: 'What these pages are about, in easy German.',
  },
  easyMissing: { de: 'Diesen Text gibt es noch nicht', en: 'This text does not exist yet' },
  easyMissingHint: {
    de: 'Die Verwaltung hat ihn noch nicht geschrieben. Sie können uns sagen, dass er Ihnen fehlt.',
    en: 'The administration has not written it yet. You can tell us that you miss it.',
  },
  switchEasy: { de: 'Alle Seiten in Leichter Sprache lesen', en: 'Read all pages in easy German' },
  signTitle: { de: 'Deutsche Gebärdensprache', en: 'German Sign Language' },
  signLead: {
    de: 'Ein Video erklärt, worum es auf diesen Seiten geht.',
    en: 'A video explains what these pages are about.',
  },
  signMissing: { de: 'Dieses Video gibt es noch nicht', en: 'This video does not exist yet' },
  signMissingHint: { de: 'Sie können uns sagen, dass es Ihnen fehlt.', en: 'You can tell us that you miss it.' },
  signWatch: { de: 'Video ansehen', en: 'Watch the video' },
  signOutside: {
    de: 'Das Video liegt auf einer anderen Seite. Erst wenn Sie darauf drücken, wird von dort etwas geladen.',
    en: 'The video is on another site. Nothing is loaded from there until you press the link.',
  },

  barrierOne: { de: 'Gemeldete Barriere', en: 'Reported barrier' },
  barrierTitle: { de: 'Barriere melden', en: 'Report a barrier' },
  barrierLead: {
    de: 'Was können Sie nicht lesen, finden oder bedienen? Schreiben Sie es in Ihren Worten. Wir kümmern uns darum und antworten spätestens in vier Wochen, wenn Sie eine Adresse angeben.',
    en: 'What can you not read, find or operate? Write it in your own words. We will look after it and answer within four weeks at the latest, if you give an address.',
  },
  barrierWhat: { de: 'Was geht nicht?', en: 'What does not work?' },
  barrierWhere: { de: 'Auf welcher Seite?', en: 'On which page?' },
  barrierWhereHint: { de: 'Adresse oder Name der Seite', en: 'Address or name of the page' },
  barrierName: { de: 'Ihr Name', en: 'Your name' },
  barrierMail: { de: 'Ihre E-Mail-Adresse', en: 'Your e-mail address' },
  barrierMailHint: {
    de: 'Nur für die Antwort. Ohne Adresse können wir nicht antworten.',
    en: 'Only for the answer. Without an address we cannot answer.',
  },
  barrierSend: { de: 'Absenden', en: 'Send' },

  barriers: { de: 'Gemeldete Barrieren', en: 'Reported barriers' },
  barriersLead: {
    de: 'Was Menschen hier nicht lesen, finden oder bedienen konnten. Binnen vier Wochen ist eine Antwort fällig.',
    en: 'What people could not read, find or operate here. An answer is due within four weeks.',
  },
  barriersNone: { de: 'Keine Meldungen', en: 'No reports' },
  barriersNoneHint: {
    de: 'Wenn jemand eine Barriere meldet, steht sie hier und auf dem Schreibtisch.',
    en: 'When somebody reports a barrier, it appears here and on the desk.',
  },
  barriersOpen: { de: 'Offen', en: 'Open' },
  barriersDone: { de: 'Erledigt', en: 'Done' },
  barrierReported: { de: 'Gemeldet', en: 'Reported' },
  barrierDue: { de: (day: string) => `Antwort fällig bis ${day}`, en: (day: string) => `answer due by ${day}` },
  barrierFrom: { de: 'Von', en: 'From' },
  barrierNoAddress: {
    de: 'Ohne Adresse gemeldet: Eine Antwort können wir nicht schicken, nur für uns notieren.',
    en: 'Reported without an address: we cannot send an answer, only note it for ourselves.',
  },
  barrierAnswer: { de: 'Antwort', en: 'Answer' },
  barrierAnswerHint: {
    de: 'Wird gemailt, wenn eine Adresse da ist. Was wurde geändert, oder warum nicht?',
    en: 'Is mailed if there is an address. What was changed, or why not?',
  },
  barrierSendAnswer: { de: 'Antworten und abschließen', en: 'Answer and close' },
  barrierClose: { de: 'Ohne Antwort abschließen', en: 'Close without an answer' },
  barrierCloseHint: { de: 'Vermerk, nur für Mitarbeitende', en: 'Note, for staff only' },
  open: { de: 'offen', en: 'open' },
  answered: { de: 'beantwortet', en: 'answered' },
  closed: { de: 'abgeschlossen', en: 'closed' },
  earlier: { de: 'Ältere', en: 'Earlier' },
  newest: { de: 'Zu den neuesten', en: 'To the newest' },

  barrierMailSubject: {
    de: (place: string) => `Ihre Meldung an ${place}`,
    en: (place: string) => `Your report to ${place}`,
  },
  barrierMailBody: {
    de: (what: string, answer: string, place: string) =>
      `Guten Tag,\n\nSie haben uns eine Barriere gemeldet:\n\n${what}\n\nUnsere Antwort:\n\n${answer}\n\nMit freundlichen Grüßen\n${place}`,
    en: (what: string, answer: string, place: string) =>
      `Hello,\n\nyou reported a barrier to us:\n\n${what}\n\nOur answer:\n\n${answer}\n\nKind regards\n${place}`,
  },
})

export const pageNotices = {
  barrierSent: {
    de: 'Danke. Ihre Meldung ist angekommen. Wir antworten spätestens in vier Wochen, wenn Sie eine Adresse angegeben haben.',
    en: 'Thank you. Your report has arrived. We answer within four weeks at the latest, if you gave an address.',
  },
  barrierDone: { de: 'Erledigt.', en: 'Done.' },
  barrierDoneMailed: { de: 'Die Antwort ist unterwegs.', en: 'The answer is on its way.' },
  barrierOver: {
    de: 'Inzwischen hat jemand anderes diese Meldung abgeschlossen.',
    en: 'Somebody else has closed this report in the meantime.',
  },
}

/** Names of the modules of commons in the record of processing; services bring their own. */
export const moduleNames: Readonly<Record<string, { de: string; en: string }>> = {
  accounts: { de: 'Konto', en: 'Account' },
  spaces: { de: 'Verwaltung dieses Bereichs', en: 'Administration of this place' },
  organisations: { de: 'Organisationen', en: 'Organisations' },
  audit: { de: 'Protokoll', en: 'Audit log' },
  inbox: { de: 'Posteingang und Mails', en: 'Inbox and mails' },
  gatherings: { de: 'Anmeldungen zu Treffen und Terminen', en: 'Registrations for meetings and events' },
  moderation: { de: 'Meldungen und Entscheidungen', en: 'Reports and decisions' },
  responses: { de: 'Beiträge und Zustimmung', en: 'Contributions and support' },
  documents: { de: 'Dokumente', en: 'Documents' },
  links: { de: 'Verknüpfungen', en: 'Links' },
  pictures: { de: 'Bilder', en: 'Pictures' },
  publication: { de: 'Veröffentlichung', en: 'Publication' },
  privacy: { de: 'Auskunft und Löschung', en: 'Export and deletion' },
}
