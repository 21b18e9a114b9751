import type { FC } from 'hono/jsx'
import { frontTexts } from '#commons/front/front-texts.ts'
import { addresses as registration } from '#commons/gatherings/addresses.ts'
import { GatheringFacts } from '#commons/gatherings/facts.tsx'
import { Lines, RegistrationState } from '#commons/gatherings/registration-state.tsx'
import { LinkedThings } from '#commons/links/linked-things.tsx'
import { linksOf } from '#commons/links/links-of.ts'
import { PlaceOnMap } from '#commons/maps/place-on-map.tsx'
import { ReportLink } from '#commons/moderation/report-link.tsx'
import { pictureAddress } from '#commons/pictures/addresses.ts'
import { ArticlePicture } from '#commons/pictures/parts.tsx'
import { pictureOf } from '#commons/pictures/queries.ts'
import { eventLd } from '#commons/publication/formats/schema-org.ts'
import { marksOfThing } from '#commons/responses/marks.ts'
import { Marks } from '#commons/responses/marks-view.tsx'
import { found, missing } from '#foundation/http/problems.ts'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import type { Language } from '#foundation/text/language.ts'
import { linesKept, markdownToHtml } from '#foundation/text/markdown.ts'
import { shorten } from '#foundation/text/plain-text.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Prose } from '#foundation/ui/drawing.tsx'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Article, Columns, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { FieldTag } from '#foundation/ui/tags.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { entryOf } from '../entry.ts'
import { type Event, eventBySlug, kind } from '../queries.ts'
import { runsEvent } from '../rights.ts'
import { texts } from '../texts.ts'

export const eventPage = page(access, {
  address: addresses.event,
  action: 'event.read',
  sameForVisitors: true,
  async load(work, params) {
    const { tx, space, language, viewer } = work
    const event = found(await eventBySlug(tx, space.id, params.event, language))
    const isPublic = (event.state === 'published' || event.state === 'cancelled') && !event.hidden
    const runs = runsEvent(viewer, event.organisation)
    if (!isPublic && !runs) missing()
    const picture = (await pictureOf(tx, [event.pictureId])).get(event.pictureId ?? '')
    const links = await linksOf(work, kind, event.id)
    const marks = await marksOfThing(work, kind, event.id)
    return { event, isPublic, runs, picture, links, marks }
  },
  head({ event, isPublic, picture }, visit) {
    return {
      title: event.title,
      description: shorten(event.lead, 200) || undefined,
      noIndex: !isPublic,
      movableMap: event.gathering.longitude !== null,
      image: picture && hrefFor(visit, pictureAddress(picture.key), { language: 'de' }),
      trail: [{ href: hrefFor(visit, addresses.list()), label: texts(visit.language).title }],
      linkedData:
        isPublic && event.gathering.startsAt
          ? [{ '@context': 'https://schema.org', ...eventLd(entryOf(visit, event, picture)) }]
          : [],
    }
  },
  view({ event, isPublic, runs, picture, links, marks }, { language, space }) {
    const t = texts(language)
    const { gathering } = event
    return (
      <Article
        title={event.title}
        lead={event.lead ? <Lines of={event.lead} /> : undefined}
        kicker={
          <>
            {event.field && <FieldTag field={event.field}>{frontTexts(language)[event.field]}</FieldTag>}
            <span>
              {t.organiser}: {event.organiserName ?? space.name}
            </span>
          </>
        }
      >
        {!isPublic && <Notice kind="warning">{<p>{event.hidden ? t.hidden : t.notPublic}</p>}</Notice>}
        {language !== 'de' && !event.translated && <Notice>{<p>{t.onlyGerman}</p>}</Notice>}
        <Columns>
          <Stack>
            {event.state === 'cancelled' && <RegistrationState gathering={gathering} />}
            <GatheringFacts gathering={gathering} />
            {event.state !== 'cancelled' && (
              <Section title={t.registration} id="anmeldung" level={2}>
                <RegistrationState gathering={gathering} />
                {gathering.startsAt && (
                  <ActionLink to={addresses.calendar({ event: event.slug })} icon="calendar">
                    {t.calendar}
                  </ActionLink>
                )}
              </Section>
            )}
            {picture && <ArticlePicture of={picture} />}
            {event.body && (
              <Section title={t.about} id="worum">
                <Prose
                  of={markdownToHtml(textOf(event, language), { language, headingBase: 3 })}
                  lang={language !== 'de' && !event.translated ? 'de' : undefined}
                />
              </Section>
            )}
          </Stack>
          <PlaceOnMap
            at={gathering}
            title={event.title}
            label={gathering.name ?? gathering.street ?? event.title}
            field={event.field}
          />
        </Columns>
        {isPublic && <Marks of={marks} />}
        {isPublic && <LinkedThings of={links} title={event.title} />}
        {isPublic && <ReportLink kind={kind} id={event.id} />}
        {runs && <Manage event={event} />}
      </Article>
    )
  },
})

const textOf = ({ body, translated }: Event, language: Language) =>
  language === 'leicht' && translated ? linesKept(body) : body

const Manage: FC<{ event: Event }> = ({ event }) => {
  const t = texts(useVisit().language)
  const at = { event: event.slug }
  const { id, registration: kind } = event.gathering
  return (
    <div class="no-print">
      <Section title={t.manage} id="veranstalter">
        <Stack gap="tight">
          <ActionLink to={addresses.edit(at)} icon="edit">
            {t.edit}
          </ActionLink>
          <ActionLink to={registration.list({ gathering: id })} icon="people">
            {t.list}
          </ActionLink>
          {kind === 'here' && (
            <ActionLink to={registration.questions({ gathering: id })} icon="info">
              {t.questions}
            </ActionLink>
          )}
        </Stack>
      </Section>
    </div>
  )
}
