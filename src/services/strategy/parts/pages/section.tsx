import type { FC } from 'hono/jsx'
import { say } from '#foundation/text/catalogue.ts'
import { date } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Draw } from '#foundation/ui/drawing.tsx'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Section, Stack } from '#foundation/ui/layout.tsx'
import { LinkList, OutsideLink } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { addresses } from '../../addresses.ts'
import type { Indicator, Measure, OtherMeasure } from '../../measures/measure.ts'
import { today } from '../../measures/save-measure.ts'
import { measureSection } from '../../measures/section.ts'
import { words } from '../../measures/texts.ts'
import { courseDrawing } from '../drawings/course.ts'
import { courseOf } from '../rules/course.ts'
import { odditiesOf } from '../rules/oddities.ts'
import { partTexts } from '../texts.ts'
import { amountOf, lastValueWords } from '../words-of.ts'
import { MoneyTable } from './money-table.tsx'

/** What hangs on a measure: money, indicators, risks, dependencies, decisions and documents. What is not there is not shown. */
export const partsSection = measureSection<null>({
  id: 'parts',
  // Everything was read with the measure.
  load: async () => null,
  view: (_data, measure) => <Parts of={measure} />,
})

const Parts: FC<{ of: Measure }> = ({ of }) => (
  <>
    <Oddities of={of} />
    {of.money.length > 0 && <MoneyTable of={of.money} />}
    <Indicators of={of} />
    <Dependencies of={of} />
    <Risks of={of} />
    <Decisions of={of} />
    <Papers of={of} />
  </>
)

const Oddities: FC<{ of: Measure }> = ({ of }) => {
  const { language, now } = useVisit()
  const t = partTexts(language)
  const odd = odditiesOf(of, today({ now }))
  if (odd.length === 0) return null
  return (
    <Notice kind="warning" title={t.oddities}>
      <ul>
        {odd.map((sentence) => (
          <li>{say(sentence, language)}</li>
        ))}
      </ul>
      <p class="small">{t.odditiesHint}</p>
    </Notice>
  )
}

const Indicators: FC<{ of: Measure }> = ({ of: { indicators } }) => {
  const t = partTexts(useVisit().language)
  if (indicators.length === 0) return null
  return (
    <Section title={t.indicators} id="kennzahlen">
      <Stack gap="airy">
        {indicators.map((indicator) => (
          <OneIndicator of={indicator} />
        ))}
      </Stack>
    </Section>
  )
}

const OneIndicator: FC<{ of: Indicator }> = ({ of }) => {
  const { language, now } = useVisit()
  const [t, w] = [partTexts(language), words(language)]
  const course = courseOf(of)
  const number = (value: number) => amountOf({ value, unit: '' }, language).trim()
  const drawn = courseDrawing(course, of.goals, { label: t.drawingOf(of.title), number })
  const goal = of.goals.find(({ day }) => Temporal.PlainDate.compare(day, today({ now })) >= 0) ?? of.goals.at(-1)
  const rows = [
    ...of.values.map((one) => ({ ...one, word: t.value })),
    ...of.goals.map((one) => ({ ...one, source: '', note: '', word: t.goal })),
  ].toSorted((a, b) => Temporal.PlainDate.compare(a.day, b.day))
  return (
    <Section title={of.title} id={`kennzahl-${of.id}`} level={3}>
      <p>
        {lastValueWords(of, language)} {goal && t.nextGoal(amountOf(goal, language), date(goal.day, language))}{' '}
        <span class="small">
          {w[of.level]}, {t[of.better]}
          {of.source && `. ${t.countedBy}: ${of.source}`}
        </span>
      </p>
      {drawn && <Draw of={drawn} />}
      {course.unitChanged && <p class="small">{t.unitChanged}</p>}
      {course.hasGaps && <p class="small">{t.gaps}</p>}
      {rows.length > 0 && (
        <Details summary={t.values}>
          <DataTable
            caption={of.title}
            captionOutOfSight
            rows={rows}
            columns={[
              { label: t.day, value: ({ day }) => date(day, language) },
              { label: t.value, value: (one) => amountOf(one, language), number: true },
              { label: `${t.value} / ${t.goal}`, value: ({ word }) => word },
              { label: t.countedBy, value: ({ source, note }) => [source, note].filter(Boolean).join('. ') },
            ]}
          />
        </Details>
      )}
    </Section>
  )
}

const Dependencies: FC<{ of: Measure }> = ({ of: { needs, neededBy } }) => {
  const { language } = useVisit()
  const [t, w] = [partTexts(language), words(language)]
  if (needs.length + neededBy.length === 0) return null
  const list = (title: string, of: readonly OtherMeasure[]) =>
    of.length > 0 && (
      <>
        <p>{title}:</p>
        <LinkList
          items={of.map(({ slug, title, phase, why }) => ({
            to: addresses.measure({ measure: slug }),
            title,
            note: [w[phase], why].filter(Boolean).join(': '),
          }))}
        />
      </>
    )
  return (
    <Section title={t.needs} id="abhaengigkeiten">
      {list(t.waitsFor, needs)}
      {list(t.waitedForBy, neededBy)}
    </Section>
  )
}

const Risks: FC<{ of: Measure }> = ({ of: { risks } }) => {
  const { language } = useVisit()
  const t = partTexts(language)
  if (risks.length === 0) return null
  return (
    <Section title={t.risks} id="risiken">
      <DataTable
        caption={t.risks}
        captionOutOfSight
        rows={risks}
        columns={[
          { label: t.risk, value: ({ title, state }) => (state === 'open' ? title : `${title} (${t[state]})`) },
          { label: t.likelihood, value: ({ likelihood }) => t[`likelihood${likelihood}`] },
          { label: t.weight, value: ({ weight }) => t[`weight${weight}`] },
          { label: t.answer, value: ({ answer }) => answer || '–' },
        ]}
      />
    </Section>
  )
}

const Decisions: FC<{ of: Measure }> = ({ of: { decisions } }) => {
  const { language } = useVisit()
  const t = partTexts(language)
  if (decisions.length === 0) return null
  return (
    <Section title={t.decisions} id="beschluesse">
      <ul>
        {decisions.map(({ body, day, what, paper, paperAddress }) => (
          <li>
            <strong>{t.decidedBy(body, date(day, language))}:</strong> {what}
            {paper && !paperAddress && ` (${t.paperNumber(paper)})`}
            {paperAddress && (
              <>
                {' '}
                <OutsideLink href={paperAddress}>{t.paperNumber(paper ?? '')}</OutsideLink>
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

const Papers: FC<{ of: Measure }> = ({ of: { papers } }) => {
  const t = partTexts(useVisit().language)
  if (papers.length === 0) return null
  return (
    <Section title={t.papers} id="unterlagen">
      <ul>
        {papers.map(({ title, address }) => (
          <li>
            <OutsideLink href={address}>{title}</OutsideLink>
          </li>
        ))}
      </ul>
    </Section>
  )
}
