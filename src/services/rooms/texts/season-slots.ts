import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'
import type { Language } from '#foundation/text/language.ts'
import type { Weekly } from '../season/season.ts'
import { type Names, when } from '../season/words.ts'

/** Where staff give, move and take out a time by hand. */
export const slotTexts = catalogue({
  add: { de: 'Von Hand vergeben', en: 'Give by hand' },
  addTitle: { de: 'Eine Zeit von Hand vergeben', en: 'Give a time by hand' },
  addLead: {
    de: 'Was schon vergeben ist, kann nicht noch einmal vergeben werden. Andere Abweichungen von Wunsch und Öffnungszeiten werden mit Ihrem Grund festgehalten und stehen im Protokoll.',
    en: 'What is given already cannot be given again. Other departures from wish and opening times are kept with your reason and stand in the record.',
  },
  move: { de: 'Verschieben …', en: 'Move …' },
  moveTitle: { de: 'Diese Zeit verschieben', en: 'Move this time' },
  moveNow: { de: 'Liegt jetzt', en: 'Is now' },
  moveLead: {
    de: 'In einen anderen Raum oder auf eine andere Zeit. Was schon vergeben ist, bleibt vergeben. Andere Abweichungen von Wunsch und Öffnungszeiten werden mit Ihrem Grund festgehalten und stehen im Protokoll.',
    en: 'To another room or another time. What is given already stays given. Other departures from wish and opening times are kept with your reason and stand in the record.',
  },
  moveDeed: { de: 'Verschieben', en: 'Move' },
  wished: { de: 'Gewünscht', en: 'Wished' },
  taken: { de: 'Was schon vergeben ist', en: 'What is given already' },
  room: { de: 'Raum', en: 'Room' },
  day: { de: 'Wochentag', en: 'Day of the week' },
  from: { de: 'Beginn', en: 'Beginning' },
  to: { de: 'Ende', en: 'End' },
  reason: { de: 'Grund', en: 'Reason' },
  reasonHint: {
    de: 'Wird veröffentlicht; bitte keine Namen von Personen.',
    en: 'It is published; please no names of persons.',
  },
  remove: { de: 'Herausnehmen …', en: 'Take out …' },
  removeTitle: { de: 'Diese Zeit herausnehmen?', en: 'Take this time out?' },
  removeDeed: { de: 'Herausnehmen', en: 'Take out' },
})

/** Whose a slot is, and where: 'Chor Musterdorf, Chorprobe (Dienstag, 18–20 Uhr, Sporthalle)'. */
export function placeWords(slot: Weekly & { wish: string; room: string }, names: Names): Sentence {
  const words = (language: Language) =>
    `${names.applicationOf(slot.wish)?.organisationName}, ${names.wish(slot.wish)?.title} (${when(slot, language)}, ${names.room(slot.room)})`
  return { de: words('de'), en: words('en') }
}
