import { catalogue } from '#foundation/text/catalogue.ts'

export const texts = catalogue({
  // Logging in
  loginTitle: { de: 'Anmelden', en: 'Log in' },
  loginLead: {
    de: 'Ein Konto gilt in allen Landkreisen des Netzwerks.',
    en: 'One account works in all districts of the network.',
  },
  mail: { de: 'Mail-Adresse', en: 'Mail address' },
  password: { de: 'Passwort', en: 'Password' },
  login: { de: 'Anmelden', en: 'Log in' },
  forgotten: { de: 'Passwort vergessen?', en: 'Forgotten your password?' },
  noAccount: { de: 'Noch kein Konto?', en: 'No account yet?' },
  noAccountHint: {
    de: 'Lesen und Suchen geht ohne. Ein Konto hilft, wenn Sie sich öfter anmelden, etwas anbieten oder mitentscheiden möchten.',
    en: 'Reading and searching work without. An account helps when you register often, offer something or take part in decisions.',
  },
  register: { de: 'Konto anlegen', en: 'Open an account' },
  already: {
    de: (name: string) => `Sie sind als ${name} angemeldet.`,
    en: (name: string) => `You are logged in as ${name}.`,
  },
  toAccount: { de: 'Zu meinem Konto', en: 'To my account' },
  logout: { de: 'Abmelden', en: 'Log out' },
  toLogin: { de: 'Zur Anmeldung', en: 'To the login page' },
  providerLogin: { de: (name: string) => `Mit ${name} anmelden`, en: (name: string) => `Log in with ${name}` },
  providerTitle: { de: (name: string) => `Anmelden mit ${name}`, en: (name: string) => `Log in with ${name}` },
  providerEnter: {
    de: (name: string) => `Guten Tag ${name}. Mit einem Klick sind Sie angemeldet.`,
    en: (name: string) => `Hello ${name}. One click and you are logged in.`,
  },
  providerConnect: {
    de: (mail: string, provider: string) =>
      `Zur Adresse ${mail} gibt es hier schon ein Konto. Mit einem Klick ist es mit ${provider} verbunden, und Sie sind angemeldet.`,
    en: (mail: string, provider: string) =>
      `There already is an account with the address ${mail} here. One click and it is connected with ${provider}, and you are logged in.`,
  },
  providerCreate: {
    de: (mail: string) => `Mit einem Klick haben Sie hier ein Konto mit der Adresse ${mail}.`,
    en: (mail: string) => `One click and you have an account with the address ${mail} here.`,
  },
  providerDown: {
    de: 'Der Anmeldedienst antwortet gerade nicht',
    en: 'The login service does not answer at the moment',
  },
  providerDownLead: {
    de: 'Bitte versuchen Sie es in ein paar Minuten noch einmal, oder melden Sie sich mit Mail-Adresse und Passwort an.',
    en: 'Please try again in a few minutes, or log in with mail address and password.',
  },
  providerCancelled: { de: 'Sie haben die Anmeldung abgebrochen', en: 'You have cancelled the login' },
  providerCancelledLead: {
    de: 'Sie sind nicht angemeldet, und wir haben nichts gespeichert.',
    en: 'You are not logged in, and we have stored nothing.',
  },
  providerInvalid: { de: 'Diese Anmeldung gilt nicht mehr', en: 'This login no longer holds' },
  providerInvalidLead: {
    de: 'Sie hat zu lange gedauert, wurde schon benutzt oder in einem anderen Browser begonnen. Bitte beginnen Sie noch einmal.',
    en: 'It took too long, was used already or was begun in another browser. Please begin again.',
  },
  providerMail: { de: 'Ihre Mail-Adresse ist nicht bestätigt', en: 'Your mail address is not confirmed' },
  providerMailLead: {
    de: (provider: string) =>
      `${provider} hat uns keine bestätigte Mail-Adresse genannt. Bestätigen Sie sie dort, oder legen Sie hier ein Konto mit Passwort an.`,
    en: (provider: string) =>
      `${provider} has given us no confirmed mail address. Confirm it there, or open an account with a password here.`,
  },
  providerUnconfirmed: {
    de: 'Zu dieser Mail-Adresse gibt es schon ein Konto',
    en: 'There already is an account with this mail address',
  },
  providerUnconfirmedLead: {
    de: 'Sie wurde hier aber noch nicht bestätigt. Lassen Sie sich einen Link schicken: Damit bestätigen Sie die Adresse und wählen ein Passwort.',
    en: 'But it was never confirmed here. Have a link sent to you: with it you confirm the address and choose a password.',
  },
  demoTitle: { de: 'Zum Ausprobieren', en: 'To try things out' },
  demoLead: {
    de: 'Dies ist ein Netzwerk mit erfundenen Personen. Ein Klick meldet Sie als eine von ihnen an.',
    en: 'This is a network with invented people. One click logs you in as one of them.',
  },
  demoAs: { de: (name: string) => `als ${name}`, en: (name: string) => `as ${name}` },
  demoPassword: {
    de: (password: string) => `Passwort: ${password}`,
    en: (password: string) => `Password: ${password}`,
  },
  demoPerson: { de: 'Person', en: 'Person' },
  demoRole: { de: 'Aufgabe', en: 'Task' },
  codeTitle: { de: 'Zweiter Schritt', en: 'Second step' },
  codeLead: {
    de: 'Öffnen Sie die App auf Ihrem Telefon und tippen Sie den Code ab, der dort gerade steht.',
    en: 'Open the app on your phone and type the code it shows now.',
  },
  code: { de: 'Code', en: 'Code' },
  codeHint: {
    de: 'Sechs Ziffern. Ohne Telefon: einer Ihrer Notfallcodes.',
    en: 'Six digits. Without your phone: one of your emergency codes.',
  },
  proceed: { de: 'Weiter', en: 'Continue' },

  // Registering
  registerTitle: { de: 'Konto anlegen', en: 'Open an account' },
  registerLead: {
    de: 'Drei Angaben, dann ein Klick in einer Mail: Mehr braucht es nicht.',
    en: 'Three answers, then one click in a mail: no more than that.',
  },
  name: { de: 'Ihr Name', en: 'Your name' },
  nameHint: {
    de: 'So sehen andere Sie, wenn Sie etwas beitragen. Ein erfundener Name ist erlaubt.',
    en: 'This is how others see you when you contribute. An invented name is fine.',
  },
  mailHint: {
    de: 'Nur für die Anmeldung und für Nachrichten, die Sie möchten. Andere sehen sie nicht.',
    en: 'Only for logging in and for messages you want. Others do not see it.',
  },
  newPassword: { de: 'Neues Passwort', en: 'New password' },
  newPasswordHint: {
    de: 'Mindestens 10 Zeichen. Am besten vier Wörter, die nichts miteinander zu tun haben.',
    en: 'At least 10 characters. Best are four words that have nothing to do with each other.',
  },
  privacy: { de: 'Was mit Ihren Angaben geschieht', en: 'What happens with your data' },
  haveAccount: { de: 'Sie haben schon ein Konto?', en: 'You already have an account?' },
  sentTitle: { de: 'Schauen Sie in Ihr Postfach', en: 'Look into your mailbox' },
  sentLead: { de: 'Wir haben Ihnen eine Mail geschickt.', en: 'We have sent you a mail.' },
  sentNext: {
    de: 'Öffnen Sie den Link in der Mail. Danach ist Ihr Konto fertig und Sie sind angemeldet. Der Link gilt zwei Tage.',
    en: 'Open the link in the mail. Then your account is ready and you are logged in. The link works for two days.',
  },
  nothingCame: {
    de: 'Nichts gekommen? Sehen Sie im Ordner für unerwünschte Mails nach und prüfen Sie, ob die Adresse richtig war. Dann versuchen Sie es noch einmal.',
    en: 'Nothing arrived? Look into the folder for unwanted mail and check whether the address was right. Then try again.',
  },
  again: { de: 'Noch einmal versuchen', en: 'Try again' },
  confirmTitle: { de: 'Mail-Adresse bestätigen', en: 'Confirm your mail address' },
  confirmLead: {
    de: (name: string, mail: string) =>
      `Guten Tag ${name}. Mit einem Klick ist Ihr Konto mit der Adresse ${mail} fertig.`,
    en: (name: string, mail: string) => `Hello ${name}. One click and your account with the address ${mail} is ready.`,
  },
  confirmDeed: { de: 'Bestätigen und anmelden', en: 'Confirm and log in' },

  // Links that cannot be used
  unusableTitle: { de: 'Dieser Link hilft nicht weiter', en: 'This link leads nowhere' },
  unusableUnknown: {
    de: 'Er ist unvollständig oder wurde durch einen neueren ersetzt. Bitte kopieren Sie die ganze Adresse aus der Mail.',
    en: 'It is incomplete or was replaced by a newer one. Please copy the whole address from the mail.',
  },
  unusableUsed: {
    de: 'Er wurde schon benutzt. Jeder Link gilt nur einmal.',
    en: 'It was used already. Each link works only once.',
  },
  unusableExpired: { de: 'Er ist abgelaufen.', en: 'It has expired.' },

  // A lost password
  forgottenTitle: { de: 'Passwort vergessen', en: 'Forgotten password' },
  forgottenLead: {
    de: 'Nennen Sie Ihre Mail-Adresse. Wir schicken Ihnen einen Link, mit dem Sie ein neues setzen.',
    en: 'Give your mail address. We send you a link with which you set a new one.',
  },
  sendLink: { de: 'Link schicken', en: 'Send the link' },
  forgottenSentLead: {
    de: 'Wenn es zu dieser Adresse ein Konto gibt, ist jetzt eine Mail unterwegs.',
    en: 'If there is an account with this address, a mail is on its way now.',
  },
  forgottenSentNext: {
    de: 'Öffnen Sie den Link in der Mail und wählen Sie ein neues Passwort. Der Link gilt eine Stunde.',
    en: 'Open the link in the mail and choose a new password. The link works for one hour.',
  },
  newPasswordTitle: { de: 'Neues Passwort wählen', en: 'Choose a new password' },
  newPasswordLead: {
    de: 'Danach sind Sie auf allen Geräten abgemeldet und melden sich mit dem neuen Passwort an.',
    en: 'Afterwards you are logged out on all devices and log in with the new password.',
  },
  savePassword: { de: 'Passwort speichern', en: 'Save the password' },

  // The account
  accountTitle: { de: 'Mein Bereich', en: 'My account' },
  accountLead: {
    de: 'Ihr Konto gilt in allen Landkreisen des Netzwerks.',
    en: 'Your account works in all districts of the network.',
  },
  accountNavigation: { de: 'Mein Bereich', en: 'My account' },
  details: { de: 'Name und Sprache', en: 'Name and language' },
  detailsNote: {
    de: 'Wie andere Sie sehen und in welcher Sprache wir schreiben',
    en: 'How others see you and in which language we write',
  },
  language: { de: 'Sprache der Nachrichten', en: 'Language of messages' },
  save: { de: 'Speichern', en: 'Save' },
  inbox: { de: 'Nachrichten', en: 'Messages' },
  inboxNote: {
    de: 'Was Landkreise und Vereine Ihnen geschrieben haben',
    en: 'What districts and clubs have written to you',
  },
  registrations: { de: 'Meine Anmeldungen', en: 'My registrations', leicht: 'Meine An-Meldungen' },
  registrationsNote: {
    de: 'Wozu Sie sich angemeldet haben, in allen Landkreisen, mit Absagen und Kalender',
    en: 'What you have registered for, in all districts, with cancelling and calendar',
  },
  organisations: { de: 'Organisationen', en: 'Organisations' },
  organisationsNote: {
    de: 'Vereine und Betriebe: ansehen oder die eigene Organisation eintragen',
    en: 'Clubs and firms: see them or enter your own organisation',
  },
  wishes: { de: 'Benachrichtigungen', en: 'Notifications' },
  wishesNote: {
    de: 'Wovon Sie erfahren möchten: sofort, gesammelt oder gar nicht',
    en: 'What you want to be told about: at once, collected or not at all',
  },
  calendar: { de: 'Mein Kalender', en: 'My calendar' },
  calendarNote: { de: 'Ihre Termine im Kalender auf dem Telefon', en: 'Your events in the calendar on your phone' },
  security: { de: 'Anmeldung und Sicherheit', en: 'Login and security' },
  securityNote: { de: 'Passwort, Mail-Adresse, zweiter Schritt', en: 'Password, mail address, second step' },
  sessions: { de: 'Angemeldete Geräte', en: 'Logged-in devices' },
  sessionsNote: { de: 'Sehen und abmelden', en: 'See them and log them out' },
  data: { de: 'Meine Daten', en: 'My data' },
  dataNote: { de: 'Alles herunterladen, Konto löschen', en: 'Download everything, delete the account' },
  overview: { de: 'Übersicht', en: 'Overview' },

  // Security
  securityLead: { de: 'Wie Sie sich anmelden und wie wir Sie erreichen.', en: 'How you log in and how we reach you.' },
  passwordSection: { de: 'Passwort', en: 'Password' },
  changePassword: { de: 'Passwort ändern', en: 'Change the password' },
  currentPassword: { de: 'Ihr jetziges Passwort', en: 'Your present password' },
  noPassword: {
    de: 'Ihr Konto hat kein Passwort. Mit einem Link per Mail können Sie eines setzen.',
    en: 'Your account has no password. You can set one with a link by mail.',
  },
  othersLoggedOut: { de: 'Andere Geräte werden dabei abgemeldet.', en: 'Other devices are logged out.' },
  mailSection: { de: 'Mail-Adresse', en: 'Mail address' },
  mailNow: { de: (mail: string) => `Zurzeit: ${mail}`, en: (mail: string) => `At present: ${mail}` },
  newMail: { de: 'Neue Mail-Adresse', en: 'New mail address' },
  newMailHint: {
    de: 'Wir schicken einen Link dorthin. Bis Sie ihn öffnen, gilt die bisherige.',
    en: 'We send a link there. Until you open it, the present one holds.',
  },
  changeMail: { de: 'Mail-Adresse ändern', en: 'Change the mail address' },
  confirmMailTitle: { de: 'Neue Mail-Adresse bestätigen', en: 'Confirm your new mail address' },
  confirmMailLead: {
    de: (mail: string) => `Mit einem Klick gilt ${mail} für Ihr Konto.`,
    en: (mail: string) => `One click and ${mail} is the address of your account.`,
  },
  confirmMailDeed: { de: 'Adresse übernehmen', en: 'Use this address' },

  // Second step
  appSection: { de: 'Zweiter Schritt mit einer App', en: 'Second step with an app' },
  appWhat: {
    de: 'Zusätzlich zum Passwort fragen wir nach einem Code, den eine App auf Ihrem Telefon anzeigt. Wer nur Ihr Passwort kennt, kommt dann nicht hinein.',
    en: 'In addition to the password we ask for a code that an app on your phone shows. Whoever knows only your password then cannot get in.',
  },
  appOn: { de: 'Eingeschaltet', en: 'Switched on' },
  appOff: { de: 'Nicht eingeschaltet', en: 'Not switched on' },
  appStart: { de: 'Einrichten', en: 'Set up' },
  appEnd: { de: 'Zweiten Schritt abschalten', en: 'Switch the second step off' },
  codesLeft: {
    de: (left: number) =>
      left === 0
        ? 'Alle Notfallcodes sind verbraucht. Bitte lassen Sie sich neue geben.'
        : `Noch ${left === 1 ? 'ein Notfallcode' : `${left} Notfallcodes`} übrig.`,
    en: (left: number) =>
      left === 0
        ? 'All emergency codes are used. Please get new ones.'
        : `${left === 1 ? 'One emergency code' : `${left} emergency codes`} left.`,
  },
  newCodes: { de: 'Neue Notfallcodes', en: 'New emergency codes' },
  newCodesHint: { de: 'Die alten gelten dann nicht mehr.', en: 'The old ones then no longer work.' },
  appTitle: { de: 'App einrichten', en: 'Set up the app' },
  appNotBegun: {
    de: 'Die App ist schon eingerichtet, oder die Einrichtung hat noch nicht begonnen. Beides sehen Sie unter „Anmeldung und Sicherheit“.',
    en: 'The app has been set up already, or the setting-up has not begun yet. You see both under “Login and security”.',
  },
  appLead: {
    de: 'Sie brauchen eine App für Einmalcodes auf Ihrem Telefon, zum Beispiel aus dem Passwort-Manager, den Sie schon haben.',
    en: 'You need an app for one-time codes on your phone, for example in the password manager you already have.',
  },
  appStepScan: { de: 'Bild mit der App aufnehmen', en: 'Scan the picture with the app' },
  appStepType: { de: 'Oder den Schlüssel eintippen:', en: 'Or type the key:' },
  appOpen: { de: 'Auf diesem Gerät in der App öffnen', en: 'Open in the app on this device' },
  appStepCode: { de: 'Code aus der App eingeben', en: 'Type the code from the app' },
  appCodeHint: { de: 'Sechs Ziffern, alle 30 Sekunden neu', en: 'Six digits, new every 30 seconds' },
  appDeed: { de: 'Einschalten', en: 'Switch on' },
  picture: { de: 'Bild mit dem Schlüssel für die App', en: 'Picture with the key for the app' },
  codesTitle: { de: 'Ihre Notfallcodes', en: 'Your emergency codes' },
  codesLead: {
    de: 'Für den Tag, an dem das Telefon weg ist. Drucken Sie die Codes aus oder schreiben Sie sie ab: Wir zeigen sie nur jetzt.',
    en: 'For the day your phone is gone. Print the codes or write them down: we show them only now.',
  },
  codesOnce: {
    de: 'Jeder Code gilt einmal, anstelle des Codes aus der App.',
    en: 'Each code works once, in place of the code from the app.',
  },
  codesKept: { de: 'Ich habe sie aufbewahrt', en: 'I have kept them' },

  // Identity providers
  identitySection: { de: 'Andere Anmeldedienste', en: 'Other login services' },
  identityWhat: {
    de: 'Mit diesen Diensten können Sie sich anmelden, ohne hier ein Passwort einzugeben.',
    en: 'With these services you can log in without typing a password here.',
  },
  identityService: { de: 'Dienst', en: 'Service' },
  identitySince: { de: 'Verbunden seit', en: 'Connected since' },
  identityRemove: { de: 'Verbindung lösen', en: 'Remove the connection' },

  // Passkeys
  passkeySection: { de: 'Passkeys', en: 'Passkeys' },
  passkeyWhat: {
    de: 'Mit einem Passkey melden Sie sich per Fingerabdruck, Gesicht oder Gerätecode an, ohne Passwort. Er gilt unter der Adresse dieser Seite.',
    en: 'With a passkey you log in by fingerprint, face or device code, without a password. It works under the address of this site.',
  },
  passkeyNeedsScript: {
    de: 'Dafür muss JavaScript eingeschaltet sein.',
    en: 'This needs JavaScript to be switched on.',
  },
  passkeyAdd: { de: 'Passkey anlegen', en: 'Add a passkey' },
  passkeyName: { de: 'Name für dieses Gerät', en: 'Name for this device' },
  passkeyNameHint: {
    de: 'Zum Wiedererkennen, zum Beispiel „Mein Telefon“',
    en: 'To recognise it, for example “My phone”',
  },
  passkeyRemove: { de: 'Entfernen', en: 'Remove' },
  passkeyCreated: { de: 'Angelegt', en: 'Added' },
  passkeyLogin: { de: 'Mit Passkey anmelden', en: 'Log in with a passkey' },
  passkeyFailed: {
    de: 'Das hat nicht geklappt. Versuchen Sie es noch einmal, oder nehmen Sie Ihr Passwort.',
    en: 'This did not work. Try again, or use your password.',
  },

  // Sessions
  sessionsTitle: { de: 'Angemeldete Geräte', en: 'Logged-in devices' },
  sessionsLead: {
    de: 'Hier sind Sie angemeldet. Wer ein Gerät 30 Tage nicht benutzt, wird dort abgemeldet, spätestens nach 90 Tagen.',
    en: 'You are logged in here. A device that is not used for 30 days is logged out, at the latest after 90 days.',
  },
  device: { de: 'Gerät', en: 'Device' },
  deviceUnknown: { de: 'Unbekanntes Gerät', en: 'Unknown device' },
  thisDevice: { de: 'dieses Gerät', en: 'this device' },
  since: { de: 'Angemeldet seit', en: 'Logged in since' },
  lastSeen: { de: 'Zuletzt benutzt', en: 'Last used' },
  endIt: { de: 'Abmelden', en: 'Log out' },
  endItOf: { de: (device: string) => `${device} abmelden`, en: (device: string) => `Log out ${device}` },
  endOthers: { de: 'Alle anderen Geräte abmelden', en: 'Log out all other devices' },
  onlyThis: { de: 'Sie sind nur auf diesem Gerät angemeldet.', en: 'You are logged in on this device only.' },

  // Invitations
  invitationTitle: { de: 'Sie sind eingeladen', en: 'You are invited' },
  invitationFrom: {
    de: (place: string) => `Einladung von: ${place}`,
    en: (place: string) => `Invitation from: ${place}`,
  },
  accept: { de: 'Einladung annehmen', en: 'Accept the invitation' },
  acceptAs: { de: (name: string) => `Sie nehmen als ${name} an.`, en: (name: string) => `You accept as ${name}.` },
  acceptNeedsAccount: {
    de: 'Zum Annehmen brauchen Sie ein Konto. Danach kommen Sie hierher zurück.',
    en: 'To accept you need an account. Afterwards you come back here.',
  },
  invitationGone: {
    de: 'Diese Einladung gilt nicht mehr. Bitte fragen Sie die Person, die Sie eingeladen hat.',
    en: 'This invitation no longer stands. Please ask the person who invited you.',
  },
})

