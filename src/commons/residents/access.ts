import { citizen, staff } from '#commons/access/rules.ts'
import { accessTable } from '#foundation/http/access.ts'

export const access = accessTable('residents', {
  'residence.own': [citizen],
  'residence.confirm': [staff('editor', 'moderator')],
  'letters.make': [staff('administrator')],
})
