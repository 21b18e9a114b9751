import { rows } from '../contract.ts'
import { invoiceIds as ids, invoiceGuestKey } from '../room-invoices-ids.ts'

const providers = { other: 403, visitor: 303, editor: 200, administrator: 200, 'organisation-member': 200 } as const
const sending = (status: number) =>
  ({ other: 403, editor: status, administrator: status, 'organisation-member': status }) as const
const invoice = { invoice: ids.invoice }
// The district's own settings are its editors'.
const provider = { provider: 'landkreis' }
const editors = { other: 403, visitor: 303, editor: 200, administrator: 200 } as const

export const roomsInvoicesRows = rows([
  { route: 'page /raeume/rechnungen', status: providers, statements: 5 },
  { route: 'form /raeume/rechnungen/tabelle', status: sending(422), statements: 6 },
  {
    route: 'form /raeume/rechnungen/tabelle',
    send: { from: '2026-01-01', to: '2026-12-31' },
    status: sending(200),
    statements: 5,
    type: 'text/csv',
  },
  { route: 'page /raeume/rechnungen/absender/:provider', params: provider, status: editors, statements: 5 },
  {
    route: 'form /raeume/rechnungen/absender/:provider',
    params: provider,
    status: { other: 403, editor: 422, administrator: 422 },
    statements: 8,
  },
  {
    route: 'page /raeume/rechnungen/raum/:resource',
    params: { resource: 'rechnungssaal' },
    status: providers,
    statements: 5,
  },
  {
    route: 'form /raeume/rechnungen/raum/:resource',
    params: { resource: 'rechnungssaal' },
    status: sending(303),
    statements: 8,
  },
  {
    route: 'page /raeume/rechnungen/schreiben/:booking',
    params: { booking: ids.charged },
    status: providers,
    statements: 8,
  },
  {
    route: 'form /raeume/rechnungen/schreiben/:booking',
    params: { booking: ids.charged },
    status: sending(422),
    statements: 10,
  },
  { route: 'page /raeume/rechnungen/:invoice', params: invoice, status: providers, statements: 6 },
  {
    route: 'api /raeume/rechnungen/:invoice/datei',
    params: invoice,
    status: { other: 403, editor: 200, administrator: 200, 'organisation-member': 200 },
    statements: 4,
    type: 'application/pdf',
  },
  { route: 'form /raeume/rechnungen/:invoice/bezahlt', params: invoice, status: sending(422), statements: 7 },
  { route: 'form /raeume/rechnungen/:invoice/erinnern', params: invoice, status: sending(303), statements: 12 },
  // Nothing was paid too much.
  { route: 'form /raeume/rechnungen/:invoice/zurueckgezahlt', params: invoice, status: sending(422), statements: 9 },
  // It is right: nothing is to be corrected.
  { route: 'form /raeume/rechnungen/:invoice/berichtigen', params: invoice, status: sending(422), statements: 12 },
  // It stands alone: nothing is to be collected.
  {
    route: 'form /raeume/rechnungen/sammeln/:booking',
    params: { booking: ids.charged },
    status: sending(422),
    statements: 12,
  },
  {
    route: 'form /raeume/rechnungen/:invoice/stornieren',
    params: invoice,
    // Whoever comes second learns that it is done.
    status: { other: 403, 'organisation-member': 303, editor: 422, administrator: 422 },
    statements: 16,
  },
  {
    route: 'api /raeume/buchung/:booking/rechnung/:invoice',
    params: { booking: ids.booking, ...invoice },
    status: { other: 404, visitor: 403, citizen: 200 },
    statements: 5,
    type: 'application/pdf',
  },
  {
    route: 'api /raeume/gast/:key/rechnung/:invoice',
    params: { key: invoiceGuestKey, ...invoice },
    status: 200,
    statements: 4,
    type: 'application/pdf',
  },
  // Without a payment provider nobody pays online.
  {
    route: 'form /raeume/buchung/:booking/bezahlen',
    params: { booking: ids.charged },
    status: { other: 403, citizen: 422 },
    statements: 12,
  },
  { route: 'form /raeume/gast/:key/bezahlen', params: { key: invoiceGuestKey }, status: 422, statements: 12 },
  {
    route: 'form /raeume/zahlung/:payment/nachricht',
    params: { payment: ids.payment },
    status: 403,
    statements: 4,
    type: 'text/plain',
  },
  { route: 'page /raeume/zahlung/:payment/test', params: { payment: ids.payment }, status: 404, statements: 4 },
  { route: 'form /raeume/zahlung/:payment/test', params: { payment: ids.payment }, status: 404, statements: 5 },
])
