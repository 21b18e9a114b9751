import type { FC } from 'hono/jsx'
import { euro, integer } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Link } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { Bar } from '../../../pages/bar.tsx'
import type { At } from '../../method.ts'
import { paramsOf } from '../../trail.ts'
import { budgetAddresses } from '../addresses.ts'
import type { Project } from '../project.ts'
import type { BudgetResult } from '../rules/result.ts'
import { resultTexts } from '../texts/results.ts'

interface Props {
  result: BudgetResult
  projects: readonly Project[]
  at: At
}

export const projectNumbered = (projects: readonly Project[], number: number): Project | undefined =>
  projects.find((one) => one.number === number)

/** '3 Projekte sind ausgewählt für zusammen 85.000 €. Es bleiben 15.000 €.' */
export const InShort: FC<{ result: BudgetResult }> = ({ result: { chosen, spent, purse } }) => {
  const { language } = useVisit()
  const t = resultTexts(language)
  return <>{t.lead(t.projects(chosen.length), euro(spent, language), euro(purse - spent, language))}</>
}

/** The chosen projects in the order of choice, with the sum so far. */
export const Chosen: FC<Props> = ({ result, projects, at }) => {
  const { language } = useVisit()
  const t = resultTexts(language)
  let sum = 0
  const rows = result.chosen.flatMap((number) => {
    const project = projectNumbered(projects, number)
    if (!project) return []
    sum += project.cost ?? 0
    return [{ project, sum }]
  })
  if (rows.length === 0) return null
  return (
    <DataTable
      caption={t.chosen}
      captionOutOfSight
      columns={[
        { label: t.project, value: ({ project }) => <ProjectLink project={project} at={at} /> },
        { label: t.votes, value: ({ project }) => votesOf(result, project, language), number: true },
        { label: t.cost, value: ({ project }) => euro(project.cost ?? 0, language), number: true },
        { label: t.sum, value: ({ sum }) => euro(sum, language), number: true },
      ]}
      rows={rows}
    />
  )
}

/** The others, those with most votes first. */
export const NotChosen: FC<Props> = ({ result, projects, at }) => {
  const { language } = useVisit()
  const t = resultTexts(language)
  const votes = ({ number }: Project) => result.votes[String(number)] ?? 0
  const rows = projects
    .filter(({ number }) => !result.chosen.includes(number))
    .sort((one, other) => votes(other) - votes(one) || one.number - other.number)
  if (rows.length === 0) return null
  return (
    <DataTable
      caption={t.notChosen}
      captionOutOfSight
      columns={[
        { label: t.project, value: (project) => <ProjectLink project={project} at={at} /> },
        { label: t.chart, value: (project) => <Bar share={result.voters ? votes(project) / result.voters : 0} /> },
        { label: t.votes, value: (project) => votesOf(result, project, language), number: true },
        { label: t.cost, value: (project) => euro(project.cost ?? 0, language), number: true },
      ]}
      rows={rows}
    />
  )
}

export const ProjectLink: FC<{ project: Project; at: At }> = ({ project: { id, number, title }, at }) => (
  <Link to={budgetAddresses.project({ ...paramsOf(at), project: id })}>
    {number} {title}
  </Link>
)

const votesOf = (result: BudgetResult, { number }: Project, language: Parameters<typeof integer>[1]) =>
  integer(result.votes[String(number)] ?? 0, language)
