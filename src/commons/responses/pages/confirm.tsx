import { peekToken } from '#commons/accounts/tokens.ts'
import { places } from '#commons/front/addresses.ts'
import { page } from '#foundation/http/route.ts'
import { ConfirmForm } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { texts } from '../texts.ts'

export const guestPurpose = 'responses.guest'

/** Opened from the guest's mail; the button makes the comment appear, because scanners of mail servers open links too. */
export const confirmPage = page(access, {
  address: addresses.confirm,
  action: 'comment.confirm',
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
            path={addresses.confirm.path}
            action={addresses.confirm({ token })}
            deed={t.confirmDeed}
            cancel={places.front()}
          />
        )}
      </Article>
    )
  },
})
