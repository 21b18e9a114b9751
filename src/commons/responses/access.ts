import { citizen, during, everyone } from '#commons/access/rules.ts'
import { accessTable } from '#foundation/http/access.ts'

/** Phase 'allowed': the owner of the thing lets this person do it (`Respondable` in the manifest). */
export const access = accessTable('responses', {
  'thread.read': [everyone],
  'comment.write': [during(['allowed'], everyone)],
  'comment.confirm': [everyone],
  'comment.take-back': [citizen],
  'mark.set': [during(['allowed'], citizen)],
})
