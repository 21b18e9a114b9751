import type { FC } from 'hono/jsx'
import type { LocalAddress, Query } from '#foundation/http/address.ts'
import { integer, percent } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Draw } from '#foundation/ui/drawing.tsx'
import { Progress } from '#foundation/ui/figures.tsx'
import { Columns, Row, Section, Stack } from '#foundation/ui/layout.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { addresses } from '../../addresses.ts'
import { funnelAddresses } from '../../funnel/addresses.ts'
import { funnelTexts } from '../../funnel/texts.ts'
import { phases } from '../../measures/measure.ts'
import type { RollUp } from '../../measures/rules/roll-up.ts'
import { freshnessTones, timelinessTones } from '../../measures/status.tsx'
import { texts as measureTexts, words } from '../../measures/texts.ts'
import { freshnesses, none, timelinesses } from '../asked.ts'
import { phaseDonut, phaseSign } from '../drawings/donut.ts'
import type { Overview, SolutionEntry, VisionEntry } from '../overview.ts'
import { texts } from '../texts.ts'
import { ByField } from './by-field.tsx'
import { Counted } from './counted.tsx'

/** The ring of phases with the number of all; the table is its legend, and leads to each part. */
export const HowMany: FC<{ of: Overview }> = ({ of: { all, query } }) => {
  const { language } = useVisit()
  const [t, w] = [texts(language), words(language)]
  if (all.count === 0) return null
  const number = integer(all.count, language)
  const ring = { number, word: t.measuresWord(all.count), label: `${t.phasesTable}: ${t.measures(all.count)}` }
  return (
    <Section title={t.howMany} id="wie-viele">
      <Columns as="even">
        <Draw of={phaseDonut(all.phases, w, ring)} />
        <DataTable
          caption={t.phasesTable}
          rows={phases.map((phase) => ({ phase, count: all.phases[phase] }))}
          columns={[
            {
              label: measureTexts(language).phase,
              value: ({ phase, count }) => (
                <>
                  <Draw of={phaseSign(phase)} />
                  {count > 0 ? <Link to={addresses.measures({ ...query, phase })}>{w[phase]}</Link> : w[phase]}
                </>
              ),
            },
            { label: t.count, value: ({ count }) => integer(count, language), number: true },
          ]}
        />
      </Columns>
    </Section>
  )
}

/** Milestones and schedule of the whole, then of each vision and its solutions, with the rule in words. */
export const HowFar: FC<{ of: Overview }> = ({ of: { all, visions, alone, fields, query } }) => {
  const { language } = useVisit()
  const [t, w] = [texts(language), words(language)]
  if (all.count === 0 && visions.length === 0) return null
  return (
    <Section title={t.howFar} id="wie-weit">
      {all.progress === null ? (
        <p>{t.noMilestones}</p>
      ) : (
        <>
          <Reached id="erreicht" of={all} label={t.reached} />
          <p class="small">{t.rule(all.withMilestones, all.count)}</p>
        </>
      )}
      <Columns as="even">
        <Stack>
          <DataTable
            caption={t.schedule}
            rows={timelinesses.map((key) => ({ key, count: all.timeliness[key] }))}
            columns={[
              {
                label: measureTexts(language).timeliness,
                value: ({ key }) => <StatusTag tone={timelinessTones[key]}>{w[key]}</StatusTag>,
              },
              {
                label: t.count,
                value: ({ key, count }) => <Counted of={count} to={addresses.measures({ ...query, zeitplan: key })} />,
                number: true,
              },
            ]}
          />
        </Stack>
        <Stack>
          <DataTable
            caption={t.ages}
            rows={freshnesses.map((key) => ({ key, count: all.freshness[key] }))}
            columns={[
              {
                label: measureTexts(language).freshness,
                value: ({ key }) => <StatusTag tone={freshnessTones[key]}>{w[key]}</StatusTag>,
              },
              {
                label: t.count,
                value: ({ key, count }) => <Counted of={count} to={addresses.measures({ ...query, stand: key })} />,
                number: true,
              },
            ]}
          />
        </Stack>
      </Columns>
      {(fields.length > 1 || fields[0]?.field) && <ByField of={fields} query={query} />}
      {visions.length > 0 && (
        <Section
          title={t.goals}
          id="zielbilder"
          level={3}
          more={{ to: funnelAddresses.solutions(), label: funnelTexts(language).allSolutions }}
        >
          <Stack gap="airy">
            {visions.map((vision) => (
              <Vision of={vision} query={query} />
            ))}
          </Stack>
          <p class="small">{t.ruleLate}</p>
          {alone > 0 && (
            <p class="small">
              <Link to={addresses.measures({ ...query, loesung: none })}>{t.withoutSolution(alone)}</Link>
            </p>
          )}
        </Section>
      )}
    </Section>
  )
}

