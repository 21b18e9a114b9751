import { dateShort } from '#foundation/text/dates.ts'
import { Section } from '#foundation/ui/layout.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { measureSection } from '../measures/section.ts'
import { words } from '../measures/texts.ts'
import { reportAddresses } from './addresses.ts'
import { reportsOfMeasure } from './queries.ts'
import { readHalfYear } from './rules/half-year.ts'
import { reportTexts } from './texts.ts'

/** How a measure stood in each report. One statement. */
export const reportsSection = measureSection({
  id: 'reports',
  load: ({ tx, space }, measure) => reportsOfMeasure(tx, space.id, measure.id),
  view(reports, _measure, { language }) {
    const [t, w] = [reportTexts(language), words(language)]
    if (reports.length === 0) return null
    return (
      <Section title={t.ofMeasure} id="berichte" more={{ to: reportAddresses.reports(), label: t.title }}>
        <DataTable
          caption={t.ofMeasure}
          captionOutOfSight
          rows={reports}
          columns={[
            {
              label: t.report,
              value: ({ slug }) => {
                const half = readHalfYear(slug)
                return <Link to={reportAddresses.report({ halbjahr: slug })}>{half ? t.halfShort(half) : slug}</Link>
              },
            },
            { label: t.asOf, value: ({ figuresOn }) => dateShort(figuresOn, language) },
            { label: t.phase, value: ({ phase }) => w[phase] },
            { label: t.schedule, value: ({ timeliness }) => w[timeliness] },
            {
              label: t.milestones,
              value: ({ milestonesDone: done, milestonesOpen: open }) => t.milestonesOf(done, done + open),
            },
          ]}
        />
      </Section>
    )
  },
})
