import { z } from 'zod'
import { describeThing } from '#commons/links/kinds.ts'
import { relatedTo } from '#commons/links/related.ts'
import { RelatedThings } from '#commons/links/related-things.tsx'
import { allWordings } from '#commons/translations/wordings.ts'
import { page } from '#foundation/http/route.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { funnelAddresses } from '../addresses.ts'
import { solutionToEdit, trailTo } from '../load.ts'
import { solutionKind, solutionsOf, visionsOf } from '../queries.ts'
import { funnelStaffTexts } from '../texts.ts'
import { SolutionInputs, ThingInputs, ThingVariants } from './thing-inputs.tsx'

/** A new solution; begun from an idea or an evening it remembers where it came from. */
export const addSolutionPage = page(access, {
  address: funnelAddresses.addSolution,
  action: 'funnel.write',
  query: z.object({ von: z.string().max(200).catch(''), titel: z.string().max(160).catch('') }),
  async load(work, _params, { von, titel }) {
    const [kind = '', id = ''] = von.split(':')
    const from = von ? await describeThing(work, kind, id) : undefined
    const there = await solutionsOf(work.tx, work.space.id, { language: 'de', staff: true })
    const begun = titel || from?.title
    return {
      related: await relatedTo(work, { title: begun ?? String(work.attempt?.values.title ?? '') }),
      visions: await visionsOf(work.tx, work.space.id, 'de'),
      position: there.length + 1,
      title: begun,
      from,
      von: from ? von : '',
    }
  },
  head: (_data, visit) => ({
    title: funnelStaffTexts(visit.language).addSolution,
    noIndex: true,
    trail: trailTo(visit, 'solutions'),
  }),
  view({ related, visions, position, title, from, von }, { language }) {
    const t = funnelStaffTexts(language)
    return (
      <Article title={t.addSolution}>
        {from && (
          <Notice>
            <p>{t.cameFrom(from.title)}</p>
          </Notice>
        )}
        <RelatedThings of={related} />
        <Form path={funnelAddresses.addSolution.path} submit={t.save} cancel={funnelAddresses.solutions()}>
          <HiddenInput name="from" value={von} />
          <ThingInputs title={title} position={position} />
          <SolutionInputs visions={visions} />
          <ThingVariants />
        </Form>
      </Article>
    )
  },
})

export const editSolutionPage = page(access, {
  address: funnelAddresses.editSolution,
  action: 'funnel.write',
  async load(work, params) {
    const solution = await solutionToEdit(work, params)
    return {
      solution,
      related: await relatedTo(work, solution),
      visions: await visionsOf(work.tx, work.space.id, 'de'),
      wordings: (await allWordings(work.tx, solutionKind, [solution.id])).get(solution.id),
    }
  },
  head: (_data, visit) => ({
    title: funnelStaffTexts(visit.language).editSolution,
    noIndex: true,
    trail: trailTo(visit, 'solutions'),
  }),
  view({ solution, related, visions, wordings }, { language }) {
    const t = funnelStaffTexts(language)
    const at = { solution: solution.slug }
    return (
      <Article title={solution.title} kicker={t.editSolution}>
        <RelatedThings of={related} />
        <Form
          path={funnelAddresses.editSolution.path}
          action={funnelAddresses.editSolution(at)}
          submit={t.save}
          cancel={addresses.solution(at)}
        >
          <HiddenInput name="version" value={solution.version} />
          <ThingInputs of={solution} position={solution.position} />
          <SolutionInputs of={solution} visions={visions} />
          <ThingVariants wordings={wordings} />
        </Form>
        <ActionLink to={funnelAddresses.removeSolution(at)}>{t.removeSolution}</ActionLink>
      </Article>
    )
  },
})
