import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { CheckboxGroup } from '#foundation/ui/choices.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { statusWords } from '../../ideas/texts/statuses.ts'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { access } from '../access.ts'
import { budgetAddresses } from '../addresses.ts'
import { budgetToEdit } from '../load-budget.ts'
import { acceptableIdeas } from '../take-over.ts'
import { staffTexts } from '../texts/staff.ts'

/** Ideas of the same dialogue that were taken up, all of them ticked: one click makes projects of them. */
export const ideasPage = page(access, {
  address: budgetAddresses.ideas,
  action: 'budget.write',
  async load(work, params) {
    const at = await budgetToEdit(work, params)
    return { at, ideas: await acceptableIdeas(work, at.dialogue.id, at.phase.id) }
  },
  head: ({ at }, visit) => ({
    title: staffTexts(visit.language).takeIdeas,
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view({ at, ideas }, { language }) {
    const t = staffTexts(language)
    return (
      <Article title={t.takeIdeas} kicker={at.phase.title} lead={t.ideasLead}>
        {ideas.length === 0 ? (
          <EmptyState title={t.noIdeas}>
            <p>{t.noIdeasHint}</p>
          </EmptyState>
        ) : (
          <Form
            path={budgetAddresses.ideas.path}
            action={budgetAddresses.ideas(paramsOf(at))}
            submit={t.takeOver}
            cancel={budgetAddresses.projects(paramsOf(at))}
          >
            <CheckboxGroup
              name="ideas"
              label={t.ideas}
              values={ideas.map(({ id }) => id)}
              choices={ideas.map(({ id, title, author, status }) => ({
                value: id,
                label: title,
                hint: [author && t.by(author), status && say(statusWords[status], language)]
                  .filter(Boolean)
                  .join(' · '),
              }))}
            />
          </Form>
        )}
      </Article>
    )
  },
})
