import { z } from 'zod'
import { page } from '#foundation/http/route.ts'
import { RadioGroup, Select } from '#foundation/ui/choices.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { DateInput, TextArea, TextInput, TimeInput } from '#foundation/ui/inputs.tsx'
import { Article, Columns, Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { type Enterable, enterable } from '../../bookings/request-queries.ts'
import { groups, purposes } from '../../resource.ts'
import { offeredBy } from '../../rights.ts'
import { requestTexts } from '../../texts/requests.ts'
import { seriesProviderTexts } from '../../texts/series-provider.ts'
import { groupWords, purposeWords } from '../../texts/words.ts'
import { requestsTrail } from './request.tsx'

const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .optional()
  .catch(undefined)
const query = z.object({
  raum: z.uuid().optional().catch(undefined),
  tag: z.iso.date().optional().catch(undefined),
  von: time,
  bis: time,
})

/** What the provider enters: a booking on the telephone, own use, a blocked time. */
export const enterPage = page(access, {
  address: addresses.enter,
  action: 'resource.offer',
  query,
  load: async (work, _params, chosen) => ({ chosen, resources: await enterable(work, offeredBy(work.viewer)) }),
  head: (_data, visit) => ({
    title: requestTexts(visit.language).enterTitle,
    trail: requestsTrail(visit),
    noIndex: true,
  }),
  view({ chosen, resources }, { language }) {
    const t = requestTexts(language)
    return (
      <Article title={t.enterTitle} lead={t.enterLead}>
        <p>
          <ActionLink to={addresses.enterSeries()} icon="calendar">
            {seriesProviderTexts(language).enterGo}
          </ActionLink>
        </p>
        {resources.length === 0 ? (
          <EmptyState title={t.noneToEnter} />
        ) : (
          <Form path={addresses.enter.path} submit={t.save} cancel={addresses.requests()}>
            <RadioGroup
              name="kind"
              label={t.kind}
              value="behalf"
              choices={[
                { value: 'behalf', label: t.kindBehalf, hint: t.kindBehalfHint },
                { value: 'internal', label: t.kindInternal, hint: t.kindInternalHint },
                { value: 'block', label: t.kindBlock, hint: t.kindBlockHint },
              ]}
            />
            <Select name="resource" label={t.resource} value={chosen.raum} choices={byHouse(resources)} />
            <Section title={t.time} id="wann">
              <p class="small">{t.timeHint}</p>
              <Columns as="even">
                <DateInput name="tag" label={t.day} value={chosen.tag} />
                <DateInput name="bistag" label={t.lastDay} hint={t.lastDayHint} optional />
              </Columns>
              <Columns as="even">
                <TimeInput name="von" label={t.begins} value={chosen.von} optional />
                <TimeInput name="bis" label={t.ends} value={chosen.bis} optional />
              </Columns>
            </Section>
            <TextArea name="words" label={t.about} hint={t.aboutHint} rows={2} maxlength={500} optional />
            <Section title={t.whom} id="wen">
              <p class="small">{t.whomLead}</p>
              <TextInput name="name" label={t.name} maxlength={120} autocomplete="off" optional />
              <Columns as="even">
                <TextInput name="phone" label={t.phone} type="tel" maxlength={40} autocomplete="off" optional />
                <TextInput name="mail" label={t.mail} type="email" maxlength={254} autocomplete="off" optional />
              </Columns>
              <Columns as="even">
                <Select
                  name="gruppe"
                  label={t.group}
                  value="private"
                  choices={groups.map((value) => ({ value, label: groupWords(language)[value] }))}
                />
                <Select
                  name="zweck"
                  label={t.purpose}
                  value="other"
                  choices={purposes.map((value) => ({ value, label: purposeWords(language)[value] }))}
                />
              </Columns>
              <TextInput name="persons" label={t.persons} inputmode="numeric" wide="short" optional />
            </Section>
          </Form>
        )}
      </Article>
    )
  },
})

export const byHouse = (resources: readonly Enterable[]) =>
  [...Map.groupBy(resources, ({ building }) => building)].map(([group, inHouse]) => ({
    group,
    choices: inHouse.map(({ id, title }) => ({ value: id, label: title })),
  }))
