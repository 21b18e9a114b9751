import { citizen, during, everyone, operator } from '#commons/access/rules.ts'
import { accessTable } from '#foundation/http/access.ts'

export const access = accessTable('inbox', {
  'message.own': [citizen],
  'wish.own': [citizen],
  /** The signature in the address is the right. */
  'mail.unsubscribe': [everyone],
  /** While the demo runs on somebody's own machine, mails are read where they would otherwise be lost. */
  'outbox.see': [operator, during(['demo'], everyone)],
  /** Files have no subject: the answer itself looks who asks, as `outbox.see` says. */
  'outbox.file': [everyone],
  'outbox.retry': [operator],
})
