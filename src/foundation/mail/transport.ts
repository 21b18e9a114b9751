import { createTransport } from 'nodemailer'

/** A mail as it leaves the house: plain text. */
export interface OutgoingMail {
  /** Stays the same when it is tried again, so that the other side can tell a repetition. */
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly body: string
  readonly attachment?: { readonly name: string; readonly type: string; readonly content: string } | null
  /** Address that ends this kind of mail with one click (RFC 8058); null for mails somebody asked for. */
  readonly unsubscribe?: string | null
}

export type MailTrouble = 'unreachable' | 'later' | 'refused'

/**
 * A mail did not leave. `unreachable`: the server itself is the problem, no other mail will get through now either.
 * `later`: this mail was put off (4xx). `refused`: it will never be taken (5xx, RFC 5321 4.2.1).
 */
export class MailProblem extends Error {
  constructor(
    readonly trouble: MailTrouble,
    message: string,
  ) {
    super(message)
  }
}

export interface MailTransport {
  /** @throws {MailProblem} when it did not leave */
  deliver(mail: OutgoingMail): Promise<void>
  close(): void
}

/**
 * Sends by SMTP.
 * @param url smtp://user:password@host:587 or smtps://…
 * @param from 'Name <address>'
 * @param origin public address of the house: makes the mails' ids
 */
export function openMail(url: string, from: string, origin: string): MailTransport {
  const transport = createTransport(
    {
      url,
      pool: true,
      maxConnections: 2,
      connectionTimeout: 15_000,
      greetingTimeout: 15_000,
      socketTimeout: 30_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  )
  // A pool complains on the side as well; what matters reaches the mail itself.
  transport.on('error', () => {})
  const host = new URL(origin).hostname
  return {
    async deliver({ id, to, subject, body, attachment, unsubscribe }) {
      try {
        await transport.sendMail({
          to: { name: '', address: to },
          subject,
          text: body,
          messageId: `<${id}@${host}>`,
          headers: {
            // Out-of-office replies stay away (RFC 3834).
            'Auto-Submitted': 'auto-generated',
            ...(unsubscribe
              ? { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
              : {}),
          },
          attachments: attachment
            ? [{ filename: attachment.name, contentType: attachment.type, content: attachment.content }]
            : [],
        })
      } catch (error) {
        throw problemOf(error)
      }
    },
    close: () => transport.close(),
  }
}

/** Only an answer to this mail's own recipient or text is about this mail; everything else is about the server. */
function problemOf(error: unknown): MailProblem {
  const { responseCode, code, response, message } = error as {
    responseCode?: number
    code?: string
    response?: string
    message?: string
  }
  const said = (response ?? message ?? String(error)).slice(0, 500)
  const aboutMail = (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode !== undefined
  if (!aboutMail) return new MailProblem('unreachable', said)
  return new MailProblem(responseCode >= 500 ? 'refused' : 'later', said)
}
