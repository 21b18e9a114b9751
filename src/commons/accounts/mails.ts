import type { Mail } from '#commons/inbox/tell.ts'
import { catalogue } from '#foundation/text/catalogue.ts'
import type { Language } from '#foundation/text/language.ts'

/** The mails of the account. `place` is the name of the space, `link` an absolute address. */
const mails = catalogue({
  hello: {
    de: (name: string) => `Guten Tag${name ? ` ${name}` : ''},`,
    en: (name: string) => `Hello${name ? ` ${name}` : ''},`,
  },
  bye: { de: (place: string) => `Viele Grüße\n${place}`, en: (place: string) => `Kind regards\n${place}` },
  notYou: {
    de: 'Waren Sie das nicht? Dann brauchen Sie nichts zu tun.',
    en: 'Was this not you? Then there is nothing you need to do.',
  },

  confirmSubject: { de: 'Bitte bestätigen Sie Ihre Mail-Adresse', en: 'Please confirm your mail address' },
  confirmBody: {
    de: (link: string) =>
      `schön, dass Sie dabei sein möchten. Mit diesem Link bestätigen Sie Ihre Adresse, danach ist Ihr Konto fertig:\n\n${link}\n\nDer Link gilt zwei Tage und nur einmal.`,
    en: (link: string) =>
      `good to have you. With this link you confirm your address, then your account is ready:\n\n${link}\n\nThe link works for two days and only once.`,
  },
  knownSubject: { de: 'Sie haben schon ein Konto', en: 'You already have an account' },
  knownBody: {
    de: (login: string, forgotten: string) =>
      `jemand wollte mit dieser Mail-Adresse ein Konto anlegen. Es gibt hier aber schon eines, und es bleibt, wie es ist.\n\nAnmelden: ${login}\nPasswort vergessen: ${forgotten}`,
    en: (login: string, forgotten: string) =>
      `somebody wanted to open an account with this mail address. There already is one here, and it stays as it is.\n\nLog in: ${login}\nForgotten the password: ${forgotten}`,
  },
  passwordSubject: { de: 'Ein neues Passwort setzen', en: 'Set a new password' },
  passwordBody: {
    de: (link: string) =>
      `mit diesem Link setzen Sie ein neues Passwort:\n\n${link}\n\nDer Link gilt eine Stunde und nur einmal. Danach sind Sie überall abgemeldet und melden sich mit dem neuen Passwort an.`,
    en: (link: string) =>
      `with this link you set a new password:\n\n${link}\n\nThe link works for one hour and only once. Afterwards you are logged out everywhere and log in with the new password.`,
  },
  changedSubject: { de: 'Ihr Passwort wurde geändert', en: 'Your password was changed' },
  changedBody: {
    de: (link: string) =>
      `das Passwort Ihres Kontos wurde gerade geändert. Andere Geräte wurden abgemeldet.\n\nWaren Sie das nicht? Dann setzen Sie bitte sofort ein neues: ${link}`,
    en: (link: string) =>
      `the password of your account was changed just now. Other devices were logged out.\n\nWas this not you? Then please set a new one at once: ${link}`,
  },
  newMailSubject: { de: 'Bitte bestätigen Sie Ihre neue Mail-Adresse', en: 'Please confirm your new mail address' },
  newMailBody: {
    de: (link: string) =>
      `mit diesem Link gilt diese Adresse für Ihr Konto:\n\n${link}\n\nDer Link gilt einen Tag und nur einmal. Bis dahin bleibt Ihre bisherige Adresse gültig.`,
    en: (link: string) =>
      `with this link this address becomes the one of your account:\n\n${link}\n\nThe link works for one day and only once. Until then your old address stays valid.`,
  },
  takenMailSubject: {
    de: 'Diese Adresse gehört schon zu einem Konto',
    en: 'This address already belongs to an account',
  },
  takenMailBody: {
    de: () =>
      'jemand wollte diese Mail-Adresse für ein anderes Konto eintragen. Sie gehört aber schon zu Ihrem Konto, und dabei bleibt es.',
    en: () =>
      'somebody wanted to use this mail address for another account. It already belongs to yours, and it stays so.',
  },
  oldMailSubject: {
    de: 'Die Mail-Adresse Ihres Kontos wurde geändert',
    en: 'The mail address of your account was changed',
  },
  oldMailBody: {
    de: (place: string) =>
      `für Ihr Konto gilt ab jetzt eine andere Mail-Adresse. An diese hier schreiben wir nicht mehr.\n\nWaren Sie das nicht? Dann wenden Sie sich bitte an ${place}.`,
    en: (place: string) =>
      `from now on another mail address holds for your account. We no longer write to this one.\n\nWas this not you? Then please contact ${place}.`,
  },
  factorSubject: { de: 'Ihre Anmeldung wurde geändert', en: 'Your login was changed' },
  factorBody: {
    de: (link: string) =>
      `gerade hat sich geändert, wie man sich bei Ihrem Konto anmeldet: der zweite Schritt mit der App, Ihre Notfallcodes oder ein Passkey.

Waren Sie das nicht? Dann setzen Sie bitte sofort ein neues Passwort: ${link}`,
    en: (link: string) =>
      `the way to log in to your account has just changed: the second step with the app, your emergency codes or a passkey.

Was this not you? Then please set a new password at once: ${link}`,
  },
  invitationSubject: { de: (title: string) => `Einladung: ${title}`, en: (title: string) => `Invitation: ${title}` },
  invitationBody: {
    de: (text: string, link: string) =>
      `${text}\n\nMit diesem Link nehmen Sie die Einladung an:\n\n${link}\n\nEr gilt zwei Wochen und nur einmal.`,
    en: (text: string, link: string) =>
      `${text}\n\nWith this link you accept the invitation:\n\n${link}\n\nIt works for two weeks and only once.`,
  },
})

interface To {
  readonly language: Language
  readonly name?: string
  readonly place: string
}

function mail({ language, name = '', place }: To, subject: string, body: string, notYou = false): Mail {
  const t = mails(language)
  return { subject, body: [t.hello(name), body, ...(notYou ? [t.notYou] : []), t.bye(place)].join('\n\n') }
}

export const confirmMail = (to: To, link: string) =>
  mail(to, mails(to.language).confirmSubject, mails(to.language).confirmBody(link), true)
export const knownMail = (to: To, login: string, forgotten: string) =>
  mail(to, mails(to.language).knownSubject, mails(to.language).knownBody(login, forgotten), true)
export const passwordMail = (to: To, link: string) =>
  mail(to, mails(to.language).passwordSubject, mails(to.language).passwordBody(link), true)
export const changedMail = (to: To, link: string) =>
  mail(to, mails(to.language).changedSubject, mails(to.language).changedBody(link))
export const newMailMail = (to: To, link: string) =>
  mail(to, mails(to.language).newMailSubject, mails(to.language).newMailBody(link), true)
export const takenMailMail = (to: To) =>
  mail(to, mails(to.language).takenMailSubject, mails(to.language).takenMailBody(), true)
export const oldMailMail = (to: To) =>
  mail(to, mails(to.language).oldMailSubject, mails(to.language).oldMailBody(to.place))
export const factorMail = (to: To, link: string) =>
  mail(to, mails(to.language).factorSubject, mails(to.language).factorBody(link))
export const invitationMail = (to: To, title: string, text: string, link: string) =>
  mail(to, mails(to.language).invitationSubject(title), mails(to.language).invitationBody(text, link), true)
