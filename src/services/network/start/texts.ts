import { catalogue } from '#foundation/text/catalogue.ts'

export const texts = catalogue({
  title: { de: 'Vernetzung', en: 'Exchange' },
  lead: {
    de: 'Landkreise und alle, die mit ihnen arbeiten, lernen voneinander: Fragen stellen, Erfahrungen teilen, gemeinsam weiterkommen.',
    en: 'Districts and all who work with them learn from each other: ask questions, share experience, get on together.',
  },
  meetings: { de: 'Treffen', en: 'Meetings' },
  allMeetings: { de: 'Alle Treffen', en: 'All meetings' },
  noMeeting: { de: 'Gerade ist kein Treffen geplant.', en: 'No meeting is planned at the moment.' },
  lastMeeting: { de: 'Zuletzt', en: 'Most recently' },
  methods: { de: 'Methoden', en: 'Methods' },
  methodsNote: {
    de: 'Karten für die Arbeit in Gruppen, mit Arbeitsblatt',
    en: 'Cards for working in groups, with a worksheet',
  },
  groupWork: { de: 'Gruppenarbeit', en: 'Group work' },
  groupWorkNote: {
    de: 'Ausgangslagen, Hürden und Chancen nebeneinander',
    en: 'Starting points, hurdles and chances side by side',
  },
  initiatives: { de: 'Initiativen', en: 'Initiatives' },
  initiativesNote: { de: 'Bei Exkursionen gesehen, zum Übernehmen', en: 'Seen on excursions, to be copied' },
  find: { de: 'Nachsehen', en: 'Look up' },
  directory: { de: 'Verzeichnis', en: 'Directory' },
  directoryNote: {
    de: (number: number) =>
      number === 1 ? '1 Beteiligter' : `${number} Beteiligte: Landkreise, Kommunen, Forschung, Begleitung`,
    en: (number: number) =>
      number === 1 ? '1 participant' : `${number} participants: districts, municipalities, research, support`,
  },
  services: { de: 'Dienste und ihr Stand', en: 'Services and how far they are' },
  servicesNote: {
    de: (number: number) => (number === 1 ? '1 Steckbrief' : `${number} Steckbriefe nach Handlungsfeld`),
    en: (number: number) => (number === 1 ? '1 profile' : `${number} profiles by field of action`),
  },
  lessons: { de: 'Stolpersteine und Erfolgsfaktoren', en: 'Stumbling blocks and success factors' },
  lessonsNote: {
    de: (number: number) => (number === 1 ? '1 Erfahrung' : `${number} Erfahrungen: was schiefging, und was half`),
    en: (number: number) => (number === 1 ? '1 lesson' : `${number} lessons: what went wrong, and what helped`),
  },
  lessonsMany: {
    de: (number: string) => `mehr als ${number} Erfahrungen: was schiefging, und was half`,
    en: (number: string) => `more than ${number} lessons: what went wrong, and what helped`,
  },
  challenges: { de: 'Herausforderungen und Tipps', en: 'Challenges and tips' },
  challengesNote: {
    de: (number: number) => (number === 1 ? '1 offene Frage an alle' : `${number} offene Fragen an alle`),
    en: (number: number) => (number === 1 ? '1 open question to all' : `${number} open questions to all`),
  },
  whoKnows: { de: 'Wer weiß etwas über …?', en: 'Who knows about …?' },
  whoKnowsNote: {
    de: 'Für Mitglieder: Menschen, die gern gefragt werden',
    en: 'For members: people who like to be asked',
  },
})
