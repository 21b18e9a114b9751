import type { Command } from './command.ts'
import { addDistrict } from './commands/add-district.ts'
import { administrator } from './commands/administrator.ts'
import { backup } from './commands/backup.ts'
import { districts } from './commands/districts.ts'
import { exportDistrictCommand } from './commands/export-district.ts'
import { importBoundaries } from './commands/import-boundaries.ts'
import { importDistrictCommand } from './commands/import-district.ts'
import { importRoomBookings, importRooms } from './commands/import-rooms.ts'
import { reindex } from './commands/reindex.ts'
import { removeDistrictCommand } from './commands/remove-district.ts'
import { restore } from './commands/restore.ts'
import { verify } from './commands/verify.ts'

/** All commands, in the order of the overview. */
export const commands: readonly Command[] = [
  administrator,
  districts,
  addDistrict,
  exportDistrictCommand,
  importDistrictCommand,
  removeDistrictCommand,
  importBoundaries,
  importRooms,
  importRoomBookings,
  reindex,
  backup,
  restore,
  verify,
]
