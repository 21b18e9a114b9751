import { isStaff } from '#commons/access/rules.ts'
import type { Rule } from '#foundation/http/access.ts'
import { accessTable } from '#foundation/http/access.ts'
import type { Space, Viewer } from '#foundation/http/visit.ts'

/** Whether somebody has a desk here: staff where they work, operators in the network, where they look after the mails. */
export const hasDesk = ({ viewer, space }: { viewer: Viewer; space: Pick<Space, 'kind'> }): boolean =>
  isStaff(viewer) || (viewer.operator && space.kind === 'network')

const worksHere: Rule = {
  name: 'staff; in the network also operators',
  allows: (viewer, space) => hasDesk({ viewer, space }),
}

export const access = accessTable('desk', { 'desk.see': [worksHere] })
