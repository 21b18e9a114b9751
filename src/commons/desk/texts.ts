import { catalogue } from '#foundation/text/catalogue.ts'

export const texts = catalogue({
  title: { de: 'Schreibtisch', en: 'Desk' },
  lead: {
    de: (waiting: string) => `${waiting} auf Sie.`,
    en: (waiting: string) => `${waiting} for you.`,
  },
  oneWaits: { de: 'Eine Sache wartet', en: 'One thing waits' },
  manyWait: { de: (number: string) => `${number} Sachen warten`, en: (number: string) => `${number} things wait` },
  urgent: { de: 'Eilig', en: 'Urgent' },
  empty: { de: 'Alles erledigt', en: 'Everything is done' },
  emptyHint: {
    de: 'Gerade wartet nichts auf Sie. Zeit für etwas Neues, oder für einen Kaffee.',
    en: 'Nothing waits for you right now. Time for something new, or for a coffee.',
  },
  begin: { de: 'Beginnen', en: 'Begin' },
  tools: { de: 'Werkzeuge', en: 'Tools' },
  navigation: { de: 'Für Mitarbeitende', en: 'For staff' },
})
