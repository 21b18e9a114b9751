import type { Sentence } from '#foundation/text/catalogue.ts'

export const lineKind = 'network.note-line'

/** The five lines a note has: the shorter the template, the more often it is filled in. */
export const noteParts = ['start', 'questions', 'solutions', 'continues', 'next'] as const
export type NotePart = (typeof noteParts)[number]

export const partWords: Readonly<Record<NotePart, Sentence>> = {
  start: { de: 'Ausgangspunkt', en: 'Starting point' },
  questions: { de: 'Fragen', en: 'Questions' },
  solutions: { de: 'Lösungen', en: 'Solutions' },
  continues: { de: 'Wer weitermacht', en: 'Who continues' },
  next: { de: 'Nächster Schritt', en: 'Next step' },
}

export interface NoteLine {
  readonly id: string
  readonly session: string
  readonly part: NotePart
  readonly words: string
  readonly author: string
  readonly mine: boolean
  readonly writtenAt: Temporal.Instant
}

export interface NotePhoto {
  readonly id: string
  readonly pictureId: string
  readonly mine: boolean
}
