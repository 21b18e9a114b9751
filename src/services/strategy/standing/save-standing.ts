import { notePresence } from '#commons/privacy/presence.ts'
import { publish } from '#commons/publication/publish.ts'
import type { Measure, Phase } from '../measures/measure.ts'
import { noteEvent, today } from '../measures/save-measure.ts'
import { measureSource } from '../measures/source.ts'
import type { Writing } from '../writing.ts'

/** What somebody says in two minutes. */
export interface Standing {
  readonly standing: string
  readonly phase: Phase
  readonly paused: boolean
  readonly lesson: string
  /** Ids of open milestones that are reached now, and the day. */
  readonly reached: readonly string[]
  readonly reachedOn: Temporal.PlainDate
  /** New values by indicator; counted on one day. */
  readonly counted: readonly { readonly indicator: string; readonly unit: string; readonly value: number }[]
  readonly countedOn: Temporal.PlainDate
}

type Before = Pick<Measure, 'id' | 'phase' | 'paused' | 'freshnessSaid'>

/** Keeps how a measure stands, as of today. @returns false when somebody else was faster: nothing is written then */
export async function saveStanding(
  work: Writing,
  before: Before,
  version: number,
  said: Standing,
  by: string,
): Promise<boolean> {
  const day = today(work)
  const moved = said.phase !== before.phase
  const { numUpdatedRows } = await work.tx
    .updateTable('strategy.measure')
    .set({
      standing: said.standing,
      standing_on: day,
      phase: said.phase,
      paused: said.paused,
      lesson: said.lesson,
      ...(moved ? { phase_since: day } : {}),
      // What was said by hand of the age of the words was said of the old words.
      freshness_said: null,
      freshness_why: null,
      updated_at: work.now,
      version: version + 1,
    })
    .where('space_id', '=', work.space.id)
    .where('id', '=', before.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await reach(work, before.id, said)
  await count(work, said)
  await notePresence(work, by, 'strategy')
  await noteEvent(work, before.id, { what: 'standing', newValue: day.toString(), note: said.standing }, by)
  if (moved) await noteEvent(work, before.id, { what: 'phase', oldValue: before.phase, newValue: said.phase }, by)
  if (said.paused !== before.paused) await noteEvent(work, before.id, { what: said.paused ? 'paused' : 'resumed' }, by)
  if (before.freshnessSaid) await noteEvent(work, before.id, { what: 'freshness', oldValue: before.freshnessSaid }, by)
  await publish(work, measureSource, [before.id])
  return true
}

async function reach({ tx, space }: Writing, measure: string, { reached, reachedOn }: Standing): Promise<void> {
  if (reached.length === 0) return
  await tx
    .updateTable('strategy.milestone')
    .set({ state: 'done', done_on: reachedOn })
    .where('space_id', '=', space.id)
    .where('measure_id', '=', measure)
    .where('state', '=', 'open')
    .where('id', 'in', reached)
    .execute()
}

/** The unit is written with each value: a value of another unit is never joined with the older ones. */
async function count({ tx, space }: Writing, { counted, countedOn }: Standing): Promise<void> {
  if (counted.length === 0) return
  await tx
    .insertInto('strategy.indicator_value')
    .values(
      counted.map(({ indicator, unit, value }) => ({
        space_id: space.id,
        indicator_id: indicator,
        day: countedOn,
        value,
        unit,
      })),
    )
    .execute()
}
