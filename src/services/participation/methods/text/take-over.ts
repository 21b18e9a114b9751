import { edgesOf } from '#commons/links/edges.ts'
import { describeThings, linkKind } from '#commons/links/kinds.ts'
import type { Work } from '#foundation/http/route.ts'
import { dialogueKind } from './save-review.ts'

/** A thing the dialogue is linked with, whose text can be put up for review. */
export interface Takeable {
  /** 'kind:id' */
  readonly thing: string
  readonly title: string
}

/** Two statements at least: the links of the dialogue, then their kinds. */
export async function textsBeside(work: Work, dialogue: string): Promise<Takeable[]> {
  const edges = await edgesOf(work.tx, work.space.id, { kind: dialogueKind, id: dialogue })
  const ends = edges
    .filter(({ otherSpace }) => otherSpace === null)
    .map(({ from, to }) => (from.kind === dialogueKind && from.id === dialogue ? to : from))
    .filter(({ kind }) => linkKind(kind)?.words)
  const described = await describeThings(work, ends)
  return ends.flatMap(({ kind, id }) => {
    const thing = described.get(`${kind} ${id}`)
    return thing ? [{ thing: `${kind}:${id}`, title: thing.title }] : []
  })
}

/** Its title, and its words as they are now. */
export async function wordsOf({ tx }: Work, { thing, title }: Takeable): Promise<{ title: string; words: string }> {
  const [kind = '', id = ''] = thing.split(':')
  return { title, words: (await linkKind(kind)?.words?.(tx, id)) ?? '' }
}
