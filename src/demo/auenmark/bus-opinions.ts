import type { DemoOpinions } from '../types.ts'

/**
 * What follows from the survey, put to 900 invented people: those who want lines every hour, those who want a bus to the door, and those who
 * drive and look at the money.
 */
export const busOpinions: DemoOpinions = {
  groups: [390, 310, 200],
  statements: [
    ['Auf den Hauptlinien soll jede Stunde ein Bus fahren.', [0.97, 0.55, 0.5]],
    ['In kleine Dörfer soll lieber ein Rufbus kommen als ein leerer Linienbus.', [0.4, 0.95, 0.85]],
    ['Den Rufbus muss man auch ohne Internet bestellen können.', [0.85, 0.97, 0.75]],
    ['Am Freitag- und Samstagabend sollen Busse bis Mitternacht fahren.', [0.85, 0.7, 0.3]],
    ['Wer den Rufbus nimmt, darf etwas mehr bezahlen als im Linienbus.', [0.45, 0.6, 0.9]],
    ['Kinder und Jugendliche sollen umsonst fahren.', [0.85, 0.8, 0.25]],
    ['Der Bus soll auf den Zug warten, auch wenn er dann zu spät kommt.', [0.9, 0.75, 0.65]],
    ['Haltestellen sollen nicht weiter als 600 Meter entfernt sein.', [0.5, 0.93, 0.35]],
    ['Weniger Haltestellen machen den Bus schneller, und das ist besser.', [0.82, 0.1, 0.6]],
    ['Jede Haltestelle braucht eine Bank und Licht.', [0.9, 0.94, 0.82]],
    ['Für mehr Busse dürfen die Parkgebühren steigen.', [0.7, 0.45, 0.06]],
    ['Straßen zu erhalten ist wichtiger als neue Linien.', [0.2, 0.35, 0.92]],
    ['Räder sollen im Bus mitfahren dürfen.', [0.75, 0.6, 0.55]],
    ['Ehrenamtliche sollen den Bürgerbus fahren, wenn sich genug finden.', [0.55, 0.8, 0.8]],
    ['Der Landkreis soll mit den Nachbarkreisen einen gemeinsamen Fahrplan machen.', [0.95, 0.85, 0.88]],
    ['Elektrobusse sollen zuerst auf den Schulwegen fahren.', [0.75, 0.55, 0.3]],
  ],
  proposed: [
    { words: 'Der letzte Bus soll nach der letzten Chorprobe fahren.', state: 'shown', likely: [0.8, 0.85, 0.5] },
    {
      words: 'An jeder Haltestelle soll die Telefonnummer des Rufbusses stehen.',
      state: 'shown',
      likely: [0.85, 0.95, 0.8],
    },
  ],
  channels: { online: 612, paper: 224, telephone: 28, 'on-site': 36 },
  source: 'Papierbögen der Rathäuser',
}
