import { sql } from 'kysely'
import { page, type Work } from '#foundation/http/route.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { ConfirmForm } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { measureRows, solutionChoices } from '../../measures/queries.ts'
import { today } from '../../measures/save-measure.ts'
import { funnelAddresses } from '../addresses.ts'
import { solutionToEdit, trailTo } from '../load.ts'
import { funnelStaffTexts } from '../texts.ts'

/** The solution with how many measures it has (drafts too) and where they could go. */
export async function solutionToRemove(work: Work, params: { solution: string }) {
  const { tx, space } = work
  const solution = await solutionToEdit(work, params)
  const where = sql`m.solution_id = ${solution.id}`
  return {
    solution,
    measures: (await measureRows(tx, space.id, { today: today(work), all: true, where })).length,
    others: (await solutionChoices(tx, space.id)).filter(({ id }) => id !== solution.id),
  }
}

/** Deleting a solution never deletes a measure: where they go is asked first. */
export const removeSolutionPage = page(access, {
  address: funnelAddresses.removeSolution,
  action: 'funnel.write',
  load: solutionToRemove,
  head: (_data, visit) => ({
    title: funnelStaffTexts(visit.language).removeSolution,
    noIndex: true,
    trail: trailTo(visit, 'solutions'),
  }),
  view({ solution, measures, others }, { language }) {
    const t = funnelStaffTexts(language)
    const at = { solution: solution.slug }
    return (
      <Article title={t.removeSolution} kicker={solution.title} lead={t.removeSolutionLead}>
        <ConfirmForm
          path={funnelAddresses.removeSolution.path}
          action={funnelAddresses.removeSolution(at)}
          deed={t.removeSolution}
          cancel={funnelAddresses.editSolution(at)}
          danger
        >
          {measures > 0 && (
            <Select
              name="to"
              label={t.moveTo}
              hint={t.moveHint(measures)}
              empty={t.moveNowhere}
              choices={others.map(({ id, title, vision }) => ({
                value: id,
                label: vision ? `${vision}: ${title}` : title,
              }))}
              optional
            />
          )}
        </ConfirmForm>
      </Article>
    )
  },
})
