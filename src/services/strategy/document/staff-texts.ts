import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'

/** What those who write the strategy read. */
export const staffTexts = catalogue({
  title: { de: 'Strategie schreiben', en: 'Write the strategy' },
  lead: {
    de: 'Kapitel anlegen, schreiben und ordnen. Was ein Kapitel aus Maßnahmen, Lösungen und Zielbildern zeigt, kommt von selbst hinzu.',
    en: 'Add, write and order chapters. What a chapter shows of measures, solutions and visions is added by itself.',
  },
  begin: { de: 'Strategie anlegen', en: 'Begin the strategy' },
  beginLead: {
    de: 'Titel und Zeitrahmen genügen für den Anfang. Bis Sie den Entwurf zeigen, sieht ihn nur die Redaktion.',
    en: 'Title and time frame are enough to begin. Until you show the draft, only the editors see it.',
  },
  usual: { de: 'Die üblichen elf Kapitel anlegen', en: 'Add the usual eleven chapters' },
  about: { de: 'Titel, Zeitrahmen, Zusammenfassung', en: 'Title, time frame, summary' },
  fieldTitle: { de: 'Titel', en: 'Title' },
  lead1: { de: 'Worum es geht', en: 'What it is about' },
  leadHint: {
    de: 'Zwei bis vier Sätze, die am Anfang stehen.',
    en: 'Two to four sentences that stand at the beginning.',
  },
  leicht: { de: 'Zusammenfassung in Leichter Sprache', en: 'Summary in Leichte Sprache' },
  leichtHint: {
    de: 'Kurze Sätze, ein Gedanke je Satz. Eine leere Zeile trennt Absätze, Listen beginnen mit -.',
    en: 'Short sentences, one thought each. An empty line separates paragraphs, lists begin with -.',
  },
  fromYear: { de: 'Erstes Jahr', en: 'First year' },
  toYear: { de: 'Letztes Jahr', en: 'Last year' },
  save: { de: 'Speichern', en: 'Save' },
  read: { de: 'Entwurf lesen', en: 'Read the draft' },
  chapters: { de: 'Kapitel', en: 'Chapters' },
  chapter: { de: 'Kapitel', en: 'Chapter' },
  kind: { de: 'Art', en: 'Kind' },
  state: { de: 'Stand', en: 'State' },
  open: { de: 'offen', en: 'open' },
  'in-work': { de: 'in Arbeit', en: 'in work' },
  closed: { de: 'abgeschlossen', en: 'closed' },
  changed: { de: 'Zuletzt geändert', en: 'Changed last' },
  by: { de: (name: string) => `von ${name}`, en: (name: string) => `by ${name}` },
  order: { de: 'Ordnen', en: 'Order' },
  open1: { de: 'Bearbeiten', en: 'Edit' },
  writingNow: { de: (names: string) => `${names} schreibt gerade`, en: (names: string) => `${names} is writing` },
  someWriting: { de: (names: string) => `${names} schreiben gerade`, en: (names: string) => `${names} are writing` },
  since: { de: (time: string) => `seit ${time}`, en: (time: string) => `since ${time}` },
  othersHint: {
    de: 'Wenn Sie beide speichern, geht nichts verloren: Wer später speichert, sieht beide Texte nebeneinander.',
    en: 'If you both save, nothing is lost: whoever saves later sees both texts side by side.',
  },
  addChapter: { de: 'Kapitel hinzufügen', en: 'Add a chapter' },
  addTitleHint: { de: 'Leer: Das Kapitel heißt wie seine Art.', en: 'Empty: the chapter is called like its kind.' },
  body: { de: 'Text', en: 'Text' },
  bodyHint: {
    de: 'Eine leere Zeile trennt Absätze. ## beginnt eine Zwischenüberschrift, - eine Liste, **fett** hebt hervor.',
    en: 'An empty line separates paragraphs. ## begins a subheading, - a list, **bold** emphasises.',
  },
  strengths: { de: 'Stärken, eine je Zeile', en: 'Strengths, one in each line' },
  weaknesses: { de: 'Schwächen, eine je Zeile', en: 'Weaknesses, one in each line' },
  saveAndStay: { de: 'Speichern und weiterschreiben', en: 'Save and go on writing' },
  cancel: { de: 'Nicht speichern, zurück zu den Kapiteln', en: 'Do not save, back to the chapters' },
  theirs: { de: (name: string) => `So hat ${name} gespeichert`, en: (name: string) => `What ${name} saved` },
  theirsNobody: { de: 'So ist es jetzt gespeichert', en: 'What is saved now' },
  theirsHint: {
    de: 'Übernehmen Sie in Ihren Text, was bleiben soll, und speichern Sie dann noch einmal.',
    en: 'Take over into your text what shall stay, then save again.',
  },
  differs: { de: 'Was sich unterscheidet', en: 'What differs' },
  differsHint: {
    de: 'Unterstrichen: nur in Ihrem Text. Durchgestrichen: nur im gespeicherten.',
    en: 'Underlined: only in your text. Struck through: only in the saved one.',
  },
  remove: { de: 'Kapitel entfernen', en: 'Remove the chapter' },
  removeHint: {
    de: 'Das Kapitel und sein Text verschwinden aus dem Entwurf. Beschlossene Fassungen behalten es.',
    en: 'The chapter and its text vanish from the draft. Adopted versions keep it.',
  },
  versions: { de: 'Fassungen und Beschluss', en: 'Versions and decision' },
  adopt: { de: 'Beschluss eintragen', en: 'Enter a decision' },
  adoptHint: {
    de: 'Was jetzt geschrieben ist, wird zur nächsten Fassung. Sie ändert sich danach nicht mehr, und alle können sie lesen. Der Entwurf ist dann wieder nur für die Redaktion zu sehen.',
    en: 'What is written now becomes the next version. It does not change after that, and everybody can read it. The draft is then seen by editors only again.',
  },
  stillOpen: {
    de: (count: number) =>
      count === 1 ? 'Ein Kapitel ist noch nicht abgeschlossen' : `${count} Kapitel sind noch nicht abgeschlossen`,
    en: (count: number) => (count === 1 ? 'One chapter is not closed yet' : `${count} chapters are not closed yet`),
  },
  body1: { de: 'Wer hat beschlossen? Zum Beispiel der Kreistag', en: 'Who decided? For example the Kreistag' },
  on: { de: 'Tag des Beschlusses', en: 'Day of the decision' },
  paper: { de: 'Nummer der Vorlage', en: 'Number of the paper' },
  paperHint: { de: 'Zum Beispiel: KT 12/2026', en: 'For example: KT 12/2026' },
  paperAddress: { de: 'Adresse der Vorlage im Netz', en: 'Web address of the paper' },
  note: { de: 'Was ist neu in dieser Fassung?', en: 'What is new in this version?' },
  figures: { de: 'Zahlen der Region', en: 'Figures of the region' },
  figuresLead: {
    de: 'Sie stehen im Kapitel zur Ausgangslage, jede mit ihrer Quelle und ihrem Verlauf. Was Sie nicht wissen, lassen Sie weg.',
    en: 'They stand in the chapter about the starting point, each with its source and its course. What you do not know you leave out.',
  },
  figure: { de: 'Zahl', en: 'Figure' },
  noFigures: { de: 'Noch keine Zahl eingetragen', en: 'No figure entered yet' },
  addFigure: { de: 'Zahl hinzufügen', en: 'Add a figure' },
  figureTitle: { de: 'Was wird gezählt?', en: 'What is counted?' },
  unit: { de: 'Einheit', en: 'Unit' },
  unitHint: { de: 'Zum Beispiel: Menschen', en: 'For example: people' },
  source: { de: 'Quelle', en: 'Source' },
  everyMonths: { de: 'Alle wie viele Monate?', en: 'Every how many months?' },
  everyMonthsHint: {
    de: 'Wo länger nichts gezählt wurde, ist die Linie unterbrochen.',
    en: 'Where nothing was counted for longer, the line is broken.',
  },
  values: { de: 'Werte, einer je Zeile', en: 'Values, one in each line' },
  valuesHint: {
    de: 'Jahr oder Tag; Wert. Dahinter, wenn sie anders sind: Einheit; Quelle. Zum Beispiel: 2024; 96.200',
    en: 'Year or day; value. After that, where they differ: unit; source. For example: 2024; 96.200',
  },
  lastValue: { de: 'Letzter Wert', en: 'Last value' },
  valueCount: { de: 'Werte', en: 'Values' },
  removeFigure: { de: 'Zahl entfernen', en: 'Remove the figure' },
  removeFigureHint: {
    de: 'Die Zahl verschwindet mit allen Werten aus dem Entwurf. Beschlossene Fassungen behalten sie.',
    en: 'The figure vanishes from the draft with all its values. Adopted versions keep it.',
  },
  discuss: { de: 'Andere fragen', en: 'Ask others' },
  discussHint: {
    de: 'In Mitreden können Menschen zu jedem Absatz etwas sagen. Planen Sie dazu einen Dialog und wählen Sie „Entwurf zur Kommentierung“: Er kann den Text von hier übernehmen. Was daraus folgt, schreiben Sie dann in die Kapitel.',
    en: 'In Mitreden people can say something about each paragraph. Plan a dialogue and choose “Draft to comment on”: it can take over the text from here. What follows from it you then write into the chapters.',
  },
  whoSees: { de: 'Wer den Entwurf sieht', en: 'Who sees the draft' },
  seenByAll: {
    de: 'Der Entwurf ist öffentlich, jede Änderung sofort zu lesen.',
    en: 'The draft is public; every change can be read at once.',
  },
  seenByStaff: { de: 'Den Entwurf sieht nur die Redaktion.', en: 'Only the editors see the draft.' },
  show: { de: 'Entwurf allen zeigen', en: 'Show the draft to everybody' },
  hide: { de: 'Entwurf nur der Redaktion zeigen', en: 'Show the draft to editors only' },
})

