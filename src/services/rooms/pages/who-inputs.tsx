import type { Child, FC } from 'hono/jsx'
import { places } from '#commons/front/addresses.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { Checkbox, Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { type ConditionsText, conditionsToAgree } from '../conditions/conditions.ts'
import type { Resource } from '../resource.ts'
import { bookingTexts } from '../texts/booking.ts'
import { ConditionsToAgree } from './conditions-to-agree.tsx'

/** Who books, for whom, with which words, how it is paid (children), on which conditions: the same in every form that books. */
export const WhoInputs: FC<{
  resource: Resource
  mailHint?: string
  /** Of several things together; without it those of the one. */
  conditions?: readonly ConditionsText[]
  children?: Child
}> = ({ resource, mailHint, conditions, children }) => {
  const visit = useVisit()
  const { language } = visit
  const t = bookingTexts(language)
  const toAgree = conditions ?? conditionsToAgree([resource], language)
  return (
    <>
      {visit.viewer.person === null && (
        <p>
          {t.asGuest}{' '}
          <Link to={{ href: `${hrefFor(visit, places.login())}?weiter=${encodeURIComponent(backHere(visit.url))}` }}>
            {t.haveAccount}
          </Link>
        </p>
      )}
      <ContactInputs resource={resource} mailHint={mailHint} />
      {children}
      {toAgree.length > 0 && (
        <>
          <ConditionsToAgree of={toAgree} />
          <Checkbox name="agree" label={t.agree} />
        </>
      )}
    </>
  )
}

/** Whom the provider can reach, for which organisation, and what for: of whoever books or waits. */
export const ContactInputs: FC<{ resource: Resource; mailHint?: string; phoneHint?: string; wordsHint?: string }> = ({
  resource,
  mailHint,
  phoneHint,
  wordsHint,
}) => {
  const { viewer, language } = useVisit()
  const t = bookingTexts(language)
  const guest = viewer.person === null
  return (
    <>
      <TextInput
        name="name"
        label={t.name}
        hint={t.nameHint}
        autocomplete="name"
        value={guest ? undefined : viewer.name}
        maxlength={120}
      />
      {guest && (
        <TextInput
          name="mail"
          label={t.mail}
          hint={mailHint ?? t.mailHint}
          type="email"
          inputmode="email"
          autocomplete="email"
          maxlength={254}
        />
      )}
      <TextInput
        name="phone"
        label={t.phone}
        hint={phoneHint ?? t.phoneHint}
        optional
        type="tel"
        autocomplete="tel"
        wide="medium"
        maxlength={40}
      />
      {viewer.memberships.length > 0 && (
        <Select
          name="organisation"
          label={t.organisation}
          optional={resource.rules.who !== 'organisation'}
          value=""
          empty={t.noOrganisation}
          choices={viewer.memberships.map(({ organisation, name }) => ({ value: organisation, label: name }))}
        />
      )}
      <TextArea name="words" label={t.words} hint={wordsHint ?? t.wordsHint} optional rows={3} maxlength={2000} />
    </>
  )
}

const backHere = (url: URL) => url.pathname + url.search
