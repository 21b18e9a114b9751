import type { FC } from 'hono/jsx'
import { euro } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import type { Project } from '../project.ts'
import type { BudgetResult } from '../rules/result.ts'
import { resultTexts } from '../texts/results.ts'
import { projectNumbered } from './result-parts.tsx'

/** Most votes within the purse: whose turn it was, and what was left. */
export const MostSteps: FC<{ result: BudgetResult; projects: readonly Project[] }> = ({ result, projects }) => {
  const { language } = useVisit()
  const t = resultTexts(language)
  return (
    <ol class="count-steps">
      {result.most.steps.map(({ project: number, votes, became, left, missing, tie }) => {
        const project = projectNumbered(projects, number)
        return (
          <li class={became === 'chosen' ? undefined : 'quiet'}>
            <strong>{project?.title ?? number}:</strong>{' '}
            {votes === 0
              ? t.noVotes
              : `${t.turn(votes, euro(project?.cost ?? 0, language), euro(left, language))} ${t.became(became, euro(missing, language))}`}
            {votes > 0 && tie && ` ${t.tie(tie)}`}
          </li>
        )
      })}
    </ol>
  )
}
