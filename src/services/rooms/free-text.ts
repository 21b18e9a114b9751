import type { FreeText } from '#commons/manifest.ts'
import { addresses } from './addresses.ts'
import { versionKind } from './conditions/versions.ts'
import { wayKind } from './keys/access-queries.ts'
import { bookingKind, kind, rulesKind } from './queries.ts'

/** Where people are named in what this room keeps: what is offered, how one gets in, and what bookers and providers write to each other. */
export const freeText: readonly FreeText[] = [
  {
    table: 'rooms.resource',
    name: { de: 'Raum oder Gerät', en: 'Room or thing' },
    key: ['id'],
    columns: ['title', 'lead', 'body', 'conditions'],
    version: 'version',
    thing: { kind, id: 'id' },
    address: { of: ['slug'], make: ({ slug = '' }) => addresses.resource({ resource: slug }) },
  },
  {
    table: 'rooms.conditions_version',
    name: { de: 'Frühere Bedingungen eines Raums', en: 'Earlier conditions of a room' },
    key: ['id'],
    columns: ['text'],
    thing: { kind: versionKind, id: 'id' },
  },
  {
    table: 'rooms.common_rules',
    name: { de: 'Gemeinsame Bedingungen für Räume', en: 'Common conditions for rooms' },
    key: ['space_id'],
    columns: ['conditions'],
    version: 'version',
    thing: { kind: rulesKind, id: 'space_id' },
    address: { of: [], make: () => addresses.commonRules() },
  },
  {
    table: 'rooms.building',
    name: { de: 'Haus mit Räumen', en: 'Building with rooms' },
    key: ['id'],
    columns: ['name', 'street', 'arrival'],
    version: 'version',
    address: { of: ['id'], make: ({ id = '' }) => addresses.building({ building: id }) },
  },
  {
    table: 'rooms.exception',
    name: { de: 'Grund einer Schließung', en: 'Reason of a closure' },
    key: ['id'],
    columns: ['reason'],
  },
  {
    table: 'rooms.booking',
    name: { de: 'Buchung eines Raums', en: 'Booking of a room' },
    key: ['id'],
    columns: ['name', 'words', 'reason'],
    version: 'version',
    thing: { kind: bookingKind, id: 'id' },
    address: { of: ['id'], make: ({ id = '' }) => addresses.request({ booking: id }) },
  },
  {
    table: 'rooms.waiting',
    name: { de: 'Eintrag einer Warteliste', en: 'Entry of a waiting list' },
    key: ['id'],
    columns: ['name', 'words', 'reason'],
    address: { of: ['id'], make: ({ id = '' }) => addresses.waitingRequest({ waiting: id }) },
  },
  {
    table: 'rooms.deposit',
    name: { de: 'Kaution', en: 'Deposit' },
    key: ['booking_id'],
    columns: ['reason', 'payer'],
    address: { of: ['booking_id'], make: ({ booking_id = '' }) => addresses.deposit({ booking: booking_id }) },
  },
  {
    table: 'rooms.deposit_undo',
    name: { de: 'Zurückgenommener Vermerk über eine Kaution', en: 'Note about a deposit that was taken back' },
    key: ['id'],
    columns: ['reason'],
    address: { of: ['booking_id'], make: ({ booking_id = '' }) => addresses.deposit({ booking: booking_id }) },
  },
  {
    table: 'rooms.repayment',
    name: { de: 'Rückzahlung zu einer Rechnung', en: 'What was paid back for an invoice' },
    key: ['invoice_id'],
    columns: ['note'],
    address: { of: ['invoice_id'], make: ({ invoice_id = '' }) => addresses.invoice({ invoice: invoice_id }) },
  },
  {
    table: 'rooms.access_way',
    name: { de: 'Zugang zu einem Raum', en: 'Access to a room' },
    key: ['id'],
    columns: ['place', 'whom', 'hours', 'phone', 'instructions'],
    version: 'version',
    thing: { kind: wayKind, id: 'id' },
  },
  {
    table: 'rooms.arrangement',
    name: { de: 'Zahlung der Kaution', en: 'Payment of the deposit' },
    key: ['resource_id'],
    columns: ['deposit_words'],
    version: 'version',
  },
]
