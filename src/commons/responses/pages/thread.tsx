import { z } from 'zod'
import { cursorQuery } from '#commons/inbox/cursor.ts'
import { found } from '#foundation/http/problems.ts'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { mayRespondTo, subjectOf } from '../respondable.ts'
import { texts } from '../texts.ts'
import { threadOf } from '../thread.ts'
import { CommentForm, Thread } from '../thread-view.tsx'

/** A thread on a page of its own: its later pages, one comment to answer, and where a form comes back to. */
export const threadPage = page(access, {
  address: addresses.thread,
  action: 'thread.read',
  query: z.object({
    vor: cursorQuery.catch(undefined),
    auf: z.uuid().optional().catch(undefined),
  }),
  async load(work, { kind, thing }, { vor, auf }) {
    const subject = { kind, id: thing }
    const about = found(await subjectOf(work, subject))
    const thread = await threadOf(work, subject, { before: vor, only: auf })
    const mayWrite = thread.mayWrite && (await mayRespondTo(work, subject, 'comment'))
    return { about, auf, thread: { ...thread, mayWrite } }
  },
  head: ({ about }, visit) => ({
    title: texts(visit.language).threadOf(about.title),
    noIndex: true,
    trail: [{ href: hrefFor(visit, about.address), label: about.title }],
  }),
  view({ about, auf, thread }, { language }) {
    const t = texts(language)
    return (
      <Article title={auf ? t.answerTo : t.threadOf(about.title)}>
        {auf ? <Answering thread={thread} to={auf} /> : <Thread of={thread} />}
        <ActionLink to={about.address} icon="back">
          {t.back}
        </ActionLink>
      </Article>
    )
  },
})

const Answering = ({ thread, to }: { thread: Awaited<ReturnType<typeof threadOf>>; to: string }) => {
  const comment = thread.comments[0]
  return (
    <>
      {comment && <blockquote class="comment-words">{comment.body}</blockquote>}
      <CommentForm of={thread} answerTo={to} />
    </>
  )
}
