import { address } from '#foundation/http/address.ts'

const actor = '/vernetzung/verzeichnis/:akteur' as const

export const directoryAddresses = {
  list: address('/vernetzung/verzeichnis'),
  add: address('/vernetzung/verzeichnis/neu'),
  actor: address(actor),
  edit: address(`${actor}/bearbeiten`),
  unit: address(`${actor}/einheiten/:einheit`),
  removeUnit: address(`${actor}/einheiten/:einheit/entfernen`),
  part: address(`${actor}/teilnahmen/:teilnahme`),
  removePart: address(`${actor}/teilnahmen/:teilnahme/entfernen`),
  programmes: address('/vernetzung/programme'),
  addProgramme: address('/vernetzung/programme/neu'),
  programme: address('/vernetzung/programme/:programm'),
  editProgramme: address('/vernetzung/programme/:programm/bearbeiten'),
}

/** Last parts of addresses that nothing may be called. */
export const reserved = ['neu']
