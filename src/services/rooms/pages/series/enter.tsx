import {
  choice,
  id,
  optionalLongText,
  optionalMail,
  optionalText,
  optionalWholeNumber,
} from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form, page } from '#foundation/http/route.ts'
import { RadioGroup, Select } from '#foundation/ui/choices.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Columns, Section } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { resourceById } from '../../queries.ts'
import { enterable } from '../../request-queries.ts'
import { groups, purposes } from '../../resource.ts'
import { offeredBy } from '../../rights.ts'
import { makeSeries } from '../../save-series.ts'
import { ruleFields, ruleOf } from '../../series-input.ts'
import { seriesById } from '../../series-queries.ts'
import { tellSeries } from '../../telling-series.ts'
import { providerNotices } from '../../texts/provider-notices.ts'
import { requestNotices } from '../../texts/request-notices.ts'
import { requestTexts } from '../../texts/requests.ts'
import { seriesNotices } from '../../texts/series.ts'
import { seriesProviderNotices, seriesProviderTexts } from '../../texts/series-provider.ts'
import { groupWords, purposeWords } from '../../texts/words.ts'
import { byHouse } from '../requests/enter.tsx'
import { requestsTrail } from '../requests/request.tsx'
import { RuleInputs } from './rule-form.tsx'

/** A series on the telephone, or of one's own. */
export const enterSeriesPage = page(access, {
  address: addresses.enterSeries,
  action: 'resource.offer',
  load: async (work) => ({ resources: await enterable(work, offeredBy(work.viewer)) }),
  head: (_data, visit) => ({
    title: seriesProviderTexts(visit.language).enterTitle,
    trail: requestsTrail(visit),
    noIndex: true,
  }),
  view({ resources }, { language }) {
    const [t, r] = [seriesProviderTexts(language), requestTexts(language)]
    return (
      <Article title={t.enterTitle} lead={t.enterLead}>
        {resources.length === 0 ? (
          <EmptyState title={r.noneToEnter} />
        ) : (
          <Form path={addresses.enterSeries.path} submit={t.save} cancel={addresses.requests()}>
            <RadioGroup
              name="kind"
              label={r.kind}
              value="behalf"
              choices={[
                { value: 'behalf', label: r.kindBehalf, hint: r.kindBehalfHint },
                { value: 'internal', label: r.kindInternal, hint: r.kindInternalHint },
              ]}
            />
            <Select name="resource" label={r.resource} choices={byHouse(resources)} />
            <Section title={r.time} id="wann">
              <RuleInputs typed={{}} asked={false} />
            </Section>
            <TextArea name="words" label={r.about} hint={r.aboutHint} rows={2} maxlength={500} optional />
            <Section title={r.whom} id="wen">
              <p class="small">{r.whomLead}</p>
              <TextInput name="name" label={r.name} maxlength={120} autocomplete="off" optional />
              <Columns as="even">
                <TextInput name="phone" label={r.phone} type="tel" maxlength={40} autocomplete="off" optional />
                <TextInput name="mail" label={r.mail} type="email" maxlength={254} autocomplete="off" optional />
              </Columns>
              <Columns as="even">
                <Select
                  name="gruppe"
                  label={r.group}
                  value="club"
                  choices={groups.map((value) => ({ value, label: groupWords(language)[value] }))}
                />
                <Select
                  name="zweck"
                  label={r.purpose}
                  value="other"
                  choices={purposes.map((value) => ({ value, label: purposeWords(language)[value] }))}
                />
              </Columns>
              <TextInput name="persons" label={r.persons} inputmode="numeric" wide="short" optional />
            </Section>
          </Form>
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
    ...ruleFields,
    kind: choice(['behalf', 'internal']),
    resource: id(),
    words: optionalLongText(500),
    name: optionalText(120),
    phone: optionalText(40),
    mail: optionalMail(),
    persons: optionalWholeNumber(1, 10_000),
    gruppe: choice(groups),
    zweck: choice(purposes),
  },
  async run(work, input) {
    const resource = found(await resourceById(work.tx, work.space.id, input.resource))
    const own = offeredBy(work.viewer)
    if (own && !own.includes(resource.organisation ?? '')) refuse(providerNotices.notAdmitted, 'resource')
    const behalf = input.kind === 'behalf'
    if (behalf && !input.name) refuse(requestNotices.nameMissing, 'name')
    if (!behalf && !input.words) refuse(requestNotices.wordsMissing, 'words')
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
      persons: behalf ? input.persons : null,
      words: input.words ?? '',
    }
    const entered = { kind: input.kind, by: work.viewer.person }
    const { id: series } = await makeSeries(work, resource, wish, booker, 'provider', undefined, entered)
    if (booker.mail) await tellSeries(work, 'confirmed', await seriesById(work, series))
    return goTo(addresses.requestedSeries({ series }), seriesProviderNotices.entered)
  },
})
