import type { Subject } from '#foundation/http/access.ts'
import { found } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Actor, Programme } from './actor.ts'
import { actorBySlug, programmeBySlug } from './queries.ts'

export const actorAt = async ({ tx, space }: Work, { akteur }: { akteur: string }): Promise<Actor> =>
  found(await actorBySlug(tx, space.id, akteur))

export const programmeAt = async ({ tx, space }: Work, { programm }: { programm: string }): Promise<Programme> =>
  found(await programmeBySlug(tx, space.id, programm))

/** A body's entry belongs to whoever speaks for it. */
export const subjectOf = ({ id }: Pick<Actor, 'id'>): Subject => ({ organisation: id })
