import type { FC } from 'hono/jsx'
import { ReportLink } from '#commons/moderation/report-link.tsx'
import { page } from '#foundation/http/route.ts'
import { date } from '#foundation/text/dates.ts'
import { integer, percent } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Stats } from '#foundation/ui/figures.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { Bar } from '../../../pages/bar.tsx'
import { waysAsFigures } from '../../../phases/counts-in-words.ts'
import { threshold } from '../../../threshold.ts'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { surveyAccess } from '../access.ts'
import { surveyAddresses } from '../addresses.ts'
import { surveyAt } from '../load-survey.ts'
import { snapshotOf, textsOf, type WrittenText } from '../queries.ts'
import { cellInWords, rowInWords } from '../results.ts'
import { hasText, inWords } from '../rules/questions.ts'
import { type Result, type ResultTable, resultsOf } from '../rules/results.ts'
import { textKind } from '../text-kind.ts'
import { resultTexts } from '../texts/results.ts'

/** The result as it was counted last night; what is too little is left out. */
export const resultsPage = page(surveyAccess, {
  address: surveyAddresses.results,
  action: 'survey.read',
  async load(work, params) {
    const at = await surveyAt(work, params)
    const snapshot = await snapshotOf(work.tx, work.space.id, at.phase.id)
    const texts = await textsOf(work.tx, work.space.id, at.phase.id, 'released')
    return { at, snapshot, texts }
  },
  subject: ({ at }) => ({ phase: at.standing }),
  head: ({ at }, visit) => ({
    title: `${resultTexts(visit.language).result}: ${at.phase.title}`,
    trail: trailToPhase(visit, at),
  }),
  view({ at, snapshot, texts }, { language }) {
    const t = resultTexts(language)
    const { survey } = at
    if (!snapshot || !survey || snapshot.tally.sheets < threshold)
      return (
        <Article title={t.result} kicker={at.phase.title}>
          <EmptyState title={t.none}>
            <p>{t.noneHint}</p>
          </EmptyState>
        </Article>
      )
    const { tally, takenAt, final } = snapshot
    const results = resultsOf(tally, survey.questions)
    const params = paramsOf(at)
    const isStatistic = ({ question }: Result) => question.statistic !== null
    return (
      <Article title={t.result} kicker={at.phase.title} lead={(final ? t.final : t.asOf)(date(takenAt, language))}>
        <Stats of={[{ value: tally.sheets, label: t.sheets }, ...waysAsFigures(tally.channels, language)]} />
        <Details summary={t.rule}>
          <p>{t.ruleText}</p>
        </Details>
        {results
          .filter((one) => !isStatistic(one))
          .map((result) => (
            <OneQuestion result={result} texts={texts.filter(({ question }) => question === result.question.id)} />
          ))}
        {results.some(isStatistic) && (
          <Section title={t.who} id="wer">
            <p>{t.whoText}</p>
            {results.filter(isStatistic).map((result) => (
              <Who result={result} />
            ))}
          </Section>
        )}
        <Section title={t.openData} id="daten">
          <div class="row">
            <ActionLink to={surveyAddresses.resultsTable(params)} icon="download">
              {t.table}
            </ActionLink>
            <ActionLink to={surveyAddresses.resultsData(params)} icon="download">
              {t.data}
            </ActionLink>
          </div>
        </Section>
      </Article>
    )
  },
})

const OneQuestion: FC<{ result: Result; texts: readonly WrittenText[] }> = ({
  result: { question, tables },
  texts,
}) => {
  const { language } = useVisit()
  const t = resultTexts(language)
  const hint = { several: t.several, ranking: t.firstPlace }[question.kind as string]
  return (
    <Section title={inWords(question.words, language)} id={question.id}>
      {hint && <p class="small">{hint}</p>}
      {tables.map((table) => (
        <OneTable of={table} />
      ))}
      {(hasText(question) || texts.length > 0) && <Texts of={texts} />}
    </Section>
  )
}

/** Bars and figures of one table; it stands as it is for machines and for those who cannot see bars. */
const OneTable: FC<{ of: ResultTable }> = ({ of }) => {
  const { language } = useVisit()
  const t = resultTexts(language)
  const row = rowInWords(of, language)
  const { asked, cells } = of
  if (asked === null || cells.every(({ count }) => count === null))
    return (
      <p>
        {row && <strong>{row}: </strong>}
        {t.tooLittle}
      </p>
    )
  return (
    <DataTable
      caption={[row, t.asked(asked)].filter(Boolean).join(' – ')}
      columns={[
        { label: t.answer, value: ({ id }) => cellInWords(of, id, language) },
        { label: t.chart, value: ({ count }) => <Bar share={count === null ? null : count / asked} /> },
        {
          label: t.count,
          value: ({ count }) => (count === null ? t.protected : integer(count, language)),
          number: true,
        },
        {
          label: t.share,
          value: ({ count }) => (count === null ? '' : percent(count / asked, language)),
          number: true,
        },
      ]}
      rows={cells.filter(({ count }) => count !== 0)}
    />
  )
}

const Texts: FC<{ of: readonly WrittenText[] }> = ({ of }) => {
  const t = resultTexts(useVisit().language)
  if (of.length === 0) return <p>{t.noTexts}</p>
  return (
    <Details summary={`${t.texts} (${of.length})`}>
      <p class="small">{t.textsHint}</p>
      <ul class="link-list">
        {of.map(({ id, words }) => (
          <li>
            <p>{words}</p>
            <ReportLink kind={textKind} id={id} />
          </li>
        ))}
      </ul>
    </Details>
  )
}

/** Of whom there are answers, and of whom there are none or few. */
const Who: FC<{ result: Result }> = ({ result: { question, tables } }) => {
  const { language } = useVisit()
  const t = resultTexts(language)
  const [table] = tables
  if (!table) return null
  const missing = table.cells.filter(({ count }) => count === null)
  const shown = { ...table, cells: table.cells.filter(({ count }) => count !== null) }
  return (
    <>
      <h3>{inWords(question.words, language)}</h3>
      {shown.cells.length > 0 && <OneTable of={shown} />}
      {missing.length > 0 && (
        <p>
          {t.missingGroups}: {missing.map(({ id }) => cellInWords(table, id, language)).join(', ')}.
        </p>
      )}
    </>
  )
}
