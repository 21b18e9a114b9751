import type { Sentence } from '#foundation/text/catalogue.ts'

/** Reasons of a refusal, and words after a deed. */
export const notices = {
  yearsTurned: { de: 'Das letzte Jahr liegt vor dem ersten.', en: 'The last year lies before the first.' },
  added: {
    de: 'Die Strategie ist angelegt. Zurzeit sieht sie nur die Redaktion.',
    en: 'The strategy has been made. At the moment only the editors see it.',
  },
  saved: { de: 'Gespeichert.', en: 'Saved.' },
  shown: { de: 'Die Strategie ist öffentlich.', en: 'The strategy is public.' },
  hidden: { de: 'Die Strategie sieht jetzt nur noch die Redaktion.', en: 'Only the editors see the strategy now.' },
  conflict: {
    de: 'Inzwischen hat jemand anderes das geändert. Ihre Eingaben stehen noch hier. Prüfen Sie sie, und speichern Sie dann noch einmal.',
    en: 'Meanwhile somebody else changed this. What you typed is still here. Check it, then save again.',
  },
  chapterConflict: {
    de: 'Während Sie schrieben, hat jemand anderes dieses Kapitel gespeichert. Beide Texte stehen unten, nichts ist verloren.',
    en: 'While you were writing, somebody else saved this chapter. Both texts stand below, nothing is lost.',
  },
  chapterAdded: { de: 'Das Kapitel ist angelegt.', en: 'The chapter has been added.' },
  chapterSaved: { de: 'Das Kapitel ist gespeichert.', en: 'The chapter is saved.' },
  chapterRemoved: { de: 'Das Kapitel ist entfernt.', en: 'The chapter is removed.' },
  chapterChanged: {
    de: 'Das Kapitel wurde inzwischen geändert und deshalb nicht entfernt. Sehen Sie es noch einmal an.',
    en: 'The chapter was changed meanwhile and therefore not removed. Look at it again.',
  },
  tooManyChapters: { de: 'Mehr Kapitel haben nicht Platz.', en: 'There is no room for more chapters.' },
  tooManyLines: { de: 'Mehr Zeilen haben nicht Platz.', en: 'There is no room for more lines.' },
  nothingToLayOut: {
    de: 'Diese Strategie hat noch keine Kapitel. Legen Sie zuerst eines an.',
    en: 'This strategy has no chapters yet. Add one first.',
  },
  laidOut: {
    de: 'Die Fassung ist ausgelegt. Absätze mit gleichen oder ähnlichen Worten haben ihre Nummer im Gedächtnis behalten.',
    en: 'The version is laid out. Paragraphs with the same or similar words were recognised.',
  },
  adopted: {
    de: 'Der Beschluss ist eingetragen. Diese Fassung ändert sich nicht mehr, alle können sie lesen.',
    en: 'The decision is entered. This version does not change any more, and everybody can read it.',
  },
  noDraft: {
    de: 'Es liegt keine Fassung aus, die beschlossen werden kann. Legen Sie zuerst eine aus.',
    en: 'No version is laid out that could be adopted. Lay one out first.',
  },
  adoptedTomorrow: {
    de: 'Ein Beschluss kann nicht in der Zukunft liegen.',
    en: 'A decision cannot lie in the future.',
  },
  itemAdded: { de: 'Der Punkt ist aufgenommen.', en: 'The item is added.' },
  itemRemoved: { de: 'Der Punkt ist entfernt.', en: 'The item is removed.' },
  filled: { de: 'Die Vorlage ist übernommen. Passen Sie sie an Ihren Förderbescheid an.', en: 'The template is taken over. Fit it to your own grant.' },
  noSuchChapter: { de: 'Dieses Kapitel gibt es nicht (mehr).', en: 'There is no such chapter (any more).' },
  indicatorAdded: { de: 'Die Kennzahl ist angelegt.', en: 'The indicator has been added.' },
  valueSaved: { de: 'Der Wert ist gespeichert.', en: 'The value is saved.' },
  valueRemoved: { de: 'Der Wert ist entfernt.', en: 'The value is removed.' },
} satisfies Record<string, Sentence>
