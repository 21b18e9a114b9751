import type { FC } from 'hono/jsx'
import { VariantInputs } from '#commons/translations/variant-inputs.tsx'
import { allWordings } from '#commons/translations/wordings.ts'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { euro, list } from '#foundation/text/numbers.ts'
import { EuroInput, NumberInput } from '#foundation/ui/amount-inputs.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Columns, Section } from '#foundation/ui/layout.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import {
  type CommonRules,
  commonRulesOf,
  type Differing,
  differences,
  differing,
} from '../../conditions/common-rules.ts'
import { rulesKind } from '../../queries.ts'
import { commonRulesTexts } from '../../texts/common-rules.ts'
import { ProviderPage } from '../provider-page.tsx'

/** The district's rules for everything that can be booked, and what differs from them. */
export const commonRulesPage = page(access, {
  address: addresses.commonRules,
  action: 'calendar.keep',
  async load(work) {
    const rules = await commonRulesOf(work)
    const wordings = (await allWordings(work.tx, rulesKind, [work.space.id])).get(work.space.id) ?? {}
    return { rules, wordings, others: await differing(work, rules) }
  },
  head: (_data, visit) => ({
    title: commonRulesTexts(visit.language).title,
    trail: [{ href: hrefFor(visit, addresses.list()), label: commonRulesTexts(visit.language).rooms }],
    noIndex: true,
    wide: true,
  }),
  view({ rules, wordings, others }, { language }) {
    const t = commonRulesTexts(language)
    return (
      <ProviderPage title={t.title} lead={t.lead}>
        <Notice kind="info">
          <p>{t.holdsFrom}</p>
        </Notice>
        <Form path={addresses.commonRules.path} submit={t.save}>
          <HiddenInput name="version" value={rules.version} />
          <TextArea
            name="conditions"
            label={t.conditions}
            hint={t.conditionsHint}
            value={rules.conditions}
            rows={10}
            maxlength={20_000}
            optional
          />
          <VariantInputs
            wordings={wordings}
            fields={[{ name: 'conditions', label: t.conditions, rows: 10, maxlength: 20_000 }]}
          />
          <Limits rules={rules} />
        </Form>
        <Section title={t.differ} id="abweichungen">
          {others.length > 0 ? (
            <Others rules={rules} others={others} />
          ) : (
            <p>{hasLimits(rules) ? t.differNone : t.noLimits}</p>
          )}
        </Section>
      </ProviderPage>
    )
  },
})

const hasLimits = ({ mostDepositCents, mostAdvanceDays, freeUntilHours }: CommonRules) =>
  mostDepositCents !== null || mostAdvanceDays !== null || freeUntilHours !== null

const Limits: FC<{ rules: CommonRules }> = ({ rules }) => {
  const { language } = useVisit()
  const t = commonRulesTexts(language)
  return (
    <Section title={t.limits} id="grenzen">
      <p class="small">{t.limitsHint}</p>
      <Columns as="even">
        <EuroInput name="deposit" label={t.deposit} cents={rules.mostDepositCents} optional />
        <NumberInput name="advanceDays" label={t.advance} value={rules.mostAdvanceDays} optional />
      </Columns>
      <NumberInput name="freeHours" label={t.free} hint={t.freeHint} value={rules.freeUntilHours} optional />
    </Section>
  )
}

const Others: FC<{ rules: CommonRules; others: readonly Differing[] }> = ({ rules, others }) => {
  const { language } = useVisit()
  const t = commonRulesTexts(language)
  const freeUntil = ({ refunds }: Differing) => {
    const hours = refunds.filter(({ percent }) => percent >= 100).map((step) => step.hours)
    return hours.length > 0 ? Math.min(...hours) : null
  }
  const words = (one: Differing) => ({
    deposit: t.differsDeposit(euro(one.depositCents, language)),
    advanceDays: t.differsAdvance(one.advanceDays),
    refundHours1: t.differsFree(freeUntil(one)),
  })
  return (
    <DataTable
      caption={t.differ}
      captionOutOfSight
      rows={others}
      columns={[
        {
          label: t.thing,
          value: (one) => (
            <>
              <Link to={addresses.edit({ resource: one.slug })}>{one.title}</Link>
              <br />
              <span class="small">{one.building}</span>
            </>
          ),
        },
        { label: t.provider, value: ({ providerName }) => providerName ?? t.district },
        {
          label: t.how,
          value: (one) =>
            list(
              differences(rules, one).map(({ field }) => words(one)[field]),
              language,
            ),
        },
      ]}
    />
  )
}
