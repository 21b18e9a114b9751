import { personalData } from '#commons/privacy/personal-data.ts'
import { namesOfWaitings } from './waiting-names.ts'

const basis = 'Art. 6 Abs. 1 lit. b DSGVO'
const why = {
  de: 'Warteliste für Räume: fragen, wenn die gewünschte Zeit frei wird',
  en: 'Waiting list for rooms: asking when the wished time becomes free',
}
const keep = {
  de: '30 Tage nach der gewünschten Zeit; unbestätigt eine Stunde',
  en: '30 days after the wished time; one hour when it was not confirmed',
}
const named = { column: 'id', of: namesOfWaitings }
const exported = [
  'state',
  'starts_at',
  'ends_at',
  'flexible_minutes',
  'quantity',
  'name',
  'mail',
  'phone',
  'language',
  'persons',
  'booked_as',
  'purpose',
  'words',
  'reason',
  'made_at',
  'listed_at',
  'offered_at',
  'offered_until',
  'ended_at',
]
const retention = { column: 'ends_at', after: 'P30D', then: 'delete' } as const
const children = [{ table: 'rooms.waiting_event', column: 'waiting_id', parent: 'id' }]

/** Entries are nobody's business once their time is over: they go altogether, with their history. */
export const waitingPersonal = personalData({
  'rooms.waiting.person_id': { why, basis, keep, onDeletion: 'delete', named, exported, children, retention },
  'rooms.waiting.mail': { why, basis, keep, onDeletion: 'delete', named, exported, children, retention },
})
