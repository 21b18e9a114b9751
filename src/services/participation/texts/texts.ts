import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'

/** What visitors read. */
export const texts = catalogue({
  title: { de: 'Mitreden', en: 'Have your say' },
  lead: {
    de: 'Worüber hier gerade gesprochen wird, was Sie bewirken können und was aus den Beiträgen wurde.',
    en: 'What is being discussed here, what you can bring about, and what became of the contributions.',
  },
  all: { de: 'Alle Dialoge', en: 'All dialogues' },
  none: { de: 'Zurzeit gibt es keinen Dialog', en: 'There is no dialogue at the moment' },
  noneHint: {
    de: 'Sobald der Landkreis etwas mit Ihnen besprechen will, steht es hier.',
    en: 'As soon as the district wants to discuss something with you, it appears here.',
  },
  earlier: { de: 'Frühere Dialoge', en: 'Earlier dialogues' },
  newest: { de: 'Zu den neuesten', en: 'To the newest' },
  running: { de: 'Jetzt mitmachen', en: 'Take part now' },
  coming: { de: 'Kommt noch', en: 'To come' },
  over: { de: 'Abgeschlossen', en: 'Completed' },
  notPublic: { de: 'Dieser Dialog ist nicht öffentlich.', en: 'This dialogue is not public.' },
  hidden: {
    de: 'Dieser Dialog wurde von der Moderation ausgeblendet.',
    en: 'This dialogue was hidden by the moderators.',
  },
  onlyGerman: { de: 'Dieser Text ist nur auf Deutsch da.', en: 'This text exists in German only.' },
  now: { de: 'Jetzt', en: 'Now' },
  next: { de: 'Als Nächstes', en: 'Next' },
  last: { de: 'Zuletzt', en: 'Most recently' },
  toPhase: { de: 'Mitmachen', en: 'Take part' },
  seePhase: { de: 'Ansehen', en: 'See' },
  about: { de: 'Worum es geht', en: 'What it is about' },
  decides: { de: 'Was Sie bewirken können', en: 'What you can bring about' },
  limits: { de: 'Was feststeht', en: 'What is settled' },
  decidedBy: { de: 'Wer entscheidet', en: 'Who decides' },
  answers: { de: 'Antwort', en: 'Answer' },
  answersIn: {
    de: (days: number) => `Jeder Beitrag wird innerhalb von ${days} Tagen beantwortet.`,
    en: (days: number) => `Every contribution is answered within ${days} days.`,
  },
  phases: { de: 'So läuft es ab', en: 'How it goes' },
  outcome: { de: 'Was daraus wurde', en: 'What became of it' },
  phaseOutcome: { de: 'Was herauskam', en: 'What came out' },
  phaseAbout: { de: 'Worum es ging', en: 'What it was about' },
  whoMay: { de: 'Mitmachen können', en: 'Who can take part' },
  proveResidence: { de: 'Wohnsitz bestätigen', en: 'Confirm where you live' },
  method: { de: 'Wie', en: 'How' },
  when: { de: 'Wann', en: 'When' },
  changes: { de: 'Was nach dem Beginn geändert wurde', en: 'What was changed after it began' },
  changedEnds: {
    de: (before: string, after: string) => `Ende verschoben von ${before} auf ${after}`,
    en: (before: string, after: string) => `End moved from ${before} to ${after}`,
  },
  changedWho: {
    de: (before: string, after: string) => `Für mehr Menschen geöffnet: vorher ${before}, jetzt ${after}`,
    en: (before: string, after: string) => `Opened to more people: before ${before}, now ${after}`,
  },
  changedTitle: {
    de: (before: string, after: string) => `Überschrift geändert: „${before}“ heißt jetzt „${after}“`,
    en: (before: string, after: string) => `Title changed: “${before}” is now “${after}”`,
  },
  changedIntro: { de: 'Beschreibung geändert', en: 'Description changed' },
  cameIn: { de: 'Beiträge', en: 'Contributions' },
  manage: { de: 'Für das Team', en: 'For the team' },
  edit: { de: 'Dialog bearbeiten', en: 'Edit the dialogue' },
  editPhase: { de: 'Phase bearbeiten', en: 'Edit the phase' },
  preview: { de: 'Vorschau und Rechte', en: 'Preview and rights' },
  backToDialogue: { de: 'Zum ganzen Dialog', en: 'To the whole dialogue' },
})

/** What forms say when they are done or cannot be. */
export const notices = {
  saved: { de: 'Gespeichert.', en: 'Saved.' },
  published: { de: 'Der Dialog ist jetzt für alle zu sehen.', en: 'Everybody can see the dialogue now.' },
  withdrawn: { de: 'Der Dialog ist nicht mehr öffentlich.', en: 'The dialogue is no longer public.' },
  phaseAdded: { de: 'Die Phase ist angelegt.', en: 'The phase was added.' },
  phaseRemoved: { de: 'Die Phase ist entfernt.', en: 'The phase was removed.' },
  moved: { de: 'Die Reihenfolge ist geändert.', en: 'The order was changed.' },
  conflict: {
    de: 'Jemand anderes hat inzwischen gespeichert. Ihr Text steht noch hier: Bitte vergleichen Sie ihn in einem zweiten Fenster und speichern Sie dann noch einmal.',
    en: 'Somebody else has saved meanwhile. Your text is still here: please compare it in a second window and save again.',
  },
  needsPhase: {
    de: 'Ein Dialog braucht mindestens eine Phase, bevor ihn alle sehen können.',
    en: 'A dialogue needs at least one phase before everybody can see it.',
  },
} satisfies Record<string, Sentence>
