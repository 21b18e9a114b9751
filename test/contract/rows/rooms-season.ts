import { rows } from '../contract.ts'
import { seasonIds } from '../season-ids.ts'

const keepers = { other: 403, visitor: 303, editor: 200, administrator: 200, 'organisation-member': 200 } as const
const keeping = (status: number) =>
  ({ other: 403, editor: status, administrator: status, 'organisation-member': status }) as const
const members = { other: 403, visitor: 303, 'organisation-member': 200 } as const
const sending = (status: number) => ({ other: 403, 'organisation-member': status }) as const
const round = '/raeume/saison/:season'
const open = { season: seasonIds.open }
const proposed = { season: seasonIds.proposed }
const club = { organisation: seasonIds.club }

export const roomsSeasonRows = rows([
  { route: 'page /raeume/saison', status: 200, statements: 3 },
  { route: 'page /raeume/saison/neu', status: keepers, statements: 3 },
  { route: 'form /raeume/saison/neu', status: keeping(422), statements: 6 },
  { route: `page ${round}`, params: open, status: 200, statements: 5 },
  { route: `page ${round}`, params: proposed, status: 200, statements: 6 },
  { route: `page ${round}/bearbeiten`, params: open, status: keepers, statements: 4 },
  { route: `form ${round}/bearbeiten`, params: open, status: keeping(422), statements: 6 },
  { route: `form ${round}/loeschen`, params: open, status: keeping(422), statements: 8 },
  { route: `page ${round}/zeiten`, params: open, status: keepers, statements: 6 },
  { route: `form ${round}/zeiten`, params: open, status: keeping(422), statements: 8 },
  {
    route: `form ${round}/zeiten/:room/entfernen`,
    params: { ...open, room: seasonIds.nobody },
    status: keeping(422),
    statements: 8,
  },
  { route: `page ${round}/vergabe`, params: proposed, status: keepers, statements: 8 },
  ...(['oeffnen', 'schliessen', 'berechnen', 'veroeffentlichen', 'entscheiden', 'buchen'] as const).map((deed) => ({
    route: `form ${round}/vergabe/${deed}`,
    params: open,
    status: keeping(422),
    statements: 10,
  })),
  { route: `page ${round}/wuensche`, params: proposed, status: keepers, statements: 6 },
  { route: `page ${round}/vorschlag`, params: proposed, status: keepers, statements: 12 },
  {
    route: `page ${round}/vorschlag/:wish`,
    params: { ...proposed, wish: seasonIds.wish },
    status: keepers,
    statements: 8,
  },
  {
    route: `form ${round}/vorschlag/:wish`,
    params: { ...proposed, wish: seasonIds.wish },
    status: keeping(422),
    statements: 12,
  },
  {
    route: `page ${round}/vorschlag/:slot/verschieben`,
    params: { ...proposed, slot: seasonIds.slot },
    status: keepers,
    statements: 8,
  },
  {
    route: `form ${round}/vorschlag/:slot/verschieben`,
    params: { ...proposed, slot: seasonIds.slot },
    status: keeping(422),
    statements: 12,
  },
  {
    route: `page ${round}/vorschlag/:slot/entfernen`,
    params: { ...proposed, slot: seasonIds.slot },
    status: keepers,
    statements: 8,
  },
  {
    route: `form ${round}/vorschlag/:slot/entfernen`,
    params: { ...proposed, slot: seasonIds.slot },
    status: keeping(422),
    statements: 12,
  },
  { route: `page ${round}/einwaende`, params: proposed, status: keepers, statements: 5 },
  {
    route: `page ${round}/einwaende/:objection`,
    params: { ...proposed, objection: seasonIds.objection },
    status: keepers,
    statements: 6,
  },
  {
    route: `form ${round}/einwaende/:objection`,
    params: { ...proposed, objection: seasonIds.objection },
    status: keeping(422),
    statements: 8,
  },
  { route: `page ${round}/antraege/:organisation`, params: { ...proposed, ...club }, status: keepers, statements: 8 },
  { route: `form ${round}/antraege/:organisation`, params: { ...open, ...club }, status: keeping(422), statements: 10 },
  { route: `page ${round}/antrag/:organisation`, params: { ...open, ...club }, status: members, statements: 7 },
  { route: `form ${round}/antrag/:organisation`, params: { ...open, ...club }, status: sending(422), statements: 10 },
  {
    route: `page ${round}/antrag/:organisation/zurueckziehen`,
    params: { ...open, ...club },
    status: members,
    statements: 6,
  },
  {
    route: `form ${round}/antrag/:organisation/zurueckziehen`,
    params: { ...open, ...club },
    status: sending(303),
    statements: 14,
  },
  { route: `page ${round}/einwand/:organisation`, params: { ...proposed, ...club }, status: members, statements: 7 },
  {
    route: `form ${round}/einwand/:organisation`,
    params: { ...proposed, ...club },
    status: sending(422),
    statements: 8,
  },
  { route: `page ${round}/protokoll`, params: proposed, status: 200, statements: 9 },
  { route: `page ${round}/protokoll/rat`, params: proposed, status: keepers, statements: 10 },
  { route: `api ${round}/protokoll.csv`, params: proposed, status: 200, statements: 9, type: 'text/csv' },
  { route: `api ${round}/protokoll.json`, params: proposed, status: 200, statements: 9, type: 'application/json' },
])
