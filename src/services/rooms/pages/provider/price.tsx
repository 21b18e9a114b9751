import { found } from '#foundation/http/problems.ts'
import { page, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { Form } from '#foundation/ui/form.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { Button } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { forWhom, PriceInputs } from '../../offers/price-parts.tsx'
import { texts } from '../../texts/prices.ts'
import { priceWords } from '../../texts/words.ts'
import { loadPrices, subjectOf } from './prices.tsx'

/** One rule with its resource. */
export async function loadPrice(work: Work, params: { resource: string; price: string }) {
  const { resource, rules } = await loadPrices(work, params)
  return { resource, rules, rule: found(rules.find(({ id }) => id === params.price)) }
}

/** One rule: change or remove it. */
export const pricePage = page(access, {
  address: addresses.price,
  action: 'resource.keep',
  load: loadPrice,
  subject: subjectOf,
  head: ({ resource }, visit) => ({
    title: texts(visit.language).changeTitle,
    trail: [
      { href: hrefFor(visit, addresses.offered()), label: texts(visit.language).offered },
      { href: hrefFor(visit, addresses.edit({ resource: resource.slug })), label: resource.title },
      {
        href: hrefFor(visit, addresses.prices({ resource: resource.slug })),
        label: texts(visit.language).title(resource.title),
      },
    ],
    noIndex: true,
  }),
  view({ resource, rule }, { language }) {
    const t = texts(language)
    const at = { resource: resource.slug, price: rule.id }
    const back = addresses.prices({ resource: resource.slug })
    return (
      <Article title={t.changeTitle} lead={`${forWhom(rule, language)}: ${priceWords(rule, language)}`}>
        <Form path={addresses.price.path} action={addresses.price(at)} submit={t.save} cancel={back}>
          <PriceInputs rule={rule} />
        </Form>
        <Section title={t.removeTitle} id="entfernen">
          <p>{t.removeHint}</p>
          <Form path={addresses.removePrice.path} action={addresses.removePrice(at)} prefix="e-">
            <div>
              <Button look="danger">{t.remove}</Button>
            </div>
          </Form>
        </Section>
      </Article>
    )
  },
})