/** Whole sentences: notices after something was done, and why something was not. */
export const notices = {
  welcome: {
    de: 'Ihr Konto ist fertig und Sie sind angemeldet. Willkommen!',
    en: 'Your account is ready and you are logged in. Welcome!',
  },
  loggedOut: { de: 'Sie sind abgemeldet.', en: 'You are logged out.' },
  passwordSet: {
    de: 'Ihr neues Passwort gilt. Melden Sie sich jetzt damit an.',
    en: 'Your new password holds. Now log in with it.',
  },
  passwordChanged: {
    de: 'Ihr Passwort ist geändert. Andere Geräte sind abgemeldet.',
    en: 'Your password is changed. Other devices are logged out.',
  },
  mailSent: {
    de: 'Wir haben einen Link an die neue Adresse geschickt. Bis Sie ihn öffnen, gilt die bisherige.',
    en: 'We have sent a link to the new address. Until you open it, the present one holds.',
  },
  mailChanged: { de: 'Ihre neue Mail-Adresse gilt.', en: 'Your new mail address holds.' },
  saved: { de: 'Gespeichert.', en: 'Saved.' },
  sessionEnded: { de: 'Das Gerät ist abgemeldet.', en: 'The device is logged out.' },
  othersEnded: { de: 'Alle anderen Geräte sind abgemeldet.', en: 'All other devices are logged out.' },
  appOff: { de: 'Der zweite Schritt ist abgeschaltet.', en: 'The second step is switched off.' },
  appOn: {
    de: 'Der zweite Schritt ist eingeschaltet. Bitte bewahren Sie jetzt Ihre Notfallcodes auf.',
    en: 'The second step is switched on. Now please keep your emergency codes.',
  },
  passkeyAdded: { de: 'Ihr Passkey ist angelegt.', en: 'Your passkey is added.' },
  identityRemoved: { de: 'Die Verbindung ist gelöst.', en: 'The connection is removed.' },
  passkeyRemoved: { de: 'Der Passkey gilt nicht mehr.', en: 'The passkey no longer works.' },
  codesKept: { de: 'Gut. Die Codes zeigen wir nicht noch einmal.', en: 'Good. We do not show the codes again.' },
}

