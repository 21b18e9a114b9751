import { notePresence } from '#commons/privacy/presence.ts'
import { slug } from '#foundation/text/names.ts'
import type { Writing } from '../writing.ts'
import { kind, type Phase, type Priority } from './measure.ts'
import { publishMeasures } from './publish-measures.ts'

type Day = Temporal.PlainDate

/** A public measure as it is by now; how it stands, its parts and its history are written by `saveParts`. */
export interface PastMeasure {
  readonly id: string
  readonly code: string | null
  readonly title: string
  readonly lead?: string
  readonly aim?: string
  readonly effect?: string
  readonly body?: string
  readonly titleEn?: string | undefined
  readonly leadEn?: string | undefined
  readonly solution?: string | null
  readonly field?: string | null
  readonly inCharge?: string
  /** Null: nobody keeps it up to date at the moment. */
  readonly owner?: string | null
  readonly priority?: Priority | null
  readonly phase: Phase
  readonly phaseSince: Day | null
  readonly paused?: boolean
  readonly plannedStart?: Day | null
  readonly plannedEnd?: Day | null
  readonly actualStart?: Day | null
  readonly actualEnd?: Day | null
  readonly lesson?: string
  readonly licence?: string | null
  readonly repository?: string | null
  readonly transfer?: string | null
  readonly source?: string | null
  /** Official keys; empty or left out: the whole district. */
  readonly municipalities?: readonly string[]
  readonly publishedAt: Temporal.Instant
  readonly updatedAt: Temporal.Instant
}

/** Writes public measures as they are, for demos and tests, in a handful of statements. Titles differ within one call and from what is there. */
export async function saveMeasuresAsIs(work: Writing, author: string, measures: readonly PastMeasure[]): Promise<void> {
  if (measures.length === 0) return
  const { tx, space } = work
  await tx
    .insertInto('strategy.measure')
    .values(
      measures.map((one) => ({
        ...{ space_id: space.id, id: one.id, slug: slug(one.title), code: one.code, state: 'published' },
        ...{
          title: one.title,
          lead: one.lead ?? '',
          aim: one.aim ?? '',
          effect: one.effect ?? '',
          body: one.body ?? '',
        },
        ...{ solution_id: one.solution ?? null, field_id: one.field ?? null, in_charge: one.inCharge ?? '' },
        ...{ owner_id: one.owner ?? null, author_id: author, priority: one.priority ?? null },
        ...{ phase: one.phase, phase_since: one.phaseSince, paused: one.paused ?? false },
        ...{ planned_start: one.plannedStart ?? null, planned_end: one.plannedEnd ?? null },
        ...{ actual_start: one.actualStart ?? null, actual_end: one.actualEnd ?? null },
        ...{ lesson: one.lesson ?? '', licence: one.licence ?? null, repository: one.repository ?? null },
        ...{ transfer: one.transfer ?? null, source: one.source ?? null },
        whole_district: !one.municipalities?.length,
        ...{ created_at: one.publishedAt, published_at: one.publishedAt, updated_at: one.updatedAt },
      })),
    )
    .execute()
  const places = measures.flatMap(({ id, municipalities = [] }) =>
    municipalities.map((municipality) => ({ space_id: space.id, measure_id: id, municipality })),
  )
  if (places.length) await tx.insertInto('strategy.measure_municipality').values(places).execute()
  const wordings = measures.flatMap(({ id, titleEn, leadEn, updatedAt }) =>
    Object.entries({ title: titleEn, lead: leadEn }).flatMap(([field, wording]) =>
      wording
        ? [{ space_id: space.id, kind, thing_id: id, language: 'en', field, wording, changed_at: updatedAt }]
        : [],
    ),
  )
  if (wordings.length) await tx.insertInto('translations.wording').values(wordings).execute()
  for (const person of new Set([author, ...measures.map(({ owner }) => owner ?? author)]))
    await notePresence(work, person, 'strategy')
  await publishMeasures(
    work,
    measures.map(({ id }) => id),
  )
}
