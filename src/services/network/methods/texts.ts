import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'

export const methodTexts = catalogue({
  title: { de: 'Methoden', en: 'Methods' },
  lead: {
    de: 'Wie man in einer Gruppe arbeitet: Karten mit Ziel, Gruppengröße, Dauer und Schritten. Jede hat ein Arbeitsblatt und Erfahrungen anderer.',
    en: 'How to work in a group: cards with aim, size of the group, time and steps. Each has a worksheet and the experience of others.',
  },
  name: { de: 'Name', en: 'Name' },
  aim: { de: 'Wozu', en: 'What for' },
  group: { de: 'Gruppe', en: 'Group' },
  groupFromTo: {
    de: (from: number, to: number) => `${from} bis ${to} Personen`,
    en: (from: number, to: number) => `${from} to ${to} people`,
  },
  groupFrom: { de: (from: number) => `ab ${from} Personen`, en: (from: number) => `from ${from} people` },
  time: { de: 'Dauer', en: 'Time' },
  minutes: { de: (number: number) => `${number} Minuten`, en: (number: number) => `${number} minutes` },
  material: { de: 'Material', en: 'Material' },
  steps: { de: 'Schritte', en: 'Steps' },
  hybrid: { de: 'Wenn einige weit weg sind', en: 'When some are far away' },
  worksheet: { de: 'Arbeitsblatt', en: 'Worksheet' },
  worksheetHint: {
    de: 'Wer die Methode bei einem Programmpunkt wählt, bekommt diese Fragen als Blatt zum Ausdrucken.',
    en: 'Whoever picks the method for an item of a programme gets these questions as a sheet to print.',
  },
  experiences: { de: 'Erfahrungen', en: 'Experience' },
  source: { de: 'Quelle', en: 'Source' },
  none: { de: 'Noch ist keine Methode da', en: 'There is no method yet' },
  noneHint: {
    de: 'Das Programmbüro oder die Prozessbegleitung legt sie an.',
    en: 'The programme office or process support adds them.',
  },
  add: { de: 'Methode beschreiben', en: 'Describe a method' },
  edit: { de: 'Methode ändern', en: 'Change method' },
  save: { de: 'Speichern', en: 'Save' },
  stock: { de: 'Zehn bewährte Methoden übernehmen', en: 'Take over ten proven methods' },
  stockHint: { de: 'Was schon da ist, bleibt, wie es ist.', en: 'What is there already stays as it is.' },
  groupMin: { de: 'Mindestens so viele', en: 'At least so many' },
  groupMax: { de: 'Höchstens so viele', en: 'At most so many' },
  minutesLabel: { de: 'Dauer in Minuten', en: 'Time in minutes' },
  onePerLine: { de: 'Eins je Zeile.', en: 'One per line.' },
  stepsHint: {
    de: 'Einer je Zeile; davor die Minuten, zum Beispiel „10: Sammeln“.',
    en: 'One per line; the minutes first, for example “10: Collect”.',
  },
  questions: { de: 'Fragen auf dem Arbeitsblatt', en: 'Questions on the worksheet' },
})

export const notices = {
  saved: { de: 'Gespeichert.', en: 'Saved.' },
  stocked: { de: 'Die Methoden sind da.', en: 'The methods are there.' },
  conflict: {
    de: 'Jemand anderes hat die Methode inzwischen geändert. Ihre Eingaben stehen noch hier; vergleichen Sie in einem neuen Fenster.',
    en: 'Somebody else has changed the method meanwhile. What you typed is still here; compare in a new window.',
  },
  groups: { de: 'Das ist weniger als die kleinste Gruppe.', en: 'This is less than the smallest group.' },
  groupFrom: { de: 'Nennen Sie auch die kleinste Gruppe.', en: 'Name the smallest group as well.' },
} as const satisfies Record<string, Sentence>
