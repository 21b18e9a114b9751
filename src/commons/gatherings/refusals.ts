import type { Sentence } from '#foundation/text/catalogue.ts'
import type { Phase } from './phase.ts'
import { places } from './texts.ts'

/** Why something cannot be done. */
export const refusals = {
  timeWithoutDay: { de: 'Bitte geben Sie auch den Tag an.', en: 'Please give the day as well.' },
  startTimeMissing: {
    de: 'Wann geht es los? Bitte geben Sie eine Uhrzeit an oder wählen Sie „ganztägig“.',
    en: 'When does it start? Please give a time or choose “all day”.',
  },
  endTimeMissing: {
    de: 'Bitte geben Sie auch die Uhrzeit des Endes an.',
    en: 'Please give the time of the end as well.',
  },
  endBeforeStart: { de: 'Das Ende liegt vor dem Beginn.', en: 'The end is before the beginning.' },
  skippedByTheClocks: (time: Temporal.PlainTime): Sentence => {
    const shown = time.toString({ smallestUnit: 'minute' })
    return {
      de: `${shown} Uhr gibt es an diesem Tag nicht: Die Uhren werden von 2 auf 3 Uhr vorgestellt.`,
      en: `There is no ${shown} on this day: the clocks go forward from 2 to 3.`,
    }
  },
  closesBeforeItOpens: {
    de: 'Die Anmeldung würde enden, bevor sie beginnt.',
    en: 'Registration would end before it begins.',
  },
  closesAfterTheEnd: {
    de: 'Die Anmeldung kann nicht länger offen sein als der Termin dauert.',
    en: 'Registration cannot stay open longer than the event lasts.',
  },
  bothCoordinates: {
    de: 'Für die Karte braucht es Breite und Länge, oder keins von beiden.',
    en: 'The map needs both latitude and longitude, or neither.',
  },
  unknownMunicipality: {
    de: 'Bitte wählen Sie eine Gemeinde aus der Liste.',
    en: 'Please choose a municipality from the list.',
  },
  dayNeeded: {
    de: 'Es gibt schon Anmeldungen: Der Tag kann nicht wieder offen sein. Wählen Sie einen anderen Tag oder sagen Sie den Termin ab.',
    en: 'There are registrations already, so there must be a day. Choose another one, or cancel the event.',
  },
  registrationsExist: {
    de: 'Es gibt schon Anmeldungen. Sie können die Anmeldung schließen, aber nicht abschaffen.',
    en: 'There are registrations already. You can close registration, but not do away with it.',
  },
  capacityBelowTaken: (taken: number): Sentence => ({
    de: `Es sind schon ${places.de(taken)} vergeben. Weniger geht nur, wenn jemand absagt.`,
    en: `${places.en(taken)} are taken already. Fewer is possible only when somebody cancels.`,
  }),
  onlySoMany: (free: number): Sentence => ({
    de: `Es ${free === 1 ? 'ist' : 'sind'} nur ${places.de(free)} frei. Melden Sie weniger Personen an.`,
    en: `Only ${places.en(free)} ${free === 1 ? 'is' : 'are'} left. Please register fewer people.`,
  }),
  tooManyPersons: (most: number): Sentence => ({
    de: most === 1 ? 'Hier meldet sich jede Person einzeln an.' : `Höchstens ${most} Personen je Anmeldung.`,
    en: most === 1 ? 'Each person registers on their own here.' : `${most} people per registration at most.`,
  }),
  alreadyRegistered: {
    de: 'Sie sind schon angemeldet. Ihre Anmeldung steht oben auf dieser Seite.',
    en: 'You are registered already. Your registration is at the top of this page.',
  },
  nameMissing: {
    de: 'Bitte geben Sie Ihren Namen an.',
    en: 'Please give your name.',
  },
  mailMissing: {
    de: 'Bitte geben Sie Ihre E-Mail-Adresse an: Dorthin schicken wir den Link zum Bestätigen.',
    en: 'Please give your e-mail address: we send the link for confirming there.',
  },
  accountNeeded: {
    de: 'Für diesen Termin brauchen Sie ein Konto. Loggen Sie sich bitte zuerst ein.',
    en: 'You need an account for this event. Please log in first.',
  },
  answerMissing: { de: 'Bitte beantworten Sie diese Frage.', en: 'Please answer this question.' },
  answerNotOnTheList: { de: 'Bitte wählen Sie eine der Antworten.', en: 'Please choose one of the answers.' },
  cannotCancelAny: {
    de: 'Nach dem Beginn kann nicht mehr abgesagt werden.',
    en: 'After the beginning it cannot be cancelled any more.',
  },
  notRegistered: { de: 'Sie sind hier nicht (mehr) angemeldet.', en: 'You are not registered here (any more).' },
  tooManyQuestions: {
    de: 'Mehr als acht Fragen sind zu viele. Streichen Sie zuerst eine.',
    en: 'More than eight questions are too many. Remove one first.',
  },
  choicesMissing: {
    de: 'Bitte nennen Sie mindestens zwei Antworten, jede in einer eigenen Zeile.',
    en: 'Please give at least two answers, each on a line of its own.',
  },
} satisfies Record<string, Sentence | ((value: never) => Sentence)>

const byPhase: Partial<Record<Phase, Sentence>> = {
  'no-registration': { de: 'Hier braucht sich niemand anzumelden.', en: 'Nobody needs to register here.' },
  cancelled: { de: 'Der Termin ist abgesagt.', en: 'The event has been cancelled.' },
  over: { de: 'Der Termin ist vorbei.', en: 'The event is over.' },
  'not-yet': { de: 'Die Anmeldung hat noch nicht begonnen.', en: 'Registration has not begun yet.' },
  closed: { de: 'Die Anmeldung ist beendet.', en: 'Registration has ended.' },
  full: {
    de: 'Gerade eben wurde der letzte Platz vergeben, und eine Warteliste gibt es nicht.',
    en: 'The last place has just been taken, and there is no waiting list.',
  },
}

/** Why nobody can register in a phase. */
export function refusalOfPhase(phase: Phase): Sentence {
  return byPhase[phase] ?? (byPhase.closed as Sentence)
}
