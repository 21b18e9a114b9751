import { z } from 'zod'
import { page } from '#foundation/http/route.ts'
import type { Visit } from '#foundation/http/visit.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { type Meaning, meaningOf } from '../identities.ts'
import { wish } from '../next-page.ts'
import { carried } from '../passing.ts'
import { providerName, type Trouble } from '../provider.ts'
import { texts } from '../texts.ts'

type Why = Trouble | Extract<Meaning, { does: 'nothing' }>['why']
type Shown = Exclude<Meaning, { does: 'nothing' }> | { readonly does: 'nothing'; readonly why: Why }

/** After the way back from the provider: what one press of the button does, or why it goes no further. */
export const providerPage = page(access, {
  address: addresses.providerEnter,
  action: 'account.begin',
  house: true,
  query: z.object({ warum: z.enum(['down', 'cancelled', 'invalid']).optional() }),
  async load(work, _params, { warum }): Promise<Shown> {
    if (warum) return { does: 'nothing', why: warum }
    const known = carried(work, 'known')
    return known ? meaningOf(work, known) : { does: 'nothing', why: 'invalid' }
  },
  head: (shown, visit) => ({ title: titleOf(shown, visit), noIndex: true }),
  view(shown, visit) {
    const t = texts(visit.language)
    const name = providerName() ?? ''
    if (shown.does === 'nothing') return <Stopped why={shown.why} name={name} />
    const lead =
      shown.does === 'enter'
        ? t.providerEnter(shown.name)
        : shown.does === 'connect'
          ? t.providerConnect(shown.mail, name)
          : t.providerCreate(shown.mail)
    return (
      <Article title={titleOf(shown, visit)} lead={lead}>
        <Form path={addresses.providerEnter.path} submit={t.proceed}>
          {shown.does === 'create' && (
            <TextInput name="name" label={t.name} hint={t.nameHint} value={shown.name} autocomplete="name" />
          )}
        </Form>
      </Article>
    )
  },
})

function titleOf(shown: Shown, { language }: Visit): string {
  const t = texts(language)
  if (shown.does !== 'nothing') return t.providerTitle(providerName() ?? '')
  return {
    down: t.providerDown,
    cancelled: t.providerCancelled,
    invalid: t.providerInvalid,
    mail: t.providerMail,
    unconfirmed: t.providerUnconfirmed,
  }[shown.why]
}

const Stopped = ({ why, name }: { why: Why; name: string }) => {
  const visit = useVisit()
  const t = texts(visit.language)
  const lead = {
    down: t.providerDownLead,
    cancelled: t.providerCancelledLead,
    invalid: t.providerInvalidLead,
    mail: t.providerMailLead(name),
    unconfirmed: t.providerUnconfirmedLead,
  }[why]
  return (
    <Article title={titleOf({ does: 'nothing', why }, visit)} lead={lead}>
      {why === 'mail' ? (
        <ActionLink to={addresses.register(wish(visit))} look="button">
          {t.register}
        </ActionLink>
      ) : why === 'unconfirmed' ? (
        <ActionLink to={addresses.forgotten(wish(visit))} look="button">
          {t.sendLink}
        </ActionLink>
      ) : (
        <ActionLink to={addresses.login(wish(visit))} look="button">
          {t.toLogin}
        </ActionLink>
      )}
    </Article>
  )
}
