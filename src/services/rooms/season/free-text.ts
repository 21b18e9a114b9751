import type { FreeText } from '#commons/manifest.ts'
import { addresses } from '../addresses.ts'

/** Where people may be named in seasonal rounds. */
export const seasonFreeText: readonly FreeText[] = [
  {
    table: 'rooms.season',
    name: { de: 'Vergaberunde', en: 'Allocation round' },
    key: ['id'],
    columns: ['title', 'words', 'draw', 'decided_body'],
    version: 'version',
    address: { of: ['id'], make: ({ id = '' }) => addresses.season({ season: id }) },
  },
  {
    table: 'rooms.application',
    name: { de: 'Antrag eines Vereins', en: 'Application of a club' },
    key: ['id'],
    columns: ['remarks'],
    version: 'version',
    address: {
      of: ['season_id', 'organisation_id'],
      make: ({ season_id = '', organisation_id = '' }) =>
        addresses.application({ season: season_id, organisation: organisation_id }),
    },
  },
  {
    table: 'rooms.season_wish',
    name: { de: 'Wunsch eines Vereins', en: 'Wish of a club' },
    key: ['id'],
    columns: ['title'],
  },
  {
    table: 'rooms.season_slot',
    name: { de: 'Grund einer Vergabe von Hand', en: 'Reason of an allocation by hand' },
    key: ['id'],
    columns: ['reason'],
    address: { of: ['season_id'], make: ({ season_id = '' }) => addresses.seasonProposal({ season: season_id }) },
  },
  {
    table: 'rooms.season_change',
    name: { de: 'Grund einer Änderung von Hand', en: 'Reason of a change by hand' },
    key: ['id'],
    columns: ['reason'],
    address: { of: ['season_id'], make: ({ season_id = '' }) => addresses.seasonProposal({ season: season_id }) },
  },
  {
    table: 'rooms.objection',
    name: { de: 'Einwand eines Vereins', en: 'Objection of a club' },
    key: ['id'],
    columns: ['words', 'answer'],
    address: { of: ['season_id'], make: ({ season_id = '' }) => addresses.seasonObjections({ season: season_id }) },
  },
]
