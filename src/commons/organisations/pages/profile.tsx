import { isStaff } from '#commons/access/rules.ts'
import { loadAreas } from '#commons/areas/areas.ts'
import { places } from '#commons/front/addresses.ts'
import type { Everything } from '#commons/manifest.ts'
import { ReportLink } from '#commons/moderation/report-link.tsx'
import { may } from '#foundation/http/access.ts'
import { found, missing } from '#foundation/http/problems.ts'
import { page } from '#foundation/http/route.ts'
import { hrefFor, type Viewer, type Visit } from '#foundation/http/visit.ts'
import { date } from '#foundation/text/dates.ts'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { plainText } from '#foundation/text/plain-text.ts'
import { Prose } from '#foundation/ui/drawing.tsx'
import { EmptyState, Notice } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button, Link, OutsideLink } from '#foundation/ui/links.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { partName, partsHere } from '../parts.ts'
import { type Admission, admissionsOf, type Organisation, organisationById } from '../queries.ts'
import { kind } from '../source.ts'
import { texts } from '../texts.ts'

const isMember = (viewer: Viewer, id: string) => viewer.memberships.some(({ organisation }) => organisation === id)

const tones = { asked: 'warning', admitted: 'success', refused: 'danger', ended: 'info' } as const

/** Whether the organisation has the part, or has applied for it. */
const isTaken = (admissions: readonly Admission[], part: string) =>
  admissions.some((one) => one.part === part && (one.state === 'asked' || one.state === 'admitted'))

/** An organisation's page: for everybody once it is admitted here, before that for its members and for those who decide. */
export function profileRoute(everything: Everything) {
  return page(access, {
    address: addresses.one,
    action: 'organisation.see',
    async load(work, { organisation: id }) {
      const organisation = found(await organisationById(work, id))
      const inside = isMember(work.viewer, organisation.id) || isStaff(work.viewer, 'moderator')
      if (!organisation.shown && !inside) missing()
      const admissions = await admissionsOf(work, organisation.id)
      return {
        organisation,
        admissions: inside ? admissions : admissions.filter(({ state }) => state === 'admitted'),
        inside,
        open: partsHere(everything, work.space).some(({ id: part }) => !isTaken(admissions, part)),
      }
    },
    head: ({ organisation }, visit) => ({
      title: organisation.name,
      description: plainText(organisation.description, 160, visit.language) || undefined,
      noIndex: !organisation.shown,
      trail: [{ href: hrefFor(visit, addresses.list()), label: texts(visit.language).title }],
      linkedData: organisation.shown ? [linkedData(organisation, visit)] : [],
    }),
    view({ organisation, admissions, inside, open }, visit) {
      const { language, viewer } = visit
      const t = texts(language)
      const { id } = organisation
      const subject = { organisation: id }
      return (
        <Article title={organisation.name} kicker={t[organisation.kind]}>
          {organisation.concealed && <Notice kind="warning">{t.concealed}</Notice>}
          {!organisation.shown && !organisation.concealed && <Notice>{t.notPublic}</Notice>}
          {isMember(viewer, id) && (
            <Row>
              {open && may(visit, access, 'admission.ask', subject) && (
                <ActionLink to={addresses.apply({ organisation: id })} look="button">
                  {t.apply}
                </ActionLink>
              )}
              {may(visit, access, 'organisation.edit', subject) && (
                <ActionLink to={addresses.edit({ organisation: id })} look="second" icon="edit">
                  {t.edit}
                </ActionLink>
              )}
              <ActionLink to={addresses.members({ organisation: id })} icon="people">
                {t.members}
              </ActionLink>
            </Row>
          )}
          {organisation.description && (
            <Prose
              of={markdownToHtml(organisation.description, { fromPeople: true })}
              lang={language === 'en' ? 'de' : undefined}
            />
          )}
          <Contact of={organisation} visit={visit} />
          {inside && (
            <Section id="aufgaben" title={t.parts}>
              {admissions.length === 0 ? (
                <EmptyState title={t.noParts} level={3}>
                  <p>{t.noPartsHint}</p>
                </EmptyState>
              ) : (
                <ul class="plain-list stack">
                  {admissions.map((admission) => (
                    <Standing of={admission} everything={everything} visit={visit} />
                  ))}
                </ul>
              )}
            </Section>
          )}
          {organisation.shown && !isMember(viewer, id) && <ReportLink kind={kind} id={id} />}
        </Article>
      )
    },
  })
}

const Contact = ({ of, visit }: { of: Organisation; visit: Visit }) => {
  const t = texts(visit.language)
  const area = of.municipality ? loadAreas().find(of.municipality) : undefined
  const rows = [
    [
      t.place,
      area &&
        (area.key.startsWith(visit.space.settings.districtKey ?? 'none') ? (
          <Link to={places.municipality({ municipality: area.key })}>{area.name}</Link>
        ) : (
          area.name
        )),
    ],
    [t.mail, of.mail && <Link to={{ href: `mailto:${of.mail}` }}>{of.mail}</Link>],
    [t.phone, of.phone && <Link to={{ href: `tel:${of.phone.replace(/[^+\d]/g, '')}` }}>{of.phone}</Link>],
    [
      t.webAddress,
      of.webAddress && (
        <OutsideLink href={of.webAddress}>{of.webAddress.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</OutsideLink>
      ),
    ],
  ] as const
  if (rows.every(([, value]) => !value)) return null
  return (
    <Section id="kontakt" title={t.contact}>
      <DescriptionList of={rows} />
    </Section>
  )
}

/** One application and where it stands, with what its owners can still do. */
const Standing = ({ of, everything, visit }: { of: Admission; everything: Everything; visit: Visit }) => {
  const { language, now } = visit
  const t = texts(language)
  const own = may(visit, access, 'admission.ask', { organisation: of.organisation })
  const params = { organisation: of.organisation, admission: of.id }
  const soon =
    of.expiresOn &&
    Temporal.PlainDate.compare(of.expiresOn, now.toZonedDateTimeISO('Europe/Berlin').toPlainDate().add({ days: 60 })) <=
      0
  return (
    <li>
      <Row>
        <strong>{partName(everything, of.part, language)}</strong>
        <StatusTag tone={tones[of.state]}>{t[of.state]}</StatusTag>
        {of.state === 'admitted' && of.expiresOn && <span class="small">{t.until(date(of.expiresOn, language))}</span>}
        {of.extensionAskedAt && of.state === 'admitted' && <StatusTag>{t.extensionAsked}</StatusTag>}
      </Row>
      {of.reason && (
        <p>
          {t.reason}: {of.reason}
        </p>
      )}
      {own && (of.state === 'asked' || of.state === 'admitted') && (
        <Row>
          {of.state === 'admitted' && soon && !of.extensionAskedAt && (
            <Form path={addresses.extend.path} action={addresses.extend(params)} class="inline" summary={false}>
              <Button look="second">{t.extend}</Button>
            </Form>
          )}
          <Form path={addresses.withdraw.path} action={addresses.withdraw(params)} class="inline" summary={false}>
            <Button look="plain">{of.state === 'admitted' ? t.giveBack : t.withdraw}</Button>
          </Form>
        </Row>
      )}
    </li>
  )
}

function linkedData({ id, name, webAddress, mail, phone, description }: Organisation, visit: Visit) {
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name,
    url: visit.origin + hrefFor(visit, addresses.one({ organisation: id })),
    ...(description ? { description: plainText(description, 300) } : {}),
    ...(webAddress ? { sameAs: webAddress } : {}),
    ...(mail ? { email: mail } : {}),
    ...(phone ? { telephone: phone } : {}),
  }
}
