import type { DemoDialogue } from '../types.ts'
import { bicycleIdeas } from './bicycle-ideas.ts'

/** An invented dialogue that is running: ideas from all ways, some of them answered, two merged. */
export const bicycles: DemoDialogue = {
  slug: 'wo-fehlt-ein-radweg',
  where: 'mayen-koblenz',
  basis: 'invented',
  title: { de: 'Wo fehlt ein Radweg?', en: 'Where is a cycle path missing?' },
  lead: {
    de: 'Ein erfundenes Beispiel: Sagen Sie, wo Sie mit dem Rad nicht gut durchkommen. Jede Idee bekommt eine Antwort.',
    en: 'An invented example: say where cycling is difficult. Each idea is answered.',
  },
  decides: {
    de: 'Welche drei Lücken im Radnetz zuerst geschlossen werden.',
    en: 'Which three gaps in the cycle network are closed first.',
  },
  limits: {
    de: 'Das Geld reicht im ersten Jahr für drei Abschnitte. Über Bundesstraßen entscheidet der Bund.',
    en: 'In the first year there is money for three sections. The federal government decides on federal roads.',
  },
  decidedBy: 'Der Kreistag',
  decidedWhen: 'in seiner Sitzung im Frühjahr',
  body: {
    de: 'Diesen Dialog gibt es nur in der Vorführung: Menschen, Ideen und Antworten sind erfunden.',
    en: 'This dialogue exists in the demo only: people, ideas and answers are invented.',
  },
  outcome: { de: '' },
  phases: [
    {
      method: 'ideas',
      who: 'guest',
      title: { de: 'Lücken melden', en: 'Report gaps' },
      intro: {
        de: 'Beschreiben Sie eine Stelle, oder unterstützen Sie eine Idee, die schon dasteht. Wer lieber schreibt oder anruft: Der Bogen liegt im Rathaus aus, und das Telefon steht im Impressum.',
        en: 'Describe a place, or support an idea that is there already. If you prefer paper or the telephone: the form lies in the town hall, and the imprint has the number.',
      },
      outcome: { de: '' },
      days: { inDays: -20, forDays: 60 },
      // To be tried; real ones are drawn.
      codes: ['22', '23', '24', '25', '26', '27', '28', '29'].map((number) => `RADWEGLUEC${number}`),
      ideas: bicycleIdeas,
    },
    {
      method: 'reading',
      who: 'guest',
      title: { de: 'Auswertung und Entscheidung', en: 'Evaluation and decision' },
      intro: {
        de: 'Die Verwaltung prüft alle Ideen, der Kreistag entscheidet. Das Ergebnis steht dann hier.',
        en: 'The administration checks all ideas, the district council decides. The result appears here.',
      },
      outcome: { de: '' },
      days: null,
    },
  ],
}
