import { sql } from 'kysely'
import type { Job, JobTools } from '#commons/manifest.ts'
import { MailProblem, type OutgoingMail } from '#foundation/mail/transport.ts'
import { plainFooter } from '../mail-texts.ts'
import { nextTry, patience } from '../sending.ts'

/** While somebody sends a mail, nobody else takes it; when the process dies, it is tried again after this. */
const lease = { minutes: 10 } as const
const atOnce = 20

interface Waiting extends Omit<OutgoingMail, 'to'> {
  readonly recipient: string
  readonly createdAt: Temporal.Instant
  readonly tries: number
}

/**
 * Sends waiting mails. No transaction is open while the mail server thinks: a mail is taken, sent, noted. A crash between
 * sending and noting sends it twice, with the same id; it is never lost.
 */
export const sendMails: Job = {
  queue: 'inbox.mail',
  async run(tools) {
    if (!tools.deliver) return
    for (;;) {
      const mails = await take(tools)
      for (const [index, mail] of mails.entries()) {
        const problem = await tools.deliver(leaving(mail, tools.origin)).then(
          () => null,
          (error: unknown) => (error instanceof MailProblem ? error : new MailProblem('unreachable', String(error))),
        )
        if (!problem) await noteSent(tools, mail)
        else if (problem.trouble !== 'unreachable') await noteProblem(tools, mail, problem)
        else {
          for (const waiting of mails.slice(index)) await noteProblem(tools, waiting, problem)
          return
        }
      }
      if (mails.length < atOnce) return
    }
  },
}

/** Mails that nobody asked for say why they come; the others name who sent them. */
function leaving({ recipient, body, ...mail }: Waiting, origin: string): OutgoingMail {
  return { ...mail, to: recipient, body: mail.unsubscribe ? body : `${body}\n\n${plainFooter(origin)}` }
}

function take({ inHouse, now }: JobTools): Promise<Waiting[]> {
  return inHouse(async (tx) => {
    await sql`
      update inbox.mail set given_up_at = ${now()}, problem = coalesce(problem, 'too old')
      where sent_at is null and given_up_at is null and created_at < ${now().subtract(patience)}`.execute(tx)
    const { rows } = await sql<Waiting>`
      update inbox.mail set tries = tries + 1, next_try_at = ${now().add(lease)}
      where id in (
        select id from inbox.mail
        where sent_at is null and given_up_at is null and (next_try_at is null or next_try_at <= ${now()})
        order by created_at limit ${atOnce} for update skip locked)
      returning id, recipient, subject, body, attachment, unsubscribe, created_at as "createdAt", tries`.execute(tx)
    return rows.sort((a, b) => Temporal.Instant.compare(a.createdAt, b.createdAt))
  })
}

async function noteSent({ inHouse, now }: JobTools, { id }: Waiting): Promise<void> {
  await inHouse((tx) =>
    tx
      .updateTable('inbox.mail')
      .set({ sent_at: now(), problem: null, next_try_at: null })
      .where('id', '=', id)
      .execute(),
  )
}

async function noteProblem(
  { inHouse, now, send }: JobTools,
  { id, createdAt, tries }: Waiting,
  problem: MailProblem,
): Promise<void> {
  const next = problem.trouble === 'refused' ? null : nextTry(createdAt, tries, now())
  await inHouse(async (tx) => {
    await tx
      .updateTable('inbox.mail')
      .set({ problem: problem.message, next_try_at: next, given_up_at: next ? null : now() })
      .where('id', '=', id)
      .execute()
    // A key of its own per minute: a mail written meanwhile must not wait for a late repetition.
    if (next)
      await send(tx, 'inbox.mail', {}, { at: next, once: `again ${Math.floor(next.epochMilliseconds / 60_000)}` })
  })
}
