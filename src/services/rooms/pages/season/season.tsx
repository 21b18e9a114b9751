import type { FC } from 'hono/jsx'
import { addresses as places } from '#commons/accounts/addresses.ts'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { date } from '#foundation/text/dates.ts'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Prose } from '#foundation/ui/drawing.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Link, LinkList } from '#foundation/ui/links.tsx'
import { DataTable, DescriptionList } from '#foundation/ui/table.tsx'
import { type Step, Timeline } from '#foundation/ui/timeline.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { openingLines } from '../../offers/opening-words.ts'
import { localDay } from '../../rules/times.ts'
import { applicationsOf, offeredRooms, slotsOf } from '../../season/queries.ts'
import { type Application, isPublished, type OfferedRoom, phaseOf, type Season } from '../../season/season.ts'
import { days, namesOf } from '../../season/words.ts'
import { seasonTexts } from '../../texts/season.ts'
import { criterionWords } from '../../texts/season-lines.ts'
import { Figures } from './figures.tsx'
import { loadSeason, PhaseTag, Plan, seasonSubject, seasonTrail } from './parts.tsx'

/** A round as everybody reads it: dates, criteria, rooms; later who gets what. */
export const seasonPage = page(access, {
  address: addresses.season,
  action: 'season.see',
  async load(work, params) {
    const { season } = await loadSeason(work, params)
    const published = isPublished(season)
    const own = work.viewer.memberships.map(({ organisation }) => organisation)
    const applications = published || own.length > 0 ? await applicationsOf(work, season.id, true) : []
    return {
      season,
      rooms: await offeredRooms(work, season.id),
      applications: applications.filter(({ state }) => state === 'sent'),
      own: applications.filter(({ organisation }) => own.includes(organisation)),
      slots: published ? await slotsOf(work, season.id) : [],
    }
  },
  head: ({ season }, visit) => ({
    title: season.title,
    description: seasonTexts(visit.language).lead,
    trail: seasonTrail(visit),
    wide: isPublished(season),
  }),
  view({ season, rooms, applications, own, slots }, visit) {
    const { language } = visit
    const t = seasonTexts(language)
    const at = { season: season.id }
    return (
      <Article title={season.title} kicker={<PhaseTag of={season} />}>
        {may(visit, access, 'season.keep', seasonSubject({ season })) && (
          <Row>
            <ActionLink to={addresses.manageSeason(at)} look="second" icon="edit">
              {t.manage}
            </ActionLink>
          </Row>
        )}
        <DescriptionList
          of={[
            [t.window, days(season.opensOn, season.closesOn, language)],
            [t.season, days(season.firstDay, season.lastDay, language)],
            [
              t.notOn,
              ...(season.skipHolidays ? [t.holidays] : []),
              ...(season.skipSchoolHolidays ? [t.schoolHolidays] : []),
            ],
            [t.provider, season.organisationName ?? t.district],
          ]}
        />
        {season.words && <Prose of={markdownToHtml(season.words)} />}
        <Yours season={season} own={own} />
        {isPublished(season) && (
          <>
            <Section title={t.plan} id="plan">
              <Plan rooms={rooms} slots={slots} names={namesOf(rooms, applications)} />
              <Row>
                <ActionLink to={addresses.seasonProtocol(at)}>{t.why}</ActionLink>
              </Row>
            </Section>
            <Figures of={season} />
          </>
        )}
        <Section title={t.criteria} id="kriterien">
          <Criteria of={season} />
        </Section>
        <Offered rooms={rooms} />
        <Section title={t.steps} id="schritte">
          <Timeline steps={stepsOf(season, language, localDay(visit.now))} />
        </Section>
      </Article>
    )
  },
})

