import type { DemoDialogue } from '../types.ts'
import { stationMeetings } from './station-meetings.ts'
import { stationOpinions } from './station-opinions.ts'

/** An invented initiative asks for opinions: nobody asked this, and nobody answered. */
export const station: DemoDialogue = {
  slug: 'was-wird-aus-dem-alten-bahnhof',
  where: 'mayen-koblenz',
  basis: 'invented',
  title: { de: 'Was wird aus dem alten Bahnhof?', en: 'What will become of the old station?' },
  lead: {
    de: 'Ein erfundenes Beispiel: Die Initiative „Alter Bahnhof Lindental“ will wissen, was das Dorf eint, bevor sie plant.',
    en: 'An invented example: the initiative “Old station of Lindental” wants to know what unites the village before it plans.',
    leicht: 'Das Beispiel ist ausgedacht.\nEs gibt einen alten Bahnhof.\nWas soll daraus werden?',
  },
  decides: {
    de: 'Mit welchen drei Nutzungen die Initiative in die Planung geht.',
    en: 'With which three uses the initiative goes into planning.',
  },
  limits: {
    de: 'Das Haus steht unter Denkmalschutz: Die Fassade bleibt, wie sie ist. Das Grundstück wird nicht größer.',
    en: 'The house is a listed building: its front stays as it is. The ground does not grow.',
  },
  decidedBy: 'Die Versammlung der Initiative „Alter Bahnhof Lindental“ (erfunden)',
  decidedWhen: 'bei ihrem Treffen nach dem Ende der Abstimmung',
  body: {
    de: 'Dorf, Initiative, Aussagen und Antworten sind erfunden. Sie zeigen, wie ein Meinungsbild entsteht.',
    en: 'Village, initiative, statements and answers are invented. They show how a picture of opinions comes about.',
  },
  outcome: { de: '' },
  phases: [
    {
      method: 'opinions',
      who: 'guest',
      title: { de: 'Was denken Sie?', en: 'What do you think?' },
      intro: {
        de: 'Kurze Aussagen, drei Knöpfe. Es dauert etwa vier Minuten, und Sie können eigene Aussagen vorschlagen.',
        en: 'Short statements, three buttons. It takes about four minutes, and you can propose statements of your own.',
      },
      outcome: { de: '' },
      days: { inDays: -12, forDays: 33 },
      opinions: stationOpinions,
    },
    {
      method: 'evening',
      who: 'guest',
      title: { de: 'Treffen der Initiative', en: 'Meetings of the initiative' },
      intro: {
        de: 'Wer kommt, kann vom Telefon fragen, ohne Konto. Jede Frage bekommt eine Antwort, im Saal oder danach hier.',
        en: 'Whoever comes can ask from the phone, without an account. Every question gets an answer, in the hall or here afterwards.',
      },
      outcome: { de: '' },
      days: { inDays: -20, forDays: 60 },
      meetings: stationMeetings,
    },
    {
      method: 'reading',
      who: 'guest',
      title: { de: 'Auswertung', en: 'Evaluation' },
      intro: {
        de: 'Die Initiative bespricht, was alle Gruppen eint, und schreibt hier, womit sie plant.',
        en: 'The initiative discusses what unites all groups, and writes here what it plans with.',
      },
      outcome: { de: '' },
      days: { inDays: 42, forDays: 10 },
    },
  ],
}
