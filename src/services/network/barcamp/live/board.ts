import type { LiveReading } from '#foundation/http/live.ts'
import type { Room } from '../../meetings/meeting.ts'
import { roomsOf } from '../../meetings/queries.ts'
import type { Session, Slot } from '../camp.ts'
import { campOf, sessionsOf, slotsOf } from '../queries.ts'
import { nowAndNext } from '../rules/now.ts'
import { type Change, changesOf } from './queries.ts'

/** A slot as the board shows it: what is where. */
export interface Moment {
  readonly slot: Slot
  readonly cells: readonly { readonly room: Room; readonly session: Session | undefined }[]
}

export interface Board {
  readonly stage: Session | undefined
  readonly now: Moment | undefined
  readonly next: Moment | undefined
  readonly changes: readonly Change[]
}

/** What everybody who may read the barcamp sees on its board. Four statements, and one for what has changed. */
export async function boardOf(
  { tx, space, now: at }: Pick<LiveReading, 'tx' | 'now'> & { space: { id: string } },
  meeting: string,
): Promise<Board> {
  const [camp, rooms, slots, sessions, changes] = await Promise.all([
    campOf(tx, space.id, meeting),
    roomsOf(tx, space.id, meeting),
    slotsOf(tx, space.id, meeting),
    sessionsOf(tx, space.id, meeting, null),
    changesOf(tx, space.id, meeting, at.subtract({ minutes: 30 })),
  ])
  const { now, next } = nowAndNext(slots, at)
  const moment = (slot: Slot | undefined): Moment | undefined =>
    slot && {
      slot,
      cells: rooms.map((room) => ({
        room,
        session: sessions.find(({ roomId, slotId }) => roomId === room.id && slotId === slot.id),
      })),
    }
  return {
    stage: sessions.find(({ id }) => id === camp.pitchingId),
    now: moment(now),
    next: moment(next),
    changes,
  }
}
