import { catalogue } from '#foundation/text/catalogue.ts'

/** What those who run a budget read. */
export const staffTexts = catalogue({
  setUp: { de: 'Geld und Regeln', en: 'Money and rules' },
  setUpLead: {
    de: 'Wie viel Geld da ist, wie abgestimmt und wie gezählt wird. Alle können es vorher lesen; mit der ersten Stimme steht es fest.',
    en: 'How much money there is, how one votes and how it is counted. Everybody can read it beforehand; with the first ballot it is fixed.',
  },
  purse: { de: 'So viel Geld ist da (Euro)', en: 'So much money is there (euros)' },
  way: { de: 'Wie abgestimmt wird', en: 'How one votes' },
  wayAny: { de: 'Beliebig viele Projekte ankreuzen', en: 'Tick any number of projects' },
  wayAnyHint: {
    de: 'Passt zu gleichen Anteilen: Je mehr jemand ankreuzt, desto besser lässt sich der eigene Anteil verwenden.',
    en: 'Fits equal shares: the more somebody ticks, the better their share can be used.',
  },
  wayPurse: { de: 'Ankreuzen, bis das Geld verteilt ist', en: 'Tick until the money is spent' },
  wayPurseHint: {
    de: 'Passt zu den meisten Stimmen: Alle wägen ab, was die Projekte kosten.',
    en: 'Fits most votes: everybody weighs what projects cost.',
  },
  rule: { de: 'Wie gezählt wird', en: 'How it is counted' },
  least: { de: 'Mindestens so viele Projekte', en: 'At least so many projects' },
  most: { de: 'Höchstens so viele Projekte', en: 'At most so many projects' },
  mostHint: { de: 'Leer: so viele, wie es gibt.', en: 'Empty: as many as there are.' },
  entryDays: { de: 'Tage nach dem Ende, um Papier einzugeben', en: 'Days after the end to enter paper' },
  entryDaysHint: {
    de: 'Null bis vierzehn. Erst danach wird gezählt, und erst dann sieht jemand Zahlen.',
    en: 'Zero to fourteen. Only then it is counted, and only then anybody sees numbers.',
  },
  save: { de: 'Speichern', en: 'Save' },
  fixed: {
    de: 'Es gibt schon Stimmen. Geld, Regeln, Kosten und Liste stehen fest: Wer abgestimmt hat, hat über genau das abgestimmt. Möglich sind noch mehr Tage für das Papier und verbesserte Tippfehler.',
    en: 'There are ballots already. Money, rules, costs and list are fixed: whoever has voted has voted on exactly that. More days for paper and mended typing mistakes are still possible.',
  },

  projects: { de: 'Projekte bearbeiten', en: 'Edit projects' },
  projectsLead: {
    de: 'Jedes Projekt braucht Kosten, bevor abgestimmt werden kann. Die Nummern stehen später auf dem Stimmzettel.',
    en: 'Each project needs a cost before people can vote. The numbers stand on the ballot paper later.',
  },
  newProject: { de: 'Projekt hinzufügen', en: 'Add a project' },
  takeIdeas: { de: 'Ideen übernehmen', en: 'Take over ideas' },
  edit: { de: 'Bearbeiten', en: 'Edit' },
  mend: { de: 'Tippfehler verbessern', en: 'Mend typing mistakes' },
  remove: { de: 'Entfernen', en: 'Remove' },
  title: { de: 'Name des Projekts', en: 'Name of the project' },
  body: { de: 'Was geschieht, und wem es nützt', en: 'What happens, and whom it helps' },
  cost: { de: 'Kosten (Euro)', en: 'Cost (euros)' },
  costHint: {
    de: 'Leer, solange sie nicht bekannt sind. Alles, was die Umsetzung kostet.',
    en: 'Empty while it is not known. Everything that carrying it out costs.',
  },
  field: { de: 'Handlungsfeld', en: 'Field of action' },
  noField: { de: 'keins davon', en: 'none of them' },
  reason: { de: 'Warum Sie das verbessern', en: 'Why you mend this' },
  reasonHint: { de: 'Steht danach beim Projekt.', en: 'Stands beside the project afterwards.' },
  costMissing: { de: 'Kosten fehlen', en: 'Cost is missing' },
  mendHint: {
    de: 'Es gibt schon Stimmen. Höchstens drei Zeichen lassen sich noch verbessern; Kosten, Ort und Bild stehen fest.',
    en: 'There are ballots already. Three characters at most can still be mended; cost, place and picture are fixed.',
  },
  ideasLead: {
    de: 'Ideen aus früheren Phasen dieses Dialogs, die ganz oder teilweise aufgegriffen oder ausgezeichnet wurden. Wer die Idee hatte, steht auch beim Projekt, und beide führen zueinander.',
    en: 'Ideas of earlier phases of this dialogue that were taken up wholly or in part, or won. Whoever had the idea also stands beside the project, and both lead to each other.',
  },
  ideas: { de: 'Ideen', en: 'Ideas' },
  noIdeas: { de: 'Keine Idee zum Übernehmen', en: 'No idea to take over' },
  noIdeasHint: {
    de: 'Hier stehen Ideen, sobald ihre Phase vorbei ist und sie aufgegriffen, teilweise aufgegriffen oder ausgezeichnet wurden.',
    en: 'Ideas appear here as soon as their phase is over and they were taken up, partly taken up, or won.',
  },
  takeOver: { de: 'Ausgewählte übernehmen', en: 'Take over those chosen' },
  by: { de: (name: string) => `von ${name}`, en: (name: string) => `by ${name}` },

  papers: { de: 'Stimmzettel drucken', en: 'Print ballot papers' },
  papersLead: {
    de: 'Jeder Stimmzettel trägt einen eigenen Code. Jeder Code zählt einmal, gleich, wer ihn eingibt.',
    en: 'Each ballot paper carries a code of its own. Each code counts once, whoever enters it.',
  },
  papersResidents: {
    de: 'Hier stimmen nur Menschen ab, die nachweislich hier wohnen. Auf den Stimmzettel gehört der Code aus ihrem Brief; ein Zettel ohne Code reicht deshalb für alle.',
    en: 'Only people who are proven to live here vote. The code of their letter belongs on the ballot paper; so one paper without a code does for all.',
  },
  pdf: { de: 'PDF', en: 'PDF' },

  enter: { de: 'Stimmzettel eingeben', en: 'Enter ballots' },
  enterLead: {
    de: 'Was auf Papier, am Telefon oder vor Ort kam, zählt genauso. Es wird so geheim wie alles andere: Bitte legen Sie den Zettel danach in die Urne, nicht in eine Akte.',
    en: 'What came on paper, by telephone or on site counts the same. It becomes as secret as everything else: please put the paper into the box afterwards, not into a file.',
  },
  channel: { de: 'Kam', en: 'Came' },
  code: { de: 'Code vom Stimmzettel', en: 'Code of the ballot paper' },
  letterCode: { de: 'Code aus dem Brief', en: 'Code of the letter' },
  codeHint: { de: 'Bei Papier immer.', en: 'Always with paper.' },
  numbers: { de: 'Nummern der angekreuzten Projekte', en: 'Numbers of the ticked projects' },
  numbersHint: { de: 'Zum Beispiel: 1 4 7', en: 'For example: 1 4 7' },
  spoilt: { de: 'Ungültig: Der Zettel lässt sich nicht lesen', en: 'Spoilt: the paper cannot be read' },
  spoiltHint: {
    de: 'Auch, wenn zu viel angekreuzt ist. Er zählt als abgegeben.',
    en: 'Also when too much is ticked. It counts as cast.',
  },
  doEnter: { de: 'Eingeben', en: 'Enter' },
  enterList: { de: 'Die Nummern', en: 'The numbers' },

  countNow: { de: 'Alles eingegeben: jetzt zählen', en: 'Everything entered: count now' },
  countHint: {
    de: 'Danach lässt sich nichts mehr eingeben. Sonst wird von selbst gezählt, sobald die Tage für das Papier um sind.',
    en: 'Nothing can be entered after that. Otherwise it is counted by itself as soon as the days for paper are over.',
  },

  missingBudget: { de: 'Geld und Regeln festlegen.', en: 'Set money and rules.' },
  missingProjects: { de: 'Projekte hinzufügen.', en: 'Add projects.' },
  missingCosts: {
    de: (number: number) =>
      `Kosten eintragen: Sie fehlen bei ${number === 1 ? 'einem Projekt' : `${number} Projekten`}.`,
    en: (number: number) => `Enter costs: they are missing for ${number === 1 ? 'one project' : `${number} projects`}.`,
  },
  allFit: {
    de: 'Das Geld reicht für alle Projekte: Dann gibt es nichts abzustimmen.',
    en: 'The money is enough for all projects: then there is nothing to vote on.',
  },
  deskSetUp: { de: 'Beginnt bald und ist noch nicht fertig', en: 'Begins soon and is not ready' },
  deskOutcome: {
    de: 'Ausgezählt. Schreiben Sie, wann was umgesetzt wird.',
    en: 'Counted. Write when what is carried out.',
  },
})
