import { everyone, staff } from '#commons/access/rules.ts'
import { accessTable } from '#foundation/http/access.ts'
import { enteringFor, takingPart } from '../../access.ts'

export const access = accessTable('participation', {
  'opinion.read': [everyone],
  'opinion.vote': takingPart,
  'opinion.add': takingPart,
  'opinion.enter': enteringFor,
  'opinion.write': [staff('editor')],
})

/** What these are, in words. */
export const deedWords = {
  'opinion.read': { de: 'Aussagen und Ergebnis lesen', en: 'Read statements and the result' },
  'opinion.vote': { de: 'Zu Aussagen abstimmen', en: 'Vote on statements' },
  'opinion.add': { de: 'Eine Aussage vorschlagen', en: 'Propose a statement' },
  'opinion.enter': { de: 'Bögen eingeben', en: 'Enter sheets' },
  'opinion.write': {
    de: 'Aussagen schreiben und prüfen, Bögen drucken',
    en: 'Write and check statements, print sheets',
  },
}
