import { rows } from '../contract.ts'
import { roomsIds } from '../rooms-ids.ts'

const editors = { other: 403, visitor: 303, editor: 200, administrator: 200 } as const
const editing = (status: number) => ({ other: 403, editor: status, administrator: status }) as const
const holidays = '/raeume/anbieten/schulferien'

const settlers = { other: 403, visitor: 303, editor: 200, administrator: 200, 'organisation-member': 200 } as const

const settling = (status: number) =>
  ({ other: 403, editor: status, administrator: status, 'organisation-member': status }) as const

export const roomsCalendarRows = rows([
  { route: 'page /raeume/anbieten/regeln', status: editors, statements: 5 },
  { route: 'form /raeume/anbieten/regeln', status: editing(422), statements: 6 },
  { route: 'page /raeume/anfragen/kalender', status: settlers, statements: 6, bytes: 120_000 },
  { route: 'page /raeume/anfragen/abonnieren', status: settlers, statements: 3 },
  { route: 'form /raeume/anfragen/abonnieren/anlegen', status: settling(404), statements: 6 },
  { route: 'form /raeume/anfragen/abonnieren/widerrufen', status: settling(303), statements: 6 },
  { route: 'api /raeume/kalender/:file', params: { file: 'kaputt.ics' }, status: 404, statements: 2 },
  {
    route: 'api /raeume/:resource/kalender.ics',
    params: { resource: 'vertragssaal' },
    status: 200,
    statements: 5,
    type: 'text/calendar',
  },
  {
    route: 'api /raeume/:resource/tafel',
    params: { resource: 'vertragssaal' },
    status: 200,
    statements: 6,
    bytes: 40_000,
    type: 'text/html',
  },
  { route: 'page /raeume/:resource/einbetten', params: { resource: 'vertragssaal' }, status: 200, statements: 6 },
  {
    route: 'form /raeume/anbieten/:resource/einbetten',
    params: { resource: 'vertragssaal' },
    status: settling(422),
    statements: 8,
  },
  { route: 'page /raeume/anfragen/auslastung', status: { ...settlers, moderator: 200 }, statements: 4 },
  {
    route: 'api /raeume/anfragen/auslastung/tabelle.csv',
    status: { ...settlers, visitor: 403, moderator: 200 },
    statements: 4,
    type: 'text/csv',
  },
  { route: `page ${holidays}`, status: editors, statements: 3 },
  { route: `form ${holidays}`, status: editing(422), statements: 6 },
  { route: `form ${holidays}/pruefen`, status: editing(422), statements: 6 },
  { route: `form ${holidays}/uebernehmen`, status: editing(422), statements: 6 },
  {
    route: `form ${holidays}/:holiday/entfernen`,
    params: { holiday: roomsIds.nobody },
    status: editing(404),
    statements: 6,
  },
])
