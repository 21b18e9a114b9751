import type { FreeText } from '#commons/manifest.ts'
import { makingAddresses } from './addresses.ts'

const address = { of: [], make: () => makingAddresses.making() }

/** Where people may be named. */
export const makingFreeText: readonly FreeText[] = [
  {
    table: 'strategy.circle',
    name: { de: 'Gruppe der Strategie', en: 'Group of the strategy' },
    key: ['id'],
    columns: ['name', 'purpose'],
    version: 'version',
    address,
  },
  {
    table: 'strategy.circle_session',
    name: { de: 'Sitzung einer Gruppe', en: 'Session of a group' },
    key: ['id'],
    columns: ['topic', 'place', 'result'],
    version: 'version',
    address,
  },
  {
    table: 'strategy.committee_date',
    name: { de: 'Termin eines Gremiums', en: 'Date of a committee' },
    key: ['id'],
    columns: ['body', 'result'],
    version: 'version',
    address,
  },
  {
    table: 'strategy.open_question',
    name: { de: 'Offene Frage der Strategie', en: 'Open question of the strategy' },
    key: ['id'],
    columns: ['words', 'answer'],
    version: 'version',
    address,
  },
]
