import { personalData } from '#commons/privacy/personal-data.ts'
import { invoicePersonal } from './invoices/personal.ts'
import { keysPersonal } from './keys/personal.ts'
import { namesOfBookings } from './names.ts'
import { waitingPersonal } from './waiting/waiting-personal.ts'

const basis = 'Art. 6 Abs. 1 lit. b DSGVO'
const why = {
  de: 'Buchung von Räumen, Arbeitsplätzen und Geräten: zusagen, erinnern, absagen, abrechnen',
  en: 'Booking rooms, workplaces and things: confirming, reminding, cancelling, settling',
}
const named = { column: 'id', of: namesOfBookings }
const exported = [
  'reference',
  'state',
  'starts_at',
  'ends_at',
  'name',
  'mail',
  'phone',
  'language',
  'persons',
  'booked_as',
  'purpose',
  'words',
  'price_cents',
  'vat_cents',
  'deposit_cents',
  'refund_cents',
  'reason',
  'made_at',
]

/** Bookings that are over keep time and price, so that use and income can be counted; who it was goes. */
export const personal = personalData({
  ...invoicePersonal,
  'rooms.booking.person_id': {
    why,
    basis,
    keep: {
      de: 'ein Jahr nach dem Ende der Buchung; danach und nach dem Löschen des Kontos bleiben nur Zeit und Preis',
      en: 'one year after the end of the booking; then, and after the account was deleted, only time and price stay',
    },
    onDeletion: 'forget',
    alsoEmpty: ['name', 'mail', 'phone', 'words', 'reason'],
    named,
    exported,
    retention: { column: 'ends_at', after: 'P1Y', then: 'forget' },
  },
  'rooms.booking.mail': {
    why,
    basis,
    keep: {
      de: '30 Tage nach dem Ende der Buchung; ohne Bestätigung eine Stunde',
      en: '30 days after the end of the booking; one hour when it was not confirmed',
    },
    onDeletion: 'forget',
    alsoEmpty: ['name', 'phone', 'words', 'reason', 'link_key'],
    named,
    exported,
  },
  'rooms.booking.decided_by': {
    why: {
      de: 'zeigt, wer über eine Anfrage entschieden hat',
      en: 'shows who decided about a request',
    },
    basis: 'Art. 6 Abs. 1 lit. e DSGVO',
    keep: {
      de: 'ein Jahr nach dem Ende der Buchung; nach dem Löschen des Kontos ohne Namen',
      en: 'one year after the end of the booking; without a name after the account was deleted',
    },
    onDeletion: 'forget',
    named,
    exported: ['reference', 'state', 'reason', 'decided_at'],
    retention: { column: 'ends_at', after: 'P1Y', then: 'forget' },
  },
  'rooms.series.person_id': {
    why,
    basis,
    keep: {
      de: 'ein Jahr nach dem letzten Termin; danach und nach dem Löschen des Kontos bleibt nur die Regel',
      en: 'one year after the last date; then, and after the account was deleted, only the rule stays',
    },
    onDeletion: 'forget',
    exported: ['first_day', 'last_day', 'every_weeks', 'weekdays', 'opens', 'closes', 'made_at'],
    retention: { column: 'last_day', after: 'P1Y', then: 'forget' },
  },
  'rooms.feed_address.person_id': {
    why: {
      de: 'alle Buchungen Ihrer Räume in Ihrem Kalenderprogramm zeigen, wenn Sie eine Adresse dafür angelegt haben',
      en: 'show all bookings of your rooms in your calendar program, once you have made an address for it',
    },
    basis,
    keep: {
      de: 'bis Sie die Adresse widerrufen oder Ihr Konto löschen',
      en: 'until you revoke the address or delete your account',
    },
    onDeletion: 'delete',
    exported: ['created_at'],
  },
  'rooms.resource.author_id': {
    why: {
      de: 'zeigt, wer einen Raum oder ein Gerät eingetragen hat',
      en: 'shows who entered a room or a thing',
    },
    basis: 'Art. 6 Abs. 1 lit. e DSGVO',
    keep: {
      de: 'solange es das Angebot gibt; nach dem Löschen des Kontos ohne Namen',
      en: 'as long as the offer exists; without a name after the account was deleted',
    },
    onDeletion: 'stand-in',
    exported: ['title', 'slug', 'state', 'created_at'],
  },
  ...keysPersonal,
  ...waitingPersonal,
})
