import { everyone, self, staff } from '#commons/access/rules.ts'
import { accessTable } from '#foundation/http/access.ts'

export const access = accessTable('moderation', {
  'content.report': [everyone],
  'figures.see': [everyone],
  'case.decide': [staff('moderator')],
  /** Only the author of the thing. */
  'case.object': [self],
  'text.redact': [staff('moderator')],
})
