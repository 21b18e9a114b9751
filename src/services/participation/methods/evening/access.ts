import { everyone, staff } from '#commons/access/rules.ts'
import { accessTable } from '#foundation/http/access.ts'
import type { Sentence } from '#foundation/text/catalogue.ts'
import { enteringFor } from '../../access.ts'

/** Who may do what in a phase with meetings. Registering for one has the rules of its gathering. */
export const access = accessTable('participation', {
  'meeting.read': [everyone],
  'meeting.write': [staff('editor')],
  'island.write': [staff('editor')],
  'note.enter': enteringFor,
  'question.read': [everyone],
  /** While the box of a meeting is open; the command looks. */
  'question.ask': [everyone],
  'question.run': [staff('editor')],
})

export const deedsInWords: Readonly<Record<string, Sentence>> = {
  'meeting.read': { de: 'Treffen und Auswertung ansehen', en: 'See meetings and their evaluation' },
  'meeting.write': { de: 'Treffen planen, ändern, absagen', en: 'Plan, change and cancel meetings' },
  'island.write': { de: 'Inseln einrichten', en: 'Set up islands' },
  'note.enter': {
    de: 'Beiträge und Bewertungen vom Treffen eintragen',
    en: 'Enter notes and ratings from a meeting',
  },
  'question.read': { de: 'Fragen aus dem Saal lesen', en: 'Read questions from the hall' },
  'question.ask': { de: 'Im Saal vom Telefon fragen', en: 'Ask from a phone in the hall' },
  'question.run': {
    de: 'Fragen aus dem Saal leiten und beantworten',
    en: 'Moderate and answer questions from the hall',
  },
}
