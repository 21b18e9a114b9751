import type { FC } from 'hono/jsx'
import { euro } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import type { Votable } from '../load-budget.ts'
import { sumOf } from '../rules/ballot.ts'
import { texts } from '../texts/texts.ts'

/** What somebody has ticked, with the sum, to look at once more before it is cast. */
export const Choice: FC<{ at: Votable; ticked: readonly number[]; fits: boolean }> = ({ at, ticked, fits }) => {
  const { language } = useVisit()
  const t = texts(language)
  const { budget, projects } = at
  const sum = sumOf(projects, ticked)
  const left = budget.purse - sum
  return (
    <Notice kind={fits ? 'info' : 'warning'} title={t.choice} live={fits}>
      <ul>
        {projects
          .filter(({ number }) => ticked.includes(number))
          .map(({ number, title, cost }) => (
            <li>
              {number} {title}: <span class="figures">{euro(cost, language)}</span>
            </li>
          ))}
      </ul>
      <p>
        {t.chosenSum(ticked.length, euro(sum, language))}
        {budget.way === 'purse' && ` ${left < 0 ? t.over(euro(-left, language)) : t.left(euro(left, language))}`}
      </p>
      {fits && <p>{t.castHint}</p>}
    </Notice>
  )
}
