import { publish } from '#commons/publication/publish.ts'
import { freeSlug } from '#commons/spaces/free-slug.ts'
import type { Writing } from '../writing.ts'
import { reserved } from './addresses.ts'
import type { MethodInput } from './fields.ts'
import type { Method } from './method.ts'
import { methodSource } from './source.ts'

const columnsOf = (input: MethodInput) => ({
  name: input.name,
  aim: input.aim,
  group_min: input.groupMin,
  group_max: input.groupMax,
  minutes: input.minutes,
  material: input.material ?? '',
  steps: input.steps ?? '',
  hybrid: input.hybrid ?? '',
  worksheet: input.worksheet ?? '',
  source: input.source,
})

export async function addMethod(work: Writing, input: MethodInput): Promise<{ id: string; slug: string }> {
  const id = work.newId()
  const slug = await freeSlug(work, 'network.method', input.name, reserved)
  await work.tx
    .insertInto('network.method')
    .values({ space_id: work.space.id, id, slug, ...columnsOf(input), created_at: work.now, updated_at: work.now })
    .execute()
  await publish(work, methodSource, [id])
  return { id, slug }
}

/** @returns false when somebody else was faster */
export async function changeMethod(
  work: Writing,
  { id }: Pick<Method, 'id'>,
  version: number,
  input: MethodInput,
): Promise<boolean> {
  const { numUpdatedRows } = await work.tx
    .updateTable('network.method')
    .set({ ...columnsOf(input), updated_at: work.now, version: version + 1 })
    .where('space_id', '=', work.space.id)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows) await publish(work, methodSource, [id])
  return numUpdatedRows === 1n
}
