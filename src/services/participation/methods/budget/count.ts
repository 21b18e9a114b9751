import type { countBudget } from '#engines/counting/count-budget.ts'
import { inThread } from '#foundation/processes/in-thread.ts'
import { type CountBallots, countingJob } from '../../ballots/count.ts'
import { isCosted } from './project.ts'
import { budgetOf, projectsOf } from './queries.ts'
import { questionOf, resultOf } from './rules/result.ts'

/** Counts by both rules, beside the program: with many ballots it takes seconds. */
export const countProjects: CountBallots = async ({ tx, space, phase }, ballots) => {
  const work = { tx, space: { id: space } }
  const budget = await budgetOf(work, phase)
  const projects = (await projectsOf(work, phase)).filter(isCosted)
  if (!budget) return {}
  const question = questionOf(budget, projects, ballots)
  const count = await inThread<typeof countBudget>('engines/counting/count-budget.ts', 'countBudget', [question])
  return resultOf(budget, question, count)
}

export const countQueue = 'participation.budget-count'

export const budgetJobs = [countingJob(countQueue, 'budget', countProjects)]
