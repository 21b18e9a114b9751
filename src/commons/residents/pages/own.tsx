import { z } from 'zod'
import { addresses as accounts } from '#commons/accounts/addresses.ts'
import { providerName, provingPlaces } from '#commons/accounts/provider.ts'
import { text } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form, page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { date } from '#foundation/text/dates.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { codeTyped } from '../codes.ts'
import { ownResidence, redeem } from '../confirm.ts'
import { notices, texts } from '../texts.ts'

/** Whether one's residence is confirmed here, and how to have it confirmed. */
export const ownPage = page(access, {
  address: addresses.own,
  action: 'residence.own',
  only: 'district',
  query: z.object({ code: z.string().max(20).optional().catch(undefined) }),
  load: async (work, _params, { code }) => ({ code, own: await ownResidence(work, work.viewer.person as string) }),
  head: (_data, { language }) => ({ title: texts(language).title, noIndex: true }),
  view({ code, own }, visit) {
    const { language, space } = visit
    const t = texts(language)
    const provider = providerName()
    const proves = provider && provingPlaces().some((place) => place.space === space.slug)
    return (
      <Article title={t.title} lead={t.lead}>
        {own && (
          <Notice kind="success" title={t.confirmed}>
            <p>
              {t.confirmedBy(
                own.way === 'oidc' ? t.oidc(provider ?? t.provider) : t[own.way],
                date(own.confirmedAt, language),
                date(own.expiresOn, language),
              )}
            </p>
          </Notice>
        )}
        {proves && own?.way !== 'oidc' && (
          <Section title={t.withProvider(provider)} id="anmeldedienst">
            <p>{t.withProviderHint(provider)}</p>
            <ActionLink to={accounts.provider({ weiter: hrefFor(visit, addresses.own()) })} look="second">
              {t.logInWith(provider)}
            </ActionLink>
          </Section>
        )}
        <Section title={t.withLetter} id="brief">
          <Form path={addresses.own.path} submit={t.send}>
            <TextInput
              name="code"
              label={t.code}
              hint={t.codeHint}
              value={code}
              autocomplete="off"
              wide="medium"
              maxlength={20}
            />
          </Form>
        </Section>
        <Section title={t.atDesk} id="rathaus">
          <p>{t.atDeskHint}</p>
        </Section>
        <p class="small">{t.kept}</p>
      </Article>
    )
  },
})

export const redeemCode = form(access, {
  address: addresses.own,
  action: 'residence.own',
  only: 'district',
  fields: { code: text(20) },
  page: ownPage,
  async run(work, { code: typed }) {
    const person = work.viewer.person as string
    // Codes cannot be guessed: 49 bits, and few tries.
    await work.limit('residents.code', person, 10, 60)
    await work.limit('residents.codes', work.clientAddress, 60, 60)
    const code = codeTyped(typed)
    if (!code) return refuse(notices.codeWrong, 'code')
    await redeem(work, person, code)
    return goTo(addresses.own(), notices.confirmed)
  },
})
