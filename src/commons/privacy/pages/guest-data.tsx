import { loginByMail } from '#commons/accounts/people.ts'
import { issueToken, peekToken } from '#commons/accounts/tokens.ts'
import { absolute, sendMail } from '#commons/inbox/tell.ts'
import type { Everything } from '#commons/manifest.ts'
import { agreed, mail } from '#foundation/http/fields.ts'
import { found, goTo, missing, refuse } from '#foundation/http/problems.ts'
import { api, form, page, type Work } from '#foundation/http/route.ts'
import { Checkbox } from '#foundation/ui/choices.tsx'
import { ConfirmationPage } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { beginDeletion } from '../deleting.ts'
import { askForExport, exportById } from '../exporting.ts'
import { letters, notices, problems, texts } from '../texts.ts'
import { archiveFile } from './own-data.tsx'

const purpose = 'privacy.guest'
const guest = { action: 'data.guest', house: true } as const

/** What is stored about a mail address without an account: asked for by mail, seen and deleted with the link in it. */
export function guestDataRoutes(everything: Everything) {
  const guestPage = page(access, {
    address: addresses.guest,
    ...guest,
    load: async () => null,
    head: (_data, { language }) => ({ title: texts(language).guestTitle, description: texts(language).guestLead }),
    view(_data, { language }) {
      const t = texts(language)
      return (
        <Article title={t.guestTitle} lead={t.guestLead}>
          <Form path={addresses.guest.path} submit={t.guestSend}>
            <TextInput name="mail" label={t.guestMail} type="email" autocomplete="email" wide="medium" />
          </Form>
        </Article>
      )
    },
  })

  /** Says the same whether something is stored or not. */
  const send = form(access, {
    address: addresses.guest,
    ...guest,
    fields: { mail: mail() },
    page: guestPage,
    async run(work, input) {
      await work.limit('guest data', work.clientAddress, 10, 60)
      await work.limit('guest data to', input.mail.toLowerCase(), 3, 60)
      const account = await loginByMail(work.tx, input.mail)
      const l = letters(account?.language ?? work.language)
      const place = work.space.name
      if (account) {
        const link = absolute({ ...work, language: account.language }, addresses.data())
        await sendMail(
          work,
          account.mail,
          { subject: l.guestSubject, body: l.accountBody(place, link) },
          account.person,
        )
      } else {
        const token = await issueToken(work, { purpose, mail: input.mail, hours: 24 })
        const link = absolute(work, addresses.guestData({ token }))
        await sendMail(work, input.mail, { subject: l.guestSubject, body: l.guestBody(place, link) })
      }
      return goTo(addresses.guestSent())
    },
  })

  const sentPage = page(access, {
    address: addresses.guestSent,
    ...guest,
    load: async () => null,
    head: (_data, { language }) => ({ title: texts(language).sentTitle, noIndex: true }),
    view(_data, { language }) {
      const t = texts(language)
      return <ConfirmationPage title={t.sentTitle} next={<p>{t.sentNext}</p>} />
    },
  })

  const dataPage = page(access, {
    address: addresses.guestData,
    ...guest,
    load: async (work, { token }) => ({ mail: await mailOf(work, token), token }),
    head: (_data, { language }) => ({ title: texts(language).guestTitle, noIndex: true }),
    view({ mail, token }, { language }) {
      const t = texts(language)
      if (!mail)
        return (
          <Article title={t.guestTitle} lead={t.guestGone}>
            <ActionLink to={addresses.guest()} look="button">
              {t.guestAgain}
            </ActionLink>
          </Article>
        )
      return (
        <Article title={t.guestTitle} lead={t.guestAbout(mail)}>
          <Section id="ansehen" title={t.guestExportTitle}>
            <Form path={addresses.guestExport.path} action={addresses.guestExport({ token })}>
              <p>{t.guestExportHint}</p>
              <Button>{t.ask}</Button>
            </Form>
          </Section>
          <Section id="loeschen" title={t.guestDeleteTitle}>
            <Form path={addresses.guestDelete.path} action={addresses.guestDelete({ token })} prefix="l-">
              <p>{t.guestDeleteHint}</p>
              <Checkbox name="sure" label={t.guestDeleteTitle} />
              <Button look="danger">{t.guestDeleteTitle}</Button>
            </Form>
          </Section>
        </Article>
      )
    },
  })

  const ask = form(access, {
    address: addresses.guestExport,
    ...guest,
    fields: {},
    page: dataPage,
    async run(work, _input, _thing, { token }) {
      const mail = (await mailOf(work, token)) ?? refuse(problems.gone)
      await work.limit('guest export', mail.toLowerCase(), 5, 24 * 60)
      const begun = await askForExport(work, { person: null, mail })
      return goTo(addresses.guestData({ token }), begun ? notices.guestAsked : notices.already)
    },
  })

  const remove = form(access, {
    address: addresses.guestDelete,
    ...guest,
    fields: { sure: agreed() },
    page: dataPage,
    async run(work, _input, _thing, { token }) {
      const mail = (await mailOf(work, token)) ?? refuse(problems.gone)
      await beginDeletion(everything, work, { person: null, mail })
      return goTo(addresses.guestDeleted())
    },
  })

  const deletedPage = page(access, {
    address: addresses.guestDeleted,
    ...guest,
    load: async () => null,
    head: (_data, { language }) => ({ title: texts(language).guestDeletedTitle, noIndex: true }),
    view(_data, { language }) {
      const t = texts(language)
      return <ConfirmationPage title={t.guestDeletedTitle} next={<p>{t.deletedNext}</p>} />
    },
  })

  const archive = api(access, {
    address: addresses.guestArchive,
    ...guest,
    async answer(work, { token }) {
      const held = await peekToken(work, token, 'privacy.archive')
      if (typeof held === 'string') return missing()
      return archiveFile(work.files, found(await exportById(work.tx, String(held.payload.export), work.now)))
    },
  })
  return [guestPage, send, sentPage, archive, deletedPage, dataPage, ask, remove]
}

/** The address a link was sent to; it works until it expires, for seeing and for deleting. */
async function mailOf(work: Pick<Work, 'tx' | 'now'>, token: string): Promise<string | null> {
  const held = await peekToken(work, token, purpose)
  return typeof held === 'string' ? null : held.mail
}
