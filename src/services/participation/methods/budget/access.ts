import { everyone, staff } from '#commons/access/rules.ts'
import { accessTable } from '#foundation/http/access.ts'
import { enteringFor, takingPart } from '../../access.ts'

export const access = accessTable('participation', {
  'budget.read': [everyone],
  'budget.vote': takingPart,
  'budget.comment': takingPart,
  /** The link of a mail is the proof. */
  'budget.by-link': [everyone],
  'budget.enter': enteringFor,
  'budget.write': [staff('editor')],
})

/** The same in words, for those who run a dialogue. */
export const deedWords = {
  'budget.read': { de: 'Projekte und Ergebnis lesen', en: 'Read projects and result' },
  'budget.vote': { de: 'Abstimmen', en: 'Vote' },
  'budget.comment': { de: 'Etwas zu einem Projekt sagen', en: 'Comment on a project' },
  'budget.by-link': { de: 'Mit dem Link aus der Mail abstimmen', en: 'Vote by the link in a mail' },
  'budget.enter': { de: 'Stimmzettel von Papier eingeben', en: 'Enter ballots from paper' },
  'budget.write': {
    de: 'Geld und Regel festlegen, Projekte schreiben, Stimmzettel drucken',
    en: 'Set money and rule, write projects, print ballot papers',
  },
}
