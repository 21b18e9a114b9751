import { everyone, staff } from '#commons/access/rules.ts'
import { accessTable } from '#foundation/http/access.ts'

export const access = accessTable('pictures', {
  'picture.see': [everyone],
  'picture.keep': [staff('editor')],
  'consent.withdraw': [everyone],
})
