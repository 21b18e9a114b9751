import { address } from '#foundation/http/address.ts'

export const addresses = {
  login: address('/anmelden'),
  secondStep: address('/anmelden/code/:token'),
  provider: address('/anmelden/anbieter'),
  providerBack: address('/anmelden/anbieter/zurueck'),
  providerEnter: address('/anmelden/anbieter/weiter'),
  logout: address('/abmelden'),
  register: address('/registrieren'),
  registered: address('/registrieren/postfach'),
  confirm: address('/bestaetigen/:token'),
  forgotten: address('/passwort-vergessen'),
  forgottenSent: address('/passwort-vergessen/postfach'),
  newPassword: address('/passwort-neu/:token'),
  invitation: address('/einladung/:token'),
  account: address('/konto'),
  details: address('/konto/angaben'),
  security: address('/konto/sicherheit'),
  password: address('/konto/sicherheit/passwort'),
  mail: address('/konto/sicherheit/mail'),
  confirmMail: address('/mail-bestaetigen/:token'),
  app: address('/konto/sicherheit/app'),
  appStart: address('/konto/sicherheit/app/beginnen'),
  appEnd: address('/konto/sicherheit/app/abschalten'),
  newCodes: address('/konto/sicherheit/notfallcodes'),
  codes: address('/konto/sicherheit/notfallcodes/:token'),
  passkeyOffer: address('/konto/sicherheit/passkey/angebot'),
  passkeyAdd: address('/konto/sicherheit/passkey'),
  passkeyRemove: address('/konto/sicherheit/passkey/entfernen'),
  identityRemove: address('/konto/sicherheit/anbieter/entfernen'),
  passkeyLoginOffer: address('/anmelden/passkey/angebot'),
  passkeyLogin: address('/anmelden/passkey'),
  sessions: address('/konto/sitzungen'),
  endSession: address('/konto/sitzungen/beenden'),
  endOthers: address('/konto/sitzungen/andere-beenden'),
  /** Built by commons/gatherings. */
  registrations: address('/meine-anmeldungen'),
  /** Built by commons/organisations. */
  organisations: address('/organisationen'),
  /** Built by commons/inbox. */
  wishes: address('/konto/benachrichtigungen'),
  /** Built by commons/publication. */
  calendar: address('/konto/kalender'),
  /** Built by commons/privacy. */
  data: address('/konto/daten'),
}
