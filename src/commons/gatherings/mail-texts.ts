import { catalogue } from '#foundation/text/catalogue.ts'

/** What people are told by mail and in the inbox. `title` is what they registered for. */
export const mailTexts = catalogue({
  hello: {
    de: (name: string) => (name ? `Guten Tag ${name},` : 'Guten Tag,'),
    en: (name: string) => (name ? `Hello ${name},` : 'Hello,'),
  },
  regards: { de: (place: string) => `Freundliche Grüße\n${place}`, en: (place: string) => `Kind regards\n${place}` },
  fallbackTitle: { de: 'Termin', en: 'event' },

  confirmSubject: {
    de: (title: string) => `Bitte bestätigen: ${title}`,
    en: (title: string) => `Please confirm: ${title}`,
  },
  confirm: {
    de: (title: string) =>
      `jemand – vermutlich Sie – hat diese Adresse für „${title}“ angegeben. Die Anmeldung gilt erst, wenn Sie diesen Link öffnen und den Knopf drücken. Er gilt 48 Stunden:`,
    en: (title: string) =>
      `somebody – probably you – gave this address for “${title}”. The registration counts once you open this link and press the button. It holds for 48 hours:`,
    leicht: (title: string) =>
      `Sie möchten zu „${title}“ kommen.\nDrücken Sie auf den Link.\nErst dann sind Sie angemeldet.\nDer Link geht 2 Tage lang:`,
  },
  notYou: {
    de: 'Waren Sie das nicht? Dann tun Sie einfach nichts: Wir löschen die Angaben nach zwei Tagen.',
    en: 'Was it not you? Then simply do nothing: we delete the data after two days.',
  },

  knownSubject: {
    de: (title: string) => `Sie sind schon angemeldet: ${title}`,
    en: (title: string) => `You are registered already: ${title}`,
  },
  known: {
    de: (title: string) => `mit dieser Adresse gibt es schon eine Anmeldung zu „${title}“.`,
    en: (title: string) => `there is a registration for “${title}” with this address already.`,
  },

  registeredSubject: { de: (title: string) => `Angemeldet: ${title}`, en: (title: string) => `Registered: ${title}` },
  registered: {
    de: (title: string) => `Ihre Anmeldung zu „${title}“ gilt.`,
    en: (title: string) => `your registration for “${title}” counts.`,
    leicht: (title: string) => `Sie sind angemeldet.\nDer Termin heißt: „${title}“.`,
  },
  waitingSubject: { de: (title: string) => `Warteliste: ${title}`, en: (title: string) => `Waiting list: ${title}` },
  waiting: {
    de: (title: string) =>
      `Sie stehen auf der Warteliste für „${title}“. Wird ein Platz frei, bekommen Sie ihn von selbst, und wir sagen Ihnen Bescheid.`,
    en: (title: string) =>
      `you are on the waiting list for “${title}”. When a place becomes free, it is yours, and we tell you.`,
    leicht: (title: string) =>
      `Sie sind auf der Warte-Liste.\nDer Termin heißt: „${title}“.\nWird ein Platz frei?\nDann sagen wir Ihnen Bescheid.`,
  },
  interestedSubject: {
    de: (title: string) => `Interessenliste: ${title}`,
    en: (title: string) => `Interest list: ${title}`,
  },
  interested: {
    de: (title: string) =>
      `Sie stehen auf der Interessenliste für „${title}“. Sobald der Tag feststeht, sagen wir Ihnen Bescheid.`,
    en: (title: string) => `you are on the interest list for “${title}”. Once the day is fixed, we tell you.`,
  },

  'moved-upSubject': {
    de: (title: string) => `Sie haben einen Platz: ${title}`,
    en: (title: string) => `You have a place: ${title}`,
  },
  'moved-up': {
    de: (title: string) =>
      `ein Platz ist frei geworden: Sie sind jetzt zu „${title}“ angemeldet. Wenn Sie doch nicht können, sagen Sie bitte ab.`,
    en: (title: string) =>
      `a place has become free: you are now registered for “${title}”. If you cannot come after all, please cancel.`,
    leicht: (title: string) =>
      `Ein Platz ist frei.\nSie sind jetzt angemeldet.\nDer Termin heißt: „${title}“.\nKönnen Sie nicht kommen?\nDann sagen Sie bitte ab.`,
  },
  datedSubject: {
    de: (title: string) => `Der Tag steht fest: ${title}`,
    en: (title: string) => `The day is fixed: ${title}`,
  },
  datedRegistered: {
    de: (title: string) =>
      `der Tag für „${title}“ steht fest, und Sie sind angemeldet. Wenn es Ihnen nicht passt, sagen Sie bitte ab.`,
    en: (title: string) =>
      `the day of “${title}” is fixed, and you are registered. If it does not suit you, please cancel.`,
  },
  datedWaiting: {
    de: (title: string) =>
      `der Tag für „${title}“ steht fest. Es gab mehr Einträge als Plätze: Sie stehen auf der Warteliste und rücken von selbst nach.`,
    en: (title: string) =>
      `the day of “${title}” is fixed. There were more entries than places: you are on the waiting list and move up by yourself.`,
  },
  changedSubject: { de: (title: string) => `Geändert: ${title}`, en: (title: string) => `Changed: ${title}` },
  changed: {
    de: (title: string) => `bei „${title}“ hat sich Zeit oder Ort geändert. So ist es jetzt:`,
    en: (title: string) => `time or place of “${title}” has changed. This is how it is now:`,
    leicht: (title: string) => `Bei „${title}“ ist etwas neu.\nSo ist es jetzt:`,
  },
  cancelledSubject: { de: (title: string) => `Abgesagt: ${title}`, en: (title: string) => `Cancelled: ${title}` },
  cancelled: {
    de: (title: string) => `„${title}“ findet leider nicht statt. Sie brauchen nichts weiter zu tun.`,
    en: (title: string) => `unfortunately, “${title}” will not take place. You need not do anything.`,
    leicht: (title: string) => `„${title}“ fällt aus.\nSie müssen nichts tun.`,
  },
  reason: { de: (reason: string) => `Grund: ${reason}`, en: (reason: string) => `Reason: ${reason}` },
  reminderSubject: { de: (title: string) => `Erinnerung: ${title}`, en: (title: string) => `Reminder: ${title}` },
  reminder: {
    de: (title: string) => `bald ist es so weit: „${title}“. Wir freuen uns auf Sie.`,
    en: (title: string) => `it is soon: “${title}”. We look forward to seeing you.`,
    leicht: (title: string) => `Bald ist der Termin: „${title}“.`,
  },
  struckSubject: {
    de: (title: string) => `Ihre Anmeldung wurde gestrichen: ${title}`,
    en: (title: string) => `Your registration was removed: ${title}`,
  },
  struck: {
    de: (title: string) => `die Veranstalter haben Ihre Anmeldung zu „${title}“ gestrichen.`,
    en: (title: string) => `the organisers have removed your registration for “${title}”.`,
  },

  when: { de: (when: string) => `Wann: ${when}`, en: (when: string) => `When: ${when}` },
  where: { de: (where: string) => `Wo: ${where}`, en: (where: string) => `Where: ${where}` },
  online: { de: (address: string) => `Online: ${address}`, en: (address: string) => `Online: ${address}` },
  persons: { de: (persons: number) => `Personen: ${persons}`, en: (persons: number) => `People: ${persons}` },
  manage: {
    de: (address: string) => `Ansehen oder absagen:\n${address}`,
    en: (address: string) => `See or cancel it:\n${address}`,
  },
  more: {
    de: (address: string) => `Alles über den Termin:\n${address}`,
    en: (address: string) => `All about the event:\n${address}`,
  },
})
