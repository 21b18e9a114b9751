import { type RawBuilder, sql } from 'kysely'
import type { Viewer } from '#foundation/http/visit.ts'
import { mayRead, readableFor } from '../audience.ts'
import type { Challenge } from './challenge.ts'

/** Whether somebody may read a challenge: what its audience says, and people without a body their own. */
export const mayReadChallenge = (viewer: Viewer, { audience, actor, askedBy }: Challenge): boolean =>
  mayRead(viewer, audience, actor?.id ?? null) || (!actor && askedBy !== null && askedBy === viewer.person)

/** The same as a condition, for lists. @param row the table's name in the statement */
export const readableChallenges = (viewer: Viewer, row: string): RawBuilder<boolean> =>
  viewer.person === null
    ? readableFor(viewer, row)
    : sql<boolean>`(${readableFor(viewer, row)} or (${sql.ref(`${row}.actor_id`)} is null and ${sql.ref(`${row}.asked_by`)} = ${viewer.person}))`
