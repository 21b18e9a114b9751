import type { Sentence } from '#foundation/text/catalogue.ts'

/** Reasons of a refusal, and words after a deed. */
export const notices = {
  yearsTurned: { de: 'Das letzte Jahr liegt vor dem ersten.', en: 'The last year lies before the first.' },
  begun: { de: 'Die Strategie ist angelegt.', en: 'The strategy has been begun.' },
  saved: { de: 'Gespeichert.', en: 'Saved.' },
  conflict: {
    de: 'Inzwischen hat jemand anderes das geändert. Ihre Eingaben stehen noch hier. Prüfen Sie sie, und speichern Sie dann noch einmal.',
    en: 'Meanwhile somebody else changed this. What you typed is still here. Check it, then save again.',
  },
  chapterConflict: {
    de: 'Während Sie schrieben, hat jemand anderes dieses Kapitel gespeichert. Beide Texte stehen hier nebeneinander, nichts ist verloren.',
    en: 'While you were writing, somebody else saved this chapter. Both texts stand here side by side, nothing is lost.',
  },
  chapterAdded: { de: 'Das Kapitel ist angelegt.', en: 'The chapter has been added.' },
  chapterSaved: { de: 'Das Kapitel ist gespeichert.', en: 'The chapter is saved.' },
  chapterSavedAnew: {
    de: 'Das Kapitel war inzwischen entfernt. Ihr Text steht jetzt als neues Kapitel am Ende.',
    en: 'The chapter had been removed meanwhile. Your text now stands as a new chapter at the end.',
  },
  chapterRemoved: { de: 'Das Kapitel ist entfernt.', en: 'The chapter is removed.' },
  chapterChanged: {
    de: 'Das Kapitel wurde inzwischen geändert und deshalb nicht entfernt. Sehen Sie es noch einmal an.',
    en: 'The chapter was changed meanwhile and therefore not removed. Look at it again.',
  },
  someoneWrites: {
    de: 'Jemand anderes schreibt gerade in diesem Kapitel. Sprechen Sie sich ab, bevor Sie es entfernen.',
    en: 'Somebody else is writing in this chapter. Talk to each other before you remove it.',
  },
  tooManyChapters: { de: 'Mehr Kapitel haben nicht Platz.', en: 'There is no room for more chapters.' },
  adopted: {
    de: 'Der Beschluss ist eingetragen. Diese Fassung ändert sich nicht mehr, alle können sie lesen.',
    en: 'The decision is entered. This version does not change any more, and everybody can read it.',
  },
  adoptedTomorrow: {
    de: 'Ein Beschluss kann nicht in der Zukunft liegen.',
    en: 'A decision cannot lie in the future.',
  },
  nothingToAdopt: { de: 'Die Strategie hat noch keine Kapitel.', en: 'The strategy has no chapters yet.' },
  changedSince: {
    de: 'Inzwischen hat jemand die Strategie geändert. Lesen Sie den Entwurf noch einmal, und tragen Sie den Beschluss dann ein.',
    en: 'Meanwhile somebody changed the strategy. Read the draft once more, then enter the decision.',
  },
  shown: { de: 'Der Entwurf ist öffentlich.', en: 'The draft is public.' },
  hidden: { de: 'Den Entwurf sieht jetzt nur noch die Redaktion.', en: 'Only the editors see the draft now.' },
  itemSaved: { de: 'Der Punkt ist gespeichert.', en: 'The item is saved.' },
  itemRemoved: { de: 'Der Punkt ist entfernt.', en: 'The item is removed.' },
  filled: {
    de: 'Die üblichen Punkte stehen da. Passen Sie sie an Ihren Förderbescheid an.',
    en: 'The usual items are there. Fit them to your own grant notice.',
  },
  noSuchChapter: { de: 'Dieses Kapitel gibt es nicht mehr.', en: 'This chapter does not exist any more.' },
  tooManyItems: { de: 'Mehr Punkte haben nicht Platz.', en: 'There is no room for more items.' },
  figureSaved: { de: 'Die Zahl ist gespeichert.', en: 'The figure is saved.' },
  figureRemoved: { de: 'Die Zahl ist entfernt.', en: 'The figure is removed.' },
  commonTaken: {
    de: 'Eine andere Zahl steht schon für diese gemeinsame Kennzahl.',
    en: 'Another figure already stands for this common figure.',
  },
  tooManyFigures: { de: 'Mehr Zahlen haben nicht Platz.', en: 'There is no room for more figures.' },
  tooManyValues: { de: 'Mehr Werte haben nicht Platz.', en: 'There is no room for more values.' },
  sameDay: { de: 'Dieser Tag steht schon weiter oben.', en: 'This day stands further up already.' },
  seriesLine: (line: number, why: Sentence): Sentence => ({
    de: `Zeile ${line}: ${why.de}`,
    en: `Line ${line}: ${why.en}`,
  }),
} satisfies Record<string, Sentence | ((line: number, why: Sentence) => Sentence)>
