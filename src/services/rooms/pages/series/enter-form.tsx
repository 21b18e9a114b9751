import type { FC } from 'hono/jsx'
import { hrefFor } from '#foundation/http/visit.ts'
import { euro } from '#foundation/text/numbers.ts'
import { RadioGroup, Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Columns, Section } from '#foundation/ui/layout.tsx'
import { Button } from '#foundation/ui/links.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { addresses } from '../../addresses.ts'
import type { Typed } from '../../bookings/offer.ts'
import type { Enterable } from '../../bookings/request-queries.ts'
import { wishQuery } from '../../bookings/wish.ts'
import { groups, purposes, type Resource } from '../../resource.ts'
import { seriesFields } from '../../series/input.ts'
import type { SeriesPlan } from '../../series/plan-series.ts'
import { requestTexts } from '../../texts/requests.ts'
import { seriesTexts } from '../../texts/series.ts'
import { seriesProviderTexts } from '../../texts/series-provider.ts'
import { groupWords, purposeWords, totalWords } from '../../texts/words.ts'
import { byHouse } from '../requests/enter.tsx'
import { hidden, type Instead, totalOf } from './plan-view.tsx'
import { one, RuleInputs } from './rule-form.tsx'

/** Another time is entered as a single booking. */
export const enterInstead =
  (resource: string): Instead =>
  (span) =>
    addresses.enter({ raum: resource, ...wishQuery(span) })

interface Asking {
  readonly resources: readonly Enterable[]
  readonly typed: Typed
  readonly asked: boolean
}

/** What is entered and when: a GET form, so that the dates have an address. Nothing in it says for whom. */
export const EnterRule: FC<Asking> = ({ resources, typed, asked }) => {
  const visit = useVisit()
  const { language } = visit
  const [r, t] = [requestTexts(language), seriesTexts(language)]
  return (
    <form method="get" action={hrefFor(visit, addresses.enterSeries())} class="form">
      <RadioGroup
        name="kind"
        label={r.kind}
        value={one(typed, 'kind') || 'behalf'}
        choices={[
          { value: 'behalf', label: r.kindBehalf, hint: r.kindBehalfHint },
          { value: 'internal', label: r.kindInternal, hint: r.kindInternalHint },
        ]}
      />
      <Select name="resource" label={r.resource} value={one(typed, 'resource')} choices={byHouse(resources)} />
      <RuleInputs typed={typed} asked={asked} />
      <Columns as="even">
        <Select
          name="gruppe"
          label={r.group}
          value={one(typed, 'gruppe') || 'club'}
          choices={groups.map((value) => ({ value, label: groupWords(language)[value] }))}
        />
        <Select
          name="zweck"
          label={r.purpose}
          value={one(typed, 'zweck') || 'other'}
          choices={purposes.map((value) => ({ value, label: purposeWords(language)[value] }))}
        />
      </Columns>
      <TextInput
        name="personen"
        label={r.persons}
        inputmode="numeric"
        wide="short"
        value={one(typed, 'personen')}
        maxlength={5}
        optional
      />
      <div>
        <Button look={asked ? 'second' : 'button'}>{asked ? t.previewAgain : t.preview}</Button>
      </div>
    </form>
  )
}

/** Names of what the preview was made for; they go along with the entry. */
const kept = ['kind', 'resource', ...Object.keys(seriesFields)]

/** What all dates cost together, and for whom they are entered. */
export const EnterForm: FC<{ plan: SeriesPlan; resource: Resource; typed: Typed }> = ({ plan, resource, typed }) => {
  const { language } = useVisit()
  const [p, r, t] = [seriesProviderTexts(language), requestTexts(language), seriesTexts(language)]
  const behalf = typed.kind !== 'internal'
  const number = plan.possible.length
  const deposit = plan.possible.reduce((sum, { price }) => sum + price.depositCents, 0)
  return (
    <Section title={behalf ? r.whom : p.about} id="wen">
      {behalf && (
        <DescriptionList
          of={[
            [t.total, <strong>{totalWords(totalOf(plan), language)}</strong>],
            [t.deposit, deposit > 0 ? p.depositOnce(euro(deposit, language)) : null],
          ]}
        />
      )}
      <Form path={addresses.enterSeries.path} submit={p.save(number)} cancel={addresses.requests()}>
        {hidden({ ...typed, resource: resource.id }, kept).map(([name, value]) => (
          <HiddenInput name={name} value={value} />
        ))}
        <HiddenInput name="anzahl" value={number} />
        {behalf && (
          <>
            <p class="small">{p.mailHint}</p>
            <TextInput name="name" label={r.name} maxlength={120} autocomplete="off" />
            <Columns as="even">
              <TextInput name="phone" label={r.phone} type="tel" maxlength={40} autocomplete="off" optional />
              <TextInput name="mail" label={r.mail} type="email" maxlength={254} autocomplete="off" optional />
            </Columns>
          </>
        )}
        <TextArea name="words" label={r.about} hint={r.aboutHint} rows={2} maxlength={500} optional={behalf} />
      </Form>
    </Section>
  )
}
