import { type Publishing, publish } from '#commons/publication/publish.ts'
import { resourceSource } from '../source.ts'

/** Brings search, map and feeds up to date after rooms have changed. */
export const publishRooms = (work: Publishing, ids: readonly string[]): Promise<void> =>
  publish(work, resourceSource, ids)
