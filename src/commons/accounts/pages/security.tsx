import { sql } from 'kysely'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { date } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { ErrorSummary, Form, HiddenInput } from '#foundation/ui/form.tsx'
import { PasswordInput, TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { texts } from '../texts.ts'
import { peekToken } from '../tokens.ts'
import { AccountPage, accountHead, UnusableLink, usable } from './parts.tsx'

interface Security {
  readonly mail: string
  readonly hasPassword: boolean
  readonly hasApp: boolean
  readonly codesLeft: number
  readonly passkeys: readonly { id: string; name: string; created: string }[]
  readonly identities: readonly { id: string; issuer: string; created: string }[]
}

export const securityPage = page(access, {
  address: addresses.security,
  action: 'account.own',
  house: true,
  async load({ tx, viewer }): Promise<Security> {
    const { rows } = await sql<Security>`
      select mail, password_hash is not null as "hasPassword", totp_confirmed_at is not null as "hasApp",
        (select count(*)::int from accounts.recovery_code c where c.person_id = l.person_id and c.used_at is null) as "codesLeft",
        (select coalesce(json_agg(json_build_object('id', encode(credential_id, 'hex'), 'name', name, 'created', created_at) order by created_at), '[]')
          from accounts.passkey k where k.person_id = l.person_id) as passkeys,
        (select coalesce(json_agg(json_build_object('id', id, 'issuer', issuer, 'created', created_at) order by created_at), '[]')
          from accounts.identity i where i.person_id = l.person_id) as identities
      from accounts.login l where person_id = ${viewer.person}`.execute(tx)
    return rows[0] ?? { mail: '', hasPassword: false, hasApp: false, codesLeft: 0, passkeys: [], identities: [] }
  },
  head: (_data, visit) => accountHead(visit, texts(visit.language).security),
  view(security, { language, attempt }) {
    const t = texts(language)
    return (
      <AccountPage title={t.security} lead={t.securityLead}>
        <ErrorSummary form={addresses.passkeyAdd.path} />
        <Section id="passwort" title={t.passwordSection} ruled>
          {security.hasPassword ? (
            <Details summary={t.changePassword} open={attempt?.form === addresses.password.path}>
              <Form path={addresses.password.path} submit={t.changePassword} prefix="passwort-">
                <PasswordInput name="current" label={t.currentPassword} use="current-password" />
                <PasswordInput
                  name="password"
                  label={t.newPassword}
                  hint={`${t.newPasswordHint} ${t.othersLoggedOut}`}
                  use="new-password"
                />
              </Form>
            </Details>
          ) : (
            <>
              <p>{t.noPassword}</p>
              <ActionLink to={addresses.forgotten()}>{t.sendLink}</ActionLink>
            </>
          )}
        </Section>
        <Section id="mail" title={t.mailSection} ruled>
          <p>{t.mailNow(security.mail)}</p>
          {security.hasPassword && (
            <Details summary={t.changeMail} open={attempt?.form === addresses.mail.path}>
              <Form path={addresses.mail.path} submit={t.changeMail} prefix="mail-">
                <TextInput name="mail" label={t.newMail} hint={t.newMailHint} type="email" autocomplete="email" />
                <PasswordInput name="current" label={t.currentPassword} use="current-password" />
              </Form>
            </Details>
          )}
        </Section>
        {security.hasPassword && <Passkeys passkeys={security.passkeys} />}
        {security.identities.length > 0 && <Identities identities={security.identities} />}
        {security.hasPassword && <SecondStep security={security} language={language} />}
      </AccountPage>
    )
  },
})

const SecondStep = ({ security, language }: { security: Security; language: Language }) => {
  const t = texts(language)
  const { attempt } = useVisit()
  return (
    <Section id="app" title={t.appSection} ruled>
      <div class="row">
        <StatusTag tone={security.hasApp ? 'success' : undefined}>{security.hasApp ? t.appOn : t.appOff}</StatusTag>
      </div>
      <p>{t.appWhat}</p>
      {security.hasApp ? (
        <>
          <p>{t.codesLeft(security.codesLeft)}</p>
          <Details summary={t.newCodes} open={attempt?.form === addresses.newCodes.path}>
            <Form path={addresses.newCodes.path} prefix="codes-" submit={t.newCodes}>
              <p>{t.newCodesHint}</p>
              <PasswordInput name="current" label={t.currentPassword} use="current-password" />
            </Form>
          </Details>
          <Details summary={t.appEnd} open={attempt?.form === addresses.appEnd.path}>
            <Form path={addresses.appEnd.path} prefix="aus-">
              <PasswordInput name="current" label={t.currentPassword} use="current-password" />
              <div class="form-actions">
                <Button look="danger">{t.appEnd}</Button>
              </div>
            </Form>
          </Details>
        </>
      ) : (
        <Details summary={t.appStart} open={attempt?.form === addresses.appStart.path}>
          <Form path={addresses.appStart.path} submit={t.appStart} prefix="app-">
            <PasswordInput name="current" label={t.currentPassword} use="current-password" />
          </Form>
        </Details>
      )}
    </Section>
  )
}

const Passkeys = ({ passkeys }: Pick<Security, 'passkeys'>) => {
  const visit = useVisit()
  const t = texts(visit.language)
  return (
    <Section id="passkeys" title={t.passkeySection} ruled>
      <p>{t.passkeyWhat}</p>
      {passkeys.length > 0 && (
        <DataTable
          caption={t.passkeySection}
          captionOutOfSight
          rows={passkeys}
          columns={[
            { label: t.device, value: ({ name }) => name },
            { label: t.passkeyCreated, value: ({ created }) => date(Temporal.Instant.from(created), visit.language) },
            {
              label: t.passkeyRemove,
              value: ({ id, name }) => (
                <Form path={addresses.passkeyRemove.path} class="row">
                  <HiddenInput name="passkey" value={id} />
                  <Button look="plain">
                    {t.passkeyRemove}
                    <span class="out-of-sight"> ({name})</span>
                  </Button>
                </Form>
              ),
            },
          ]}
        />
      )}
      <noscript>
        <p>{t.passkeyNeedsScript}</p>
      </noscript>
      <pass-key
        data-mode="create"
        data-then={hrefFor(visit, addresses.passkeyAdd())}
        data-failed={t.passkeyFailed}
        hidden
      >
        <Details summary={t.passkeyAdd} open={visit.attempt?.form === addresses.passkeyOffer.path}>
          <Form path={addresses.passkeyOffer.path} prefix="passkey-" submit={t.passkeyAdd}>
            <HiddenInput name="token" value="" />
            <HiddenInput name="response" value="" />
            <TextInput name="name" label={t.passkeyName} hint={t.passkeyNameHint} />
            <PasswordInput name="current" label={t.currentPassword} use="current-password" />
            <p role="status" />
          </Form>
        </Details>
      </pass-key>
    </Section>
  )
}

const Identities = ({ identities }: Pick<Security, 'identities'>) => {
  const { language } = useVisit()
  const t = texts(language)
  return (
    <Section id="anbieter" title={t.identitySection} ruled>
      <p>{t.identityWhat}</p>
      <DataTable
        caption={t.identitySection}
        captionOutOfSight
        rows={identities}
        columns={[
          { label: t.identityService, value: ({ issuer }) => hostOf(issuer) },
          { label: t.identitySince, value: ({ created }) => date(Temporal.Instant.from(created), language) },
          {
            label: t.identityRemove,
            value: ({ id, issuer }) => (
              <Form path={addresses.identityRemove.path} class="row">
                <HiddenInput name="identity" value={id} />
                <Button look="plain">
                  {t.identityRemove}
                  <span class="out-of-sight"> ({hostOf(issuer)})</span>
                </Button>
              </Form>
            ),
          },
        ]}
      />
    </Section>
  )
}

const hostOf = (issuer: string) => URL.parse(issuer)?.host ?? issuer

/** Page of the link that went to a new mail address. Works without being logged in: the link is proof enough. */
export const confirmMailPage = page(access, {
  address: addresses.confirmMail,
  action: 'account.begin',
  house: true,
  load: (work, { token }) => peekToken(work, token, 'mail'),
  head: (_data, { language }) => ({ title: texts(language).confirmMailTitle, noIndex: true }),
  view(held, { language }) {
    const t = texts(language)
    if (!usable(held)) {
      return (
        <UnusableLink why={held} to={addresses.security()}>
          {t.security}
        </UnusableLink>
      )
    }
    return (
      <Article title={t.confirmMailTitle} lead={t.confirmMailLead(held.mail)}>
        <Form path={addresses.confirmMail.path} submit={t.confirmMailDeed} />
      </Article>
    )
  },
})
