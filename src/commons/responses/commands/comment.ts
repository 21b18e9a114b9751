import { issueToken, takeToken } from '#commons/accounts/tokens.ts'
import { checkGuest, guestFields } from '#commons/fair/guest-form.tsx'
import { checkNewcomer } from '#commons/fair/newcomers.ts'
import { watchWords } from '#commons/fair/same-words.ts'
import { absolute, sendMail } from '#commons/inbox/tell.ts'
import type { LocalAddress } from '#foundation/http/address.ts'
import { id, longText, optionalId, optionalMail, optionalText } from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form, type Work } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { commentReport } from '../links.ts'
import { confirmPage, guestPurpose } from '../pages/confirm.tsx'
import { threadPage } from '../pages/thread.tsx'
import { mayRespondTo, subjectOf } from '../respondable.ts'
import { notices, texts } from '../texts.ts'
import { addComment, confirmComment, takeBackComment } from '../write-comment.ts'

const commentAt = (address: LocalAddress, comment: string) => `${address}#b-${comment}` as LocalAddress

/** Somebody says something; guests have their address confirmed first. */
export const writeComment = form(access, {
  address: addresses.thread,
  action: 'comment.write',
  fields: {
    ...{ body: longText(4000), answerTo: optionalId(), name: optionalText(80), mail: optionalMail() },
    ...guestFields,
  },
  page: threadPage,
  async load(work, { kind, thing }) {
    const about = found(await subjectOf(work, { kind, id: thing }))
    return { about, allowed: await mayRespondTo(work, { kind, id: thing }, 'comment') }
  },
  subject: ({ allowed }) => ({ phase: allowed ? 'allowed' : null }),
  async run(work, input, { about }, { kind, thing }) {
    const subject = { kind, id: thing }
    const { person } = work.viewer
    await work.limit('comment', person ?? work.clientAddress, 10, 10)
    const author = person ? { person } : guestOf(input)
    checkGuest(work, input)
    const fresh = await checkNewcomer(work, input.body, 'body')
    const comment = await addComment(work, subject, author, input)
    if (!comment) return refuse(notices.answerGone)
    if (fresh && person) await watchWords(work, commentReport, comment, { words: input.body, by: person })
    if ('person' in author) return goTo(commentAt(about.address, comment), notices.written)
    await askGuest(work, author.mail, comment, about.title)
    return goTo(about.address, notices.mailSent)
  },
})

function guestOf({ name, mail }: { name: string | null; mail: string | null }) {
  if (!name) return refuse(notices.nameMissing, 'name')
  if (!mail) return refuse(notices.mailMissing, 'mail')
  return { name, mail }
}

async function askGuest(work: Work, mail: string, comment: string, title: string): Promise<void> {
  await work.limit('comment mail', mail.toLowerCase(), 3, 60)
  const token = await issueToken(work, { purpose: guestPurpose, mail, payload: { comment }, hours: 48 })
  const t = texts(work.language)
  await sendMail(work, mail, {
    subject: t.mailSubject,
    body: t.mailBody(title, work.space.name, absolute(work, addresses.confirm({ token }))),
  })
}

/** A guest's comment appears. */
export const confirmGuestComment = form(access, {
  address: addresses.confirm,
  action: 'comment.confirm',
  fields: {},
  page: confirmPage,
  async run(work, _input, _thing, { token }) {
    const held = await takeToken(work, token, guestPurpose)
    if (typeof held !== 'object') return refuse(notices.linkUsed)
    const comment = String(held.payload.comment)
    const { subject, words } = found(await confirmComment(work, comment, held.mail))
    await watchWords(work, commentReport, comment, { words, by: held.mail.toLowerCase() })
    const about = found(await subjectOf(work, subject))
    return goTo(commentAt(about.address, comment), notices.written)
  },
})

/** Somebody takes their own words back. */
export const takeBack = form(access, {
  address: addresses.takeBack,
  action: 'comment.take-back',
  fields: { comment: id() },
  load: async (work, { kind, thing }) => found(await subjectOf(work, { kind, id: thing })),
  async run(work, { comment }, about) {
    found((await takeBackComment(work, comment, work.viewer.person as string)) || undefined)
    return goTo(`${about.address}#beitraege` as LocalAddress, notices.takenBack)
  },
})
