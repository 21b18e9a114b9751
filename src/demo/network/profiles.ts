import type { ProfileInput } from '../../services/network/demo.ts'

type Texts = Partial<
  Pick<ProfileInput, 'problem' | 'users' | 'requirements' | 'decided' | 'undecided' | 'nextStep' | 'blockers'>
>

/**
 * What public sources tell of a service beyond its name and state, by the slug in src/demo/services, whose sources hold for these texts too.
 * Where they are silent, nothing stands.
 */
export const knownOfServices: Readonly<Record<string, Texts>> = {
  'landraeume-bernkastel-wittlich': {
    problem: 'Viele pendeln weit, Räume in Dörfern stehen leer, und wer einen Raum sucht, weiß nicht, wo einer ist.',
    users:
      'Alle, die einen Raum oder einen Arbeitsplatz suchen; Vereine, Unternehmen und Gemeinden, die einen anbieten.',
    decided: 'Der Landkreis entscheidet, wer hier Räume anbieten darf. Gestartet am 23. März 2023.',
    undecided: 'Was nach dem Ende der kostenlosen Erprobung gilt: Für die Zeit nach 2026 gibt es keine Zusage.',
  },
  'muensterland-coworking': {
    problem:
      'Über die Hälfte der Befragten kann sich einen Tag Coworking in der Woche vorstellen, aber nur etwa ein Drittel kannte das Angebot.',
    users: 'Menschen, die pendeln, und Betreiber kleiner Coworking-Räume.',
    requirements: 'Abrechnung, Buchung und Zugang in einem einheitlichen digitalen Dienst.',
    decided: 'Eine gemeinsame Seite zeigt rund 40 Räume.',
  },
  'kuubu-uelzen': {
    problem: 'Viele brauchen Hilfe mit digitalen Alltagsfragen und wissen nicht, wen sie fragen können.',
    users: 'Menschen mit Fragen, und Menschen und Organisationen, die ihr Wissen weitergeben.',
    requirements: 'Eine niedrige Schwelle und Angebote, die geprüft sind.',
    decided: 'Seit Februar 2024 gibt es Filter, und abgelaufene Einträge werden von selbst gekennzeichnet.',
  },
  'kuubu-vorpommern-greifswald': {
    problem: 'Kindergruppen finden die Kultur- und Bildungsangebote in ihrer Nähe nicht.',
    users: 'Leitungen von Kitas und Kindergruppen; Vereine und Kultureinrichtungen.',
    decided: 'Derselbe Dienst wie in Uelzen, mit anderem Schwerpunkt: Angebote für Kindergruppen.',
  },
  'seelische-gesundheit-loerrach': {
    problem: 'Angebote bei seelischen Erkrankungen sind da, aber schwer zu finden.',
    users: 'Betroffene und Angehörige; Hausärztinnen und Hausärzte, die vermitteln.',
    requirements: 'Alle Angebote an einer Stelle, mit einer Suche; seit März 2024 mit Filtern.',
    decided: 'Entwickelt aus über zwanzig Gesprächen mit Ärzten, Trägern und Betroffenen. Online seit Oktober 2023.',
    undecided: 'Wie die Angaben aktuell bleiben, wenn die Förderung endet.',
  },
  'new-smartmed': {
    problem: 'Es fehlen Ärztinnen und Ärzte auf dem Land.',
    users: 'Hausarztpraxen und ihre Patientinnen und Patienten.',
    decided: 'Hausbesuche durch geschultes Personal, das Ärztinnen und Ärzte entlastet.',
  },
  comby: {
    problem: 'An der Mitfahrbank weiß niemand, ob und wann jemand kommt.',
    users: 'Wer mitfahren möchte, und wer jemanden mitnimmt.',
    requirements:
      'Wer fährt, ist überprüft; Fahrten lassen sich planen oder spontan finden; Suche nach Ort und Zeit. Das sagte eine Umfrage mit 221 Menschen.',
    decided: 'Läuft im Browser, ohne App. Gemeinden geben eine Plakette fürs Auto aus.',
    undecided: 'Wie viele mitfahren: Zahlen sind nicht veröffentlicht.',
  },
}
