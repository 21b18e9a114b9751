import type { Mail } from '#commons/inbox/tell.ts'
import { catalogue } from '#foundation/text/catalogue.ts'
import type { Language } from '#foundation/text/language.ts'

const mails = catalogue({
  subject: { de: (title: string) => `Einladung: ${title}`, en: (title: string) => `Invitation: ${title}` },
  body: {
    de: (text: string, link: string, place: string) =>
      `Guten Tag,\n\n${text}\n\nMit diesem Link nehmen Sie die Einladung an:\n\n${link}\n\nEr gilt zwei Wochen und nur einmal. Wenn Sie nichts damit anfangen können, brauchen Sie nichts zu tun.\n\nViele Grüße\n${place}`,
    en: (text: string, link: string, place: string) =>
      `Hello,\n\n${text}\n\nWith this link you accept the invitation:\n\n${link}\n\nIt works for two weeks and only once. If it means nothing to you, there is nothing you need to do.\n\nKind regards\n${place}`,
  },
})

/** The mail with the link of an invitation. */
export function invitationMail(language: Language, place: string, title: string, text: string, link: string): Mail {
  const t = mails(language)
  return { subject: t.subject(title), body: t.body(text, link, place) }
}
