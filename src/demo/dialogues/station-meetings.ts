import type { DemoMeeting } from '../types.ts'

const place = {
  name: 'Gemeindehaus Lindental (erfunden)',
  address: 'Lindenplatz 1',
  lon: 7.31,
  lat: 50.34,
  municipality: '07137068',
} as const
const rest = { registration: 'none', waitingList: false, registered: 0, questions: [] } as const

/** Invented meetings: one is over and its questions are answered or promised, one runs while the demo is looked at. */
export const stationMeetings: readonly DemoMeeting[] = [
  {
    form: 'evening',
    title: { de: 'Auftakt der Initiative', en: 'First meeting of the initiative' },
    lead: {
      de: 'Was ist der Bahnhof heute, und was darf er werden? Wer da war, fragte vom Telefon.',
      en: 'What is the station today, and what may it become? Those who came asked from their phones.',
    },
    body: { de: 'Erfunden, wie alles in diesem Dialog.', en: 'Invented, as everything in this dialogue.' },
    time: { inDays: -13, at: '19:00', lasts: 'PT2H' },
    place,
    ...rest,
    people: { number: 46, about: false },
    hall: {
      code: 'DEMA22',
      closed: true,
      asked: [
        {
          words: 'Wem gehört der Bahnhof heute?',
          supports: 19,
          state: 'answered',
          answer: 'Einer Erbengemeinschaft. Sie würde ihn an die Gemeinde verkaufen.',
        },
        { words: 'Kann man im Winter im Warteraum heizen?', supports: 12, state: 'answered', answer: '' },
        {
          words: 'Gibt es Förderung für das Dach?',
          supports: 9,
          state: 'aside',
          answer:
            'Ja: Die Denkmalpflege gibt bis zu einem Drittel dazu. Der Antrag muss vor dem ersten Handgriff gestellt sein.',
        },
        { words: 'Wo parken die Menschen bei Festen?', supports: 7, state: 'aside', answer: '' },
      ],
    },
  },
  {
    form: 'evening',
    title: { de: 'Werkstatt am Bahnhof', en: 'Workshop at the station' },
    lead: {
      de: 'Den ganzen Tag offen: vorbeikommen, ansehen, fragen.',
      en: 'Open all day: come by, have a look, ask.',
    },
    body: { de: 'Erfunden, wie alles in diesem Dialog.', en: 'Invented, as everything in this dialogue.' },
    time: { inDays: 0, at: '00:15', lasts: 'PT23H30M' },
    place,
    ...rest,
    hall: {
      code: 'DEMB33',
      closed: false,
      asked: [
        { words: 'Wann fängt der Umbau an?', supports: 14, state: 'open', answer: '' },
        { words: 'Bleibt der Brunnen vor dem Haus?', supports: 6, state: 'open', answer: '' },
        { words: 'Was kostet das alles zusammen?', supports: 21, state: 'current', answer: '' },
        { words: 'Kommt ein Aufzug hinein?', supports: 11, state: 'open', answer: '' },
        { words: 'Darf man beim Abbruch der Rampe helfen?', supports: 4, state: 'open', answer: '' },
        { words: 'Wer hat den Plan gezeichnet?', supports: 8, state: 'answered', answer: '' },
        { words: 'Können wir die alten Fahrkarten sehen?', supports: 1, state: 'waiting', answer: '' },
      ],
    },
  },
]
