import { sql } from 'kysely'
import { addLink } from '#commons/links/edges.ts'
import { homeZone } from '#foundation/text/dates.ts'
import { slug } from '#foundation/text/names.ts'
import { ideaKind } from '../../services/participation/demo.ts'
import { measureKind, saveMeasuresAsIs, saveParts } from '../../services/strategy/demo.ts'
import { mykMeasures, type PublicMeasure } from '../strategy/mayen-koblenz/measures.ts'
import { mykSolutions, mykVisions } from '../strategy/mayen-koblenz/solutions.ts'
import type { StrategyField } from '../strategy/types.ts'
import { fieldOf, type Making } from './loading.ts'

export const houseField = (field: StrategyField | null) => (field === 'steering' ? field : fieldOf(field))

/** What is public of Mayen-Koblenz: visions, measures, and the ideas they came from. */
export async function loadStrategyOfMyk(work: Making, editor: string): Promise<void> {
  const solutions = await saveSolutions(work, editor)
  const measures = mykMeasures.map((measure) => ({ ...measure, id: work.newId() }))
  await saveMeasuresAsIs(
    work,
    editor,
    measures.map(({ id, title, lead, body, ...one }) => ({
      ...{ id, code: null, title: title.de, titleEn: title.en, lead: lead.de, leadEn: lead.en, body },
      ...{ phase: one.phase, phaseSince: null, lesson: one.lesson ?? '', inCharge: one.inCharge ?? '' },
      ...{ solution: solutions.get(one.solution) ?? null, field: houseField(one.field) },
      ...{ municipalities: one.municipalities ?? [], owner: one.kept ? editor : null, source: sourceOf(one) },
      ...{ publishedAt: work.now, updatedAt: work.now },
    })),
  )
  for (const measure of measures) await saveWhatIsKnown(work, measure)
  await linkIdeas(work, measures, editor)
}

const sourceOf = ({ sources }: Pick<PublicMeasure, 'sources'>): string =>
  sources.map(({ title, address }) => [title, address].filter(Boolean).join(', ')).join('; ')

async function saveWhatIsKnown(work: Making, measure: PublicMeasure & { readonly id: string }): Promise<void> {
  const { standing } = measure
  const on = standing && Temporal.PlainDate.from(standing[0])
  await saveParts(work, measure.id, {
    ...(standing && on && { standing: { text: standing[1], on } }),
    ...(standing &&
      on && {
        events: [{ at: on.toZonedDateTime(homeZone).toInstant(), what: 'standing' as const, note: standing[1] }],
      }),
    milestones: (measure.milestones ?? []).map(([title, state, note]) => ({ title, state, note })),
    partners: (measure.partners ?? []).map(([name, part]) => ({ name, part })),
    papers: measure.sources.flatMap(({ title, address }) => (address ? [{ title, address }] : [])),
  })
}

/** @returns key of a solution → its id */
async function saveSolutions(work: Making, editor: string): Promise<Map<string, string>> {
  const { tx, space, newId, now } = work
  const visions = new Map(mykVisions.map(({ key }) => [key, newId()]))
  const solutions = new Map(mykSolutions.map(({ key }) => [key, newId()]))
  const made = { space_id: space.id, created_at: now, updated_at: now }
  await tx
    .insertInto('strategy.vision')
    .values(
      mykVisions.map(({ key, title, lead, body, source }, index) => ({
        ...{ ...made, id: visions.get(key) as string, slug: slug(title.de), position: index + 1 },
        ...{ title: title.de, lead: lead.de, body, source: source ?? null },
      })),
    )
    .execute()
  await tx
    .insertInto('strategy.solution')
    .values(
      mykSolutions.map(({ key, vision, title, lead, state, field }, index) => ({
        ...{ ...made, id: solutions.get(key) as string, slug: slug(title.de), position: index + 1, author_id: editor },
        ...{
          title: title.de,
          lead: lead.de,
          state,
          field_id: houseField(field),
          vision_id: visions.get(vision) ?? null,
        },
      })),
    )
    .execute()
  return solutions
}

/** From an idea of 2021 to what became of it: both pages say so. */
async function linkIdeas(work: Making, measures: readonly (PublicMeasure & { id: string })[], editor: string) {
  const { rows } = await sql<{ id: string; title: string }>`
    select id, title from participation.idea where space_id = ${work.space.id}
      and title = any(${measures.flatMap(({ ideas = [] }) => [...ideas])}::text[])`.execute(work.tx)
  for (const { id, ideas = [] } of measures)
    for (const idea of rows.filter(({ title }) => ideas.includes(title)))
      await addLink(
        work,
        {
          relation: 'came-from',
          from: { kind: measureKind, id },
          to: { kind: ideaKind, id: idea.id },
        },
        editor,
      )
}
