import { catalogue } from '#foundation/text/catalogue.ts'

/** What stands on the pages and papers of towns and associations. */
export const placeTexts = catalogue({
  title: { de: 'Was betrifft meinen Ort?', en: 'What concerns my place?' },
  lead: {
    de: 'Jede Stadt und jeder Verband hat eine eigene Seite: was dort geschieht, wie weit es ist und was als Nächstes kommt.',
    en: 'Each town and each association has a page of its own: what happens there, how far it is and what comes next.',
  },
  everywhere: {
    de: (count: number) =>
      count === 1
        ? 'Dazu kommt überall 1 Maßnahme für den ganzen Landkreis.'
        : `Dazu kommen überall ${count} Maßnahmen für den ganzen Landkreis.`,
    en: (count: number) =>
      count === 1
        ? 'Everywhere 1 measure for the whole district comes on top.'
        : `Everywhere ${count} measures for the whole district come on top.`,
  },
  body: { de: 'Stadt oder Verband', en: 'Town or association' },
  own: { de: 'Eigene Maßnahmen', en: 'Measures of its own' },
  ofThemLate: { de: 'davon verzögert', en: 'of them delayed' },
  municipalities: { de: 'Gemeinden', en: 'Municipalities' },
  map: {
    de: 'Jede Fläche führt zur Seite ihrer Stadt oder ihres Verbands. Die Zahl nennt, wie viele Maßnahmen nur diese und einzelne andere Gemeinden betreffen.',
    en: 'Each parcel leads to the page of its town or association. The number says how many measures concern only this and single other municipalities.',
  },
  toPlace: {
    de: (name: string) => `${name}: alles auf einer Seite, mit Vorlage zum Drucken`,
    en: (name: string) => `${name}: everything on one page, with a paper to print`,
  },
  noPlaces: { de: 'Die Orte sind noch nicht bekannt', en: 'The places are not known yet' },
  noPlacesHint: {
    de: 'Sobald die Grenzen des Landkreises eingelesen sind, hat jeder Ort hier seine Seite.',
    en: 'As soon as the boundaries of the district have been imported, each place has its page here.',
  },
  summary: {
    de: (own: number, everywhere: number) =>
      `${own === 0 ? 'Keine Maßnahme nennt' : own === 1 ? '1 Maßnahme nennt' : `${own} Maßnahmen nennen`} diesen Ort eigens; ${
        everywhere === 1 ? '1 gilt' : `${everywhere || 'keine'} ${everywhere ? 'gelten' : 'gilt'}`
      } im ganzen Landkreis.`,
    en: (own: number, everywhere: number) =>
      `${own === 0 ? 'No measure names' : own === 1 ? '1 measure names' : `${own} measures name`} this place; ${
        everywhere === 1 ? '1 applies' : `${everywhere || 'none'} ${everywhere ? 'apply' : 'applies'}`
      } in the whole district.`,
  },
  include: { de: 'Dazu gehören', en: 'Includes' },
  ownTitle: { de: 'Nur hier und an einzelnen anderen Orten', en: 'Only here and in single other places' },
  noOwn: {
    de: 'Keine Maßnahme nennt diesen Ort eigens. Was im ganzen Landkreis gilt, gilt auch hier.',
    en: 'No measure names this place. What applies in the whole district applies here too.',
  },
  everywhereTitle: { de: 'Im ganzen Landkreis, also auch hier', en: 'In the whole district, so here too' },
  noEverywhere: { de: 'Keine Maßnahme gilt im ganzen Landkreis.', en: 'No measure applies in the whole district.' },
  moreInList: {
    de: (count: number) =>
      `${count === 1 ? '1 weitere Maßnahme steht' : `${count} weitere Maßnahmen stehen`} in der Liste.`,
    en: (count: number) => `${count === 1 ? '1 more measure is' : `${count} more measures are`} in the list.`,
  },
  next: { de: 'Nächste Meilensteine', en: 'Next milestones' },
  nextLead: {
    de: 'Zuerst die der eigenen Maßnahmen, dann die des ganzen Landkreises.',
    en: 'Those of its own measures first, then those of the whole district.',
  },
  noNext: {
    de: 'Für keine dieser Maßnahmen ist ein Meilenstein mit einem Tag geplant.',
    en: 'No milestone with a day is planned for any of these measures.',
  },
  milestone: { de: 'Meilenstein', en: 'Milestone' },
  measure: { de: 'Maßnahme', en: 'Measure' },
  by: { de: 'Bis', en: 'By' },
  overdue: { de: 'überfällig', en: 'overdue' },
  money: { de: 'Geld der eigenen Maßnahmen', en: 'Money of its own measures' },
  moneyHint: {
    de: (known: number, all: number) =>
      `Summen aus ${known} von ${all} Maßnahmen, bei denen der Betrag bekannt ist. Betrifft eine Maßnahme mehrere Orte, zählt hier ihr ganzes Geld.`,
    en: (known: number, all: number) =>
      `Sums of ${known} of ${all} measures whose amount is known. Where a measure concerns several places, all of its money counts here.`,
  },
  contact: { de: 'Wen kann man fragen?', en: 'Whom can one ask?' },
  contactHint: {
    de: 'Zu jeder Maßnahme nennt ihre Seite, wer die Federführung hat. Allgemeine Fragen beantwortet die Kreisverwaltung.',
    en: 'The page of each measure says who is in charge. General questions are answered by the district administration.',
  },
  mail: { de: 'E-Mail', en: 'E-mail' },
  phone: { de: 'Telefon', en: 'Telephone' },
  imprint: { de: 'Anschrift im Impressum', en: 'Address in the imprint' },
  paper: { de: 'Vorlage als PDF', en: 'Paper as PDF' },
  asList: { de: 'Als Liste mit Filtern', en: 'As a list with filters' },
  paperTitle: {
    de: (name: string) => `Strategie vor Ort: ${name}`,
    en: (name: string) => `Strategy in your place: ${name}`,
  },
  paperFoot: {
    de: (place: string, day: string) => `${place} · Stand ${day}`,
    en: (place: string, day: string) => `${place} · as of ${day}`,
  },
  paperOnline: {
    de: (address: string) => `Den neuesten Stand und alle Einzelheiten finden Sie hier: ${address}`,
    en: (address: string) => `The latest state and all details are here: ${address}`,
  },
  pageWord: { de: 'Seite', en: 'Page' },
  ofWord: { de: 'von', en: 'of' },
})
