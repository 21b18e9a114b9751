import { staff } from '#commons/access/rules.ts'
import { accessTable } from '#foundation/http/access.ts'

export const access = accessTable('links', {
  'link.edit': [staff('editor')],
})
