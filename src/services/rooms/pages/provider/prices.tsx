import type { FC } from 'hono/jsx'
import { found } from '#foundation/http/problems.ts'
import { page, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { list } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState, Notice } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { MoveButtons } from '#foundation/ui/move-buttons.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { beginWords, forWhom, PriceExamples, PriceInputs } from '../../offers/price-parts.tsx'
import { type KeptPrice, keptPrices } from '../../offers/save-prices.ts'
import { resourceBySlug } from '../../queries.ts'
import { groups, type Resource } from '../../resource.ts'
import { isSuperseded, ruleFor } from '../../rules/price.ts'
import { localDay } from '../../rules/times.ts'
import { invoiceTexts } from '../../texts/invoices.ts'
import { texts } from '../../texts/prices.ts'
import { groupsWords, priceWords } from '../../texts/words.ts'

/** A resource with its rules, for the page and the forms that change them. */
export async function loadPrices({ tx, space }: Work, params: { resource: string }) {
  const resource = found(await resourceBySlug(tx, space.id, params.resource))
  return { resource, rules: await keptPrices(tx, space.id, resource.id) }
}

export const subjectOf = ({ resource }: { resource: Resource }) => ({ organisation: resource.organisation })

/** Rules about prices: see, add, order; each has a page of its own to change it. */
export const pricesPage = page(access, {
  address: addresses.prices,
  action: 'resource.keep',
  load: loadPrices,
  subject: subjectOf,
  head: ({ resource }, visit) => ({
    title: texts(visit.language).title(resource.title),
    trail: [
      { href: hrefFor(visit, addresses.offered()), label: texts(visit.language).offered },
      { href: hrefFor(visit, addresses.edit({ resource: resource.slug })), label: resource.title },
    ],
    noIndex: true,
  }),
  view({ resource, rules }, { language }) {
    const t = texts(language)
    return (
      <Article title={t.title(resource.title)} lead={t.lead}>
        {rules.length === 0 ? (
          <EmptyState title={t.none}>
            <p>{t.noneHint}</p>
          </EmptyState>
        ) : (
          <Rules rules={rules} slug={resource.slug} />
        )}
        <ActionLink to={addresses.resourceWays({ resource: resource.slug })}>
          {invoiceTexts(language).howPaid}
        </ActionLink>
        <Section title={t.example} id="beispiele">
          <p class="small">{t.exampleHint}</p>
          <PriceExamples rules={rules} resource={resource} />
        </Section>
        <Section title={t.add} id="hinzufuegen">
          <Form path={addresses.prices.path} action={addresses.prices({ resource: resource.slug })} submit={t.add}>
            <PriceInputs />
          </Form>
        </Section>
      </Article>
    )
  },
})

const Rules: FC<{ rules: readonly KeptPrice[]; slug: string }> = ({ rules, slug }) => {
  const { language, now } = useVisit()
  const t = texts(language)
  const today = localDay(now)
  const gaps = groups.filter((group) => !ruleFor(rules, { group, purpose: 'other', day: today }))
  return (
    <Section title={t.rules} id="regeln">
      <DataTable
        caption={t.rules}
        captionOutOfSight
        columns={[
          { label: t.forWhom, value: (rule) => forWhom(rule, language) },
          { label: t.price, number: true, value: (rule) => priceWords(rule, language) },
          {
            label: t.begins,
            value: (rule) => (
              <>
                {beginWords(rule, today, language)}{' '}
                {isSuperseded(rules, rule, today) && <StatusTag>{t.superseded}</StatusTag>}
              </>
            ),
          },
          {
            label: t.order,
            value: (rule) => (
              <MoveButtons
                path={addresses.movePrice.path}
                action={addresses.movePrice({ resource: slug, price: rule.id })}
                name={forWhom(rule, language)}
                at={rules.indexOf(rule)}
                of={rules.length}
              />
            ),
          },
          {
            label: t.deeds,
            value: (rule) => (
              <ActionLink to={addresses.price({ resource: slug, price: rule.id })}>{t.change}</ActionLink>
            ),
          },
        ]}
        rows={rules}
      />
      {gaps.length > 0 && (
        <Notice>
          <p>
            {t.gap(
              list(
                gaps.map((group) => groupsWords(language)[group]),
                language,
              ),
            )}
          </p>
        </Notice>
      )}
    </Section>
  )
}
