import { diffWordsWithSpace } from 'diff'
import type { Paragraph } from './document.ts'

/** A piece of text that is the same, new or gone. */
export interface Piece {
  readonly text: string
  readonly change: 'same' | 'added' | 'removed'
}

export interface Difference {
  readonly id: string
  readonly change: 'same' | 'changed' | 'added' | 'removed'
  /** It stands at another place among the others. */
  readonly moved: boolean
  readonly numberBefore: string | null
  readonly numberAfter: string | null
  readonly heading: readonly Piece[]
  readonly body: readonly Piece[]
}

/** Beyond this many changes inside one paragraph it was written anew: old and new stand one after the other. */
const mostChanges = 400

/**
 * What changed between two versions, per paragraph and per word. Paragraphs are recognised by their id, so a paragraph
 * that was moved and reworded is still the same one.
 * @returns in the order of the newer version; removed paragraphs after the one they followed
 */
export function differences(before: readonly Paragraph[], after: readonly Paragraph[]): Difference[] {
  const old = new Map(before.map((paragraph) => [paragraph.id, paragraph]))
  const kept = new Set(after.map(({ id }) => id))
  const still = unmoved(before, after)
  const result: Difference[] = []
  const removedAfter = (id: string | null) => {
    const start = id === null ? 0 : before.findIndex((paragraph) => paragraph.id === id) + 1
    for (let index = start; index < before.length; index++) {
      const paragraph = before[index] as Paragraph
      if (kept.has(paragraph.id)) return
      result.push(removed(paragraph))
    }
  }
  removedAfter(null)
  for (const paragraph of after) {
    const earlier = old.get(paragraph.id)
    result.push(earlier ? compared(earlier, paragraph, !still.has(paragraph.id)) : added(paragraph))
    if (earlier) removedAfter(paragraph.id)
  }
  return result
}

function compared(before: Paragraph, after: Paragraph, moved: boolean): Difference {
  const heading = pieces(before.heading, after.heading)
  const body = pieces(before.body, after.body)
  const same = [...heading, ...body].every(({ change }) => change === 'same')
  return {
    id: after.id,
    change: same ? 'same' : 'changed',
    moved,
    numberBefore: before.number,
    numberAfter: after.number,
    heading,
    body,
  }
}

const whole = (text: string, change: Piece['change']): Piece[] => (text ? [{ text, change }] : [])

const added = ({ id, number, heading, body }: Paragraph): Difference => ({
  id,
  change: 'added',
  moved: false,
  numberBefore: null,
  numberAfter: number,
  heading: whole(heading, 'added'),
  body: whole(body, 'added'),
})

const removed = ({ id, number, heading, body }: Paragraph): Difference => ({
  id,
  change: 'removed',
  moved: false,
  numberBefore: number,
  numberAfter: null,
  heading: whole(heading, 'removed'),
  body: whole(body, 'removed'),
})

/** Word by word; without the removed pieces it is the new text, without the added ones the old. */
export function pieces(before: string, after: string): Piece[] {
  if (before === after) return whole(after, 'same')
  const parts = diffWordsWithSpace(before, after, { maxEditLength: mostChanges })
  if (!parts) return [...whole(before, 'removed'), ...whole(after, 'added')]
  return parts.map(({ value, added: isNew, removed: isGone }) => ({
    text: value,
    change: isNew ? 'added' : isGone ? 'removed' : 'same',
  }))
}

/** Ids of the largest set of paragraphs that kept their order: the others were moved. */
function unmoved(before: readonly Paragraph[], after: readonly Paragraph[]): ReadonlySet<string> {
  const places = new Map(before.map(({ id }, index) => [id, index]))
  const common = after.flatMap(({ id }) => {
    const place = places.get(id)
    return place === undefined ? [] : [{ id, place }]
  })
  // Longest increasing subsequence of their old places; documents have hundreds of paragraphs, not thousands.
  const best = common.map(() => ({ length: 1, previous: -1 }))
  for (let index = 0; index < common.length; index++) {
    for (let earlier = 0; earlier < index; earlier++) {
      const [here, there] = [best[index], best[earlier]]
      if (!here || !there || (common[earlier]?.place ?? 0) >= (common[index]?.place ?? 0)) continue
      if (there.length + 1 > here.length) best[index] = { length: there.length + 1, previous: earlier }
    }
  }
  const ids = new Set<string>()
  let at = best.reduce((top, { length }, index) => (length > (best[top]?.length ?? 0) ? index : top), 0)
  while (at >= 0 && common[at]) {
    ids.add(common[at]?.id as string)
    at = best[at]?.previous ?? -1
  }
  return ids
}
