import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'
import type { Kind, Part, Phase, Workstream } from './lesson.ts'

export const kindWords: Readonly<Record<Kind, Sentence>> = {
  stumble: { de: 'Stolperstein', en: 'Stumbling block' },
  booster: { de: 'Erfolgsfaktor', en: 'Success factor' },
}

export const phaseWords: Readonly<Record<Phase, Sentence>> = {
  idea: { de: 'Idee', en: 'Idea' },
  prototype: { de: 'Prototyp', en: 'Prototype' },
  pilot: { de: 'Erprobung', en: 'Pilot' },
  permanent: { de: 'Verstetigung', en: 'Made permanent' },
  transfer: { de: 'Übertragung', en: 'Transfer' },
}

export const workstreamWords: Readonly<Record<Workstream, Sentence>> = {
  organisational: { de: 'Organisation', en: 'Organisation' },
  people: { de: 'Menschen', en: 'People' },
  technical: { de: 'Technik', en: 'Technology' },
  financial: { de: 'Finanzierung', en: 'Funding' },
  economic: { de: 'Wirtschaftlichkeit', en: 'Economy' },
  legal: { de: 'Recht', en: 'Law' },
}

export const partWords: Readonly<Record<Part, Sentence>> = {
  context: { de: 'Worum es ging', en: 'What it was about' },
  happened: { de: 'Was geschah', en: 'What happened' },
  helped: { de: 'Was half', en: 'What helped' },
  differently: { de: 'Was wir anders machen würden', en: 'What we would do differently' },
}

/** What stands below an input, where its label is not enough. */
export const partHints: Readonly<Partial<Record<Part, Sentence>>> = {
  context: {
    de: 'Zwei Sätze: welches Vorhaben, in welcher Lage. Stichworte reichen; Markdown geht.',
    en: 'Two sentences: which undertaking, in which situation. Notes will do; Markdown works.',
  },
  helped: {
    de: 'Der erste Satz steht in der Liste: Er ist das, was andere mitnehmen.',
    en: 'The first sentence stands in the list: it is what others take along.',
  },
}

