import { address } from '#foundation/http/address.ts'

const camp = '/vernetzung/treffen/:treff' as const
const session = `${camp}/sessions/:runde` as const

export const campAddresses = {
  sessions: address(`${camp}/sessions`),
  add: address(`${camp}/sessions/neu`),
  session: address(session),
  edit: address(`${session}/bearbeiten`),
  choose: address(`${session}/merken`),
  lineUp: address(`${session}/anstellen`),
  withdraw: address(`${session}/zurueckziehen`),
  host: address(`${session}/gastgeber/:gastgeber`),
  removeHost: address(`${session}/gastgeber/:gastgeber/entfernen`),
  merge: address(`${session}/zusammenlegen`),
  place: address(`${session}/platz`),
  unplace: address(`${session}/platz/freigeben`),
  pin: address(`${session}/anheften`),
  hands: address(`${session}/haende`),
  pitch: address(`${camp}/pitch`),
  queue: address(`${camp}/pitch/schlange`),
  stage: address(`${camp}/pitch/buehne`),
  screen: address(`${camp}/pitch/leinwand`),
  grid: address(`${camp}/raster`),
  proposal: address(`${camp}/raster/vorschlag`),
  propose: address(`${camp}/raster/vorschlag/rechnen`),
  takeOver: address(`${camp}/raster/vorschlag/uebernehmen`),
  slot: address(`${camp}/raster/zeiten/:zeit`),
  removeSlot: address(`${camp}/raster/zeiten/:zeit/entfernen`),
}
