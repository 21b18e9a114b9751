import type { FC } from 'hono/jsx'
import { page } from '#foundation/http/route.ts'
import { date } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Stats } from '#foundation/ui/figures.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { receiptTexts } from '../../../ballots/receipt-texts.ts'
import { waysAsFigures } from '../../../phases/counts-in-words.ts'
import { inWords } from '../../../wording.ts'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { voteAccess } from '../access.ts'
import { voteAddresses } from '../addresses.ts'
import { voteAt } from '../load-vote.ts'
import type { Vote } from '../queries.ts'
import { Ranked } from '../result/ranked.tsx'
import { Tallies } from '../result/tallies.tsx'
import { Verdict } from '../result/verdict.tsx'
import type { Kept } from '../rules/keep-count.ts'
import { resultTexts } from '../texts/results.ts'

/** What came out, by the rule that was announced; how it came; what comes next; and everything to count it again. */
export const resultPage = page(voteAccess, {
  address: voteAddresses.result,
  action: 'vote.read',
  sameForVisitors: true,
  load: voteAt,
  subject: ({ standing }) => ({ phase: standing }),
  head: (at, visit) => ({
    title: `${resultTexts(visit.language).result}: ${at.phase.title}`,
    trail: trailToPhase(visit, at),
  }),
  view(at, { language }) {
    const t = resultTexts(language)
    const { vote, dialogue } = at
    if (!vote?.countedOn || !vote.result)
      return (
        <Article title={t.result} kicker={at.phase.title}>
          <EmptyState title={t.none}>
            <p>{t.noneHint}</p>
          </EmptyState>
        </Article>
      )
    const params = paramsOf(at)
    const { result, cast, asked } = vote
    const blank = result.counted.kind === 'question' ? 0 : result.counted.blank
    return (
      <Article
        title={inWords(asked.question, language)}
        kicker={`${t.result}: ${at.phase.title}`}
        lead={`${t.countedOn(date(vote.countedOn, language))}.`}
      >
        <Stats
          of={[
            { value: result.cast, label: t.cast },
            ...waysAsFigures(cast, language),
            ...(blank > 0 ? [{ value: blank, label: t.blank }] : []),
            ...(result.spoilt > 0 ? [{ value: result.spoilt, label: t.spoilt }] : []),
          ]}
        />
        <Outcome vote={vote} kept={result} />
        <Section title={t.next} id="weiter">
          <p>{t.decides(dialogue.decidedBy, dialogue.decidedWhen)}</p>
        </Section>
        <Section title={t.recount} id="nachzaehlen">
          <p>{t.recountText}</p>
          <div class="row">
            <ActionLink to={voteAddresses.ballotsTable(params)} icon="download">
              {t.ballotsTable}
            </ActionLink>
            <ActionLink to={voteAddresses.resultData(params)} icon="download">
              {t.data}
            </ActionLink>
            {vote.secret && (
              <ActionLink to={voteAddresses.receipts(params)}>{receiptTexts(language).toReceipts}</ActionLink>
            )}
          </div>
        </Section>
      </Article>
    )
  },
})

const Outcome: FC<{ vote: Vote; kept: Kept }> = ({ vote: { asked }, kept }) => {
  const t = resultTexts(useVisit().language)
  const { counted } = kept
  if (counted.kind === 'ranking') return <Ranked asked={asked} kept={kept} of={counted} />
  return (
    <Section title={t.result} id="ergebnis">
      {counted.kind === 'question' ? (
        <Verdict asked={asked} kept={kept} of={counted} />
      ) : (
        <Tallies asked={asked} kept={kept} of={counted} />
      )}
    </Section>
  )
}
