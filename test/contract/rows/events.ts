import { rows } from '../contract.ts'

const planners = { other: 403, visitor: 303, editor: 200, administrator: 200, 'organisation-member': 200 } as const
const planning = (status: number) =>
  ({ other: 403, editor: status, administrator: status, 'organisation-member': status }) as const
const params = { event: 'erster-termin' }

export const eventsRows = rows([
  { route: 'page /termine', status: 200, statements: 3, bytes: 40_000 },
  { route: 'page /termine/:event', params, status: 200, statements: 5, bytes: 40_000 },
  { route: 'api /termine/:event/kalender.ics', params, status: 200, statements: 3, type: 'text/calendar' },
  { route: 'page /termine/entwuerfe', status: planners, statements: 3 },
  { route: 'page /termine/planen', status: planners, statements: 3 },
  { route: 'form /termine/planen', status: planning(422), statements: 6 },
  { route: 'page /termine/:event/bearbeiten', params, status: planners, statements: 5 },
  { route: 'form /termine/:event/bearbeiten', params, status: planning(422), statements: 6 },
  { route: 'page /termine/:event/absagen', params, status: planners, statements: 3 },
  { route: 'form /termine/:event/absagen', params, status: planning(422), statements: 6 },
  { route: 'form /termine/:event/veroeffentlichen', params, status: planning(303), statements: 8 },
  {
    route: 'form /termine/:event/zurueckziehen',
    params: { event: 'zweiter-termin' },
    status: planning(303),
    statements: 10,
  },
  { route: 'form /termine/:event/kopieren', params, status: planning(303), statements: 20 },
])
