import type { Everything } from '#commons/manifest.ts'
import { refuse } from '#foundation/http/problems.ts'
import { form, page } from '#foundation/http/route.ts'
import { Form } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { acceptorOf, invitationPurpose } from '../invitations.ts'
import { renewSession } from '../session.ts'
import { problems, texts } from '../texts.ts'
import { peekToken, takeToken } from '../tokens.ts'
import { UnusableLink, usable } from './parts.tsx'

/** The page behind an invitation, and its one button. Inside the space that invites, because what is accepted belongs there. */
export function invitationRoutes(everything: Everything) {
  const invitationPage = page(access, {
    address: addresses.invitation,
    action: 'invitation.see',
    async load(work, { token }) {
      const held = await peekToken(work, token, invitationPurpose)
      if (!usable(held)) return held
      return (await acceptorOf(everything, work, held)?.describe(work, held.payload)) ?? null
    },
    head: (_data, { language }) => ({ title: texts(language).invitationTitle, noIndex: true }),
    view(invitation, visit) {
      const t = texts(visit.language)
      if (typeof invitation === 'string') return <UnusableLink why={invitation} />
      if (!invitation) return <Article title={t.unusableTitle} lead={t.invitationGone} />
      const back = { weiter: visit.url.pathname }
      return (
        <Article title={invitation.title} kicker={t.invitationFrom(visit.space.name)} lead={invitation.text}>
          {visit.viewer.person ? (
            <Form path={addresses.invitation.path} submit={t.accept}>
              <p>{t.acceptAs(visit.viewer.name)}</p>
            </Form>
          ) : (
            <>
              <p>{t.acceptNeedsAccount}</p>
              <div class="row">
                <ActionLink to={addresses.login(back)} look="button">
                  {t.login}
                </ActionLink>
                <ActionLink to={addresses.register(back)} look="second">
                  {t.register}
                </ActionLink>
              </div>
            </>
          )}
        </Article>
      )
    },
  })

  const accept = form(access, {
    address: addresses.invitation,
    action: 'invitation.accept',
    page: invitationPage,
    fields: {},
    async run(work, _input, _thing, { token }) {
      const held = await takeToken(work, token, invitationPurpose)
      if (typeof held === 'string') refuse(problems.unusable)
      const acceptor = acceptorOf(everything, work, held)
      if (!acceptor || !(await acceptor.describe(work, held.payload))) refuse(problems.unusable)
      const go = await acceptor.accept(work, held.payload, work.viewer.person as string)
      // More rights than before: a new session id.
      const session = await renewSession(work)
      return session ? { ...go, session } : go
    },
  })
  return [invitationPage, accept]
}
