import type { FC } from 'hono/jsx'
import { page } from '#foundation/http/route.ts'
import { euro } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState, Notice } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { Article, Row } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { MoveButtons } from '#foundation/ui/move-buttons.tsx'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { access } from '../access.ts'
import { budgetAddresses } from '../addresses.ts'
import { type BudgetAt, budgetToEdit } from '../load-budget.ts'
import type { Project } from '../project.ts'
import { staffTexts } from '../texts/staff.ts'
import { texts } from '../texts/texts.ts'

/** All projects of a budget, to add, order and edit. */
export const projectsPage = page(access, {
  address: budgetAddresses.projects,
  action: 'budget.write',
  load: budgetToEdit,
  head: (at, visit) => ({
    title: staffTexts(visit.language).projects,
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view(at, { language }) {
    const t = staffTexts(language)
    const { projects, begun } = at
    const cost = projects.reduce((sum, one) => sum + (one.cost ?? 0), 0)
    return (
      <Article title={t.projects} kicker={at.phase.title} lead={begun ? undefined : t.projectsLead}>
        {begun && (
          <Notice>
            <p>{t.fixed}</p>
          </Notice>
        )}
        {!begun && (
          <Row>
            <ActionLink to={budgetAddresses.newProject(paramsOf(at))} look="button">
              {t.newProject}
            </ActionLink>
            <ActionLink to={budgetAddresses.ideas(paramsOf(at))} look="second">
              {t.takeIdeas}
            </ActionLink>
          </Row>
        )}
        {projects.length === 0 ? (
          <EmptyState title={texts(language).none} />
        ) : (
          <>
            <p class="small quiet">{texts(language).number(projects.length, euro(cost, language))}</p>
            <ol class="link-list">
              {projects.map((project) => (
                <li>
                  <OneProject at={at} project={project} />
                </li>
              ))}
            </ol>
          </>
        )}
      </Article>
    )
  },
})

const OneProject: FC<{ at: BudgetAt; project: Project }> = ({ at, project }) => {
  const { language } = useVisit()
  const t = staffTexts(language)
  const params = { ...paramsOf(at), project: project.id }
  const { number, title, cost } = project
  return (
    <>
      <strong>
        {number} {title}
      </strong>
      <p class="small">{cost === null ? t.costMissing : euro(cost, language)}</p>
      <div class="row">
        <ActionLink to={budgetAddresses.editProject(params)} icon="edit">
          {at.begun ? t.mend : t.edit}
          <span class="out-of-sight"> {title}</span>
        </ActionLink>
        {!at.begun && (
          <>
            <MoveButtons
              path={budgetAddresses.moveProject.path}
              action={budgetAddresses.moveProject(params)}
              name={title}
              at={at.projects.indexOf(project)}
              of={at.projects.length}
            />
            <Form
              path={budgetAddresses.removeProject.path}
              action={budgetAddresses.removeProject(params)}
              prefix={`${project.id}-x-`}
              summary={false}
              class="row"
            >
              <Button look="plain">
                {t.remove}
                <span class="out-of-sight">: {title}</span>
              </Button>
            </Form>
          </>
        )}
      </div>
    </>
  )
}
