import type { Work } from '#foundation/http/route.ts'

/** What writing needs of a request; the demo and jobs bring the same. */
export type Writing = Pick<Work, 'tx' | 'space' | 'now' | 'newId' | 'later'>
