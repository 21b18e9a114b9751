import type { z } from 'zod'
import type { Everything } from '#commons/manifest.ts'
import { choice, type Fields, optionalChoice } from '#foundation/http/fields.ts'
import { goTo } from '#foundation/http/problems.ts'
import { form, type PageRoute, type Route } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { inputOf } from '../pages/wishes.tsx'
import { notices } from '../texts.ts'
import { setWish, topicsOf, usualWish, type Wish, wishes } from '../wishes.ts'

const everythingField = { mail: choice(wishes) }

/** Somebody chooses what comes by mail, and when. */
// biome-ignore lint/suspicious/noExplicitAny: the page's own data do not matter to the form
export function setWishesForm(everything: Everything, page: PageRoute<any, any, any, any>): Route {
  const route = form(access, {
    address: addresses.wishes,
    action: 'wish.own',
    house: true,
    fields: everythingField,
    page,
    async run({ tx, viewer }, input) {
      const person = viewer.person as string
      const chosen = input as Readonly<Record<string, Wish | null>>
      await setWish(tx, person, '', input.mail === usualWish ? null : input.mail)
      for (const { id } of topicsOf(everything)) await setWish(tx, person, id, chosen[inputOf(id)] ?? null)
      return goTo(addresses.wishes(), notices.saved)
    },
  })
  // Which topics there are is known only when every module has been made, so the fields are asked for when a form arrives.
  return Object.defineProperty({ ...route }, 'fields', {
    enumerable: true,
    get: (): Fields => ({ ...everythingField, ...topicFields(everything) }),
  })
}

const topicFields = (everything: Everything): Record<string, z.ZodType> =>
  Object.fromEntries(topicsOf(everything).map(({ id }) => [inputOf(id), optionalChoice(wishes)]))