const Reached: FC<{ id: string; of: RollUp; label: string }> = ({ id, of, label }) => {
  const { language } = useVisit()
  if (of.progress === null) return null
  return (
    <Progress
      id={id}
      label={label}
      value={Math.round(of.progress * 100)}
      of={100}
      words={texts(language).share(percent(of.progress, language), of.withMilestones, of.count)}
    />
  )
}

const Vision: FC<{ of: VisionEntry; query: Query }> = ({ of: { entry, solutions, all }, query }) => {
  const { language } = useVisit()
  const t = texts(language)
  return (
    <div class="stack tight">
      <h4>{entry ? <Link to={addresses.vision({ zielbild: entry.slug })}>{entry.title}</Link> : t.solutionsAlone}</h4>
      {entry?.lead && <p>{entry.lead}</p>}
      <Summary of={all} to={entry && addresses.measures({ ...query, zielbild: entry.slug })} />
      {entry && <Reached id={`zielbild-${entry.slug}`} of={all} label={t.reached} />}
      {solutions.length > 0 && <Solutions of={solutions} query={query} name={entry?.title ?? t.solutionsAlone} />}
    </div>
  )
}

const Solutions: FC<{ of: readonly SolutionEntry[]; query: Query; name: string }> = ({ of, query, name }) => {
  const { language } = useVisit()
  const [t, w] = [texts(language), words(language)]
  return (
    <DataTable
      caption={name}
      captionOutOfSight
      rows={of}
      columns={[
        {
          label: measureTexts(language).solution,
          value: ({ entry }) => <Link to={addresses.solution({ solution: entry.slug })}>{entry.title}</Link>,
        },
        {
          label: measureTexts(language).timeliness,
          value: ({ all }) =>
            all.count > 0 && (
              <Row>
                <StatusTag tone={timelinessTones[all.standsAs]}>{w[all.standsAs]}</StatusTag>
                <Parts of={all} />
              </Row>
            ),
        },
        {
          label: t.reached,
          value: ({ all }) => (all.progress === null ? t.withoutMilestones : percent(all.progress, language)),
          number: true,
        },
        {
          label: measureTexts(language).title,
          value: ({ entry, all }) => (
            <Counted of={all.count} to={addresses.measures({ ...query, loesung: entry.slug })} />
          ),
          number: true,
        },
      ]}
    />
  )
}

/** How many measures, how they stand together, and how far. */
const Summary: FC<{ of: RollUp; to: LocalAddress | null }> = ({ of, to }) => {
  const { language } = useVisit()
  const [t, w] = [texts(language), words(language)]
  return (
    <Row>
      <span class="small">
        {to && of.count > 0 ? <Link to={to}>{t.measures(of.count)}</Link> : t.measures(of.count)}
      </span>
      {of.count > 0 && <StatusTag tone={timelinessTones[of.standsAs]}>{w[of.standsAs]}</StatusTag>}
      <Parts of={of} />
    </Row>
  )
}

/** What one word for several measures hides: '1 im Plan, 3 ohne Zeitplan'. Nothing where they all stand the same. */
const Parts: FC<{ of: RollUp }> = ({ of: { timeliness } }) => {
  const { language } = useVisit()
  const [t, w] = [texts(language), words(language)]
  const present = timelinesses.filter((key) => timeliness[key] > 0)
  if (present.length < 2) return null
  return (
    <span class="small quiet">
      {present.map((key) => t.some(integer(timeliness[key], language), w[key])).join(', ')}
    </span>
  )
}
