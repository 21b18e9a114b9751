import { peekToken } from '#commons/accounts/tokens.ts'
import { places } from '#commons/front/addresses.ts'
import { page } from '#foundation/http/route.ts'
import { ConfirmForm } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { citizenAddresses } from '../addresses.ts'
import { texts } from '../texts.ts'

export const guestPurpose = 'strategy.question'

/** Opened from the guest's mail; the button sends the question, because scanners of mail servers open links too. */
export const confirmPage = page(access, {
  address: citizenAddresses.confirm,
  action: 'question.ask',
  async load(work, { token }) {
    const held = await peekToken(work, token, guestPurpose)
    return { token, usable: typeof held === 'object' }
  },
  head: (_data, { language }) => ({ title: texts(language).confirmTitle, noIndex: true }),
  view({ token, usable }, { language }) {
    const t = texts(language)
    return (
      <Article title={t.confirmTitle} lead={usable ? t.confirmLead : t.confirmUnusable}>
        {usable && (
          <ConfirmForm
            path={citizenAddresses.confirm.path}
            action={citizenAddresses.confirm({ token })}
            deed={t.confirmDeed}
            cancel={places.front()}
          />
        )}
      </Article>
    )
  },
})
