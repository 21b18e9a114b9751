import type { Child, FC } from 'hono/jsx'
import type { LocalAddress } from '#foundation/http/address.ts'
import { hrefFor, type Visit } from '#foundation/http/visit.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { ConfirmationPage } from '#foundation/ui/feedback.tsx'
import { Article, Columns } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { SideNavigation } from '#foundation/ui/navigation.tsx'
import { addresses } from '../addresses.ts'
import { texts } from '../texts.ts'
import type { Held, Unusable } from '../tokens.ts'

/** Whether a link still stands for something. */
export const usable = (held: Held | Unusable): held is Held => typeof held === 'object'

/** Page of a link that cannot be used: why, and what one can do instead. */
export const UnusableLink: FC<{ why: Unusable; to?: LocalAddress; children?: Child }> = ({ why, to, children }) => {
  const t = texts(useVisit().language)
  const reason = { unknown: t.unusableUnknown, used: t.unusableUsed, expired: t.unusableExpired }[why]
  return (
    <Article title={t.unusableTitle} lead={reason}>
      {to && (
        <ActionLink to={to} look="button">
          {children}
        </ActionLink>
      )}
    </Article>
  )
}

/** Page after a form that sent a mail: the same whether the address was known or not. */
export const MailSent: FC<{ lead: string; next: string; again: LocalAddress }> = ({ lead, next, again }) => {
  const t = texts(useVisit().language)
  return (
    <ConfirmationPage
      title={t.sentTitle}
      lead={lead}
      next={
        <>
          <p>{next}</p>
          <p>{t.nothingCame}</p>
        </>
      }
    >
      <ActionLink to={again}>{t.again}</ActionLink>
    </ConfirmationPage>
  )
}

/** A page of the account: beside it (on a phone below it) the others. */
export const AccountPage: FC<{ title: string; lead?: string; children?: Child }> = ({ title, lead, children }) => {
  const { language, here } = useVisit()
  const t = texts(language)
  const items = [
    [addresses.account(), t.overview],
    [addresses.details(), t.details],
    [addresses.wishes(), t.wishes],
    [addresses.security(), t.security],
    [addresses.sessions(), t.sessions],
    [addresses.data(), t.data],
  ] as const
  const current = (to: string) =>
    here === to ? 'page' : to !== addresses.account() && here.startsWith(`${to}/`) ? 'true' : undefined
  return (
    <Columns>
      <Article title={title} lead={lead}>
        {children}
      </Article>
      <SideNavigation
        title={t.accountNavigation}
        items={items.map(([to, label]) => ({ to, label, current: current(to) }))}
      />
    </Columns>
  )
}

/** The head of a page of the account. Nothing of it belongs into search engines. */
export const accountHead = (visit: Visit, title: string) => ({
  title,
  noIndex: true,
  trail: [{ href: hrefFor(visit, addresses.account()), label: texts(visit.language).accountTitle }],
})