/** What a kind of chapter adds to its text by itself. */
export const drawnHints = catalogue({
  'starting-point': {
    de: 'Unter dem Text stehen die Zahlen der Region mit ihrer Quelle und die Karte der Gemeinden.',
    en: 'Below the text stand the figures of the region with their source, and the map of the municipalities.',
  },
  strengths: { de: 'Unter dem Text stehen beide Listen.', en: 'Below the text stand both lists.' },
  visions: { de: 'Unter dem Text stehen die Zielbilder.', en: 'Below the text stand the guiding visions.' },
  fields: {
    de: 'Unter dem Text stehen die Handlungsfelder mit ihren öffentlichen Maßnahmen.',
    en: 'Below the text stand the fields of action with their public measures.',
  },
  solutions: {
    de: 'Unter dem Text stehen die ausgewählten Lösungen, geordnet nach Zielbild.',
    en: 'Below the text stand the chosen solutions by vision.',
  },
  priorities: {
    de: 'Unter dem Text stehen die öffentlichen Maßnahmen nach Priorität, mit einem Zeitstrahl.',
    en: 'Below the text stand the public measures by priority, with a timeline.',
  },
  monitoring: {
    de: 'Unter dem Text steht, wie viele Maßnahmen in welcher Phase sind.',
    en: 'Below the text stands how many measures are in which phase.',
  },
  none: { de: 'Dieses Kapitel besteht nur aus Ihrem Text.', en: 'This chapter consists of your text only.' },
})

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
  figureSaved: { de: 'Die Zahl ist gespeichert.', en: 'The figure is saved.' },
  figureRemoved: { de: 'Die Zahl ist entfernt.', en: 'The figure is removed.' },
  tooManyFigures: { de: 'Mehr Zahlen haben nicht Platz.', en: 'There is no room for more figures.' },
  tooManyValues: { de: 'Mehr Werte haben nicht Platz.', en: 'There is no room for more values.' },
  sameDay: { de: 'Dieser Tag steht schon weiter oben.', en: 'This day stands further up already.' },
  seriesLine: (line: number, why: Sentence): Sentence => ({
    de: `Zeile ${line}: ${why.de}`,
    en: `Line ${line}: ${why.en}`,
  }),
} satisfies Record<string, Sentence | ((line: number, why: Sentence) => Sentence)>
