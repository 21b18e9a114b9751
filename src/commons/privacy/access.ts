import { citizen, everyone } from '#commons/access/rules.ts'
import { accessTable } from '#foundation/http/access.ts'

export const access = accessTable('privacy', {
  'data.own': [citizen],
  'data.guest': [everyone],
  'record.see': [everyone],
})
