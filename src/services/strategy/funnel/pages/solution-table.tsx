import type { FC } from 'hono/jsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Link } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { addresses } from '../../addresses.ts'
import type { MeasureRow } from '../../measures/measure.ts'
import { funnelTexts } from '../texts.ts'
import type { Solution, SolutionState } from '../things.ts'

export const stateTones = { candidate: 'info', chosen: 'success', dropped: undefined } as const

export const StateTag: FC<{ of: SolutionState }> = ({ of }) => (
  <StatusTag tone={stateTones[of]} icon={of === 'dropped' ? 'close' : undefined}>
    {funnelTexts(useVisit().language)[of]}
  </StatusTag>
)

/** Solutions with what they are about, whether they were chosen, and how many measures carry them out. */
export const SolutionTable: FC<{
  of: readonly Solution[]
  measures: readonly Pick<MeasureRow, 'solutionId'>[]
  caption: string
}> = ({ of, measures, caption }) => {
  const t = funnelTexts(useVisit().language)
  const count = (id: string) => measures.filter(({ solutionId }) => solutionId === id).length
  return (
    <DataTable
      caption={caption}
      captionOutOfSight
      rows={of}
      columns={[
        {
          label: t.solution,
          value: ({ slug, title, lead }) => (
            <>
              <Link to={addresses.solution({ solution: slug })}>{title}</Link>
              {lead && <span class="small quiet"> {lead}</span>}
            </>
          ),
        },
        { label: t.state, value: ({ state }) => <StateTag of={state} /> },
        {
          label: t.measures,
          value: ({ id, slug }) =>
            count(id) > 0 ? <Link to={addresses.measures({ loesung: slug })}>{count(id)}</Link> : 0,
          number: true,
        },
      ]}
    />
  )
}
