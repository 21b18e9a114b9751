import type { Sentence } from './catalogue.ts'

/** Something that cannot be done, with the sentence that says why and what to do. Said in the reader's language by whoever catches it. */
export class SpokenError extends Error {
  readonly why: Sentence
  constructor(why: Sentence, options?: ErrorOptions) {
    super(why.en, options)
    this.why = why
  }
}

/** Stops with a sentence. */
export function stopWith(why: Sentence): never {
  throw new SpokenError(why)
}
