import { everyone, staff } from '#commons/access/rules.ts'
import { accessTable } from '#foundation/http/access.ts'
import { enteringFor, takingPart } from '../../access.ts'

export const voteAccess = accessTable('participation', {
  'vote.read': [everyone],
  'vote.cast': takingPart,
  'vote.enter': enteringFor,
  'vote.write': [staff('editor')],
})

/** What these are, in words. */
export const voteDeeds = {
  'vote.read': { de: 'Abstimmung und Ergebnis lesen', en: 'Read the vote and its result' },
  'vote.cast': { de: 'Abstimmen', en: 'Vote' },
  'vote.enter': { de: 'Stimmen von Papier und Telefon eingeben', en: 'Enter ballots from paper and telephone' },
  'vote.write': {
    de: 'Abstimmung einrichten, Stimmzettel drucken, auszählen',
    en: 'Set the vote up, print ballot papers, count',
  },
}
