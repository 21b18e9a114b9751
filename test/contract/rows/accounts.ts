import { type Row, rows } from '../contract.ts'

/** Pages and forms that anybody may open; one-time links that are not real say so. */
const open = (route: string, statements: number, more: Partial<Row> = {}): Row => ({
  route,
  status: 200,
  statements,
  bytes: 40_000,
  ...more,
})
const own = (route: string, statements: number): Row => ({
  route,
  status: { visitor: 303, other: 200 },
  statements,
  bytes: 40_000,
})
const token = { token: 'gibt-es-nicht' }
const refused = (route: string, more: Partial<Row> = {}): Row => ({ route, status: 422, statements: 12, ...more })
const ownForm = (route: string, status: number, more: Partial<Row> = {}): Row => ({
  route,
  status: { visitor: 403, other: status },
  statements: 12,
  ...more,
})

export const accountsRows = rows([
  open('page /anmelden', 2),
  refused('form /anmelden'),
  open('page /anmelden/code/:token', 2, { params: token }),
  refused('form /anmelden/code/:token', { params: token, send: { code: '123456' } }),
  // No provider is set in these tests: the way there does not exist.
  { route: 'api /anmelden/anbieter', status: 404, statements: 4 },
  { route: 'api /anmelden/anbieter/zurueck', status: 404, statements: 4 },
  open('page /anmelden/anbieter/weiter', 2),
  refused('form /anmelden/anbieter/weiter'),
  open('page /registrieren', 1),
  refused('form /registrieren'),
  open('page /registrieren/postfach', 1),
  open('page /bestaetigen/:token', 2, { params: token }),
  refused('form /bestaetigen/:token', { params: token }),
  open('page /passwort-vergessen', 1),
  refused('form /passwort-vergessen'),
  open('page /passwort-vergessen/postfach', 1),
  open('page /passwort-neu/:token', 2, { params: token }),
  refused('form /passwort-neu/:token', { params: token, send: { password: 'rabe kante wolke' } }),
  open('page /mail-bestaetigen/:token', 2, { params: token }),
  refused('form /mail-bestaetigen/:token', { params: token }),
  open('page /einladung/:token', 2, { params: token }),
  { route: 'form /einladung/:token', params: token, status: { visitor: 403, other: 422 }, statements: 6 },
  own('page /konto', 1),
  own('page /konto/angaben', 2),
  ownForm('form /konto/angaben', 303, { send: { name: 'Neuer Name', language: 'de' } }),
  own('page /konto/sicherheit', 2),
  ownForm('form /konto/sicherheit/passwort', 422),
  ownForm('form /konto/sicherheit/mail', 422),
  own('page /konto/sicherheit/app', 2),
  ownForm('form /konto/sicherheit/app', 422),
  ownForm('form /konto/sicherheit/app/beginnen', 422),
  ownForm('form /konto/sicherheit/app/abschalten', 422),
  ownForm('form /konto/sicherheit/notfallcodes', 422),
  {
    route: 'page /konto/sicherheit/notfallcodes/:token',
    params: token,
    status: { visitor: 303, other: 200 },
    statements: 2,
  },
  ownForm('form /konto/sicherheit/notfallcodes/:token', 303, { params: token }),
  ownForm('form /konto/sicherheit/passkey', 422),
  ownForm('form /konto/sicherheit/passkey/angebot', 422),
  ownForm('form /konto/sicherheit/passkey/entfernen', 303, { send: { passkey: '00' } }),
  ownForm('form /konto/sicherheit/anbieter/entfernen', 422, {
    send: { identity: '00000000-0000-7000-8000-000000000000' },
  }),
  { route: 'form /anmelden/passkey/angebot', status: 200, statements: 4, type: 'application/json' },
  refused('form /anmelden/passkey'),
  own('page /konto/sitzungen', 2),
  ownForm('form /konto/sitzungen/beenden', 303, { send: { session: '0123456789abcdef' } }),
  ownForm('form /konto/sitzungen/andere-beenden', 303),
])
