import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'
import type { Aspect, Status } from './profile.ts'

export const statusWords: Readonly<Record<Status, Sentence>> = {
  concept: { de: 'Konzept', en: 'Concept' },
  development: { de: 'Entwicklung', en: 'Development' },
  pilot: { de: 'Erprobung', en: 'Pilot' },
  live: { de: 'In Betrieb', en: 'Live' },
  permanent: { de: 'Dauerhaft', en: 'Permanent' },
  ended: { de: 'Beendet', en: 'Ended' },
}

export const aspectWords: Readonly<Record<Aspect, Sentence>> = {
  problem: { de: 'Welches Problem er löst', en: 'Which problem it solves' },
  users: { de: 'Für wen', en: 'For whom' },
  requirements: { de: 'Was er können muss', en: 'What it has to be able to do' },
  decided: { de: 'Was entschieden ist', en: 'What is decided' },
  undecided: { de: 'Was offen ist', en: 'What is open' },
  nextStep: { de: 'Nächster Schritt', en: 'Next step' },
  blockers: { de: 'Was gerade hindert', en: 'What is in the way' },
}

export const texts = catalogue({
  title: { de: 'Dienste und ihr Stand', en: 'Services and how far they are' },
  lead: {
    de: 'Woran die Landkreise bauen, wie weit sie sind und was offen ist: ein Steckbrief je Dienst und Landkreis.',
    en: 'What the districts are building, how far they are and what is open: one profile for each service and district.',
  },
  field: { de: 'Handlungsfeld', en: 'Field of action' },
  status: { de: 'Stand', en: 'State' },
  all: { de: 'alle', en: 'all' },
  service: { de: 'Dienst', en: 'Service' },
  body: { de: 'Wo', en: 'Where' },
  nextStep: { de: 'Nächster Schritt', en: 'Next step' },
  checked: { de: 'Geprüft', en: 'Checked' },
  none: { de: 'Noch ist kein Dienst beschrieben', en: 'No service is described yet' },
  noneHint: {
    de: 'Wer an einem Dienst baut, legt hier seinen Steckbrief an.',
    en: 'Whoever builds a service makes its profile here.',
  },
  noneMatching: { de: 'Kein Dienst passt zu dieser Auswahl', en: 'No service fits this selection' },
  compare: { de: (field: string) => `${field}: nebeneinander`, en: (field: string) => `${field}: side by side` },
  compareLead: {
    de: 'Dienste dieses Handlungsfelds nebeneinander: was gleich ist, was verschieden, was offen.',
    en: 'Services of this field side by side: what is the same, what differs, what is open.',
  },
  compareLink: { de: 'Nebeneinander vergleichen', en: 'Compare side by side' },
  aspect: { de: 'Worum es geht', en: 'Aspect' },
  since: { de: (day: string) => `seit ${day}`, en: (day: string) => `since ${day}` },
  until: { de: (day: string) => `bis ${day}`, en: (day: string) => `by ${day}` },
  checkedOn: { de: (day: string) => `zuletzt geprüft am ${day}`, en: (day: string) => `last checked on ${day}` },
  stale: { de: 'lange nicht geprüft', en: 'not checked for long' },
  source: { de: 'Quelle', en: 'Source' },
  audience: { de: 'Wer das liest', en: 'Who reads this' },
  history: { de: 'Frühere Stände', en: 'Earlier states' },
  heldUntil: { de: (day: string) => `bis ${day}`, en: (day: string) => `until ${day}` },
  earlier: { de: (day: string) => `Stand bis ${day}`, en: (day: string) => `State until ${day}` },
  earlierLead: {
    de: 'Was danach geändert wurde: Neues ist unterstrichen, Entferntes durchgestrichen.',
    en: 'What was changed afterwards: new words are underlined, removed ones struck through.',
  },
  nothingChanged: { de: 'Am Text wurde nichts geändert.', en: 'Nothing of the text was changed.' },
  edit: { de: 'Steckbrief ändern', en: 'Change profile' },
  add: { de: 'Dienst beschreiben', en: 'Describe a service' },
  addLead: {
    de: 'Kurz reicht: Andere wollen wissen, wo Sie stehen und was Sie brauchen.',
    en: 'Short is enough: others want to know where you are and what you need.',
  },
  confirm: { de: 'Alles noch so', en: 'All of it is still so' },
  nobody: { de: 'Sie sprechen für keine Einrichtung', en: 'You speak for no body' },
  nobodyHint: {
    de: 'Einen Dienst beschreibt, wer für einen Landkreis oder ein Mitglied des Netzwerks spricht.',
    en: 'A service is described by whoever speaks for a district or a member of the network.',
  },
  save: { de: 'Speichern', en: 'Save' },
  forWhom: { de: 'Für', en: 'For' },
  name: { de: 'Name des Dienstes', en: 'Name of the service' },
  leadLabel: { de: 'Was man damit tun kann', en: 'What people can do with it' },
  statusSince: { de: 'Seit wann', en: 'Since when' },
  nextStepOn: { de: 'Bis wann', en: 'By when' },
  markdown: { de: 'Stichworte reichen; Markdown geht.', en: 'Notes will do; Markdown works.' },
})

export const notices = {
  saved: { de: 'Gespeichert. Der frühere Stand bleibt nachlesbar.', en: 'Saved. The earlier state can still be read.' },
  added: { de: 'Der Dienst steht jetzt im Netzwerk.', en: 'The service now stands in the network.' },
  confirmed: {
    de: 'Danke. Der Stand gilt ab heute als geprüft.',
    en: 'Thank you. The state counts as checked from today.',
  },
  conflict: {
    de: 'Jemand anderes hat den Steckbrief inzwischen geändert. Ihre Eingaben stehen noch hier; vergleichen Sie in einem neuen Fenster.',
    en: 'Somebody else has changed the profile meanwhile. What you typed is still here; compare in a new window.',
  },
  notYours: { de: 'Dafür sprechen Sie nicht.', en: 'You do not speak for this.' },
} as const satisfies Record<string, Sentence>
