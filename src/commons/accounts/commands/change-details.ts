import { choice, text } from '#foundation/http/fields.ts'
import { goTo } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { detailsPage } from '../pages/account.tsx'
import { notices } from '../texts.ts'

/** Name as others see it, and the language mails are written in. */
export const changeDetails = form(access, {
  address: addresses.details,
  action: 'account.own',
  house: true,
  page: detailsPage,
  fields: { name: text(80), language: choice(['de', 'leicht', 'en']) },
  async run({ tx, viewer }, input) {
    await tx
      .updateTable('accounts.person')
      .set({ display_name: input.name, language: input.language })
      .where('id', '=', viewer.person)
      .execute()
    return goTo(addresses.details(), notices.saved)
  },
})
