import type { Paragraph } from '#commons/documents/document.ts'
import { type Channel, channels } from '../method.ts'
import { type Remark, type Status, statuses, type What, whats } from './remark.ts'

/** What came out of a text review, counted from the contributions. */
export interface Result {
  readonly all: number
  readonly channels: readonly { readonly channel: Channel; readonly count: number }[]
  readonly whats: readonly { readonly what: What; readonly count: number }[]
  /** null: not answered yet. */
  readonly statuses: readonly { readonly status: Status | null; readonly count: number }[]
  /** By paragraph, most first; `paragraph` is missing when the present version has it no more. */
  readonly paragraphs: readonly {
    readonly id: string
    readonly paragraph: Paragraph | undefined
    readonly count: number
  }[]
  /** Most supported first. */
  readonly supported: readonly Remark[]
}

export function resultOf(remarks: readonly Remark[], paragraphs: readonly Paragraph[]): Result {
  const count = (fits: (remark: Remark) => boolean) => remarks.filter(fits).length
  const now = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]))
  const order = new Map(paragraphs.map(({ id }, index) => [id, index]))
  const counted = [...Map.groupBy(remarks, ({ paragraphId }) => paragraphId)].map(([id, of]) => ({
    id,
    paragraph: now.get(id),
    count: of.length,
  }))
  return {
    all: remarks.length,
    channels: channels
      .map((channel) => ({ channel, count: count((remark) => remark.channel === channel) }))
      .filter((one) => one.count > 0),
    whats: whats
      .map((what) => ({ what, count: count((remark) => remark.what === what) }))
      .filter((one) => one.count > 0),
    statuses: [...statuses, null]
      .map((status) => ({ status, count: count((remark) => remark.status === status) }))
      .filter((one) => one.count > 0),
    paragraphs: counted.sort(
      (one, other) =>
        other.count - one.count || (order.get(one.id) ?? Infinity) - (order.get(other.id) ?? Infinity) || 0,
    ),
    supported: remarks
      .filter(({ supports }) => supports > 0)
      .sort((one, other) => other.supports - one.supports)
      .slice(0, 5),
  }
}
