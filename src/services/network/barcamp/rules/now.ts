import type { Slot } from '../camp.ts'

/** The slot that is on, and the one that comes next. @param slots in their order, never overlapping */
export function nowAndNext(
  slots: readonly Slot[],
  at: Temporal.Instant,
): { readonly now: Slot | undefined; readonly next: Slot | undefined } {
  const begun = ({ startsAt }: Slot) => Temporal.Instant.compare(startsAt, at) <= 0
  const now = slots.find((slot) => begun(slot) && Temporal.Instant.compare(at, slot.endsAt) < 0)
  return { now, next: slots.find((slot) => !begun(slot)) }
}
