import type { Everything, Service } from '#commons/manifest.ts'
import { runsIn } from '#commons/running.ts'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { date } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { fields } from '#foundation/ui/field.ts'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { Link, OutsideLink } from '#foundation/ui/links.tsx'
import { FieldTag, StatusTag } from '#foundation/ui/tags.tsx'
import { access } from './access.ts'
import { places } from './addresses.ts'
import { frontTexts } from './front-texts.ts'
import { type KnownService, knownServices } from './queries.ts'
import { sourcesIn } from './sources-in.ts'

/** All services of a district by field of action, with how far they are, where that is known from and of when. */
export function servicesPage({ services }: Everything) {
  return page(access, {
    address: places.services,
    action: 'place.see',
    sameForVisitors: true,
    only: 'district',
    load: async ({ tx, space }) => ({ outside: await knownServices(tx, space.id) }),
    head: (_data, { language }) => ({
      title: frontTexts(language).servicesTitle,
      description: frontTexts(language).servicesLead,
    }),
    view({ outside }, { space, language }) {
      const t = frontTexts(language)
      const own = services().filter((service) => runsIn(service, space))
      const filled = fields.filter((field) => [...own, ...outside].some((service) => service.field === field))
      return (
        <Article title={t.servicesTitle} lead={t.servicesLead}>
          {filled.length === 0 && (
            <EmptyState title={t.noServices}>
              <p>{t.noServicesHint}</p>
            </EmptyState>
          )}
          {filled.map((field) => (
            <Section id={field} title={<FieldTag field={field}>{t[field]}</FieldTag>} ruled>
              <ul class="link-list">
                {own
                  .filter((service) => service.field === field)
                  .map((service) => (
                    <OwnService service={service} />
                  ))}
                {outside
                  .filter((service) => service.field === field)
                  .map((service) => (
                    <Outside service={service} />
                  ))}
              </ul>
            </Section>
          ))}
        </Article>
      )
    },
  })
}

const OwnService = ({ service }: { service: Service }) => {
  const { language } = useVisit()
  return (
    <li>
      <Link to={service.start}>{say(service.name, language)}</Link>
      <p>{say(service.summary, language)}</p>
      <Row>
        <StatusTag tone="success">{frontTexts(language).runsHere}</StatusTag>
      </Row>
    </li>
  )
}

const Outside = ({ service }: { service: KnownService }) => {
  const { language } = useVisit()
  const t = frontTexts(language)
  const { name, summary, status, webAddress, source, asOf } = service
  const sources = sourcesIn(source ?? '')
  return (
    <li>
      {webAddress ? <OutsideLink href={webAddress}>{name}</OutsideLink> : <strong>{name}</strong>}
      <p>{summary}</p>
      <Row>
        <StatusTag tone={status === 'live' ? 'success' : undefined}>{t[`${status}Status`]}</StatusTag>
        {asOf && <span class="small">{t.knownAt(date(asOf, language))}</span>}
      </Row>
      {sources.length > 0 && (
        <p class="small">
          {t.knownFrom}{' '}
          {sources.map(({ title, href }, index) => (
            <>
              {index > 0 && '; '}
              {href ? <OutsideLink href={href}>{title}</OutsideLink> : title}
            </>
          ))}
        </p>
      )}
    </li>
  )
}