export const texts = catalogue({
  title: { de: 'Stolpersteine und Erfolgsfaktoren', en: 'Stumbling blocks and success factors' },
  lead: {
    de: 'Was andere beim Planen und Betreiben gelernt haben, kurz aufgeschrieben: damit nicht alle denselben Fehler selbst machen.',
    en: 'What others learned while planning and running things, in short: so that not everybody makes the same mistake.',
  },
  short: { de: 'Erfahrungen', en: 'Lessons' },
  q: { de: 'Suchen', en: 'Search' },
  kind: { de: 'Was', en: 'What' },
  phase: { de: 'Phase', en: 'Phase' },
  workstream: { de: 'Bereich', en: 'Subject' },
  field: { de: 'Handlungsfeld', en: 'Field of action' },
  body: { de: 'Von wem', en: 'By whom' },
  state: { de: 'Land', en: 'Land' },
  all: { de: 'alle', en: 'all' },
  counted: {
    de: (words: string, number: number) => `${words} (${number})`,
    en: (words: string, number: number) => `${words} (${number})`,
  },
  total: {
    de: (number: number) => (number === 1 ? '1 Erfahrung' : `${number} Erfahrungen`),
    en: (number: number) => (number === 1 ? '1 lesson' : `${number} lessons`),
  },
  capped: {
    de: (number: string) => `Mehr als ${number} Erfahrungen; hier stehen die ersten. Eine Auswahl hilft weiter.`,
    en: (number: string) => `More than ${number} lessons; the first stand here. A selection helps.`,
  },
  none: { de: 'Noch hat niemand etwas aufgeschrieben', en: 'Nobody has written anything down yet' },
  noneMatching: { de: 'Dazu hat noch niemand etwas aufgeschrieben', en: 'Nobody has written about this yet' },
  noneHint: {
    de: 'Wer im Netzwerk ist, kann hier festhalten, was schiefging oder gut trug. Fünf Sätze reichen.',
    en: 'Whoever is in the network can note here what went wrong or what carried. Five sentences are enough.',
  },
  askInstead: { de: 'Jemanden fragen, der sich auskennt', en: 'Ask somebody who knows' },
  next: { de: 'Weitere', en: 'More' },
  fromStart: { de: 'Von vorn', en: 'From the start' },
  helped: { de: 'Half:', en: 'Helped:' },
  sameHere: {
    de: (number: number) => (number === 1 ? '1 × bei uns auch' : `${number} × bei uns auch`),
    en: (number: number) => (number === 1 ? '1 × same here' : `${number} × same here`),
  },
  comments: {
    de: (number: number) => (number === 1 ? '1 Beitrag' : `${number} Beiträge`),
    en: (number: number) => (number === 1 ? '1 comment' : `${number} comments`),
  },
  cost: { de: 'Kosten', en: 'Cost' },
  time: { de: 'Zeit', en: 'Time' },
  contact: { de: 'Wen man fragen kann', en: 'Whom to ask' },
  audience: { de: 'Wer das liest', en: 'Who reads this' },
  source: { de: 'Quelle', en: 'Source' },
  written: { de: 'Aufgeschrieben', en: 'Written' },
  changed: { de: 'Zuletzt geändert', en: 'Last changed' },
  reactions: { de: 'Bei Ihnen auch?', en: 'The same with you?' },
  reactionsHint: {
    de: 'Ein Klick sagt anderen, dass sie nicht allein sind. Schreiben Sie dazu, wie es bei Ihnen war und was half.',
    en: 'One click tells others that they are not alone. Add how it went with you and what helped.',
  },
  readers: {
    de: (who: string) => `Ihn liest, wer diese Erfahrung liest (${who}), zusammen mit Ihrem Namen.`,
    en: (who: string) => `Whoever reads this lesson reads it (${who}), together with your name.`,
  },
  addFirst: { de: 'Erfahrung aufschreiben', en: 'Write down a lesson' },
  addLead: {
    de: 'So kurz, dass Sie in zehn Minuten fertig sind. Nennen Sie keine Namen; auch ein Fehler ist ein Geschenk an die Nächsten.',
    en: 'So short that you are done in ten minutes. Name nobody; a mistake, too, is a present to those who come next.',
  },
  learnedFrom: {
    de: (title: string) => `Gelernt von „${title}“: Die beiden werden verknüpft.`,
    en: (title: string) => `Learned from “${title}”: the two will be linked.`,
  },
  about: { de: (title: string) => `${title}: `, en: (title: string) => `${title}: ` },
  forWhom: { de: 'Für', en: 'For' },
  nobody: { de: 'ohne Einrichtung', en: 'without a body' },
  kindLabel: { de: 'Was ist es?', en: 'What is it?' },
  kindStumble: { de: 'Daran sind wir hängen geblieben.', en: 'We got stuck on this.' },
  kindBooster: { de: 'Das hat uns getragen.', en: 'This carried us.' },
  titleLabel: { de: 'Die Erfahrung in einem Satz', en: 'The lesson in one sentence' },
  titleHint: {
    de: 'So, dass jemand sie wiedererkennt: „Ohne feste Stelle geht das Wissen mit der Person“.',
    en: 'So that others recognise it: “Without a permanent post knowledge leaves with the person”.',
  },
  phaseLabel: { de: 'In welcher Phase', en: 'In which phase' },
  workstreamLabel: { de: 'In welchem Bereich', en: 'On which subject' },
  costHint: { de: 'Wie man es sagt: „rund 40.000 Euro“', en: 'As one says it: “about 40,000 euros”' },
  timeHint: { de: 'Wie man es sagt: „acht Monate statt drei“', en: 'As one says it: “eight months instead of three”' },
  contactHint: { de: 'Eine Stelle oder Funktion, kein Name', en: 'An office or function, no name' },
  edit: { de: 'Erfahrung ändern', en: 'Change lesson' },
  save: { de: 'Speichern', en: 'Save' },
  remove: { de: 'Entfernen', en: 'Remove' },
  removeHint: {
    de: 'Die Erfahrung verschwindet überall, auch die Beiträge dazu sind dann nicht mehr zu sehen.',
    en: 'The lesson vanishes everywhere; the comments on it cannot be seen any more either.',
  },
})

export const notices = {
  added: {
    de: 'Danke. Ihre Erfahrung steht jetzt im Netzwerk.',
    en: 'Thank you. Your lesson now stands in the network.',
  },
  saved: { de: 'Gespeichert.', en: 'Saved.' },
  removed: { de: 'Die Erfahrung ist entfernt.', en: 'The lesson was removed.' },
  conflict: {
    de: 'Jemand anderes hat die Erfahrung inzwischen geändert. Ihre Eingaben stehen noch hier; vergleichen Sie in einem neuen Fenster.',
    en: 'Somebody else has changed the lesson meanwhile. What you typed is still here; compare in a new window.',
  },
  notYours: { de: 'Dafür sprechen Sie nicht.', en: 'You do not speak for this.' },
} as const satisfies Record<string, Sentence>
