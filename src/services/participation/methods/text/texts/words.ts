import type { Sentence } from '#foundation/text/catalogue.ts'
import { say } from '#foundation/text/catalogue.ts'
import type { Language } from '#foundation/text/language.ts'
import { shorten } from '#foundation/text/plain-text.ts'
import type { Tone } from '#foundation/ui/feedback.tsx'
import type { Remark, Status, What } from '../remark.ts'

/** What somebody says about a paragraph. */
export const whatWords: Record<What, Sentence> = {
  comment: { de: 'Anmerkung', en: 'Comment' },
  question: { de: 'Frage', en: 'Question' },
  wording: { de: 'Änderungsvorschlag', en: 'Proposed change' },
}

/** What an official answer says. */
export const statusWords: Record<Status, Sentence> = {
  taken: { de: 'Übernommen', en: 'Taken up' },
  partly: { de: 'Teilweise übernommen', en: 'Partly taken up' },
  not: { de: 'Nicht übernommen', en: 'Not taken up' },
  answered: { de: 'Beantwortet', en: 'Answered' },
  elsewhere: { de: 'Gehört woanders hin', en: 'Belongs elsewhere' },
}

export const statusTones: Record<Status, Tone | undefined> = {
  taken: 'success',
  partly: 'success',
  not: 'warning',
  answered: 'info',
  elsewhere: 'info',
}

/** 'Frage: Gilt das auch am Sonntag?' */
export function titleOf(
  { what, body, wording }: Pick<Remark, 'what' | 'body' | 'wording'>,
  language: Language,
): string {
  const words = (what === 'wording' && wording) || body
  return `${say(whatWords[what], language)}: ${shorten(words, 80)}`
}
