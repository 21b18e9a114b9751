import { method } from '../method.ts'

/** Nothing to do but to read: an evaluation, a decision in the council, the carrying out. */
export const reading = method<null>({
  id: 'reading',
  name: { de: 'Auswertung oder Entscheidung', en: 'Evaluation or decision' },
  does: {
    de: 'Nachlesen, was ausgewertet und entschieden wird. Mitmachen kann man in dieser Phase nicht.',
    en: 'Read what is being evaluated and decided. There is nothing to take part in during this phase.',
  },
  access: null,
  deeds: {},
  load: async () => null,
  view: () => null,
})
