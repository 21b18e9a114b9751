import type { FC } from 'hono/jsx'
import type { RaisingEnd } from '#engines/counting/equal-shares.ts'
import { decimal, euro } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import type { Project } from '../project.ts'
import { type BudgetResult, rounded, type ShareStep } from '../rules/result.ts'
import { resultTexts } from '../texts/results.ts'
import { projectNumbered } from './result-parts.tsx'

interface Props {
  result: BudgetResult
  projects: readonly Project[]
}

/** Equal shares in plain words: the share, each purchase with who paid what, what went by votes, and why not the others. */
export const ShareSteps: FC<Props> = ({ result, projects }) => {
  const { language } = useVisit()
  const t = resultTexts(language)
  const { shares, purse, voters } = result
  const money = (cents: number) => euro(cents, language)
  const share = money(rounded(shares.share))
  const first = money(Math.round(purse / Math.max(1, voters)))
  const titleOf = (number: number) => projectNumbered(projects, number)?.title ?? String(number)
  const ends: Record<RaisingEnd, string> = { 'used-up': t.endUsedUp, 'next-too-much': t.endTooMuch, limit: t.endLimit }
  return (
    <>
      <p>
        {t.shareStart(voters, money(purse), first)}{' '}
        {shares.raised &&
          (shares.raised.times > 0
            ? t.raised(shares.raised.times, money(shares.raise), share)
            : t.raisedNot(share))}{' '}
        {shares.raised && ends[shares.raised.end]}
      </p>
      <ol class="count-steps">
        {shares.steps.map((step) => (
          <li>
            <strong>{titleOf(step.project)}</strong>, {money(projectNumbered(projects, step.project)?.cost ?? 0)}.{' '}
            <Purchase step={step} projects={projects} />
          </li>
        ))}
        {shares.byVotes.map((number) => (
          <li>
            {t.byVotes(
              titleOf(number),
              result.votes[String(number)] ?? 0,
              money(projectNumbered(projects, number)?.cost ?? 0),
            )}
          </li>
        ))}
      </ol>
      {shares.steps.length > 0 && <p class="small">{t.effective}</p>}
      {shares.passed.length > 0 && (
        <Details summary={t.passedTitle}>
          <ul>
            {shares.passed.map(({ project, votes, together, missing }) => (
              <li>
                <strong>{titleOf(project)}:</strong>{' '}
                {votes === 0 ? t.noVotes : t.missing(money(rounded(together)), money(rounded(missing)))}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}

const Purchase: FC<{ step: ShareStep; projects: readonly Project[] }> = ({ step, projects }) => {
  const { language } = useVisit()
  const t = resultTexts(language)
  const money = (amount: string) => euro(rounded(amount), language)
  const votes = (number: string) => decimal(rounded(number, 1), language)
  const next = step.next && projectNumbered(projects, step.next.project)
  const who = [
    t.bought(t.payers(step.payers), money(step.price)),
    step.emptied > 0 && t.emptied(step.emptied, money(step.paidByEmptied)),
    step.penniless > 0 && t.penniless(step.penniless),
  ]
  const why = [
    step.next && next
      ? t.before(votes(step.effectiveVotes), next.title, votes(step.next.effectiveVotes))
      : t.last(votes(step.effectiveVotes)),
    step.tie && t.tie(step.tie),
  ]
  return (
    <>
      {who.filter(Boolean).join(' ')}
      <span class="small quiet"> {why.filter(Boolean).join(' ')}</span>
    </>
  )
}
