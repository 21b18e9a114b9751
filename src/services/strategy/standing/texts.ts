import { catalogue } from '#foundation/text/catalogue.ts'

/** What those read who say how a measure stands: short, for a phone. */
export const standingTexts = catalogue({
  title: { de: 'Stand melden', en: 'Report how it stands' },
  lead: {
    de: 'In zwei Minuten: Ein paar Sätze genügen. Alles andere lassen Sie, wie es ist.',
    en: 'In two minutes: a few sentences are enough. Leave everything else as it is.',
  },
  standing: { de: 'Wie steht es?', en: 'How does it stand?' },
  standingHint: {
    de: 'Was ist geschehen, was kommt als Nächstes, woran hakt es? Alle können das lesen.',
    en: 'What has happened, what comes next, what holds it up? Everybody can read this.',
  },
  before: { de: (day: string) => `Zuletzt gemeldet (${day})`, en: (day: string) => `Last reported (${day})` },
  milestones: { de: 'Was ist jetzt erreicht?', en: 'What has been reached now?' },
  reachedOn: { de: 'Erreicht am', en: 'Reached on' },
  reachedOnHint: { de: 'Gilt für alle angekreuzten.', en: 'Holds for all that are ticked.' },
  counted: { de: 'Neue Zahlen', en: 'New figures' },
  countedHint: {
    de: 'Lassen Sie leer, was Sie nicht wissen. Eine Lücke ist besser als eine geratene Zahl.',
    en: 'Leave empty what you do not know. A gap is better than a guess.',
  },
  countedOn: { de: 'Gezählt am', en: 'Counted on' },
  lastValue: {
    de: (value: string, day: string) => `Zuletzt ${value} (${day})`,
    en: (value: string, day: string) => `Last ${value} (${day})`,
  },
  phase: { de: 'Phase', en: 'Phase' },
  paused: { de: 'Ruht zurzeit', en: 'Rests at the moment' },
  lesson: { de: 'Was andere daraus lernen können', en: 'What others can learn from it' },
  lessonHint: {
    de: 'Pflicht, wenn die Maßnahme beendet wird, bevor sie fertig ist.',
    en: 'Needed when the measure is ended before it is finished.',
  },
  same: { de: 'Nichts Neues: Stand bestätigen', en: 'Nothing new: confirm how it stands' },
  cancel: { de: 'Abbrechen', en: 'Cancel' },
  submit: { de: 'Stand veröffentlichen', en: 'Publish how it stands' },
  submitDraft: { de: 'Stand speichern', en: 'Save how it stands' },
})

