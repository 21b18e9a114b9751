import { isStaff } from '#commons/access/rules.ts'
import { found } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { hasBallots, type Urn, urnOf } from '../../ballots/urn.ts'
import { phaseAt, phaseToEdit } from '../../dialogues/load-dialogue.ts'
import { type RightsPhase, rightsPhaseOf } from '../../phases/phase.ts'
import type { At } from '../method.ts'
import { inSight } from './out-of-sight.ts'
import { type Costed, isCosted, type Project } from './project.ts'
import { budgetOf, projectsOf } from './queries.ts'
import type { Budget } from './rules/budget.ts'
import type { BudgetResult } from './rules/result.ts'

export type PhaseParams = { readonly dialogue: string; readonly phase: string }
export type ProjectParams = PhaseParams & { readonly project: string }

/** What a phase knows of its budget. */
export interface BudgetShown {
  /** Undefined while nobody has set it up. */
  readonly budget: Budget | undefined
  readonly urn: Urn | undefined
  readonly projects: readonly Project[]
  /** Somebody has voted: from then on nothing changes that ballots are about. */
  readonly begun: boolean
  readonly result: BudgetResult | null
}

export interface BudgetAt extends BudgetShown, At {
  readonly standing: RightsPhase
}

/** Three statements, however many projects and ballots there are. Those who moderate or run it still read what is hidden. */
export async function budgetShown(
  work: Pick<Work, 'tx' | 'space' | 'language' | 'viewer'>,
  phase: string,
): Promise<BudgetShown> {
  const staff = isStaff(work.viewer, 'editor', 'moderator')
  const projects = await projectsOf(work, phase)
  const budget = await budgetOf(work, phase)
  const urn = await urnOf(work.tx, work.space.id, phase)
  return {
    budget,
    urn,
    projects: staff ? projects : projects.map((project) => inSight(project, work.language)),
    begun: urn !== undefined && hasBallots(urn),
    result: urn?.countedOn ? (urn.result as BudgetResult | null) : null,
  }
}

/** For everybody who may see the dialogue. */
export async function budgetAt(work: Work, params: PhaseParams): Promise<BudgetAt> {
  return withBudget(work, await phaseAt(work, params))
}

/** For forms of staff. */
export async function budgetToEdit(work: Work, params: PhaseParams): Promise<BudgetAt> {
  return withBudget(work, await phaseToEdit(work, params))
}

async function withBudget(work: Work, at: At): Promise<BudgetAt> {
  found(at.phase.method === 'budget' ? at : undefined)
  return { ...at, ...(await budgetShown(work, at.phase.id)), standing: rightsPhaseOf(at.phase, work.now) }
}

export interface ProjectAt extends BudgetAt {
  readonly project: Project
}

export async function projectAt(work: Work, params: ProjectParams): Promise<ProjectAt> {
  return withProject(await budgetAt(work, params), params.project)
}

export async function projectToEdit(work: Work, params: ProjectParams): Promise<ProjectAt> {
  return withProject(await budgetToEdit(work, params), params.project)
}

const withProject = (at: BudgetAt, id: string): ProjectAt => ({
  ...at,
  project: found(at.projects.find((project) => project.id === id)),
})

/** A budget one can vote in: set up, and every project has its cost. */
export interface Votable extends BudgetAt {
  readonly budget: Budget
  readonly projects: readonly Costed[]
}

export const isVotable = (at: BudgetAt): at is Votable =>
  at.budget !== undefined && at.projects.length > 0 && at.projects.every(isCosted)
