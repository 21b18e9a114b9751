import type { FC } from 'hono/jsx'
import { places } from '#commons/front/addresses.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { Checkbox, Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Prose } from '#foundation/ui/drawing.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { conditionsToAgree } from '../conditions/conditions.ts'
import type { Resource } from '../resource.ts'
import { bookingTexts } from '../texts/booking.ts'

/** Who books, for whom, with which words, on which conditions: the same in every form that books. */
export const WhoInputs: FC<{ resource: Resource; mailHint?: string; conditions?: string }> = ({
  resource,
  mailHint,
  conditions,
}) => {
  const visit = useVisit()
  const { viewer, language } = visit
  const t = bookingTexts(language)
  const guest = viewer.person === null
  const toAgree = conditions ?? conditionsToAgree(resource, language)
  return (
    <>
      {guest && (
        <p>
          {t.asGuest}{' '}
          <Link to={{ href: `${hrefFor(visit, places.login())}?weiter=${encodeURIComponent(backHere(visit.url))}` }}>
            {t.haveAccount}
          </Link>
        </p>
      )}
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
        hint={t.phoneHint}
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
      <TextArea name="words" label={t.words} hint={t.wordsHint} optional rows={3} maxlength={2000} />
      {toAgree && (
        <>
          <Details summary={t.conditions}>
            <Prose of={markdownToHtml(toAgree, { language, headingBase: 3 })} />
          </Details>
          <Checkbox name="agree" label={t.agree} />
        </>
      )}
    </>
  )
}

const backHere = (url: URL) => url.pathname + url.search
