import type { FC } from 'hono/jsx'
import { date } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Link } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { funnelAddresses } from '../addresses.ts'
import { funnelTexts } from '../texts.ts'
import type { Candidate, Narrowing } from '../things.ts'
import { FateTag, reasonWords } from './fate.tsx'

interface Row {
  readonly narrowing: Narrowing
  readonly candidate: Candidate
}

/** How one solution fared in each selection it was part of. */
export const FateList: FC<{ of: readonly Narrowing[]; solution: string }> = ({ of, solution }) => {
  const { language } = useVisit()
  const t = funnelTexts(language)
  const rows = of.flatMap((narrowing): Row[] => {
    const candidate = narrowing.candidates.find(({ solutionId }) => solutionId === solution)
    return candidate ? [{ narrowing, candidate }] : []
  })
  return (
    <DataTable
      caption={t.selections}
      captionOutOfSight
      rows={rows}
      columns={[
        {
          label: t.narrowing,
          value: ({ narrowing }) => (
            <Link to={funnelAddresses.narrowing({ auswahl: narrowing.slug })}>{narrowing.title}</Link>
          ),
        },
        {
          label: t.decidedOn,
          value: ({ narrowing }) => (narrowing.decidedOn ? date(narrowing.decidedOn, language) : t.unknown),
        },
        { label: t.fate, value: ({ candidate }) => <FateTag of={candidate.fate} /> },
        ...(rows.some(({ candidate }) => reasonWords(candidate, language))
          ? [{ label: t.reason, value: ({ candidate }: Row) => reasonWords(candidate, language) }]
          : []),
      ]}
    />
  )
}
