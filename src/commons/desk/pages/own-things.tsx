import { places } from '#commons/front/addresses.ts'
import { addresses as gatherings } from '#commons/gatherings/addresses.ts'
import type { Everything } from '#commons/manifest.ts'
import { addresses as organisations } from '#commons/organisations/addresses.ts'
import { partName } from '#commons/organisations/parts.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, LinkList } from '#foundation/ui/links.tsx'
import { texts } from '../texts.ts'

/** The desk of somebody who has no task here: what they may have looked for, and how one gets a task. */
export const NothingHere = ({ everything }: { everything: Everything }) => {
  const visit = useVisit()
  const { language, space, viewer } = visit
  const t = texts(language)
  return (
    <Article title={t.title} lead={t.notHereLead(space.name)}>
      {space.kind === 'district' && viewer.network.length > 0 && (
        <Notice>
          <p>{t.elsewhere}</p>
          <ActionLink to={{ href: hrefFor(visit, places.desk(), { space: { prefix: '' } }) }}>
            {t.networkDesk}
          </ActionLink>
        </Notice>
      )}
      <Section id="eigenes" title={t.yours}>
        <LinkList
          items={[
            { to: gatherings.mine(), title: t.registrations, note: t.registrationsNote },
            { to: places.inbox(), title: t.inbox, note: t.inboxNote },
            { to: places.account(), title: t.account, note: t.accountNote },
          ]}
        />
      </Section>
      <OwnOrganisations everything={everything} />
      <Section id="mitarbeiten" title={t.howTo}>
        <p>{t.howToStaff}</p>
        <ActionLink to={places.imprint()}>{t.contact}</ActionLink>
        <p>{t.howToOrganisation}</p>
        <ActionLink to={organisations.list()}>{t.organisations}</ActionLink>
      </Section>
    </Article>
  )
}

/** Organisations the reader belongs to, with what they may do here. */
export const OwnOrganisations = ({ everything }: { everything: Everything }) => {
  const { language, viewer } = useVisit()
  const t = texts(language)
  if (viewer.memberships.length === 0) return null
  return (
    <Section id="organisationen" title={t.yourOrganisations}>
      <LinkList
        items={viewer.memberships.map(({ organisation, name, admitted }) => ({
          to: organisations.one({ organisation }),
          title: name,
          note: admitted.length
            ? t.admittedAs(admitted.map((part) => partName(everything, part, language)).join(', '))
            : t.notAdmitted,
        }))}
      />
    </Section>
  )
}
