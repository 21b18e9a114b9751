import { choice } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { priceFields, priceFrom } from '../offers/price-input.ts'
import * as saving from '../offers/save-prices.ts'
import { loadPrice, pricePage } from '../pages/provider/price.tsx'
import { loadPrices, pricesPage, subjectOf } from '../pages/provider/prices.tsx'
import { notices } from '../texts/prices.ts'

/** So many rules a resource has at most: more nobody oversees. */
const most = 60

export const addPrice = form(access, {
  address: addresses.prices,
  action: 'resource.keep',
  fields: priceFields,
  page: pricesPage,
  load: loadPrices,
  subject: subjectOf,
  async run(work, input, { resource, rules }) {
    if (rules.length >= most) refuse(notices.tooMany)
    await saving.addPrice(work, resource.id, priceFrom(input))
    return goTo(addresses.prices({ resource: resource.slug }), notices.added)
  },
})

export const changePrice = form(access, {
  address: addresses.price,
  action: 'resource.keep',
  fields: priceFields,
  page: pricePage,
  load: loadPrice,
  subject: subjectOf,
  async run(work, input, { resource, rule }) {
    await saving.changePrice(work, rule, priceFrom(input))
    return goTo(addresses.prices({ resource: resource.slug }), notices.changed)
  },
})

export const movePrice = form(access, {
  address: addresses.movePrice,
  action: 'resource.keep',
  fields: { direction: choice(['up', 'down']) },
  load: loadPrice,
  subject: subjectOf,
  async run(work, { direction }, { resource, rule }) {
    await saving.movePrice(work, resource.id, rule.id, direction === 'up' ? -1 : 1)
    return goTo(addresses.prices({ resource: resource.slug }), notices.moved)
  },
})

export const removePrice = form(access, {
  address: addresses.removePrice,
  action: 'resource.keep',
  fields: {},
  page: pricePage,
  load: loadPrice,
  subject: subjectOf,
  async run(work, _input, { resource, rule }) {
    await saving.removePrice(work, rule)
    return goTo(addresses.prices({ resource: resource.slug }), notices.removed)
  },
})
