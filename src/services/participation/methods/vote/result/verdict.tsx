import type { FC } from 'hono/jsx'
import { decide } from '#engines/counting/question.ts'
import { integer, percent } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { Bar } from '../../../pages/bar.tsx'
import type { Kept, KeptCounted } from '../rules/keep-count.ts'
import { simpleMajority, type VoteAsked } from '../rules/vote.ts'
import { resultTexts } from '../texts/results.ts'
import { voteTexts } from '../texts/texts.ts'

/** Accepted or rejected, and why, in words; then the numbers. */
export const Verdict: FC<{ asked: VoteAsked; kept: Kept; of: Extract<KeptCounted, { kind: 'question' }> }> = ({
  asked,
  kept: { cast, spoilt },
  of: { yes, no, abstained },
}) => {
  const { language } = useVisit()
  const t = resultTexts(language)
  const words = voteTexts(language)
  const rule = asked.rule ?? simpleMajority
  const announced = asked.entitled ?? 0
  const entitled = Math.max(announced, cast)
  const decision = decide(rule, { yes, no, abstained, spoilt, entitled })
  const number = (value: number) => integer(value, language)
  const accepted = decision.verdict === 'accepted'
  const majority =
    decision.yesMissing === 0
      ? t.majorityReached(number(yes), number(no))
      : decision.verdict === 'tie'
        ? t.tie(number(yes))
        : t.majorityMissed(number(yes), number(no), number(decision.yesMissing))
  const turnout = cast >= decision.turnoutNeeded ? t.turnoutReached : t.turnoutMissed
  const approval = yes >= decision.approvalNeeded ? t.approvalReached : t.approvalMissed
  return (
    <>
      <Notice kind={accepted ? 'success' : 'info'} title={accepted ? t.accepted : t.rejected}>
        <p>{majority}</p>
        {rule.turnout && <p>{turnout(number(cast), number(entitled), number(decision.turnoutNeeded))}</p>}
        {rule.approval && <p>{approval(number(yes), number(decision.approvalNeeded))}</p>}
        {(rule.turnout || rule.approval) && cast > announced && <p>{t.moreThanEntitled}</p>}
      </Notice>
      <DataTable
        caption={t.sharesOf(number(yes + no + abstained))}
        columns={[
          { label: t.answer, value: ({ label }) => label },
          { label: t.chart, value: ({ votes }) => <Bar share={votes / (yes + no + abstained || 1)} /> },
          { label: t.votes, value: ({ votes }) => number(votes), number: true },
          {
            label: t.share,
            value: ({ votes }) => percent(votes / (yes + no + abstained || 1), language, 1),
            number: true,
          },
        ]}
        rows={[
          { label: words.yes, votes: yes },
          { label: words.no, votes: no },
          { label: words.abstain, votes: abstained },
        ]}
      />
    </>
  )
}
