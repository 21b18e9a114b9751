import type { FC } from 'hono/jsx'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { date } from '#foundation/text/dates.ts'
import { euro } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Stats } from '#foundation/ui/figures.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { receiptTexts } from '../../../ballots/receipt-texts.ts'
import { total } from '../../../phases/counts-in-words.ts'
import { channelWords } from '../../../texts/words.ts'
import { channels } from '../../method.ts'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { access } from '../access.ts'
import { budgetAddresses } from '../addresses.ts'
import { type BudgetAt, budgetAt } from '../load-budget.ts'
import type { BudgetResult } from '../rules/result.ts'
import { resultTexts } from '../texts/results.ts'
import { ruleWords, texts } from '../texts/texts.ts'
import { ProjectsMap } from './projects-map.tsx'
import { Chosen, InShort, NotChosen } from './result-parts.tsx'
import { MostSteps } from './steps-most.tsx'
import { ShareSteps } from './steps-shares.tsx'

/** What was chosen, how it was counted step by step, what the other rule would have chosen, and the data to count again. */
export const resultPage = page(access, {
  address: budgetAddresses.result,
  action: 'budget.read',
  sameForVisitors: true,
  load: budgetAt,
  head: (at, visit) => ({
    title: `${resultTexts(visit.language).result}: ${at.phase.title}`,
    movableMap: at.projects.some(({ latitude }) => latitude !== null),
    trail: trailToPhase(visit, at),
  }),
  view(at, { language }) {
    const t = resultTexts(language)
    const { result, urn } = at
    if (!result || !urn?.countedOn)
      return (
        <Article title={t.result} kicker={at.phase.title}>
          <EmptyState title={t.waitingSoon} />
        </Article>
      )
    const chosen = at.projects.filter(({ number }) => result.chosen.includes(number))
    return (
      <Article title={t.result} kicker={at.phase.title} lead={<InShort result={result} />}>
        <Stats
          of={[
            { value: total(urn.cast), label: t.cast },
            ...channels.flatMap((channel) =>
              urn.cast[channel] ? [{ value: urn.cast[channel], label: say(channelWords[channel], language) }] : [],
            ),
            ...(result.spoilt > 0 ? [{ value: result.spoilt, label: t.spoilt }] : []),
          ]}
        />
        <p class="small quiet">{t.countedOn(date(urn.countedOn, language))}</p>
        <Section title={t.chosen} id="ausgewaehlt">
          <Chosen result={result} projects={at.projects} at={at} />
          <ProjectsMap at={at} projects={chosen} caption={texts(language).mapCaption} movable />
        </Section>
        {chosen.length < at.projects.length && (
          <Section title={t.notChosen} id="nicht-ausgewaehlt">
            <NotChosen result={result} projects={at.projects} at={at} />
          </Section>
        )}
        <Section title={t.how} id="schritte">
          <p>
            <strong>{say(ruleWords[result.rule].name, language)}.</strong> {say(ruleWords[result.rule].what, language)}
          </p>
          {result.rule === 'votes' ? (
            <MostSteps result={result} projects={at.projects} />
          ) : (
            <ShareSteps result={result} projects={at.projects} />
          )}
          <p class="small">{t.lots}</p>
        </Section>
        <Other at={at} result={result} />
        <OpenData at={at} />
      </Article>
    )
  },
})

/** The same ballots, counted by the other rule. */
const Other: FC<{ at: BudgetAt; result: BudgetResult }> = ({ at, result }) => {
  const { language } = useVisit()
  const t = resultTexts(language)
  const other = result.rule === 'votes' ? result.shares : result.most
  const name = say(ruleWords[result.rule === 'votes' ? 'shares-votes' : 'votes'].name, language)
  const either = at.projects.filter(({ number }) => result.chosen.includes(number) || other.chosen.includes(number))
  const differs = either.some(({ number }) => result.chosen.includes(number) !== other.chosen.includes(number))
  return (
    <Details summary={t.other}>
      {differs ? (
        <DataTable
          caption={t.otherLead(name, euro(other.spent, language))}
          columns={[
            { label: t.project, value: ({ number, title }) => `${number} ${title}` },
            { label: t.cost, value: ({ cost }) => euro(cost ?? 0, language), number: true },
            { label: t.votes, value: ({ number }) => result.votes[String(number)] ?? 0, number: true },
            { label: t.here, value: ({ number }) => (result.chosen.includes(number) ? t.yes : t.no) },
            { label: t.there, value: ({ number }) => (other.chosen.includes(number) ? t.yes : t.no) },
          ]}
          rows={either}
        />
      ) : (
        <p>{t.otherSame(name)}</p>
      )}
      {result.rule === 'votes' ? (
        <ShareSteps result={result} projects={at.projects} />
      ) : (
        <MostSteps result={result} projects={at.projects} />
      )}
    </Details>
  )
}

const OpenData: FC<{ at: BudgetAt }> = ({ at }) => {
  const { language } = useVisit()
  const t = resultTexts(language)
  const params = paramsOf(at)
  return (
    <Section title={t.openData} id="daten">
      <p>{t.openDataText}</p>
      <Row>
        <ActionLink to={budgetAddresses.csv(params)} icon="download">
          {t.csv}
        </ActionLink>
        <ActionLink to={budgetAddresses.json(params)} icon="download">
          {t.json}
        </ActionLink>
        <ActionLink to={budgetAddresses.pabulib(params)} icon="download">
          {t.pabulib}
        </ActionLink>
        <ActionLink to={budgetAddresses.receipts(params)}>{receiptTexts(language).toReceipts}</ActionLink>
      </Row>
    </Section>
  )
}
