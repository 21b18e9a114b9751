import { during, everyone } from '#commons/access/rules.ts'
import { accessTable } from '#foundation/http/access.ts'

/** Phase 'readable': the owner of the document may be seen, and the version is adopted, open, or the reader works on it. */
export const access = accessTable('documents', {
  'document.read': [during(['readable'], everyone)],
})
