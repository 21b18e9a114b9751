import { encode } from 'uqr'
import { found, missing } from '#foundation/http/problems.ts'
import { page } from '#foundation/http/route.ts'
import { hrefFor, type Visit } from '#foundation/http/visit.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { PrintButton } from '#foundation/ui/islands.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { wish } from '../next-page.ts'
import { loginOf } from '../people.ts'
import { unseal } from '../seal.ts'
import { appAddress, keyOf } from '../second-step.ts'
import { texts } from '../texts.ts'
import { peekToken } from '../tokens.ts'
import { AccountPage, UnusableLink, usable } from './parts.tsx'

const trail = (visit: Visit) => [{ href: hrefFor(visit, addresses.security()), label: texts(visit.language).security }]

/** After the password: the code from the app. */
export const codePage = page(access, {
  address: addresses.secondStep,
  action: 'account.begin',
  house: true,
  load: (work, { token }) => peekToken(work, token, 'second-step'),
  head: (_data, { language }) => ({ title: texts(language).codeTitle, noIndex: true }),
  view(held, visit) {
    const t = texts(visit.language)
    if (!usable(held)) {
      return (
        <UnusableLink why={held} to={addresses.login(wish(visit))}>
          {t.login}
        </UnusableLink>
      )
    }
    return (
      <Article title={t.codeTitle} lead={t.codeLead}>
        <Form
          path={addresses.secondStep.path}
          action={{ href: visit.url.pathname + visit.url.search }}
          submit={t.proceed}
        >
          <TextInput
            name="code"
            label={t.code}
            hint={t.codeHint}
            autocomplete="one-time-code"
            wide="short"
            spellcheck={false}
          />
        </Form>
      </Article>
    )
  },
})

/** Setting the app up: picture, key, first code. */
export const appPage = page(access, {
  address: addresses.app,
  action: 'account.own',
  house: true,
  async load(work) {
    if (!work.viewer.person) return null
    const login = found(await loginOf(work.tx, work.viewer.person))
    const key = login.totpConfirmedAt ? undefined : keyOf(work, login)
    return key ? { key, address: appAddress(key, login.mail, work.space.name) } : null
  },
  head: (_data, visit) => ({ title: texts(visit.language).appTitle, noIndex: true, trail: trail(visit) }),
  view(setUp, { language }) {
    const t = texts(language)
    if (!setUp) {
      return (
        <AccountPage title={t.appTitle} lead={t.appNotBegun}>
          <ActionLink to={addresses.security()} look="button">
            {t.security}
          </ActionLink>
        </AccountPage>
      )
    }
    return (
      <AccountPage title={t.appTitle} lead={t.appLead}>
        <Section id="bild" title={`1. ${t.appStepScan}`}>
          <QrPicture text={setUp.address} />
          <p>
            {t.appStepType} <code>{setUp.key.replace(/(.{4})(?=.)/g, '$1 ')}</code>
          </p>
          <p>
            {/* A scheme of its own, made by this program: the checks for addresses from people do not apply. */}
            <a href={setUp.address}>{t.appOpen}</a>
          </p>
        </Section>
        <Section id="eingabe" title={`2. ${t.appStepCode}`}>
          <Form path={addresses.app.path} submit={t.appDeed} cancel={addresses.security()}>
            <TextInput
              name="code"
              label={t.code}
              hint={t.appCodeHint}
              autocomplete="one-time-code"
              inputmode="numeric"
              wide="short"
            />
          </Form>
        </Section>
      </AccountPage>
    )
  },
})

/** Always dark on white, in dark mode too: cameras want it so. */
const QrPicture = ({ text }: { text: string }) => {
  const { data, size } = encode(text, { border: 4 })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      width="232"
      height="232"
      role="img"
      aria-label={texts(useVisit().language).picture}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}

/** Recovery codes, shown until the person says that they are kept; half an hour at most. */
export const codesPage = page(access, {
  address: addresses.codes,
  action: 'account.own',
  house: true,
  async load(work, { token }) {
    const held = await peekToken(work, token, 'codes')
    if (!usable(held)) return held
    if (held.person !== work.viewer.person) missing()
    const sealed = Buffer.from(String(held.payload.sealed), 'base64url')
    return { codes: found(unseal(work, `codes ${held.person}`, sealed)).split(' ') }
  },
  head: (_data, visit) => ({ title: texts(visit.language).codesTitle, noIndex: true, trail: trail(visit) }),
  view(shown, { language }) {
    const t = texts(language)
    if (typeof shown === 'string') {
      return (
        <UnusableLink why={shown} to={addresses.security()}>
          {t.security}
        </UnusableLink>
      )
    }
    return (
      <AccountPage title={t.codesTitle} lead={t.codesLead}>
        <ul class="link-list columned">
          {shown.codes.map((code) => (
            <li>
              <code>{code}</code>
            </li>
          ))}
        </ul>
        <Notice>
          <p>{t.codesOnce}</p>
        </Notice>
        <div class="row">
          <PrintButton />
          <Form path={addresses.codes.path} submit={t.codesKept} />
        </div>
        <p class="no-print">
          <Link to={addresses.security()}>{t.security}</Link>
        </p>
      </AccountPage>
    )
  },
})
