import { optionalChoice, optionalText } from '#foundation/http/fields.ts'
import { found, goTo } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { notices } from '../texts.ts'
import { readUnsubscribing } from '../unsubscribe.ts'
import { setWish, wishForNothing } from '../wishes.ts'

/** Ends mails: by the button of the page, or by the mail program itself (RFC 8058: one POST, no cookie, no redirect). */
export const unsubscribe = form(access, {
  address: addresses.unsubscribe,
  action: 'mail.unsubscribe',
  house: true,
  provedByAddress: true,
  fields: { what: optionalChoice(['topic', 'all']), 'List-Unsubscribe': optionalText(100) },
  async run({ tx, sign }, input, _thing, params) {
    const { person, topic } = found(readUnsubscribing(sign, params))
    if (input.what === 'all' || topic === '') await wishForNothing(tx, person)
    else await setWish(tx, person, topic, 'never')
    if (input['List-Unsubscribe']) return new Response('', { status: 200 })
    return goTo(addresses.unsubscribe(params), notices.unsubscribed)
  },
})
