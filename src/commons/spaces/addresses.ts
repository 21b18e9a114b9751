import { address } from '#foundation/http/address.ts'

export const addresses = {
  settings: address('/einstellungen'),
  appearance: address('/einstellungen/aussehen'),
  services: address('/einstellungen/dienste'),
  hosts: address('/einstellungen/adressen'),
  dropHost: address('/einstellungen/adressen/entfernen'),
  legal: address('/einstellungen/rechtliches'),
  texts: address('/einstellungen/texte'),
  text: address('/einstellungen/texte/:text'),
  easy: address('/einstellungen/verstaendlich'),
  outside: address('/einstellungen/andere-dienste'),
  outsideOne: address('/einstellungen/andere-dienste/:service'),
  outsideRemove: address('/einstellungen/andere-dienste/:service/entfernen'),

  easyPage: address('/leichte-sprache'),
  signPage: address('/gebaerdensprache'),
  barriers: address('/barrieren'),
  barrier: address('/barrieren/:report'),

  staff: address('/mitarbeitende'),
  invite: address('/mitarbeitende/einladen'),
  withdrawInvitation: address('/mitarbeitende/einladungen/:invitation/zurueckziehen'),
  roles: address('/mitarbeitende/:person'),
  removeStaff: address('/mitarbeitende/:person/entfernen'),

  districts: address('/landkreise'),
  admit: address('/landkreise/aufnehmen'),
  district: address('/landkreise/:district'),
  districtHosts: address('/landkreise/:district/adressen'),
  fields: address('/handlungsfelder'),
  members: address('/mitglieder'),
  tandems: address('/tandems'),
  tandem: address('/tandems/:field'),

  municipalities: address('/gemeinden'),
}
