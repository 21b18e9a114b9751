import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'
import { euro } from '#foundation/text/numbers.ts'

const hoursOf = {
  de: (hours: number) =>
    hours % 24 === 0 && hours > 24 ? `${hours / 24} Tage` : hours === 1 ? '1 Stunde' : `${hours} Stunden`,
  en: (hours: number) =>
    hours % 24 === 0 && hours > 24 ? `${hours / 24} days` : hours === 1 ? '1 hour' : `${hours} hours`,
}
const daysOf = {
  de: (days: number) => (days === 1 ? '1 Tag' : `${days} Tage`),
  en: (days: number) => (days === 1 ? '1 day' : `${days} days`),
}

/** Each rule of the district in a sentence. */
export const ruleSentences = {
  deposit: (cents: number): Sentence => ({
    de: `Die Kaution beträgt höchstens ${euro(cents, 'de')}.`,
    en: `The deposit is at most ${euro(cents, 'en')}.`,
  }),
  advance: (days: number): Sentence => ({
    de: `Buchen kann man höchstens ${daysOf.de(days)} im Voraus.`,
    en: `People can book at most ${daysOf.en(days)} ahead.`,
  }),
  free: (hours: number): Sentence =>
    hours === 0
      ? { de: 'Absagen kostet bis zum Beginn nichts.', en: 'Cancelling costs nothing until the start.' }
      : {
          de: `Absagen kostet bis ${hoursOf.de(hours)} vor Beginn nichts.`,
          en: `Cancelling costs nothing until ${hoursOf.en(hours)} before the start.`,
        },
} as const

const byRule = ({ de, en }: Sentence): Sentence => ({
  de: `Regel des Landkreises: ${de}`,
  en: `Rule of the district: ${en}`,
})

/** Why something is not saved, and what becomes of the page of the rules. */
export const commonRulesNotices = {
  deposit: (cents: number) => byRule(ruleSentences.deposit(cents)),
  advance: (days: number) => byRule(ruleSentences.advance(days)),
  free: (hours: number) => {
    const { de, en } = byRule(ruleSentences.free(hours))
    const fewer = hours === 0 ? { de: '', en: '' } : { de: ' oder weniger', en: ' or fewer' }
    return {
      de: `${de} Tragen Sie ${hours} Stunden${fewer.de} und 100 Prozent ein.`,
      en: `${en} Enter ${hours} hours${fewer.en} and 100 percent.`,
    }
  },
  saved: { de: 'Die gemeinsamen Regeln sind gespeichert.', en: 'The common rules are saved.' },
  conflict: {
    de: 'Jemand anders hat die Regeln inzwischen geändert. Bitte laden Sie die Seite neu und tragen Sie Ihre Änderung noch einmal ein.',
    en: 'Somebody else has changed the rules meanwhile. Please load the page again and enter your change once more.',
  },
} as const

/** The page where the district's editors keep the rules for everything that can be booked. */
export const commonRulesTexts = catalogue({
  title: { de: 'Gemeinsame Regeln', en: 'Common rules' },
  rooms: { de: 'Räume', en: 'Rooms' },
  lead: {
    de: 'Was für alle Räume, Arbeitsplätze und Geräte im Landkreis gilt, gleich wer sie anbietet.',
    en: 'What holds for all rooms, workplaces and things in the district, whoever offers them.',
  },
  holdsFrom: {
    de: 'Wer etwas speichert oder veröffentlicht, muss sich an die Regeln halten. Was schon angeboten wird, läuft weiter, bis es das nächste Mal gespeichert wird. Bestehende Buchungen bleiben, wie sie sind.',
    en: 'Whoever saves or publishes something has to keep to the rules. What is offered already goes on until it is saved the next time. Bookings that exist stay as they are.',
  },
  conditions: { de: 'Gemeinsame Bedingungen', en: 'Common conditions' },
  conditionsHint: {
    de: 'Wer bucht, stimmt ihnen zusammen mit den Bedingungen des Raums zu. Welche Fassung galt, bleibt mit ihren Übersetzungen bei der Buchung. **fett**, - Liste, [Wort](https://…) sind möglich.',
    en: 'Whoever books agrees to them together with the conditions of the room. Which version held is kept with the booking, with its translations. **bold**, - list, [word](https://…) are possible.',
  },
  limits: { de: 'Grenzen', en: 'Limits' },
  limitsHint: { de: 'Leer lassen, wo es keine Regel gibt.', en: 'Leave empty where there is no rule.' },
  deposit: { de: 'Kaution höchstens, in Euro', en: 'Deposit at most, in euros' },
  advance: { de: 'Buchbar höchstens so viele Tage im Voraus', en: 'Bookable at most so many days ahead' },
  free: {
    de: 'Absagen kostenlos bis so viele Stunden vor Beginn',
    en: 'Cancelling is free until so many hours before the start',
  },
  freeHint: {
    de: 'Wer anbietet, darf großzügiger sein, aber nicht strenger. 48 heißt: zwei Tage vorher kostet Absagen noch nichts.',
    en: 'Providers may be more generous, but not stricter. 48 means: two days before, cancelling still costs nothing.',
  },
  save: { de: 'Regeln speichern', en: 'Save the rules' },
  differ: { de: 'Was von den Regeln abweicht', en: 'What differs from the rules' },
  differNone: { de: 'Alles hält sich an die Regeln.', en: 'Everything keeps to the rules.' },
  noLimits: { de: 'Es sind keine Grenzen gesetzt.', en: 'No limits are set.' },
  thing: { de: 'Angebot', en: 'Offer' },
  provider: { de: 'Wird angeboten von', en: 'Offered by' },
  district: { de: 'Landkreis', en: 'District' },
  how: { de: 'Abweichung', en: 'Difference' },
  differsDeposit: { de: (amount: string) => `Kaution ${amount}`, en: (amount: string) => `Deposit ${amount}` },
  differsAdvance: {
    de: (days: number) => `${daysOf.de(days)} im Voraus`,
    en: (days: number) => `${daysOf.en(days)} ahead`,
  },
  differsFree: {
    de: (hours: number | null) =>
      hours === null ? 'Absagen kostet immer etwas' : `Absagen kostenlos bis ${hoursOf.de(hours)} vorher`,
    en: (hours: number | null) =>
      hours === null ? 'Cancelling always costs something' : `Cancelling is free until ${hoursOf.en(hours)} before`,
  },
  rulesHere: { de: 'Gemeinsame Regeln des Landkreises', en: 'Common rules of the district' },
})

/** Where people read what they agree to, or agreed to. */
export const conditionsTexts = catalogue({
  common: { de: 'Gemeinsame Bedingungen im Landkreis', en: 'Common conditions in the district' },
  agreed: { de: 'Bedingungen', en: 'Conditions' },
  agreedLead: {
    de: 'So, wie sie galten, als gebucht wurde.',
    en: 'As they were when it was booked.',
  },
  version: {
    de: (day: string) => `Bedingungen, Stand ${day}`,
    en: (day: string) => `Conditions as of ${day}`,
  },
  commonVersion: {
    de: (day: string) => `Gemeinsame Bedingungen im Landkreis, Stand ${day}`,
    en: (day: string) => `Common conditions in the district as of ${day}`,
  },
})