/** What members of clubs can do now. */
const Yours: FC<{ season: Season; own: readonly Application[] }> = ({ season, own }) => {
  const visit = useVisit()
  const { language, viewer, now } = visit
  const t = seasonTexts(language)
  const phase = phaseOf(season, localDay(now))
  if (phase === 'draft' || phase === 'coming') return null
  if (viewer.person === null) {
    if (phase !== 'open') return null
    return (
      <Section title={t.yours} id="verein">
        <p>
          {t.login}{' '}
          <Link to={{ href: `${hrefFor(visit, places.login())}?weiter=${encodeURIComponent(visit.url.pathname)}` }}>
            {t.loginLink}
          </Link>
        </p>
      </Section>
    )
  }
  const items = viewer.memberships.flatMap(({ organisation, name }) => {
    const application = own.find((one) => one.organisation === organisation)
    const at = { season: season.id, organisation }
    if (!application)
      return phase === 'open' ? [{ to: addresses.apply(at), title: t.apply(name), note: undefined }] : []
    const note = application.state === 'withdrawn' ? t.withdrawnNote : t.sentNote(application.wishes.length)
    const shown = { to: addresses.apply(at), title: `${name}: ${t.edit}`, note }
    return phase === 'objections' && application.state === 'sent'
      ? [shown, { to: addresses.object(at), title: `${name}: ${t.object}`, note: undefined }]
      : [shown]
  })
  if (items.length === 0 && phase !== 'open') return null
  return (
    <Section title={t.yours} id="verein">
      {items.length > 0 ? <LinkList items={items} /> : <p>{t.noClub}</p>}
    </Section>
  )
}

/** What decides, in its order; and how the lot comes about. */
export const Criteria: FC<{ of: Season }> = ({ of }) => {
  const { language } = useVisit()
  const t = seasonTexts(language)
  return (
    <>
      <p>{t.criteriaLead}</p>
      <ol class="season-criteria">
        {of.criteria.map((criterion) => (
          <li>
            {criterionWords(language)[criterion]}
            {criterion === 'priority' && of.priorities.length > 0 && (
              <> {t.groupOrder(of.priorities.map((name, at) => `${at + 1}. ${name}`).join(', '))}</>
            )}
          </li>
        ))}
      </ol>
      <p>{of.choicesStay ? t.choicesStay : t.manyFirst}</p>
      {of.criteria.includes('lot') && (
        <Details summary={t.lots}>
          <p>{t.lotsText}</p>
          <DescriptionList
            of={[
              [t.fingerprint, of.fingerprint && <code class="season-number">{of.fingerprint}</code>],
              [t.draw, of.draw],
              [t.seed, of.seed && <code class="season-number">{of.seed}</code>],
            ]}
          />
        </Details>
      )}
    </>
  )
}

const Offered: FC<{ rooms: readonly OfferedRoom[] }> = ({ rooms }) => {
  const { language } = useVisit()
  const t = seasonTexts(language)
  return (
    <Section title={t.offered} id="raeume">
      <DataTable
        caption={t.offered}
        captionOutOfSight
        rows={rooms}
        columns={[
          {
            label: t.room,
            value: ({ slug, title }) => <Link to={addresses.resource({ resource: slug })}>{title}</Link>,
          },
          { label: t.persons, value: ({ persons }) => persons && t.upTo(persons) },
          { label: t.times, value: ({ open }) => <Hours of={open} /> },
        ]}
      />
    </Section>
  )
}

export const Hours: FC<{ of: OfferedRoom['open'] }> = ({ of }) => {
  const { language } = useVisit()
  const lines = openingLines(
    of.map(({ weekday, from, to }) => ({ weekday, opens: from, closes: to, firstDay: null, lastDay: null })),
    language,
  )
  return (
    <ul class="season-cell">
      {lines.map((line) => (
        <li>
          {line.days}: {line.hours}
        </li>
      ))}
    </ul>
  )
}

function stepsOf(season: Season, language: Parameters<typeof seasonTexts>[0], today: Temporal.PlainDate): Step[] {
  const t = seasonTexts(language)
  const phase = phaseOf(season, today)
  const order = ['apply', 'propose', 'object', 'decide', 'book'] as const
  const now = {
    draft: -1,
    coming: -1,
    open: 0,
    over: 1,
    closed: 1,
    objections: 2,
    deciding: 3,
    decided: 4,
    booked: 5,
  }[phase]
  const titles = [t.stepApply, t.stepPropose, t.stepObject, t.stepDecide, t.stepBook]
  const said = [
    days(season.opensOn, season.closesOn, language),
    t.stepProposeText,
    season.objectionsUntil ? t.stepObjectUntil(date(season.objectionsUntil, language)) : undefined,
    season.decidedBody && season.decidedOn
      ? t.stepDecided(season.decidedBody, date(season.decidedOn, language))
      : undefined,
    undefined,
  ]
  return order.map((_, at) => ({
    title: titles[at],
    text: said[at],
    state: at < now ? 'done' : at === now ? 'now' : 'ahead',
  }))
}
