import { rows } from '../contract.ts'
import { organisationsIds as ids } from '../known-ids.ts'

const params = { organisation: ids.organisation }
const own = { other: 403, visitor: 303, 'organisation-member': 200 } as const
const byOwner = { other: 403, 'organisation-member': 422 } as const
/** Forms without a page of their own: done or refused, the owner is led back. */
const ownersLedBack = { other: 403, 'organisation-member': 303 } as const
const staff = { other: 403, visitor: 303, moderator: 200, administrator: 200 } as const
const byStaff = { other: 403, moderator: 422, administrator: 422 } as const

export const organisationsRows = rows([
  { route: 'page /organisationen', status: 200, statements: 2, bytes: 40_000 },
  { route: 'page /organisationen', space: 'network', status: 200, statements: 2, bytes: 40_000 },
  { route: 'page /organisationen/anlegen', status: { other: 200, visitor: 303 }, statements: 1, bytes: 30_000 },
  { route: 'form /organisationen/anlegen', status: { other: 422, visitor: 403 }, statements: 4 },
  { route: 'page /organisationen/antraege', status: staff, statements: 2, bytes: 30_000 },
  { route: 'page /organisationen/antraege/:admission', params: { admission: ids.asked }, status: staff, statements: 3 },
  {
    route: 'form /organisationen/antraege/:admission',
    params: { admission: ids.asked },
    status: byStaff,
    statements: 6,
  },
  {
    route: 'form /organisationen/antraege/:admission/beenden',
    params: { admission: ids.admitted },
    status: byStaff,
    statements: 6,
  },
  { route: 'page /organisationen/:organisation', params, status: 200, statements: 3, bytes: 20_000 },
  { route: 'page /organisationen/:organisation/bearbeiten', params, status: own, statements: 2 },
  { route: 'form /organisationen/:organisation/bearbeiten', params, status: byOwner, statements: 6 },
  { route: 'page /organisationen/:organisation/mitglieder', params, status: own, statements: 4 },
  { route: 'form /organisationen/:organisation/mitglieder/einladen', params, status: byOwner, statements: 8 },
  {
    route: 'form /organisationen/:organisation/einladungen/:invitation/zurueckziehen',
    params: { ...params, invitation: ids.nobody },
    status: ownersLedBack,
    statements: 6,
  },
  {
    route: 'form /organisationen/:organisation/mitglieder/:person',
    params: { ...params, person: ids.nobody },
    status: ownersLedBack,
    statements: 6,
  },
  { route: 'form /organisationen/:organisation/verlassen', params, status: ownersLedBack, statements: 6 },
  { route: 'page /organisationen/:organisation/bewerben', params, status: own, statements: 3 },
  { route: 'form /organisationen/:organisation/bewerben', params, status: byOwner, statements: 8 },
  {
    route: 'form /organisationen/:organisation/antraege/:admission/verlaengern',
    params: { ...params, admission: ids.admitted },
    status: ownersLedBack,
    statements: 6,
  },
  {
    route: 'form /organisationen/:organisation/antraege/:admission/zurueckziehen',
    params: { ...params, admission: ids.nobody },
    status: ownersLedBack,
    statements: 6,
  },
])
