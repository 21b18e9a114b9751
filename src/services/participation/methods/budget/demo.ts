import type { Work } from '#foundation/http/route.ts'
import type { Field } from '#foundation/ui/field.ts'
import { countAsIs, saveBallotsAsIs } from '../../ballots/as-is.ts'
import type { Writing } from '../../writing.ts'
import type { Channel } from '../method.ts'
import { countProjects } from './count.ts'
import { writtenBallot } from './rules/ballot.ts'
import type { Budget } from './rules/budget.ts'
import { saveBudget } from './save-budget.ts'
import { addProjects } from './save-project.ts'

/** A project as the demo knows it; cost in cents. */
export interface PastProject {
  readonly title: string
  readonly body: string
  readonly cost: number
  readonly municipality: string | null
  readonly place: string
  readonly point: { readonly latitude: number; readonly longitude: number } | null
  readonly field: Field | null
}

/** A budget as it is while it runs, or when it was counted. A handful of statements, however many ballots there are. */
export async function saveBudgetAsIs(
  work: Writing & Pick<Work, 'random'>,
  past: {
    phase: string
    budget: Omit<Budget, 'version'>
    projects: readonly PastProject[]
    ballots: readonly (readonly number[])[]
    /** How they came; as many as there are ballots. */
    channels: readonly Channel[]
    counted: boolean
  },
): Promise<void> {
  const { phase, ballots } = past
  await saveBudget(work, phase, { ...past.budget, version: 1 }, past.counted ? 0 : 7)
  await addProjects(
    work,
    phase,
    past.projects.map(({ point, field, ...project }) => ({
      columns: {
        ...project,
        field_id: field,
        latitude: point?.latitude ?? null,
        longitude: point?.longitude ?? null,
      },
      picture: null,
      idea: null,
    })),
  )
  await saveBallotsAsIs(
    work,
    phase,
    ballots.map((chosen) => writtenBallot(chosen)),
    past.channels,
  )
  if (past.counted) await countAsIs(work, phase, countProjects)
}
