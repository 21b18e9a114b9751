import { address } from '#foundation/http/address.ts'

const meeting = '/vernetzung/treffen/:treff' as const
const item = `${meeting}/programm/:punkt` as const

export const meetingAddresses = {
  list: address('/vernetzung/treffen'),
  plan: address('/vernetzung/treffen/planen'),
  meeting: address(meeting),
  edit: address(`${meeting}/bearbeiten`),
  publish: address(`${meeting}/veroeffentlichen`),
  cancel: address(`${meeting}/absagen`),
  roles: address(`${meeting}/aufgaben`),
  removeRole: address(`${meeting}/aufgaben/entfernen`),
  run: address(`${meeting}/ablauf`),
  editItem: address(`${meeting}/ablauf/:punkt`),
  removeItem: address(`${meeting}/ablauf/:punkt/entfernen`),
  room: address(`${meeting}/raeume/:saal`),
  removeRoom: address(`${meeting}/raeume/:saal/entfernen`),
  door: address(`${meeting}/raeume/:saal/tuer`),
  programme: address(`${meeting}/programm`),
  own: address(`${meeting}/mein-programm`),
  item: address(item),
  choose: address(`${item}/merken`),
  part: address(`${item}/mitwirkende/:mitwirkung`),
  removePart: address(`${item}/mitwirkende/:mitwirkung/entfernen`),
  station: address(`${item}/stationen/:station`),
  removeStation: address(`${item}/stationen/:station/entfernen`),
  worksheet: address(`${item}/blatt`),
  prepared: address(`${meeting}/vorbereitung`),
  prepare: address(`${meeting}/vorbereitung/:wer`),
  initiatives: address('/vernetzung/initiativen'),
  initiative: address('/vernetzung/initiativen/:initiative'),
}

/** Last parts of addresses that no meeting may be called. */
export const reserved = ['planen']
