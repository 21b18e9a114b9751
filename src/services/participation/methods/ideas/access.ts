import { everyone, self, staff } from '#commons/access/rules.ts'
import { accessTable } from '#foundation/http/access.ts'
import { enteringFor, takingPart, takingPartWithAccount } from '../../access.ts'

export const access = accessTable('participation', {
  'idea.read': [everyone],
  'idea.write': takingPart,
  'idea.support': takingPartWithAccount,
  'idea.comment': takingPart,
  'idea.take-back': [self],
  /** The link of a mail is the proof. */
  'idea.by-link': [everyone],
  'idea.enter': enteringFor,
  'idea.answer': [staff('editor')],
  'idea.merge': [staff('editor')],
  'idea.judge': [staff('editor')],
})

/** The same in words, for those who run a dialogue. */
export const deedWords = {
  'idea.read': { de: 'Ideen lesen', en: 'Read ideas' },
  'idea.write': { de: 'Eine Idee einreichen', en: 'Hand in an idea' },
  'idea.support': { de: 'Eine Idee unterstützen', en: 'Support an idea' },
  'idea.comment': { de: 'Etwas zu einer Idee sagen', en: 'Comment on an idea' },
  'idea.take-back': { de: 'Die eigene Idee zurücknehmen', en: 'Take one’s own idea back' },
  'idea.by-link': { de: 'Eine Idee mit dem Link aus der Mail bestätigen', en: 'Confirm an idea by the link in a mail' },
  'idea.enter': { de: 'Ideen von Papier und Telefon eintragen', en: 'Enter ideas from paper and telephone' },
  'idea.answer': { de: 'Eine Idee beantworten', en: 'Answer an idea' },
  'idea.merge': { de: 'Ideen zusammenführen', en: 'Merge ideas' },
  'idea.judge': { de: 'Punkte vergeben und Sieger bestimmen', en: 'Give points and name winners' },
}