export const problems = {
  passkeyFailed: {
    de: 'Mit diesem Passkey hat es nicht geklappt. Versuchen Sie es noch einmal, oder nehmen Sie Ihr Passwort.',
    en: 'This passkey did not work. Try again, or use your password.',
  },
  wrongLogin: {
    de: 'Mail-Adresse und Passwort passen nicht zusammen. Bitte prüfen Sie beides, oder setzen Sie ein neues Passwort.',
    en: 'Mail address and password do not match. Please check both, or set a new password.',
  },
  wrongPassword: { de: 'Das ist nicht Ihr jetziges Passwort.', en: 'This is not your present password.' },
  wrongCode: {
    de: 'Dieser Code stimmt nicht oder wurde schon benutzt. Bitte nehmen Sie den nächsten.',
    en: 'This code is wrong or was used already. Please take the next one.',
  },
  providerUnusable: {
    de: 'Diese Anmeldung gilt nicht mehr. Bitte beginnen Sie noch einmal.',
    en: 'This login no longer holds. Please begin again.',
  },
  lastWayIn: {
    de: 'Dies ist Ihr einziger Weg ins Konto. Bitte setzen Sie zuerst ein Passwort.',
    en: 'This is your only way into the account. Please set a password first.',
  },
  unusable: { de: 'Dieser Link gilt nicht mehr.', en: 'This link no longer works.' },
  accountThere: {
    de: 'Zu dieser Adresse gibt es inzwischen ein Konto. Bitte melden Sie sich an.',
    en: 'By now there is an account with this address. Please log in.',
  },
  mailTaken: {
    de: 'Diese Adresse gehört inzwischen zu einem anderen Konto.',
    en: 'By now this address belongs to another account.',
  },
  sameMail: { de: 'Das ist schon Ihre Mail-Adresse.', en: 'This already is your mail address.' },
}
