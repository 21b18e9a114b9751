import { slug } from '#foundation/text/names.ts'
import type { DemoSolution, DemoVision, StrategyField } from '../strategy/types.ts'
import { fieldOf, type Making } from './loading.ts'

/** The demo's name of a field → that of the house. */
export const houseField = (field: StrategyField | null) => (field === 'steering' ? field : fieldOf(field))

/** Visions and the solutions that belong to them. @returns key of a solution → its id */
export async function saveFrame(
  { tx, space, newId, now }: Making,
  author: string,
  visions: readonly DemoVision[],
  solutions: readonly DemoSolution[],
): Promise<ReadonlyMap<string, string>> {
  const visionIds = new Map(visions.map(({ key }) => [key, newId()]))
  const solutionIds = new Map(solutions.map(({ key }) => [key, newId()]))
  const made = { space_id: space.id, created_at: now, updated_at: now }
  await tx
    .insertInto('strategy.vision')
    .values(
      visions.map(({ key, title, lead, body, source }, index) => ({
        ...{ ...made, id: visionIds.get(key) as string, slug: slug(title.de), position: index + 1 },
        ...{ title: title.de, lead: lead.de, body, source: source ?? null },
      })),
    )
    .execute()
  await tx
    .insertInto('strategy.solution')
    .values(
      solutions.map(({ key, vision, title, lead, state, field }, index) => ({
        ...{
          ...made,
          id: solutionIds.get(key) as string,
          slug: slug(title.de),
          position: index + 1,
          author_id: author,
        },
        ...{ title: title.de, lead: lead.de, state, field_id: houseField(field) },
        vision_id: visionIds.get(vision) ?? null,
      })),
    )
    .execute()
  return solutionIds
}
