import { places } from '#commons/front/addresses.ts'
import type { Everything, Module, Service } from '#commons/manifest.ts'
import { tilesInUse } from '#commons/maps/tiles.ts'
import { addresses as privacyAddresses } from '#commons/privacy/addresses.ts'
import type { PersonalColumn } from '#commons/privacy/personal-data.ts'
import { modulesIn } from '#commons/running.ts'
import { page, type Route } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import type { Language } from '#foundation/text/language.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { DataTable, DescriptionList } from '#foundation/ui/table.tsx'
import { access } from '../access.ts'
import { shownText } from '../own-texts.ts'
import { factsOf } from '../space-facts.ts'
import { moduleNames, pageTexts } from '../texts/pages.ts'
import { MailLink, OwnText, PhoneLink } from './own-text.tsx'

/** The privacy page with the record of what is processed, made from what every module declares. */
export function privacyRoute({ modules, services }: Everything): Route {
  return page(access, {
    address: places.privacy,
    action: 'space.see',
    load: async (work) => ({ own: await shownText(work, 'privacy') }),
    head: (_data, { language }) => ({
      title: pageTexts(language).privacy,
      description: pageTexts(language).privacyLead,
    }),
    view({ own }, { space, language }) {
      const t = pageTexts(language)
      const facts = factsOf(space)
      const tileHost = tilesInUse()?.host
      const { imprintFacts: imprint = {}, privacyFacts: privacy = {} } = facts
      const here = modulesIn({ modules, services }, space)
      return (
        <Article title={t.privacy} lead={t.privacyLead}>
          <Section id="kurz" title={t.inShort}>
            <div class="prose">
              <ul>
                <li>{tileHost ? t.shortNothingButTiles(tileHost) : t.shortNothing}</li>
                <li>{t.shortSearch}</li>
                <li>{t.shortRights}</li>
              </ul>
            </div>
          </Section>
          <Section id="verantwortlich" title={t.responsibleTitle}>
            <DescriptionList
              of={[
                [t.provider, imprint.administration ?? space.name],
                [t.officer, privacy.officer],
                [
                  t.mail,
                  privacy.officerMail ? (
                    <MailLink mail={privacy.officerMail} />
                  ) : (
                    facts.contactMail && <MailLink mail={facts.contactMail} />
                  ),
                ],
                [t.phone, privacy.officerPhone && <PhoneLink phone={privacy.officerPhone} />],
                [t.authority, privacy.authority],
              ]}
            />
          </Section>
          <Section id="rechte" title={t.rightsTitle}>
            <p>{t.rights}</p>
            <p>
              {t.guestData} <Link to={privacyAddresses.guest()}>{t.guestDataLink}</Link>
            </p>
          </Section>
          {own.markdown && (
            <Section id="ergaenzend" title={t.moreFromUs}>
              <OwnText of={own} />
            </Section>
          )}
          <Section id="verzeichnis" title={t.recordTitle}>
            <p>
              {t.recordLead} <Link to={privacyAddresses.record()}>{t.recordFull}</Link>
            </p>
            {here.map((module) => (
              <Record module={module} language={language} />
            ))}
          </Section>
        </Article>
      )
    },
  })
}

const Record = ({ module, language }: { module: Module; language: Language }) => {
  const t = pageTexts(language)
  const columns = [
    ...new Map(
      Object.values(module.personal ?? {}).map((column) => [
        `${column.why.de} ${column.keep.de} ${column.onDeletion}`,
        column,
      ]),
    ).values(),
  ]
  if (columns.length === 0) return null
  const name = 'name' in module ? (module as Service).name : moduleNames[module.id]
  const words = { delete: t.delete, forget: t.forget, 'stand-in': t['stand-in'], keep: t.keepOn } as const
  return (
    <Details summary={name ? say(name, language) : module.id}>
      <DataTable<PersonalColumn>
        caption={name ? say(name, language) : module.id}
        captionOutOfSight
        rows={columns}
        columns={[
          { label: t.purpose, value: ({ why }) => say(why, language) },
          { label: t.basis, value: ({ basis }) => basis },
          { label: t.keep, value: ({ keep }) => say(keep, language) },
          { label: t.onDeletion, value: ({ onDeletion }) => words[onDeletion] },
        ]}
      />
    </Details>
  )
}
