import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'

export const places = {
  de: (count: number) => (count === 1 ? '1 Platz' : `${count} Plätze`),
  en: (count: number) => (count === 1 ? '1 place' : `${count} places`),
}

/** Sentences of the pages about registering. */
export const texts = catalogue({
  registration: { de: 'Anmeldung', en: 'Registration', leicht: 'An-Meldung' },
  when: { de: 'Wann', en: 'When' },
  onHoliday: {
    de: (when: string, holiday: string) => `${when} (${holiday})`,
    en: (when: string, holiday: string) => `${when} (${holiday})`,
  },
  where: { de: 'Wo', en: 'Where' },
  online: { de: 'Online', en: 'Online', leicht: 'Im Internet' },
  dayOpen: {
    de: 'Der Tag steht noch nicht fest',
    en: 'The day is not fixed yet',
    leicht: 'Der Tag steht noch nicht fest',
  },
  onlineAfter: {
    de: 'Den Link zur Teilnahme sehen Sie nach der Anmeldung.',
    en: 'You will see the link for taking part once you are registered.',
    leicht: 'Sie melden sich an.\nDann bekommen Sie den Link.',
  },
  takePartOnline: { de: 'Online teilnehmen', en: 'Take part online' },
  calendar: { de: 'In den Kalender übernehmen', en: 'Add to calendar', leicht: 'In den Kalender eintragen' },
  about: { de: 'Zum Termin', en: 'To the event' },

  // what one can do now
  noRegistration: {
    de: 'Sie brauchen sich nicht anzumelden. Kommen Sie einfach vorbei.',
    en: 'No registration needed. Just come along.',
    leicht: 'Sie müssen sich nicht anmelden.\nKommen Sie einfach.',
  },
  free: {
    de: (free: number, capacity: number) =>
      free === 1 ? `Noch 1 von ${capacity} Plätzen ist frei.` : `Noch ${free} von ${capacity} Plätzen sind frei.`,
    en: (free: number, capacity: number) =>
      free === 1 ? `1 of ${capacity} places is left.` : `${free} of ${capacity} places are left.`,
    leicht: (free: number) => (free === 1 ? 'Es gibt noch 1 freien Platz.' : `Es gibt noch ${free} freie Plätze.`),
  },
  unlimited: {
    de: 'Es gibt genug Platz. Bitte melden Sie sich trotzdem an, damit wir planen können.',
    en: 'There is enough room. Please register all the same, so that we can plan.',
    leicht: 'Es gibt genug Plätze.\nBitte melden Sie sich an.\nDann können wir besser planen.',
  },
  waitingList: {
    de: (ahead: number) =>
      `Alle Plätze sind vergeben. ${ahead === 0 ? 'Sie wären als Erstes' : `Vor Ihnen ${ahead === 1 ? 'ist 1 Anmeldung' : `sind ${ahead} Anmeldungen`}`} auf der Warteliste. Wird etwas frei, rücken Sie von selbst nach, und wir sagen Ihnen Bescheid.`,
    en: (ahead: number) =>
      `All places are taken. ${ahead === 0 ? 'You would be first' : `${ahead} ${ahead === 1 ? 'registration is' : 'registrations are'} ahead of you`} on the waiting list. When a place becomes free, you move up by yourself and we tell you.`,
    leicht: (ahead: number) =>
      `Alle Plätze sind weg.\nSie können auf die Warte-Liste.\nVor Ihnen warten schon ${ahead}.\nVielleicht wird ein Platz frei.\nDann sagen wir Ihnen Bescheid.`,
  },
  full: {
    de: 'Alle Plätze sind vergeben, und es gibt keine Warteliste. Wenn jemand absagt, wird hier wieder ein Platz frei.',
    en: 'All places are taken and there is no waiting list. When somebody cancels, a place appears here again.',
    leicht: 'Alle Plätze sind weg.\nVielleicht sagt jemand ab.\nDann wird hier ein Platz frei.',
  },
  interest: {
    de: (others: number) =>
      `Der Tag steht noch nicht fest. Tragen Sie sich in die Interessenliste ein: Sobald es ein Datum gibt, wird daraus eine Anmeldung, in der Reihenfolge der Einträge.${others ? ` Bisher ${others === 1 ? 'gibt es 1 Eintrag' : `gibt es ${others} Einträge`}.` : ''}`,
    en: (others: number) =>
      `The day is not fixed yet. Join the interest list: once there is a date, it becomes a registration, in the order of the entries.${others ? ` ${others} ${others === 1 ? 'entry' : 'entries'} so far.` : ''}`,
    leicht: () =>
      'Wir wissen den Tag noch nicht.\nSie können sich in eine Liste eintragen.\nWenn wir den Tag wissen, sind Sie angemeldet.\nWir sagen Ihnen Bescheid.',
  },
  notYet: {
    de: (from: string) => `Die Anmeldung beginnt: ${from}.`,
    en: (from: string) => `Registration begins: ${from}.`,
    leicht: (from: string) => `Sie können sich noch nicht anmelden.\nSie können sich ab dann anmelden: ${from}.`,
  },
  closed: {
    de: 'Die Anmeldung ist beendet.',
    en: 'Registration has ended.',
    leicht: 'Sie können sich nicht mehr anmelden.',
  },
  closedHint: {
    de: 'Fragen Sie beim Veranstalter nach, ob Sie noch dazukommen können.',
    en: 'Ask the organiser whether you can still join.',
    leicht: 'Sie können beim Veranstalter fragen.',
  },
  over: { de: 'Dieser Termin ist vorbei.', en: 'This event is over.', leicht: 'Der Termin ist vorbei.' },
  cancelled: {
    de: 'Dieser Termin ist abgesagt.',
    en: 'This event has been cancelled.',
    leicht: 'Der Termin fällt aus.',
  },
  reason: { de: 'Grund:', en: 'Reason:' },

  doRegister: { de: 'Verbindlich anmelden', en: 'Register', leicht: 'Jetzt anmelden' },
  doWait: { de: 'Auf die Warteliste setzen', en: 'Join the waiting list', leicht: 'Auf die Warte-Liste' },
  doInterest: {
    de: 'In die Interessenliste eintragen',
    en: 'Join the interest list',
    leicht: 'In die Liste eintragen',
  },
  toRegistration: { de: 'Zur Anmeldung', en: 'Register', leicht: 'Zur An-Meldung' },
  toWaiting: { de: 'Zur Warteliste', en: 'To the waiting list', leicht: 'Zur Warte-Liste' },
  toInterest: { de: 'Interesse anmelden', en: 'Say that you are interested', leicht: 'In die Liste eintragen' },

  // the form
  name: { de: 'Name', en: 'Name', leicht: 'Ihr Name' },
  nameHint: { de: 'So steht er auf der Teilnahmeliste.', en: 'As it appears on the list of participants.' },
  mail: { de: 'E-Mail-Adresse', en: 'E-mail address', leicht: 'Ihre E-Mail-Adresse' },
  mailHint: {
    de: 'Sie bekommen sofort eine E-Mail mit einem Link. Erst mit dem Link gilt Ihre Anmeldung.',
    en: 'You will get an e-mail with a link at once. Your registration counts once you have used the link.',
    leicht:
      'Sie bekommen eine E-Mail.\nIn der E-Mail ist ein Link.\nDrücken Sie auf den Link.\nErst dann sind Sie angemeldet.',
  },
  persons: {
    de: 'Wie viele Personen kommen?',
    en: 'How many people are coming?',
    leicht: 'Wie viele Personen kommen?',
  },
  personsHint: {
    de: (most: number) => `Sie eingeschlossen, höchstens ${most}.`,
    en: (most: number) => `Including you, ${most} at most.`,
  },
  optionalChoice: { de: 'Keine Angabe', en: 'No answer' },
  yes: { de: 'Ja', en: 'Yes' },
  no: { de: 'Nein', en: 'No' },
  dataTitle: {
    de: 'Was mit Ihren Angaben geschieht',
    en: 'What happens with your data',
    leicht: 'Was passiert mit meinen Daten?',
  },
  dataText: {
    de: 'Nur wer den Termin vorbereitet, sieht Ihre Angaben. Antworten auf Fragen werden 30 Tage nach dem Termin gelöscht, Name und E-Mail-Adresse von Gästen ebenso.',
    en: 'Only the people preparing the event see your data. Answers are deleted 30 days after the event, and so are names and e-mail addresses of guests.',
    leicht: 'Nur die Veranstalter sehen Ihre Daten.\n30 Tage nach dem Termin löschen wir die Daten.',
  },
  asGuest: {
    de: 'Sie melden sich als Gast an. Ein Konto brauchen Sie nicht.',
    en: 'You register as a guest. You do not need an account.',
    leicht: 'Sie brauchen kein Konto.',
  },
  privacy: { de: 'Zur Datenschutzerklärung', en: 'To the privacy statement' },
  haveAccount: {
    de: 'Ich habe ein Konto: erst einloggen',
    en: 'I have an account: log in first',
    leicht: 'Ich habe ein Konto',
  },
  accountNeeded: {
    de: 'Für diesen Termin brauchen Sie ein Konto.',
    en: 'You need an account for this event.',
    leicht: 'Für diesen Termin brauchen Sie ein Konto.',
  },

  // where one stands
  registered: { de: 'Sie sind angemeldet', en: 'You are registered', leicht: 'Sie sind angemeldet' },
  registeredNext: {
    de: (persons: number) => `${persons === 1 ? 'Ein Platz ist' : `${persons} Plätze sind`} für Sie reserviert.`,
    en: (persons: number) => `${persons === 1 ? 'One place is' : `${persons} places are`} reserved for you.`,
    leicht: (persons: number) => (persons === 1 ? 'Sie haben einen Platz.' : `Sie haben ${persons} Plätze.`),
  },
  waiting: {
    de: 'Sie stehen auf der Warteliste',
    en: 'You are on the waiting list',
    leicht: 'Sie sind auf der Warte-Liste',
  },
  waitingNext: {
    de: (ahead: number) =>
      ahead === 0
        ? 'Sie sind als Nächstes an der Reihe. Wird ein Platz frei, bekommen Sie ihn von selbst, und wir sagen Ihnen Bescheid.'
        : `Vor Ihnen ${ahead === 1 ? 'wartet 1 Anmeldung' : `warten ${ahead} Anmeldungen`}. Wird etwas frei, rücken Sie von selbst nach, und wir sagen Ihnen Bescheid.`,
    en: (ahead: number) =>
      ahead === 0
        ? 'You are next. When a place becomes free, it is yours, and we tell you.'
        : `${ahead} ${ahead === 1 ? 'registration waits' : 'registrations wait'} ahead of you. When a place becomes free, you move up by yourself, and we tell you.`,
    leicht: (ahead: number) =>
      `Vor Ihnen warten ${ahead}.\nVielleicht wird ein Platz frei.\nDann sagen wir Ihnen Bescheid.`,
  },
  interestedState: {
    de: 'Sie stehen auf der Interessenliste',
    en: 'You are on the interest list',
    leicht: 'Sie sind in der Liste',
  },
  interestedNext: {
    de: 'Sobald der Tag feststeht, sind Sie angemeldet oder stehen auf der Warteliste, und wir sagen Ihnen Bescheid.',
    en: 'Once the day is fixed, you are registered or on the waiting list, and we tell you.',
    leicht: 'Wenn wir den Tag wissen, sagen wir Ihnen Bescheid.',
  },
  remindedNext: {
    de: (when: string) => `Vorher erinnern wir Sie: ${when}.`,
    en: (when: string) => `We will remind you: ${when}.`,
  },
  cannotCome: { de: 'Doch keine Zeit?', en: 'Cannot come after all?', leicht: 'Sie können nicht kommen?' },
  cannotComeHint: {
    de: 'Bitte sagen Sie ab, damit jemand anderes den Platz bekommt. Das geht bis zum Beginn.',
    en: 'Please cancel, so that somebody else gets the place. You can do so until it starts.',
    leicht: 'Bitte sagen Sie ab.\nDann bekommt jemand anderes den Platz.',
  },
  doCancel: { de: 'Anmeldung absagen', en: 'Cancel my registration', leicht: 'Jetzt absagen' },
  youCancelled: { de: 'Sie haben abgesagt', en: 'You have cancelled', leicht: 'Sie haben abgesagt' },
  youCancelledNext: {
    de: 'Danke fürs Bescheidsagen. Wenn Sie doch kommen möchten, melden Sie sich einfach neu an.',
    en: 'Thank you for letting us know. If you want to come after all, simply register again.',
    leicht: 'Danke.\nSie können sich wieder anmelden.',
  },

  // guests
  lookForMail: {
    de: 'Bitte sehen Sie in Ihr Postfach',
    en: 'Please look into your mailbox',
    leicht: 'Sie bekommen eine E-Mail',
  },
  lookForMailLead: {
    de: 'Ihre Anmeldung gilt noch nicht.',
    en: 'Your registration does not count yet.',
    leicht: 'Sie sind noch nicht angemeldet.',
  },
  lookForMailNext: {
    de: 'Wir haben Ihnen eine E-Mail geschickt. Öffnen Sie den Link darin und bestätigen Sie Ihre Anmeldung. Der Link gilt 48 Stunden; ein Platz ist erst danach für Sie reserviert.',
    en: 'We have sent you an e-mail. Open its link and confirm your registration. The link holds for 48 hours; a place is reserved only after that.',
    leicht: 'In der E-Mail ist ein Link.\nDrücken Sie auf den Link.\nDann sind Sie angemeldet.',
  },
  noMail: {
    de: 'Keine E-Mail da? Sehen Sie im Spam-Ordner nach, oder senden Sie das Formular noch einmal.',
    en: 'No e-mail? Look into the spam folder, or send the form once more.',
    leicht: 'Haben Sie keine E-Mail?\nSchauen Sie im Spam-Ordner nach.',
  },
  again: { de: 'Formular noch einmal ausfüllen', en: 'Fill in the form again' },
  confirmTitle: { de: 'Anmeldung bestätigen', en: 'Confirm your registration', leicht: 'An-Meldung bestätigen' },
  confirmLead: {
    de: (title: string) => `Noch ein Knopfdruck, dann gilt Ihre Anmeldung zu „${title}“.`,
    en: (title: string) => `One more press of the button, and your registration for “${title}” counts.`,
    leicht: () => 'Drücken Sie auf den Knopf.\nDann sind Sie angemeldet.',
  },
  doConfirm: { de: 'Anmeldung bestätigen', en: 'Confirm registration', leicht: 'Jetzt bestätigen' },
  linkUsed: { de: 'Dieser Link wurde schon benutzt', en: 'This link has been used already' },
  linkUsedHint: {
    de: 'Dann gilt Ihre Anmeldung schon. In der zweiten E-Mail, die wir Ihnen danach geschickt haben, steht der Link zum Ansehen und Absagen.',
    en: 'Then your registration counts already. The second e-mail that we sent you afterwards has the link to see or cancel it.',
  },
  linkExpired: { de: 'Dieser Link gilt nicht mehr', en: 'This link is no longer valid' },
  linkExpiredHint: {
    de: 'Links zum Bestätigen gelten 48 Stunden. Bitte melden Sie sich noch einmal an.',
    en: 'Links for confirming hold for 48 hours. Please register once more.',
  },
  linkUnknown: { de: 'Mit diesem Link stimmt etwas nicht', en: 'Something is wrong with this link' },
  linkUnknownHint: {
    de: 'Vielleicht wurde er beim Kopieren abgeschnitten. Öffnen Sie ihn am besten direkt in der E-Mail.',
    en: 'Perhaps it was cut off when copied. It is best to open it in the e-mail itself.',
  },
  yourRegistration: { de: 'Ihre Anmeldung', en: 'Your registration', leicht: 'Ihre An-Meldung' },
  keepAccount: {
    de: 'Mit einem Konto sehen Sie alle Ihre Anmeldungen an einem Ort. Nehmen Sie dieselbe E-Mail-Adresse, dann ist diese Anmeldung dabei.',
    en: 'With an account you see all your registrations in one place. Use the same e-mail address, and this registration will be among them.',
  },

  // one's own
  mine: { de: 'Meine Anmeldungen', en: 'My registrations', leicht: 'Meine An-Meldungen' },
  mineLead: {
    de: 'Wozu Sie sich angemeldet haben, in allen Landkreisen.',
    en: 'What you have registered for, in all districts.',
  },
  mineNone: { de: 'Noch keine Anmeldungen', en: 'No registrations yet' },
  mineNoneHint: {
    de: 'Sobald Sie sich zu einem Termin anmelden, steht er hier, mit Uhrzeit und Knopf zum Absagen.',
    en: 'As soon as you register for an event, it appears here, with its time and a button to cancel.',
  },
  mineComing: { de: 'Kommt noch', en: 'Coming' },
  minePast: { de: 'Vorbei', en: 'Past' },
  hiddenThing: { de: 'Nicht mehr öffentlicher Termin', en: 'Event that is no longer public' },
  toCalendar: { de: 'Zum Kalender', en: 'To the calendar' },
  stateRegistered: { de: 'Angemeldet', en: 'Registered' },
  stateWaiting: { de: 'Warteliste', en: 'Waiting list' },
  stateInterested: { de: 'Interessenliste', en: 'Interest list' },
  stateWalkIn: { de: 'Ohne Anmeldung', en: 'Walk-in' },
  stateUnconfirmed: { de: 'Noch nicht bestätigt', en: 'Not confirmed yet' },
  stateCancelled: { de: 'Abgesagt', en: 'Cancelled' },

  // tags in lists
  tagFull: { de: 'Ausgebucht', en: 'Fully booked' },
  tagWaiting: { de: 'Warteliste', en: 'Waiting list' },
  tagLeft: { de: (free: number) => `Noch ${places.de(free)}`, en: (free: number) => `${places.en(free)} left` },
  tagCancelled: { de: 'Abgesagt', en: 'Cancelled', leicht: 'Fällt aus' },
  tagInterest: { de: 'Interessenliste offen', en: 'Interest list open' },
  tagRegister: { de: 'Mit Anmeldung', en: 'Registration needed' },
})

/** Notices after something was done. */
export const notices = {
  cancelled: { de: 'Ihre Anmeldung ist abgesagt.', en: 'Your registration is cancelled.' },
} satisfies Record<string, Sentence>
