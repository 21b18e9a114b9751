import { everyone, staff } from '#commons/access/rules.ts'
import { accessTable } from '#foundation/http/access.ts'

export const access = accessTable('news', {
  'article.read': [everyone],
  'article.write': [staff('editor')],
  'article.publish': [staff('editor')],
})
