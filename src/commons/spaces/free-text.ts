import type { FreeText } from '#commons/manifest.ts'
import { addresses } from './addresses.ts'
import { spaceTextNames } from './own-texts.ts'

/** Where people are named: in the texts a space adds to its pages, in its list of other services, in reports of barriers. */
export const freeText: readonly FreeText[] = [
  {
    table: 'spaces.space',
    name: { de: 'Eigener Text', en: 'Own text' },
    space: 'id',
    key: ['id'],
    columns: spaceTextNames,
    version: 'version',
    json: 'settings',
    address: { of: [], make: () => addresses.texts() },
  },
  {
    table: 'spaces.outside_service',
    name: { de: 'Anderer Dienst', en: 'Other service' },
    key: ['id'],
    columns: ['name', 'summary', 'source'],
    address: { of: ['id'], make: ({ id = '' }) => addresses.outsideOne({ service: id }) },
  },
  {
    table: 'spaces.barrier_report',
    name: { de: 'Gemeldete Barriere', en: 'Reported barrier' },
    key: ['id'],
    columns: ['what', 'place', 'name', 'answer'],
    address: { of: ['id'], make: ({ id = '' }) => addresses.barrier({ report: id }) },
  },
]
