import { homeZone } from '#foundation/text/dates.ts'
import { saveMeasuresAsIs, saveParts } from '../../services/strategy/demo.ts'
import { mykMeasures, type PublicMeasure } from '../strategy/mayen-koblenz/measures.ts'
import { mykSolutions, mykVisions } from '../strategy/mayen-koblenz/solutions.ts'
import { houseField, saveFrame } from './load-strategy-frame.ts'
import { linkMeasures, mykTies } from './load-strategy-links.ts'
import type { Making } from './loading.ts'

/** What is public of Mayen-Koblenz: visions, measures, and the ideas they came from. */
export async function loadStrategyOfMyk(work: Making, editor: string): Promise<void> {
  const solutions = await saveFrame(work, editor, mykVisions, mykSolutions)
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
  for (const measure of measures) await saveWhatIsKnown(work, measure, editor)
  await linkMeasures(work, mykTies, editor)
}

const sourceOf = ({ sources }: Pick<PublicMeasure, 'sources'>): string =>
  sources.map(({ title, address }) => [title, address].filter(Boolean).join(', ')).join('; ')

/** Reached milestones without any day would count as on time; nobody has published a schedule. */
const noSchedule = 'Einen Zeitplan nennen unsere Quellen nicht, nur was erreicht ist.'

async function saveWhatIsKnown(
  work: Making,
  measure: PublicMeasure & { readonly id: string },
  editor: string,
): Promise<void> {
  const { standing } = measure
  const on = standing && Temporal.PlainDate.from(standing[0])
  await saveParts(work, measure.id, {
    ...(standing && on && { standing: { text: standing[1], on } }),
    ...(standing &&
      on && {
        events: [{ at: on.toZonedDateTime(homeZone).toInstant(), what: 'standing' as const, note: standing[1] }],
      }),
    ...(measure.milestones && {
      said: { timeliness: { value: 'unknown' as const, why: noSchedule }, by: editor, at: work.now },
    }),
    milestones: (measure.milestones ?? []).map(([title, state, note]) => ({ title, state, note })),
    partners: (measure.partners ?? []).map(([name, part]) => ({ name, part })),
    papers: measure.sources.flatMap(({ title, address }) => (address ? [{ title, address }] : [])),
  })
}
