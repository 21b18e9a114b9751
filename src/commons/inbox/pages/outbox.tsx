import { z } from 'zod'
import { may } from '#foundation/http/access.ts'
import { download } from '#foundation/http/download.ts'
import { found } from '#foundation/http/problems.ts'
import { api, page, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { dateTime } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { plainText, shorten } from '#foundation/text/plain-text.ts'
import { EmptyState, Notice } from '#foundation/ui/feedback.tsx'
import { Filters, Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { Button, Link } from '#foundation/ui/links.tsx'
import { Pagination, TabLinks } from '#foundation/ui/navigation.tsx'
import { DataTable, DescriptionList } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { cursorQuery, cursorText } from '../cursor.ts'
import { isDemo, mailById, type OutboxMail, outboxMails } from '../queries.ts'
import { texts } from '../texts.ts'
import { PlainWords } from './plain-words.tsx'

const perPage = 30

/** The demo on one's own machine: invented people, and nobody else can look in. */
async function demoHere({ tx, clientAddress, url }: Work): Promise<boolean> {
  const mine =
    /^(127\.|::1$|::ffff:127\.)/.test(clientAddress) && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname)
  return mine && (await isDemo(tx))
}

export const outboxPage = page(access, {
  address: addresses.outbox,
  action: 'outbox.see',
  house: true,
  query: z.object({
    vor: cursorQuery.catch(undefined),
    nur: z.literal('problem').optional().catch(undefined),
    an: z.string().max(200).catch('').default(''),
  }),
  async load(work, _params, { vor, nur, an }) {
    const demo = await demoHere(work)
    const allowed = demo || work.viewer.operator
    const stuck = nur === 'problem'
    const to = an.trim()
    const mails = allowed ? await outboxMails(work.tx, { before: vor, stuck, to, limit: perPage + 1 }) : []
    return { demo, stuck, to, mails: mails.slice(0, perPage), more: mails.length > perPage, first: !vor }
  },
  subject: ({ demo }) => ({ phase: demo ? 'demo' : null }),
  head: (_data, { language }) => ({ title: texts(language).outbox, noIndex: true, wide: true }),
  view({ demo, stuck, to, mails, more, first }, { language }) {
    const t = texts(language)
    const last = mails.at(-1)
    const kept = { nur: stuck ? 'problem' : undefined, an: to || undefined }
    return (
      <Article title={t.outbox} lead={t.outboxLead}>
        {demo && (
          <Notice>
            <p>{t.outboxDemo}</p>
          </Notice>
        )}
        <TabLinks
          label={t.outbox}
          items={[
            { to: addresses.outbox({ ...kept, nur: undefined }), label: t.all, current: stuck ? undefined : 'page' },
            { to: addresses.outbox({ ...kept, nur: 'problem' }), label: t.stuck, current: stuck ? 'page' : undefined },
          ]}
        />
        <Filters to={addresses.outbox()} reset={to ? addresses.outbox({ nur: kept.nur }) : undefined}>
          {stuck && <HiddenInput name="nur" value="problem" />}
          <TextInput name="an" label={t.findRecipient} hint={t.findRecipientHint} value={to} optional />
        </Filters>
        {mails.length === 0 ? (
          <EmptyState title={to ? t.noMailTo(to) : t.outboxEmpty} icon="mail">
            <p>{to ? t.noMailToHint : t.outboxEmptyHint}</p>
          </EmptyState>
        ) : (
          <DataTable
            caption={t.outbox}
            captionOutOfSight
            rows={mails}
            columns={[
              {
                label: t.subject,
                value: ({ id, subject, begins }) => (
                  <>
                    <Link to={addresses.mail({ mail: id })}>{subject}</Link>
                    <p class="small quiet">{firstLine(begins)}</p>
                  </>
                ),
              },
              { label: t.recipient, value: ({ recipient }) => recipient },
              { label: t.written, value: ({ createdAt }) => dateTime(createdAt, language) },
              { label: t.state, value: (mail) => <State of={mail} language={language} /> },
            ]}
          />
        )}
        <Pagination
          earlier={more && last ? addresses.outbox({ ...kept, vor: cursorText(last.createdAt, last.id) }) : undefined}
          later={first ? undefined : addresses.outbox(kept)}
          earlierLabel={t.earlierMails}
          laterLabel={t.newest}
        />
      </Article>
    )
  },
})

/** What a mail says, in one line: without the greeting. */
const firstLine = (body: string): string => {
  const lines = body.split('\n').map((line) => line.trim())
  const said = lines.filter((line) => line && !/^(guten tag|hello|good day|hallo|dear)\b.{0,80}$/i.test(line))
  return shorten(plainText(said.join(' ')), 120)
}

export const mailPage = page(access, {
  address: addresses.mail,
  action: 'outbox.see',
  house: true,
  async load(work, { mail }) {
    const demo = await demoHere(work)
    const allowed = demo || work.viewer.operator
    return { demo, mail: allowed ? found(await mailById(work.tx, mail)) : null }
  },
  subject: ({ demo }) => ({ phase: demo ? 'demo' : null }),
  head: ({ mail }, visit) => ({
    title: mail?.subject ?? texts(visit.language).outbox,
    noIndex: true,
    trail: [{ href: hrefFor(visit, addresses.outbox()), label: texts(visit.language).outbox }],
  }),
  view({ mail }, visit) {
    if (!mail) return null
    const { language } = visit
    const t = texts(language)
    const { attachment } = mail
    return (
      <Article title={mail.subject}>
        <DescriptionList
          of={[
            [t.recipient, mail.recipient],
            [t.written, dateTime(mail.createdAt, language)],
            [t.state, <State of={mail} language={language} />],
            [t.problem, mail.problem],
            [t.attachment, attachment && <Link to={addresses.attachment({ mail: mail.id })}>{attachment.name}</Link>],
          ]}
        />
        <PlainWords of={mail.body} />
        {mail.givenUpAt && may(visit, access, 'outbox.retry') && (
          <Form path={addresses.retry.path} action={addresses.retry({ mail: mail.id })}>
            <Button look="second">{t.retry}</Button>
          </Form>
        )}
      </Article>
    )
  },
})

/** The attached file, as the recipient would get it. */
export const attachmentFile = api(access, {
  address: addresses.attachment,
  action: 'outbox.file',
  house: true,
  async answer(work, { mail }) {
    const allowed = work.viewer.operator || (await demoHere(work))
    const { attachment } = found(allowed ? await mailById(work.tx, mail) : undefined)
    const { type, name, content } = found(attachment)
    return download(content, { name, type, cache: 'no-store' })
  },
})

const State = ({ of, language }: { of: OutboxMail; language: Language }) => {
  const t = texts(language)
  if (of.sentAt) return <StatusTag tone="success">{t.sent(dateTime(of.sentAt, language))}</StatusTag>
  if (of.givenUpAt) return <StatusTag tone="danger">{t.givenUp}</StatusTag>
  if (of.problem && of.nextTryAt)
    return <StatusTag tone="warning">{t.again(of.tries, dateTime(of.nextTryAt, language))}</StatusTag>
  return <StatusTag tone="info">{t.waiting}</StatusTag>
}
