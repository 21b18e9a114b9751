import { saveWordings } from '#commons/translations/wordings.ts'
import { slug } from '#foundation/text/names.ts'
import { solutionKind, solutionSource, visionKind } from '../../services/strategy/demo.ts'
import type { DemoSolution, DemoVision, StrategyField } from '../strategy/types.ts'
import { fieldOf, type Making } from './loading.ts'

/** The demo's name of a field → that of the house. */
export const houseField = (field: StrategyField | null) => (field === 'steering' ? field : fieldOf(field))

/** Visions and the solutions that belong to them. @returns key of a solution → its id */
export async function saveFrame(
  work: Making,
  author: string,
  visions: readonly DemoVision[],
  solutions: readonly DemoSolution[],
): Promise<ReadonlyMap<string, string>> {
  const { tx, space, newId, now } = work
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
  const english = ({ title, lead }: DemoVision | DemoSolution) => ({
    en: { title: title.en ?? null, lead: lead.en ?? null },
  })
  for (const vision of visions)
    await saveWordings(work, { kind: visionKind, id: visionIds.get(vision.key) as string }, english(vision))
  for (const solution of solutions)
    await saveWordings(work, { kind: solutionKind, id: solutionIds.get(solution.key) as string }, english(solution))
  work.noteChanged(solutionSource, [...solutionIds.values()])
  return solutionIds
}
