import { citizen, everyone } from '#commons/access/rules.ts'
import { accessTable } from '#foundation/http/access.ts'

export const access = accessTable('accounts', {
  'account.begin': [everyone],
  'account.own': [citizen],
  'invitation.see': [everyone],
  'invitation.accept': [citizen],
})
