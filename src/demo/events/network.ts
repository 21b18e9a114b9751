import type { DemoEvent } from '../types.ts'
import { topicWish } from './registration.ts'

export const networkEvents: readonly DemoEvent[] = [
  {
    slug: 'kaffeerunde-meldungen-schreiben',
    where: 'network',
    basis: 'invented',
    title: {
      de: 'Kaffeerunde: Meldungen, die man beim ersten Lesen versteht',
      en: 'Coffee round: news one understands at first reading',
    },
    lead: {
      de: '90 Minuten im Netz: ein kurzer Impuls, dann Ihre Beispiele.',
      en: '90 minutes online: a short input, then your examples.',
    },
    body: {
      de: `Bringen Sie eine Meldung mit, die Sie selbst nicht gern gelesen haben. Wir schreiben sie gemeinsam um. Die Runde ist auch für Kommunen offen, die hier keinen eigenen Auftritt haben.`,
      en: `Bring a news item you did not enjoy reading yourself. We will rewrite it together. The round is open to municipalities without pages of their own here.`,
    },
    time: { inDays: 9, at: '10:00', lasts: 'PT1H30M' },
    online: 'https://example.org/kaffeerunde',
    registration: 'open',
    capacity: 60,
    waitingList: true,
    registered: 23,
    questions: [topicWish],
    field: null,
    organiser: 'it-prozessbegleitung',
  },
]
