import { z } from 'zod'
import {
  choice,
  id,
  optionalLongText,
  optionalMail,
  optionalText,
  optionalWholeNumber,
} from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form, page, type Work } from '#foundation/http/route.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import type { Typed } from '../../bookings/offer.ts'
import { enterable } from '../../bookings/request-queries.ts'
import { resourceById } from '../../queries.ts'
import { offeredBy } from '../../rights.ts'
import { ruleOf, seriesFields } from '../../series/input.ts'
import { planSeries } from '../../series/plan-series.ts'
import { seriesById } from '../../series/queries.ts'
import { makeSeries } from '../../series/save-series.ts'
import { tellSeries } from '../../series/telling.ts'
import { providerNotices } from '../../texts/provider-notices.ts'
import { requestNotices } from '../../texts/request-notices.ts'
import { requestTexts } from '../../texts/requests.ts'
import { seriesNotices } from '../../texts/series.ts'
import { seriesProviderNotices, seriesProviderTexts } from '../../texts/series-provider.ts'
import { requestsTrail } from '../requests/request.tsx'
import { EnterForm, EnterRule, enterInstead } from './enter-form.tsx'
import { PlanView } from './plan-view.tsx'
import { previewOf, ruleQuery, WrongRule } from './preview.tsx'

const query = ruleQuery.extend({
  kind: z.enum(['behalf', 'internal']).optional().catch(undefined),
  resource: z.uuid().optional().catch(undefined),
})

/** Whether the viewer may enter something there, and what would become of the dates. */
async function load(work: Work, typed: Typed) {
  const resources = await enterable(work, offeredBy(work.viewer))
  const chosen = resources.find(({ id: one }) => one === typed.resource)
  const resource = chosen && (await resourceById(work.tx, work.space.id, chosen.id, work.language))
  const preview = resource ? await previewOf(work, resource, typed, 'provider') : ({ kind: 'nothing-asked' } as const)
  return { resources, typed, resource, preview }
}

/** A series on the telephone, or of one's own: the rule, then every date, then for whom. Nothing is entered before the last button. */
export const enterSeriesPage = page(access, {
  address: addresses.enterSeries,
  action: 'resource.offer',
  query,
  load: (work, _params, asked) =>
    load(work, work.attempt?.form === addresses.enterSeries.path ? work.attempt.values : asked),
  head: (_data, visit) => ({
    title: seriesProviderTexts(visit.language).enterTitle,
    trail: requestsTrail(visit),
    noIndex: true,
  }),
  view({ resources, typed, resource, preview }, { language }) {
    const t = seriesProviderTexts(language)
    if (resources.length === 0)
      return (
        <Article title={t.enterTitle} lead={t.enterLead}>
          <EmptyState title={requestTexts(language).noneToEnter} />
        </Article>
      )
    return (
      <Article title={t.enterTitle} lead={t.enterLead}>
        <Section title={t.what} id="regel">
          <EnterRule resources={resources} typed={typed} asked={preview.kind !== 'nothing-asked'} />
        </Section>
        {preview.kind === 'wrong' && <WrongRule problems={preview.problems} />}
        {preview.kind === 'plan' && resource && (
          <PlanView plan={preview.plan} instead={enterInstead(resource.id)} free={typed.kind === 'internal'} />
        )}
        {preview.kind === 'plan' && resource && preview.plan.possible.length > 0 && (
          <EnterForm plan={preview.plan} resource={resource} typed={typed} />
        )}
      </Article>
    )
  },
})

export const enterSeriesForm = form(access, {
  address: addresses.enterSeries,
  action: 'resource.offer',
  page: enterSeriesPage,
  fields: {
    ...seriesFields,
    anzahl: optionalWholeNumber(0, 1000),
    kind: choice(['behalf', 'internal']),
    resource: id(),
    words: optionalLongText(500),
    name: optionalText(120),
    phone: optionalText(40),
    mail: optionalMail(),
  },
  async run(work, input) {
    const resource = found(await resourceById(work.tx, work.space.id, input.resource))
    const own = offeredBy(work.viewer)
    if (own && !own.includes(resource.organisation ?? '')) refuse(providerNotices.notAdmitted, 'resource')
    const behalf = input.kind === 'behalf'
    if (Temporal.PlainDate.compare(input.bistag, input.tag) < 0) refuse(seriesNotices.endsBefore, 'bistag')
    const booker = {
      person: null,
      name: behalf ? (input.name ?? '') : '',
      mail: behalf ? input.mail : null,
      phone: behalf ? input.phone : null,
      organisation: null,
      language: 'de' as const,
    }
    const wish = {
      rule: ruleOf(input),
      group: behalf ? input.gruppe : ('public' as const),
      purpose: behalf ? input.zweck : ('other' as const),
      persons: behalf ? input.personen : null,
      words: input.words ?? '',
    }
    const plan = await planSeries(work, resource, wish, 'provider', booker.language)
    if (plan.tooMany) refuse(seriesNotices.tooMany, 'bistag')
    if (plan.possible.length === 0) refuse(seriesNotices.nothingPossible)
    if (input.anzahl === null) refuse(seriesProviderNotices.previewFirst)
    if (plan.possible.length !== input.anzahl) refuse(seriesNotices.changed)
    if (behalf && !input.name) refuse(requestNotices.nameMissing, 'name')
    if (!behalf && !input.words) refuse(requestNotices.wordsMissing, 'words')
    const entered = { kind: input.kind, by: work.viewer.person }
    const { id: series } = await makeSeries(work, resource, wish, booker, 'provider', plan, entered)
    if (booker.mail) await tellSeries(work, 'confirmed', await seriesById(work, series))
    return goTo(addresses.requestedSeries({ series }), seriesProviderNotices.entered)
  },
})
