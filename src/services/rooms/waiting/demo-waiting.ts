// Waiting lists of the demo network, written as those who wait would have.
import type { Work } from '#foundation/http/route.ts'
import type { Group, Purpose, Span } from '../resource.ts'

/** Somebody on the list of a resource. */
export interface DemoWaiting {
  readonly resource: string
  readonly span: Span
  readonly person: string | null
  readonly organisation: string | null
  readonly name: string
  readonly mail: string | null
  readonly phone: string | null
  readonly linkKey: Buffer | null
  readonly bookedAs: Group
  readonly purpose: Purpose
  readonly persons: number | null
  readonly words: string
  readonly flexibleMinutes: number
  readonly enteredBy: 'self' | 'provider'
  readonly listedAt: Temporal.Instant
}

/** Writes them with the first line of their history. Two statements. */
export async function addWaitings(
  { tx, space, newId }: Pick<Work, 'tx' | 'newId'> & { readonly space: { readonly id: string } },
  entries: readonly DemoWaiting[],
): Promise<void> {
  if (entries.length === 0) return
  const rows = entries.map((entry) => ({ id: newId(), entry }))
  await tx
    .insertInto('rooms.waiting')
    .values(
      rows.map(({ id, entry }) => ({
        space_id: space.id,
        id,
        resource_id: entry.resource,
        state: 'waiting',
        starts_at: entry.span.start,
        ends_at: entry.span.end,
        flexible_minutes: entry.flexibleMinutes,
        person_id: entry.person,
        booker_id: entry.organisation,
        name: entry.name,
        mail: entry.mail,
        phone: entry.phone,
        link_key: entry.linkKey,
        persons: entry.persons,
        booked_as: entry.bookedAs,
        purpose: entry.purpose,
        words: entry.words,
        entered_by: entry.enteredBy,
        made_at: entry.listedAt,
        listed_at: entry.listedAt,
      })),
    )
    .execute()
  await tx
    .insertInto('rooms.waiting_event')
    .values(
      rows.map(({ id, entry }) => ({
        space_id: space.id,
        waiting_id: id,
        number: 1,
        at: entry.listedAt,
        what: 'listed',
        detail: '{}',
      })),
    )
    .execute()
}
