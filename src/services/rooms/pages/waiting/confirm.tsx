import { peekToken } from '#commons/accounts/tokens.ts'
import { page } from '#foundation/http/route.ts'
import { dateRange } from '#foundation/text/dates.ts'
import { Form } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { bookingTexts } from '../../texts/booking.ts'
import { waitingTexts } from '../../texts/waiting.ts'
import { confirmWaitingPurpose } from '../../waiting/enlist.ts'
import { unconfirmed } from '../../waiting/unconfirmed.ts'

/** A link from a mail asks before it does something, because mail programs open links on their own. */
export const confirmWaitingPage = page(access, {
  address: addresses.confirmWaiting,
  action: 'booking.confirm',
  async load(work, { token }) {
    const held = await peekToken(work, token, confirmWaitingPurpose)
    return typeof held === 'string' ? undefined : await unconfirmed(work, held.payload.waiting, false)
  },
  head: (_data, { language }) => ({ title: waitingTexts(language).confirmTitle, noIndex: true }),
  view(there, { language, url }) {
    const t = waitingTexts(language)
    const b = bookingTexts(language)
    if (!there)
      return (
        <Article title={b.linkOver} lead={t.linkOverHint}>
          <p>
            <ActionLink to={addresses.list()}>{b.findRooms}</ActionLink>
          </p>
        </Article>
      )
    return (
      <Article title={t.confirmTitle} lead={t.confirmLead(there.resource.title)}>
        <p>{dateRange(there.waiting.span, language)}</p>
        <Form path={addresses.confirmWaiting.path} action={{ href: url.pathname }}>
          <div>
            <Button>{t.doConfirm}</Button>
          </div>
        </Form>
      </Article>
    )
  },
})
