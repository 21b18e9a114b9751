import type { PersonalColumn } from '#commons/privacy/personal-data.ts'

const law = '§ 14b UStG, § 147 AO (Art. 6 Abs. 1 lit. c DSGVO)'
const invoiced = {
  why: {
    de: 'Rechnungen über Buchungen schreiben und aufbewahren',
    en: 'Writing and keeping invoices about bookings',
  },
  basis: law,
  keep: {
    de: 'acht Jahre nach dem Ende des Jahres, wie es das Steuerrecht verlangt: Name und Anschrift auf der Rechnung bleiben auch nach dem Löschen des Kontos',
    en: 'eight years after the end of the year, as tax law demands: name and address on the invoice stay also after the account was deleted',
  },
  onDeletion: 'keep',
  exported: [
    'number',
    'kind',
    'state',
    'issued_at',
    'due_on',
    'paid_on',
    'name',
    'street',
    'postcode',
    'town',
    'mail',
    'leitweg',
    'reference',
    'lines',
    'totals',
  ],
  retention: { column: 'year_ends', after: 'P8Y', then: 'delete' },
} as const satisfies PersonalColumn

/** What invoices hold about people. */
export const invoicePersonal = {
  'rooms.invoice.person_id': invoiced,
  'rooms.invoice.mail': { ...invoiced, identifies: 'mail' },
  'rooms.invoice.written_by': {
    why: { de: 'zeigt, wer eine Rechnung geschrieben hat', en: 'shows who wrote an invoice' },
    basis: law,
    keep: {
      de: 'acht Jahre nach dem Ende des Jahres; nach dem Löschen des Kontos ohne Namen',
      en: 'eight years after the end of the year; without a name after the account was deleted',
    },
    onDeletion: 'forget',
    exported: ['number', 'issued_at'],
  },
  'rooms.repayment.done_by': {
    why: { de: 'zeigt, wer eine Rückzahlung vermerkt hat', en: 'shows who noted that money was paid back' },
    basis: law,
    keep: {
      de: 'acht Jahre nach dem Ende des Jahres; nach dem Löschen des Kontos ohne Namen',
      en: 'eight years after the end of the year; without a name after the account was deleted',
    },
    onDeletion: 'forget',
    exported: ['paid_cents', 'kept_cents', 'done_on', 'note'],
  },
  'rooms.bill.person_id': {
    why: {
      de: 'Anschrift für die Rechnung, angegeben beim Buchen',
      en: 'Address for the invoice, given when booking',
    },
    basis: 'Art. 6 Abs. 1 lit. b DSGVO',
    keep: {
      de: 'bis 30 Tage nach dem Ende der Buchung; solange noch keine Rechnung geschrieben ist, höchstens ein Jahr, auch nach dem Löschen des Kontos, ohne Verbindung dazu (Art. 17 Abs. 3 lit. e DSGVO)',
      en: 'until 30 days after the end of the booking; while no invoice is written yet, one year at most, also after the account was deleted, without a link to it (Art. 17(3)(e) GDPR)',
    },
    onDeletion: 'forget',
    alsoEmpty: ['name', 'street', 'postcode', 'town', 'leitweg', 'reference'],
    exported: ['way', 'name', 'street', 'postcode', 'town', 'leitweg', 'reference'],
  },
} as const satisfies Readonly<Record<string, PersonalColumn>>
