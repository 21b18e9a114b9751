import type { Sentence } from '#foundation/text/catalogue.ts'
import type { Tone } from '#foundation/ui/feedback.tsx'
import type { Status } from '../idea.ts'

/** What an official answer says, in words. */
export const statusWords: Record<Status, Sentence> = {
  taken: { de: 'Wird aufgegriffen', en: 'Taken up' },
  partly: { de: 'Wird teilweise aufgegriffen', en: 'Partly taken up' },
  later: { de: 'Später', en: 'Later' },
  not: { de: 'Wird nicht aufgegriffen', en: 'Not taken up' },
  there: { de: 'Gibt es schon', en: 'Is already there' },
  elsewhere: { de: 'Gehört woanders hin', en: 'Belongs elsewhere' },
}

export const statusTones: Record<Status, Tone | undefined> = {
  taken: 'success',
  partly: 'success',
  later: 'info',
  not: 'warning',
  there: 'info',
  elsewhere: 'info',
}
