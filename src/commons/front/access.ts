import { accessTable } from '#foundation/http/access.ts'
import { everyone } from '../access/rules.ts'

export const access = accessTable('front', {
  'place.see': [everyone],
})
