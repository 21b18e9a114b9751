import { z } from 'zod'
import { accountHead } from '#commons/accounts/pages/parts.tsx'
import { page } from '#foundation/http/route.ts'
import { dateTime } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Article, Row } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { Pagination } from '#foundation/ui/navigation.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { cursorQuery, cursorText } from '../cursor.ts'
import { type InboxMessage, messagesOf } from '../queries.ts'
import { texts } from '../texts.ts'
import { PlainWords } from './plain-words.tsx'

const perPage = 20

export const inboxPage = page(access, {
  address: addresses.inbox,
  action: 'message.own',
  house: true,
  query: z.object({ vor: cursorQuery.catch(undefined) }),
  async load({ tx, viewer }, _params, { vor }) {
    const messages = viewer.person ? await messagesOf(tx, viewer.person, { before: vor, limit: perPage + 1 }) : []
    return { messages: messages.slice(0, perPage), more: messages.length > perPage, first: !vor }
  },
  head: (_data, visit) => accountHead(visit, texts(visit.language).inbox),
  view({ messages, more, first }, { language, viewer }) {
    const t = texts(language)
    const last = messages.at(-1)
    return (
      <Article title={t.inbox} lead={t.inboxLead}>
        <Row>
          {viewer.unread > 0 && (
            <Form path={addresses.readAll.path}>
              <Button look="second" icon="check">
                {t.markAllRead}
              </Button>
            </Form>
          )}
          <ActionLink to={addresses.wishes()} icon="settings">
            {t.wishesNav}
          </ActionLink>
        </Row>
        {messages.length === 0 ? (
          <EmptyState title={t.empty} icon="mail">
            <p>{t.emptyHint}</p>
          </EmptyState>
        ) : (
          <ol class="messages">
            {messages.map((message) => (
              <Message message={message} />
            ))}
          </ol>
        )}
        <Pagination
          earlier={more && last ? addresses.inbox({ vor: cursorText(last.createdAt, last.id) }) : undefined}
          later={first ? undefined : addresses.inbox()}
          earlierLabel={t.earlier}
          laterLabel={t.newest}
        />
      </Article>
    )
  },
})

const Message = ({ message }: { message: InboxMessage }) => {
  const { language } = useVisit()
  const t = texts(language)
  const { id, subject, body, address, place, createdAt, readAt } = message
  return (
    <li class={readAt ? 'message' : 'message unread'}>
      <div class="message-head">
        <h2>{subject}</h2>
        {!readAt && <StatusTag tone="info">{t.unread}</StatusTag>}
      </div>
      <p class="small quiet">
        <time datetime={createdAt.toString()}>{dateTime(createdAt, language)}</time>
        {place && ` · ${place}`}
      </p>
      <PlainWords of={body} />
      <Form path={addresses.read.path} summary={false} class="message-deeds" prefix={`${id}-`}>
        <HiddenInput name="message" value={id} />
        {address && (
          <Button look="second" to={addresses.open({ message: id })}>
            {t.see}
          </Button>
        )}
        {!readAt && (
          <Button look="plain" icon="check">
            {t.markRead}
          </Button>
        )}
        <Button look="plain" icon="remove" to={addresses.remove()}>
          {t.remove}
        </Button>
      </Form>
    </li>
  )
}
