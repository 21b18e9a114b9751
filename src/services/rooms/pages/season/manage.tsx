import type { FC } from 'hono/jsx'
import { page } from '#foundation/http/route.ts'
import { date } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Form } from '#foundation/ui/form.tsx'
import { DateInput, TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Columns, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, Button, Link, LinkList } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { localDay } from '../../rules/times.ts'
import { applicationsOf, objectionsOf, offeredRooms, slotsOf } from '../../season/queries.ts'
import { type Application, type GivenSlot, isPublished, phaseOf, type Season } from '../../season/season.ts'
import { staffTexts } from '../../texts/season-staff.ts'
import { loadSeason, PhaseTag, seasonSubject, seasonTrail } from './parts.tsx'
import { Booking, Computing } from './waiting.tsx'

interface Managed {
  readonly season: Season
  readonly applications: readonly Application[]
  readonly slots: readonly GivenSlot[]
  readonly hasRooms: boolean
  readonly unanswered: number
}

/** Where a round stands, and the one thing to do next. */
export const manageSeasonPage = page(access, {
  address: addresses.manageSeason,
  action: 'season.keep',
  async load(work, params): Promise<Managed> {
    const { season } = await loadSeason(work, params)
    return {
      season,
      applications: await applicationsOf(work, season.id),
      slots: season.computedAt ? await slotsOf(work, season.id) : [],
      hasRooms: (await offeredRooms(work, season.id)).length > 0,
      unanswered: isPublished(season)
        ? (await objectionsOf(work, season.id)).filter(({ answer }) => answer === null).length
        : 0,
    }
  },
  subject: seasonSubject,
  head: ({ season }, visit) => ({
    title: staffTexts(visit.language).manage,
    trail: seasonTrail(visit, season),
    noIndex: true,
  }),
  view(managed, { language }) {
    const { season, applications, slots } = managed
    const t = staffTexts(language)
    return (
      <Article title={season.title} kicker={<PhaseTag of={season} />}>
        <Columns>
          <Stack gap="airy">
            <Section title={t.applications} id="antraege">
              <Applications season={season} applications={applications} slots={slots} />
            </Section>
          </Stack>
          <Stack gap="airy">
            <Section title={t.next} id="weiter">
              <Next {...managed} />
            </Section>
            <LinkList items={linksOf(managed, language)} />
          </Stack>
        </Columns>
      </Article>
    )
  },
})

function linksOf({ season, applications, unanswered }: Managed, language: Parameters<typeof staffTexts>[0]) {
  const t = staffTexts(language)
  const at = { season: season.id }
  const early = season.state === 'draft' || season.state === 'open'
  return [
    early && { to: addresses.editSeason(at), title: t.toEdit },
    early && { to: addresses.seasonTimes(at), title: t.toTimes },
    applications.length > 0 && { to: addresses.seasonWishes(at), title: t.toWishes },
    season.computedAt && { to: addresses.seasonProposal(at), title: t.toProposal },
    isPublished(season) && { to: addresses.seasonObjections(at), title: t.toObjections(unanswered) },
    season.computedAt && { to: addresses.seasonProtocolFull(at), title: t.toProtocol },
    { to: addresses.season(at), title: t.toPublic },
  ].filter((link) => typeof link === 'object' && link !== null)
}

const Applications: FC<Pick<Managed, 'season' | 'applications' | 'slots'>> = ({ season, applications, slots }) => {
  const { language } = useVisit()
  const t = staffTexts(language)
  if (applications.length === 0) return <p>{t.noApplications}</p>
  const wished = ({ wishes }: Application) => wishes.reduce((sum, { times }) => sum + times, 0)
  const got = ({ wishes }: Application) => slots.filter(({ wish }) => wishes.some(({ id }) => id === wish)).length
  return (
    <DataTable
      caption={t.applications}
      captionOutOfSight
      rows={applications}
      columns={[
        {
          label: t.club,
          value: ({ organisation, organisationName }) => (
            <Link to={addresses.application({ season: season.id, organisation })}>{organisationName}</Link>
          ),
        },
        ...(season.priorities.length > 0
          ? [{ label: t.group, value: ({ priority }: Application) => season.priorities[priority] }]
          : []),
        ...(season.seed
          ? [{ label: t.lot, value: ({ lot }: Application) => (lot === null ? '' : lot + 1), number: true }]
          : []),
        { label: t.perWeek, value: wished, number: true },
        ...(season.computedAt ? [{ label: t.got, value: got, number: true }] : []),
      ]}
    />
  )
}

/** What can be done now; the rest waits for its day. */
const Next: FC<Managed> = ({ season, hasRooms, slots, unanswered }) => {
  const { language, now } = useVisit()
  const t = staffTexts(language)
  const at = { season: season.id }
  switch (phaseOf(season, localDay(now))) {
    case 'draft':
      return (
        <Stack>
          <p>{t.openLead}</p>
          {hasRooms ? (
            <Form path={addresses.openSeason.path} action={addresses.openSeason(at)} submit={t.open} />
          ) : (
            <>
              <p>{t.openMissing}</p>
              <ActionLink to={addresses.seasonTimes(at)} look="button">
                {t.toTimes}
              </ActionLink>
            </>
          )}
          <Form path={addresses.removeSeason.path} action={addresses.removeSeason(at)} prefix="r-">
            <Button look="plain" icon="remove">
              {t.remove}
            </Button>
          </Form>
        </Stack>
      )
    case 'coming':
    case 'open':
      return <p>{t.waitLead(date(season.closesOn, language))}</p>
    case 'over':
      return (
        <Form path={addresses.closeSeason.path} action={addresses.closeSeason(at)} submit={t.close}>
          <p>{t.closeLead}</p>
          <TextInput name="draw" label={t.draw} hint={t.drawHint} maxlength={60} />
        </Form>
      )
    case 'closed':
      return <Computing season={season} />
    case 'objections':
      return (
        <Stack>
          <p>{season.objectionsUntil && t.objectionsLead(date(season.objectionsUntil, language))}</p>
          <Answer season={season} unanswered={unanswered} />
        </Stack>
      )
    case 'deciding':
      return unanswered > 0 ? (
        <Answer season={season} unanswered={unanswered} />
      ) : (
        <Form path={addresses.decideSeason.path} action={addresses.decideSeason(at)} submit={t.decide}>
          <p>{t.decideLead}</p>
          <TextInput name="body" label={t.body} hint={t.bodyHint} maxlength={120} />
          <DateInput name="on" label={t.on} />
        </Form>
      )
    default:
      return <Booking season={season} slots={slots} />
  }
}

const Answer: FC<{ season: Season; unanswered: number }> = ({ season, unanswered }) => {
  const t = staffTexts(useVisit().language)
  return unanswered > 0 ? (
    <ActionLink to={addresses.seasonObjections({ season: season.id })} look="button">
      {t.toObjections(unanswered)}
    </ActionLink>
  ) : null
}
