import { everyone, staff } from '#commons/access/rules.ts'
import { accessTable } from '#foundation/http/access.ts'
import { enteringFor, takingPart } from '../../access.ts'

export const surveyAccess = accessTable('participation', {
  'survey.read': [everyone],
  'survey.answer': takingPart,
  'survey.enter': enteringFor,
  'survey.write': [staff('editor')],
})

/** What these are, in words. */
export const surveyDeeds = {
  'survey.read': { de: 'Umfrage und Ergebnis lesen', en: 'Read the survey and its result' },
  'survey.answer': { de: 'Umfrage beantworten', en: 'Answer the survey' },
  'survey.enter': { de: 'Bögen eingeben', en: 'Enter sheets' },
  'survey.write': {
    de: 'Fragen schreiben, Bögen drucken, Texte freigeben',
    en: 'Write questions, print sheets, release texts',
  },
}
