import type { Everything, Module } from '#commons/manifest.ts'
import { access } from './access.ts'
import { addresses } from './addresses.ts'
import { openMessage, readAllMessages, readMessage, removeMessage } from './commands/messages.ts'
import { retryMail } from './commands/retry-mail.ts'
import { setWishesForm } from './commands/set-wishes.ts'
import { unsubscribe } from './commands/unsubscribe.ts'
import { stuckMails } from './desk.ts'
import { catchUp } from './jobs/catch-up.ts'
import { digestJob } from './jobs/digest.ts'
import { notifyJob } from './jobs/notify.ts'
import { sendMails } from './jobs/send-mails.ts'
import { inboxPage } from './pages/inbox.tsx'
import { attachmentFile, mailPage, outboxPage } from './pages/outbox.tsx'
import { unsubscribePage } from './pages/unsubscribe.tsx'
import { wishesPage } from './pages/wishes.tsx'
import { personal } from './personal.ts'

/** Messages to people, and mails on their way out. */
export function inboxModule(everything: Everything): Module {
  const wishes = wishesPage(everything)
  return {
    id: 'inbox',
    folder: 'commons/inbox',
    access: [access],
    personal,
    desk: [stuckMails],
    tasks: [
      {
        label: { de: 'Postausgang', en: 'Outbox' },
        address: addresses.outbox(),
        may: ({ viewer }) => viewer.operator,
        tool: 'work',
      },
    ],
    jobs: [notifyJob(everything), digestJob(everything), sendMails, catchUp],
    routes: [
      inboxPage,
      readMessage,
      readAllMessages,
      removeMessage,
      openMessage,
      wishes,
      setWishesForm(everything, wishes),
      unsubscribePage(everything),
      unsubscribe,
      outboxPage,
      mailPage,
      attachmentFile,
      retryMail,
    ],
  }
}
