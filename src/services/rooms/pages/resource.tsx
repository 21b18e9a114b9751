import { z } from 'zod'
import { PlaceOnMap } from '#commons/maps/place-on-map.tsx'
import { ReportLink } from '#commons/moderation/report-link.tsx'
import { pictureAddress } from '#commons/pictures/addresses.ts'
import { ArticlePicture } from '#commons/pictures/parts.tsx'
import { pictureOf } from '#commons/pictures/queries.ts'
import { may } from '#foundation/http/access.ts'
import { found, missing } from '#foundation/http/problems.ts'
import { page, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { say } from '#foundation/text/catalogue.ts'
import { holidayName } from '#foundation/text/holidays.ts'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { shorten } from '#foundation/text/plain-text.ts'
import { Prose } from '#foundation/ui/drawing.tsx'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Article, Columns, Row, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { barredFrom } from '../bookings/who.ts'
import { reachOf } from '../drawings/availability.ts'
import { shownTime, spanOf, views } from '../drawings/shown-time.ts'
import { kind, openingsOf, pricesOf, resourceBySlug, takenOf, unitsOf } from '../queries.ts'
import type { Resource } from '../resource.ts'
import { localDay } from '../rules/times.ts'
import { placeOf } from '../schema-org.ts'
import { embedTexts } from '../texts/embed.ts'
import { texts } from '../texts/resource.ts'
import { kindWords } from '../texts/words.ts'
import { AvailabilitySection } from './resource/availability.tsx'
import { Facts } from './resource/facts.tsx'
import { Openings } from './resource/openings.tsx'
import { Cancelling, Conditions, Prices } from './resource/prices.tsx'
import { HowToBook } from './resource/rules.tsx'
import { WhoMayBook } from './who-may-book.tsx'

const query = z.object({
  ansicht: z.enum(views).optional().catch(undefined),
  ab: z
    .string()
    .regex(/^20\d\d-\d\d-\d\d$/)
    .optional()
    .catch(undefined),
})

/** Everything about a room, and first of all when it is free. */
export const resourcePage = page(access, {
  address: addresses.resource,
  action: 'resource.see',
  sameForVisitors: true,
  query,
  async load(work, params, asked) {
    const { tx, space, language, now } = work
    const resource = found(await resourceBySlug(tx, space.id, params.resource, language))
    const isPublic = resource.state === 'published' && resource.admitted && !resource.hidden
    const keeps = may(work, access, 'resource.keep', { organisation: resource.organisation })
    if (!isPublic && !keeps) missing()
    const shown = shownTime(asked, resource.rules, now)
    const hours = await openingsOf(tx, space.id, resource.id, localDay(now).subtract({ days: 1 }))
    return {
      resource,
      isPublic,
      keeps,
      shown,
      hours,
      taken: await takenOf(tx, space.id, resource.units, reachOf(spanOf(shown), resource.rules), now),
      units: shown.view === 'tag' && resource.takes === 'one' ? await unitsOf(tx, space.id, resource.units) : [],
      prices: await pricesOf(tx, space.id, resource.id),
      picture: (await pictureOf(tx, [resource.pictureId])).get(resource.pictureId ?? ''),
      calendar: calendarOf(work, resource, hours),
      barred: barredFrom(work, resource.rules),
    }
  },
  head({ resource, isPublic, picture, shown }, visit) {
    return {
      title: resource.title,
      description: shorten(resource.lead, 200) || undefined,
      noIndex: !isPublic || shown.asked,
      movableMap: resource.building.longitude !== null,
      image: picture && hrefFor(visit, pictureAddress(picture.key), { language: 'de' }),
      trail: [{ href: hrefFor(visit, addresses.list()), label: texts(visit.language).rooms }],
      linkedData: isPublic ? [{ '@context': 'https://schema.org', ...placeOf(resource, visit) }] : [],
    }
  },
  view(shownHere, { language, space, now }) {
    const { resource, isPublic, keeps, shown, calendar, hours, taken, units, prices, picture, barred } = shownHere
    const t = texts(language)
    const { title, lead, body, rules } = resource
    const lang = resource.translated ? undefined : 'de'
    return (
      <Article
        title={title}
        lead={lead ? <span lang={lang}>{lead}</span> : undefined}
        kicker={
          <>
            <span>{kindWords(language)[resource.kind]}</span>
            <span>
              {t.provider}: {resource.providerName ?? space.name}
            </span>
          </>
        }
      >
        {!isPublic && (
          <Notice kind="warning">
            <p>{resource.hidden ? t.hidden : resource.state === 'draft' ? t.draft : t.withdrawn}</p>
          </Notice>
        )}
        {lang && <Notice>{<p>{t.onlyGerman}</p>}</Notice>}
        {isPublic && barred && <WhoMayBook barred={barred} next={addresses.book({ resource: resource.slug })} />}
        {resource.state === 'published' && !barred && (
          <Row>
            <ActionLink to={addresses.book({ resource: resource.slug })} look="button" icon="calendar">
              {rules.approval ? t.ask : t.book}
            </ActionLink>
          </Row>
        )}
        <Stack gap="airy">
          <Columns>
            <Stack gap="airy">
              <AvailabilitySection
                of={{ resource, calendar, taken, now, barred }}
                shown={shown}
                units={units}
                title={title}
              />
              {body && (
                <Section title={t.about} id="worum">
                  <Prose of={markdownToHtml(body, { language, headingBase: 3 })} lang={lang} />
                </Section>
              )}
            </Stack>
            <Stack>
              {picture && <ArticlePicture of={picture} />}
              <Facts of={resource} />
              <PlaceOnMap
                at={resource.building}
                title={resource.title}
                label={resource.building.name}
                field="education"
              />
            </Stack>
          </Columns>
          <Columns as="even">
            <Stack gap="airy">
              <Prices of={resource} prices={prices} today={localDay(now)} />
              <Cancelling of={resource} prices={prices} />
              <Conditions of={resource} />
            </Stack>
            <Stack gap="airy">
              <Openings of={hours} rules={rules} today={localDay(now)} />
              <HowToBook rules={rules} />
            </Stack>
          </Columns>
        </Stack>
        {isPublic && <ReportLink kind={kind} id={resource.id} />}
        {keeps && <Manage of={resource} />}
      </Article>
    )
    function Manage({ of: { slug } }: { of: Resource }) {
      return (
        <div class="no-print">
          <Section title={t.manage} id="anbieter">
            <Stack gap="tight">
              <ActionLink to={addresses.edit({ resource: slug })} icon="edit">
                {t.edit}
              </ActionLink>
              <ActionLink to={addresses.openings({ resource: slug })} icon="clock">
                {t.editOpenings}
              </ActionLink>
              <ActionLink to={addresses.embed({ resource: slug })} icon="elsewhere">
                {embedTexts(language).title}
              </ActionLink>
              <ActionLink to={addresses.prices({ resource: slug })} icon="settings">
                {t.editPrices}
              </ActionLink>
            </Stack>
          </Section>
        </div>
      )
    }
  },
})

type Hours = Awaited<ReturnType<typeof openingsOf>>

const calendarOf = ({ space, language }: Work, { rules }: Resource, hours: Hours) => ({
  ...hours,
  closedOnHolidays: rules.holidays === 'closed',
  inSchoolHolidays: rules.schoolHolidays,
  holidayOn: (day: Temporal.PlainDate) => {
    const name = holidayName(day, space.settings.state)
    return name && say(name, language)
  },
})
