import { personalData } from '#commons/privacy/personal-data.ts'
import { namesOfBookings } from '../names.ts'

const basis = 'Art. 6 Abs. 1 lit. e DSGVO'
const keep = {
  de: 'zwei Jahre; nach dem Löschen des Kontos ohne Namen',
  en: 'two years; without a name after the account was deleted',
}
const keptAYear = {
  de: 'ein Jahr; nach dem Löschen des Kontos ohne Namen',
  en: 'one year; without a name after the account was deleted',
}
const named = { column: 'booking_id', of: namesOfBookings }

/**
 * Who noted what about deposits. Whose a deposit is stands in the booking; when that is forgotten while the provider still has the
 * money, the name (nothing else) stays in `rooms.deposit.payer` until it is settled, at most four years (§§ 195, 199 BGB).
 */
export const keysPersonal = personalData({
  'rooms.deposit.paid_by': {
    why: { de: 'zeigt, wer den Eingang einer Kaution vermerkt hat', en: 'shows who noted that a deposit was paid' },
    basis,
    keep,
    onDeletion: 'forget',
    named,
    exported: ['state', 'cents', 'paid_at'],
    retention: { column: 'paid_at', after: 'P2Y', then: 'forget' },
  },
  'rooms.deposit.settled_by': {
    why: {
      de: 'zeigt, wer eine Kaution zurückgegeben oder einbehalten hat',
      en: 'shows who returned or withheld a deposit',
    },
    basis,
    keep,
    onDeletion: 'forget',
    named,
    exported: ['state', 'cents', 'withheld_cents', 'reason', 'settled_at'],
    retention: { column: 'settled_at', after: 'P2Y', then: 'forget' },
  },
  'rooms.deposit_undo.undone_by': {
    why: {
      de: 'zeigt, wer einen versehentlichen Vermerk über eine Kaution zurückgenommen hat',
      en: 'shows who took back what was noted about a deposit by mistake',
    },
    basis,
    keep,
    onDeletion: 'forget',
    named,
    exported: ['undone', 'reason', 'undone_at'],
    retention: { column: 'undone_at', after: 'P2Y', then: 'forget' },
  },
  'rooms.handover.given_by': {
    why: { de: 'zeigt, wer einen Schlüssel ausgegeben hat', en: 'shows who gave a key' },
    basis,
    keep: keptAYear,
    onDeletion: 'forget',
    named,
    exported: ['given_at'],
    retention: { column: 'given_at', after: 'P1Y', then: 'forget' },
  },
  'rooms.handover.returned_by': {
    why: { de: 'zeigt, wer einen Schlüssel zurückgenommen hat', en: 'shows who took a key back' },
    basis,
    keep: keptAYear,
    onDeletion: 'forget',
    named,
    exported: ['returned_at'],
    retention: { column: 'returned_at', after: 'P1Y', then: 'forget' },
  },
})
