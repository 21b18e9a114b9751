import { personalData } from '#commons/privacy/personal-data.ts'

const contract = 'Art. 6 Abs. 1 lit. b DSGVO'
const untilDeleted = { de: 'bis Sie das Konto löschen', en: 'until you delete the account' }

export const personal = personalData({
  'accounts.person.id': {
    why: {
      de: 'Ihr Konto: Name, wie andere Sie sehen, und Sprache',
      en: 'your account: the name others see, and the language',
    },
    basis: contract,
    keep: {
      de: 'bis Sie das Konto löschen; eine namenlose Zeile bleibt, damit Beiträge anderer verständlich bleiben',
      en: 'until you delete the account; a nameless row stays so that what others wrote can be understood',
    },
    onDeletion: 'stand-in',
    exported: ['display_name', 'language', 'created_at'],
  },
  'accounts.login.person_id': {
    why: { de: 'damit Sie sich anmelden können', en: 'so that you can log in' },
    basis: contract,
    keep: untilDeleted,
    onDeletion: 'delete',
    exported: ['mail', 'mail_confirmed_at', 'totp_confirmed_at', 'changed_at'],
  },
  'accounts.session.person_id': {
    why: {
      de: 'damit ein Gerät angemeldet bleibt und Sie es abmelden können',
      en: 'so that a device stays logged in and you can log it out',
    },
    basis: contract,
    keep: { de: '30 Tage ohne Benutzung, höchstens 90 Tage', en: '30 days without use, 90 days at most' },
    onDeletion: 'delete',
    exported: ['created_at', 'seen_at', 'expires_at', 'device', 'proven'],
  },
  'accounts.token.person_id': {
    why: {
      de: 'Links, die nur einmal gelten: Bestätigung, neues Passwort, Einladung',
      en: 'links that work only once: confirmation, new password, invitation',
    },
    basis: contract,
    keep: { de: 'eine Woche, nachdem der Link abgelaufen ist', en: 'one week after the link has expired' },
    onDeletion: 'delete',
    exported: ['purpose', 'mail', 'created_at', 'expires_at', 'used_at'],
  },
  'accounts.token.mail': {
    why: { de: 'Links an Gäste ohne Konto', en: 'links to guests without an account' },
    basis: contract,
    keep: { de: 'eine Woche, nachdem der Link abgelaufen ist', en: 'one week after the link has expired' },
    onDeletion: 'delete',
    exported: ['purpose', 'mail', 'created_at', 'expires_at', 'used_at'],
  },
  'accounts.presence.person_id': {
    why: { de: 'damit Auskunft und Löschung alles finden', en: 'so that export and deletion find everything' },
    basis: 'Art. 6 Abs. 1 lit. c DSGVO',
    keep: untilDeleted,
    onDeletion: 'delete',
  },
  'accounts.guest_presence.mail_hash': {
    why: {
      de: 'damit ein späteres Konto übernimmt, was Sie als Gast hinterlassen haben (nur ein Prüfwert, keine Adresse)',
      en: 'so that a later account takes over what you left as a guest (a check value only, no address)',
    },
    basis: contract,
    keep: { de: 'zwei Jahre', en: 'two years' },
    onDeletion: 'delete',
    exported: ['module', 'since'],
  },
  'accounts.passkey.person_id': {
    why: { de: 'Anmeldung ohne Passwort', en: 'login without a password' },
    basis: contract,
    keep: {
      de: 'bis Sie den Passkey entfernen oder das Konto löschen',
      en: 'until you remove the passkey or delete the account',
    },
    onDeletion: 'delete',
    exported: ['name', 'created_at', 'used_at'],
  },
  'accounts.identity.person_id': {
    why: {
      de: 'damit Sie sich über einen anderen Anmeldedienst anmelden können',
      en: 'so that you can log in by way of another login service',
    },
    basis: contract,
    keep: {
      de: 'bis Sie die Verbindung lösen oder das Konto löschen',
      en: 'until you remove the connection or delete the account',
    },
    onDeletion: 'delete',
    exported: ['issuer', 'subject', 'created_at', 'used_at'],
  },
  'accounts.recovery_code.person_id': {
    why: {
      de: 'Notfallcodes für den zweiten Schritt (nur Prüfwerte)',
      en: 'emergency codes for the second step (check values only)',
    },
    basis: contract,
    keep: untilDeleted,
    onDeletion: 'delete',
    exported: ['used_at'],
  },
})
