import { anybody } from '#commons/gatherings/owners.ts'
import type { Viewer } from '#foundation/http/visit.ts'
import type { Phase } from './phase.ts'

/** Roles a phase can be previewed as. */
export const roles = ['visitor', 'citizen', 'resident', 'staff'] as const
export type Role = (typeof roles)[number]

export const moments = ['before', 'during', 'after'] as const
export type Moment = (typeof moments)[number]

/** Nobody's id: what belongs to persons stays empty in a preview. */
const nobody = '00000000-0000-0000-0000-000000000000'

/** Somebody with just the rights of a role. */
export function viewerAs(role: Role): Viewer {
  if (role === 'visitor') return anybody
  return {
    ...anybody,
    person: nobody,
    verifiedResident: role === 'resident',
    staff: role === 'staff' ? ['editor'] : [],
  }
}

/** The phase with dates, so that it can be previewed before they are fixed. */
export function withDates(phase: Phase, now: Temporal.Instant): Phase {
  if (phase.startsAt && phase.endsAt) return phase
  return { ...phase, startsAt: now, endsAt: now.add({ hours: 24 * 28 }) }
}

/** A moment before, in the middle of, or after a phase with dates. */
export function momentIn({ startsAt, endsAt }: Phase, moment: Moment): Temporal.Instant {
  if (!startsAt || !endsAt) throw new RangeError('A phase without dates has no moments.')
  if (moment === 'before') return startsAt.subtract({ hours: 1 })
  if (moment === 'after') return endsAt.add({ hours: 1 })
  return startsAt.add({ seconds: Math.floor((endsAt.epochMilliseconds - startsAt.epochMilliseconds) / 2000) })
}
