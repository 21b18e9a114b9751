import { citizen, everyone, memberOf, staff } from '#commons/access/rules.ts'
import { accessTable } from '#foundation/http/access.ts'

export const access = accessTable('organisations', {
  'organisation.see': [everyone],
  'organisation.create': [citizen],
  'organisation.edit': [memberOf(undefined, 'owner')],
  'organisation.members': [memberOf()],
  'admission.ask': [memberOf(undefined, 'owner')],
  'admission.decide': [staff('moderator')],
})
