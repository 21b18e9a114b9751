import { rows } from '../contract.ts'
import { spacesIds as ids } from '../known-ids.ts'

const administrators = { other: 403, visitor: 303, administrator: 200 } as const
const moderators = { other: 403, visitor: 303, moderator: 200, administrator: 200 } as const
const office = { other: 403, visitor: 303, 'programme-office': 200 } as const
const network = {
  other: 200,
  visitor: 303,
  citizen: 403,
  'organisation-member': 403,
  operator: 403,
} as const
/** Sent empty: those who may are told what is missing. */
const byAdministrators = { other: 403, administrator: 422 } as const
const byOffice = { other: 403, 'programme-office': 422 } as const

const settings = ['', '/aussehen', '/dienste', '/adressen', '/rechtliches', '/verstaendlich', '/texte/:text'] as const

export const spacesRows = rows([
  ...settings.flatMap((page) => {
    const params = page === '/texte/:text' ? { text: 'imprint' } : undefined
    return [
      { route: `page /einstellungen${page}`, params, status: administrators, statements: 3, bytes: 30_000 },
      { route: `form /einstellungen${page}`, params, status: byAdministrators, statements: 8 },
    ]
  }),
  { route: 'form /einstellungen/adressen/entfernen', status: byAdministrators, statements: 8 },
  { route: 'page /einstellungen/texte', status: administrators, statements: 1, bytes: 20_000 },
  { route: 'page /einstellungen/andere-dienste', status: administrators, statements: 3, bytes: 30_000 },
  {
    route: 'page /einstellungen/andere-dienste/:service',
    params: { service: ids.service },
    status: administrators,
    statements: 3,
    bytes: 30_000,
  },
  {
    route: 'form /einstellungen/andere-dienste/:service',
    params: { service: 'neu' },
    status: byAdministrators,
    statements: 8,
  },
  {
    route: 'form /einstellungen/andere-dienste/:service/entfernen',
    params: { service: ids.service },
    status: { other: 403, administrator: 303 },
    statements: 6,
  },

  { route: 'page /impressum', status: 200, statements: 2, bytes: 20_000 },
  { route: 'page /impressum', space: 'network', status: 200, statements: 2, bytes: 20_000 },
  { route: 'page /datenschutz', status: 200, statements: 2, bytes: 70_000 },
  { route: 'page /barrierefreiheit', status: 200, statements: 2, bytes: 20_000 },
  { route: 'page /barriere-melden', status: 200, statements: 1, bytes: 20_000 },
  { route: 'form /barriere-melden', status: 422, statements: 4 },
  { route: 'page /leichte-sprache', status: 200, statements: 1, bytes: 20_000 },
  { route: 'page /gebaerdensprache', status: 200, statements: 1, bytes: 20_000 },
  { route: 'api /farben/:version', params: { version: '1f6f4a' }, status: 200, statements: 1, type: 'text/css' },
  { route: 'api /logo/:version', params: { version: 'ab12.webp' }, status: 404, statements: 1 },
  { route: 'page /barrieren', status: moderators, statements: 3, bytes: 20_000 },
  { route: 'page /barrieren/:report', params: { report: ids.report }, status: moderators, statements: 3 },
  {
    route: 'form /barrieren/:report',
    params: { report: ids.report },
    status: { other: 403, moderator: 422, administrator: 422 },
    statements: 8,
  },

  { route: 'page /mitarbeitende', status: administrators, statements: 4, bytes: 30_000 },
  { route: 'page /mitarbeitende/einladen', status: administrators, statements: 1 },
  { route: 'form /mitarbeitende/einladen', status: byAdministrators, statements: 8 },
  {
    route: 'form /mitarbeitende/einladungen/:invitation/zurueckziehen',
    params: { invitation: ids.invitation },
    status: { other: 403, administrator: 303 },
    statements: 6,
  },
  { route: 'page /mitarbeitende/:person', params: { person: ids.colleague }, status: administrators, statements: 3 },
  { route: 'form /mitarbeitende/:person', params: { person: ids.colleague }, status: byAdministrators, statements: 8 },
  {
    route: 'form /mitarbeitende/:person/entfernen',
    params: { person: ids.colleague },
    // The administrator took her off the list; whoever comes after finds nobody.
    status: { other: 403, administrator: 303, 'administrator-elsewhere': 404 },
    statements: 10,
  },
  { route: 'page /protokoll', status: administrators, statements: 15, bytes: 80_000 },
  {
    route: 'form /protokoll/tabelle',
    status: { other: 403, administrator: 200 },
    statements: 24,
    type: 'text/csv',
  },

  { route: 'page /landkreise', space: 'network', status: office, statements: 3, bytes: 30_000 },
  { route: 'page /landkreise/aufnehmen', space: 'network', status: office, statements: 2 },
  { route: 'form /landkreise/aufnehmen', space: 'network', status: byOffice, statements: 8 },
  {
    route: 'page /landkreise/:district',
    space: 'network',
    params: { district: 'nachbarkreis' },
    status: office,
    statements: 3,
  },
  {
    route: 'form /landkreise/:district',
    space: 'network',
    params: { district: 'nachbarkreis' },
    status: byOffice,
    statements: 8,
  },
  {
    route: 'form /landkreise/:district/adressen',
    space: 'network',
    params: { district: 'nachbarkreis' },
    status: byOffice,
    statements: 8,
  },
  { route: 'page /handlungsfelder', space: 'network', status: office, statements: 3 },
  { route: 'page /tandems', space: 'network', status: 200, statements: 3, bytes: 20_000 },
  { route: 'page /tandems/:field', space: 'network', params: { field: 'mobility' }, status: office, statements: 3 },
  { route: 'form /tandems/:field', space: 'network', params: { field: 'mobility' }, status: byOffice, statements: 8 },
  { route: 'page /mitglieder', space: 'network', status: network, statements: 3, bytes: 40_000 },

  { route: 'page /gemeinden', status: 200, statements: 1, bytes: 40_000 },
  { route: 'page /gemeinden/:municipality', params: { municipality: '07137068' }, status: 200, statements: 2 },
])
