import { publish } from '#commons/publication/publish.ts'
import { freeSlug } from '#commons/spaces/free-slug.ts'
import type { Writing } from '../writing.ts'
import type { Actor, Programme } from './actor.ts'
import { reserved } from './addresses.ts'
import type { ActorInput, ProgrammeInput } from './fields.ts'
import { actorSource } from './source.ts'

const actorColumns = (input: ActorInput) => ({
  kind: input.kind,
  name: input.name,
  about: input.about ?? '',
  state: input.state,
  population: input.population,
  population_on: input.populationOn,
  web_address: input.web,
  source: input.source,
})

/** A body that is no member of the network (yet). @returns its part of the address */
export async function addActor(work: Writing, input: ActorInput): Promise<{ id: string; slug: string }> {
  const id = work.newId()
  const slug = await freeSlug(work, 'network.actor', input.name, reserved)
  await work.tx
    .insertInto('network.actor')
    .values({ space_id: work.space.id, id, slug, ...actorColumns(input), created_at: work.now, updated_at: work.now })
    .execute()
  await publish(work, actorSource, [id])
  return { id, slug }
}

/** @returns false when somebody else was faster */
export async function changeActor(
  work: Writing,
  { id }: Pick<Actor, 'id'>,
  version: number,
  input: ActorInput,
): Promise<boolean> {
  const { numUpdatedRows } = await work.tx
    .updateTable('network.actor')
    .set({ ...actorColumns(input), updated_at: work.now, version: version + 1 })
    .where('space_id', '=', work.space.id)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows) await publish(work, actorSource, [id])
  return numUpdatedRows === 1n
}

const programmeColumns = (input: ProgrammeInput) => ({
  name: input.name,
  funder: input.funder ?? '',
  about: input.about ?? '',
  first_day: input.firstDay,
  last_day: input.lastDay,
  web_address: input.web,
  source: input.source,
})

/** Enters or changes a programme. @returns its part of the address; undefined when somebody else was faster */
export async function saveProgramme(
  work: Writing,
  before: Pick<Programme, 'id' | 'slug'> | null,
  input: ProgrammeInput,
  version = 1,
): Promise<{ id: string; slug: string } | undefined> {
  if (!before) {
    const id = work.newId()
    const slug = await freeSlug(work, 'network.programme', input.name, reserved)
    await work.tx
      .insertInto('network.programme')
      .values({ space_id: work.space.id, id, slug, ...programmeColumns(input) })
      .execute()
    return { id, slug }
  }
  const { numUpdatedRows } = await work.tx
    .updateTable('network.programme')
    .set({ ...programmeColumns(input), version: version + 1 })
    .where('space_id', '=', work.space.id)
    .where('id', '=', before.id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows ? before : undefined
}
