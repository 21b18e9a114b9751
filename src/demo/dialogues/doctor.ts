import type { DemoDialogue } from '../types.ts'
import { doctorSurvey } from './doctor-survey.ts'

/** An invented dialogue with a survey that runs: nobody asked this, and nobody answered. */
export const doctor: DemoDialogue = {
  slug: 'wie-kommen-sie-zum-arzt',
  where: 'mayen-koblenz',
  basis: 'invented',
  title: { de: 'Wie kommen Sie zum Arzt?', en: 'How do you get to the doctor?' },
  lead: {
    de: 'Für viele Dörfer ist die nächste Praxis weit. Der Landkreis will wissen, wie Sie hinkommen, und wo ein Fahrdienst zuerst gebraucht wird.',
    en: 'For many villages the nearest practice is far away. The district wants to know how you get there, and where a shuttle is needed first.',
    leicht: 'Der nächste Arzt ist oft weit weg.\nDer Land-Kreis will wissen:\nWie kommen Sie zum Arzt?',
  },
  decides: {
    de: 'In welchen zwei Verbandsgemeinden ein Fahrdienst zum Arzt für ein Jahr erprobt wird, und an welchen Tagen er fährt.',
    en: 'In which two municipal associations a shuttle to the doctor is tried for a year, and on which days it runs.',
  },
  limits: {
    de: 'Wo Praxen stehen, entscheidet die Kassenärztliche Vereinigung. Das Geld reicht für zwei Fahrzeuge.',
    en: 'Where practices are is decided by the association of statutory health insurance physicians. The money is enough for two vehicles.',
  },
  decidedBy: 'Der Kreisausschuss',
  decidedWhen: 'in der ersten Sitzung nach der Auswertung',
  body: {
    de: 'Dieser Dialog ist erfunden: Er zeigt, wie eine Umfrage online, auf Papier und am Telefon zugleich läuft.',
    en: 'This dialogue is invented: it shows how a survey runs online, on paper and by telephone at once.',
  },
  outcome: { de: '' },
  phases: [
    {
      method: 'survey',
      who: 'guest',
      title: { de: 'Umfrage: Ihr Weg zum Arzt', en: 'Survey: your way to the doctor' },
      intro: {
        de: 'Acht kurze Fragen, online oder auf Papier in jedem Rathaus. Wer lieber anruft, bekommt die Fragen vorgelesen.',
        en: 'Eight short questions, online or on paper in every town hall. If you prefer to call, the questions are read to you.',
      },
      outcome: { de: '' },
      days: { inDays: -18, forDays: 40 },
      survey: doctorSurvey,
    },
    {
      method: 'reading',
      who: 'guest',
      title: { de: 'Auswertung und Beschluss', en: 'Evaluation and decision' },
      intro: {
        de: 'Die Ergebnisse stehen hier, mit dem Vorschlag für den Kreisausschuss.',
        en: 'The results appear here, with the proposal for the district committee.',
      },
      outcome: { de: '' },
      days: { inDays: 30, forDays: 45 },
    },
  ],
}
