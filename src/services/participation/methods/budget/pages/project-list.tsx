import type { FC } from 'hono/jsx'
import { loadAreas } from '#commons/areas/areas.ts'
import { frontTexts } from '#commons/front/front-texts.ts'
import { euro } from '#foundation/text/numbers.ts'
import { shorten } from '#foundation/text/plain-text.ts'
import { CardList } from '#foundation/ui/cards.tsx'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Filters } from '#foundation/ui/form.tsx'
import { Row, Section } from '#foundation/ui/layout.tsx'
import { FieldTag, StatusTag } from '#foundation/ui/tags.tsx'
import { addresses as rooms } from '../../../addresses.ts'
import type { At } from '../../method.ts'
import { paramsOf } from '../../trail.ts'
import { budgetAddresses } from '../addresses.ts'
import { choicesOf, type Narrowing, narrowed } from '../narrowing.ts'
import type { Project } from '../project.ts'
import type { BudgetResult } from '../rules/result.ts'
import { texts } from '../texts/texts.ts'
import { ProjectsMap } from './projects-map.tsx'

interface Props {
  at: At
  projects: readonly Project[]
  narrowing: Narrowing
  result: BudgetResult | null
}

/** Where a project is, in words; '' when nobody says. */
export const whereOf = ({ place, municipality }: Pick<Project, 'place' | 'municipality'>): string =>
  [place, municipality && loadAreas().find(municipality)?.name].filter(Boolean).join(', ')

/** All projects with map and filters, on the page of the phase. */
export const ProjectList: FC<Props> = ({ at, projects, narrowing, result }) => {
  const { language } = useVisit()
  const t = texts(language)
  const shown = narrowed(projects, narrowing)
  const cost = projects.reduce((sum, one) => sum + (one.cost ?? 0), 0)
  if (projects.length === 0)
    return (
      <EmptyState title={t.none}>
        <p>{t.noneHint}</p>
      </EmptyState>
    )
  return (
    <Section title={t.projects} id="projekte">
      <p class="small quiet">{t.number(projects.length, euro(cost, language))}</p>
      <Narrow at={at} projects={projects} narrowing={narrowing} />
      <ProjectsMap at={at} projects={shown} caption={t.mapCaption} />
      {shown.length === 0 ? (
        <EmptyState title={t.noneMatching} level={3}>
          <p>{t.noneMatchingHint}</p>
        </EmptyState>
      ) : (
        <CardList cards={shown.map(cardOf)} />
      )}
    </Section>
  )

  function cardOf(project: Project) {
    const { id, number, title, body, field } = project
    return {
      to: budgetAddresses.project({ ...paramsOf(at), project: id }),
      title,
      text: shorten(body, 160),
      kicker: (
        <Row>
          {result?.chosen.includes(number) && (
            <StatusTag tone="success" icon="check">
              {t.outcomeChosen}
            </StatusTag>
          )}
          {field && <FieldTag field={field}>{frontTexts(language)[field]}</FieldTag>}
        </Row>
      ),
      foot: (
        <>
          {t.project(number)} · <strong>{project.cost === null ? t.costUnknown : euro(project.cost, language)}</strong>
          {[whereOf(project), result && t.votes(result.votes[String(number)] ?? 0)]
            .filter(Boolean)
            .map((part) => ` · ${part}`)}
        </>
      ),
    }
  }
}

const Narrow: FC<Pick<Props, 'at' | 'projects' | 'narrowing'>> = ({ at, projects, narrowing }) => {
  const { language, space } = useVisit()
  const t = texts(language)
  const { feld, gemeinde } = choicesOf(projects, space.settings.districtKey, language)
  const active = [narrowing.field, narrowing.municipality].filter(Boolean).length
  if (projects.length < 4 || (feld.length < 2 && gemeinde.length < 2 && active === 0)) return null
  const page = rooms.phase(paramsOf(at))
  return (
    <Filters to={page} active={active} reset={active ? page : undefined}>
      {(feld.length > 1 || narrowing.field) && (
        <Select name="feld" label={t.field} optional empty={t.allFields} value={narrowing.field ?? ''} choices={feld} />
      )}
      {(gemeinde.length > 1 || narrowing.municipality) && (
        <Select
          name="gemeinde"
          label={t.municipality}
          optional
          empty={t.allMunicipalities}
          value={narrowing.municipality ?? ''}
          choices={gemeinde}
        />
      )}
    </Filters>
  )
}