/** What editors read who keep the keepers in view. */
export const careTexts = catalogue({
  title: { de: 'Pflege der Maßnahmen', en: 'Care of the measures' },
  lead: {
    de: 'Wer welche Maßnahme aktuell hält, und wo ein Bericht fehlt.',
    en: 'Who keeps which measure up to date, and where a report is missing.',
  },
  withoutOwner: { de: 'Ohne Zuständige', en: 'Without anybody in charge' },
  nobodyWithout: {
    de: 'Alle Maßnahmen haben jemanden, der sie aktuell hält.',
    en: 'All measures have somebody who keeps them up to date.',
  },
  due: { de: 'Ein Bericht ist fällig', en: 'A report is due' },
  nothingDue: { de: 'Alle Berichte sind aktuell.', en: 'All reports are up to date.' },
  overdue: { de: 'Ein Meilenstein ist überfällig', en: 'A milestone is overdue' },
  nothingOverdue: { de: 'Kein Meilenstein ist überfällig.', en: 'No milestone is overdue.' },
  measure: { de: 'Maßnahme', en: 'Measure' },
  keeper: { de: 'Zuständig', en: 'In charge' },
  nobody: { de: 'niemand', en: 'nobody' },
  lastReport: { de: 'Letzter Bericht', en: 'Last report' },
  never: { de: 'noch keiner', en: 'none yet' },
  set: { de: 'Zuständige bestimmen', en: 'Decide who is in charge' },
  reminders: {
    de: 'Zuständige werden höchstens einmal im Monat erinnert, mit allen ihren Maßnahmen in einer Nachricht.',
    en: 'Those in charge are reminded once a month at most, with all their measures in one message.',
  },
  owner: { de: 'Wer hält die Maßnahme aktuell?', en: 'Who keeps the measure up to date?' },
  ownerHint: {
    de: 'Zur Wahl stehen alle, die in diesem Landkreis mitarbeiten oder schon eine Maßnahme betreuen.',
    en: 'You can choose everybody who works for this district here or looks after a measure already.',
  },
  save: { de: 'Speichern', en: 'Save' },
  mine: { de: 'Meine Maßnahmen', en: 'My measures' },
  mineDue: { de: 'Bericht fällig', en: 'report due' },
  said: { de: 'Einschätzung', en: 'Assessment' },
  saidLead: {
    de: 'Zeitplan und Aktualität rechnet das Programm aus. Wissen Sie es besser, sagen Sie es hier, mit Grund. Die Seite zeigt beides.',
    en: 'The program reckons schedule and freshness. If you know better, say so here and why. The page shows both.',
  },
  byRule: { de: (value: string) => `Nach der Regel: ${value}`, en: (value: string) => `By the rule: ${value}` },
  noOverride: { de: 'wie gerechnet', en: 'as reckoned' },
  timeliness: { de: 'Zeitplan', en: 'Schedule' },
  freshness: { de: 'Aktualität', en: 'Freshness' },
  why: { de: 'Grund', en: 'Reason' },
  whyHint: { de: 'Alle können ihn lesen.', en: 'Everybody can read it.' },
  successor: { de: 'Nachfolge', en: 'Succession' },
  successorLead: {
    de: 'Ist diese Maßnahme in einer anderen aufgegangen oder durch sie ersetzt, zählt sie nicht mehr mit. Ihre Seite bleibt und führt zur anderen.',
    en: 'If this measure was merged into another or superseded by it, it is no longer counted. Its page stays and leads to the other.',
  },
  how: { de: 'Was ist geschehen?', en: 'What happened?' },
  merged: { de: 'aufgegangen in der anderen', en: 'merged into the other' },
  superseded: { de: 'durch die andere ersetzt', en: 'superseded by the other' },
  other: { de: 'Die andere Maßnahme', en: 'The other measure' },
  none: { de: 'keine: sie steht für sich', en: 'none: it stands for itself' },
  remindSubject: {
    de: (count: number) =>
      count === 1 ? 'Wie steht es um Ihre Maßnahme?' : `Wie steht es um Ihre ${count} Maßnahmen?`,
    en: (count: number) => (count === 1 ? 'How does your measure stand?' : `How do your ${count} measures stand?`),
  },
  remindBody: {
    de: (list: string, place: string) =>
      `Sie halten bei ${place} Maßnahmen aktuell. Für diese ist ein neuer Stand fällig:\n\n${list}\n\nEs dauert zwei Minuten, auch am Telefon. Gibt es nichts Neues, genügt ein Klick.`,
    en: (list: string, place: string) =>
      `You keep measures of ${place} up to date. These need a new word:\n\n${list}\n\nIt takes two minutes, on the phone too. If nothing is new, one click is enough.`,
  },
  topic: { de: 'Erinnerung an meine Maßnahmen', en: 'Reminders of my measures' },
})

export const careNotices = {
  saved: { de: 'Gespeichert.', en: 'Saved.' },
  notHere: { de: 'Diese Person steht hier nicht zur Wahl.', en: 'This person cannot be chosen here.' },
  whyMissing: { de: 'Schreiben Sie, warum Sie es besser wissen.', en: 'Write why you know better.' },
  circle: {
    de: 'Die andere Maßnahme ist ihrerseits in dieser aufgegangen oder durch sie ersetzt.',
    en: 'The other measure was merged into this one, or superseded by it, in turn.',
  },
  noSuchMeasure: { de: 'Diese Maßnahme gibt es hier nicht (mehr).', en: 'There is no such measure here (any more).' },
  howMissing: { de: 'Sagen Sie, was geschehen ist.', en: 'Say what happened.' },
}

export const standingNotices = {
  saved: { de: 'Danke. Der Stand ist gespeichert.', en: 'Thank you. How it stands is saved.' },
  sayIt: {
    de: 'Schreiben Sie in ein paar Sätzen, wie es steht.',
    en: 'Write in a few sentences how it stands.',
  },
  future: { de: 'Dieser Tag liegt in der Zukunft.', en: 'This day lies in the future.' },
  noNumber: { de: 'Bitte geben Sie eine Zahl ein.', en: 'Please enter a number.' },
  dayTaken: {
    de: 'Für diesen Tag gibt es schon einen Wert. Ändern Sie ihn bei den Kennzahlen.',
    en: 'There is a value for this day already. Change it with the indicators.',
  },
}
