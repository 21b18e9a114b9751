import { everyone, self, staff } from '#commons/access/rules.ts'
import { accessTable } from '#foundation/http/access.ts'
import { enteringFor, takingPart, takingPartWithAccount } from '../../access.ts'

export const access = accessTable('participation', {
  'text.read': [everyone],
  'remark.write': takingPart,
  'remark.support': takingPartWithAccount,
  'remark.take-back': [self],
  /** The link of a mail is the proof. */
  'remark.by-link': [everyone],
  'remark.enter': enteringFor,
  'remark.answer': [staff('editor')],
  'text.write': [staff('editor')],
})

/** The same in words, for those who run a dialogue. */
export const deedWords = {
  'text.read': { de: 'Den Text und die Beiträge lesen', en: 'Read the text and the contributions' },
  'remark.write': { de: 'Etwas zu einem Absatz sagen', en: 'Say something about a paragraph' },
  'remark.support': { de: 'Einen Beitrag unterstützen', en: 'Support a contribution' },
  'remark.take-back': { de: 'Den eigenen Beitrag zurücknehmen', en: 'Take one’s own contribution back' },
  'remark.by-link': {
    de: 'Einen Beitrag mit dem Link aus der Mail bestätigen',
    en: 'Confirm a contribution by the link in a mail',
  },
  'remark.enter': {
    de: 'Beiträge von Papier und Telefon eintragen',
    en: 'Enter contributions from paper and telephone',
  },
  'remark.answer': { de: 'Beiträge beantworten', en: 'Answer contributions' },
  'text.write': {
    de: 'Den Text schreiben, feste Absätze nennen, Fassungen veröffentlichen',
    en: 'Write the text, name fixed paragraphs, publish versions',
  },
}
