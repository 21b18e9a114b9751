import { isStaff } from '#commons/access/rules.ts'
import { places } from '#commons/front/addresses.ts'
import { page } from '#foundation/http/route.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { shownText } from '../own-texts.ts'
import { factsOf } from '../space-facts.ts'
import { pageTexts } from '../texts/pages.ts'
import { MailLink, OwnText, PhoneLink } from './own-text.tsx'

export const imprintPage = page(access, {
  address: places.imprint,
  action: 'space.see',
  load: async (work) => ({ own: await shownText(work, 'imprint') }),
  head: (_data, { language }) => ({ title: pageTexts(language).imprint, description: pageTexts(language).imprintLead }),
  view({ own }, { space, viewer, language }) {
    const t = pageTexts(language)
    const facts = factsOf(space)
    const { imprintFacts: imprint = {} } = facts
    return (
      <Article title={t.imprint} lead={t.imprintLead}>
        {imprint.administration ? (
          <DescriptionList
            of={[
              [t.provider, imprint.administration],
              [t.representedBy, imprint.representedBy],
              [
                t.address,
                [imprint.street, [imprint.postcode, imprint.town].filter(Boolean).join(' ')].filter(Boolean).join(', '),
              ],
              [t.mail, facts.contactMail && <MailLink mail={facts.contactMail} />],
              [t.phone, facts.contactPhone && <PhoneLink phone={facts.contactPhone} />],
              [t.taxId, imprint.taxId],
              [t.supervisedBy, imprint.supervisedBy],
              [t.responsible, imprint.responsibleForContent],
            ]}
          />
        ) : own.markdown && !isStaff(viewer, 'administrator') ? null : (
          <EmptyState title={t.imprintMissing}>
            <p>{isStaff(viewer, 'administrator') ? t.imprintMissingStaff : t.imprintMissingPublic}</p>
            {isStaff(viewer, 'administrator') && <ActionLink to={addresses.legal()}>{t.fillIn}</ActionLink>}
          </EmptyState>
        )}
        <OwnText of={own} />
        <Section id="programm" title={t.programTitle}>
          <p>{t.program}</p>
        </Section>
      </Article>
    )
  },
})
