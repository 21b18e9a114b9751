import type { FC } from 'hono/jsx'
import { page, type Work } from '#foundation/http/route.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState, Notice } from '#foundation/ui/feedback.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { brokenRules } from '../../season/adjust.ts'
import { applicationsOf, changesOf, offeredRooms, slotsOf } from '../../season/queries.ts'
import { type Change, type GivenSlot, isAdjustable } from '../../season/season.ts'
import { type Names, namesOf, when } from '../../season/words.ts'
import { seasonTexts } from '../../texts/season.ts'
import { breakWords } from '../../texts/season-lines.ts'
import { slotTexts } from '../../texts/season-slots.ts'
import { staffTexts } from '../../texts/season-staff.ts'
import { Figures } from './figures.tsx'
import { Lines } from './lines.tsx'
import { loadSeason, Plan, seasonSubject, staffTrail } from './parts.tsx'

/** Everything about an allocation as it stands. */
export async function loadAllocation(work: Work, params: { season: string }) {
  const { season } = await loadSeason(work, params)
  const rooms = await offeredRooms(work, season.id)
  const applications = await applicationsOf(work, season.id)
  return {
    season,
    rooms,
    applications,
    slots: await slotsOf(work, season.id),
    changes: await changesOf(work, season.id),
    names: namesOf(rooms, applications),
  }
}

/** The proposal as staff see it: plan, checks, line by line, with what can be changed by hand. */
export const seasonProposalPage = page(access, {
  address: addresses.seasonProposal,
  action: 'season.keep',
  async load(work, params) {
    const allocation = await loadAllocation(work, params)
    const codes = (await brokenRules(work, allocation.season)).map(({ code }) => code)
    return { ...allocation, broken: [...new Set(codes)] }
  },
  subject: seasonSubject,
  head: ({ season }, visit) => ({
    title: staffTexts(visit.language).proposal,
    trail: staffTrail(visit, season, staffTexts(visit.language).manage),
    noIndex: true,
    wide: true,
  }),
  view({ season, rooms, applications, slots, changes, names, broken }, { language }) {
    const t = staffTexts(language)
    if (!season.computedAt)
      return (
        <Article title={t.proposal} kicker={season.title}>
          <EmptyState title={t.proposalNone} icon="calendar">
            <ActionLink to={addresses.manageSeason({ season: season.id })}>{t.manage}</ActionLink>
          </EmptyState>
        </Article>
      )
    const adjustable = isAdjustable(season)
    return (
      <Article title={t.proposal} kicker={season.title}>
        <Figures of={season} />
        {broken.length === 0 ? (
          <Notice kind="success">{t.checked}</Notice>
        ) : (
          <Notice kind="warning" title={t.broken}>
            <ul>
              {broken.map((code) => (
                <li>{breakWords(code, language)}</li>
              ))}
            </ul>
          </Notice>
        )}
        <Section title={seasonTexts(language).plan} id="plan">
          <Plan rooms={rooms} slots={slots} names={names} />
        </Section>
        <Changes of={changes} names={names} />
        <Section title={seasonTexts(language).why} id="zeilen">
          <p>{seasonTexts(language).whyLead}</p>
          <Lines
            season={season}
            applications={applications}
            slots={slots}
            names={names}
            deeds={
              adjustable
                ? (wish) => (
                    <Row>
                      <ActionLink to={addresses.addSeasonSlot({ season: season.id, wish })} icon="add">
                        {slotTexts(language).add}
                      </ActionLink>
                      {slots
                        .filter((slot) => slot.wish === wish)
                        .map((slot) => (
                          <SlotDeeds season={season.id} slot={slot} />
                        ))}
                    </Row>
                  )
                : undefined
            }
          />
        </Section>
      </Article>
    )
  },
})

/** Moving and taking out one slot; its time is said with both, as a wish may have several. */
const SlotDeeds: FC<{ season: string; slot: GivenSlot }> = ({ season, slot }) => {
  const { language } = useVisit()
  const t = slotTexts(language)
  const at = { season, slot: slot.id }
  return (
    <>
      <ActionLink to={addresses.moveSeasonSlot(at)} icon="edit">
        {`${when(slot, language)}: ${t.move}`}
      </ActionLink>
      <ActionLink to={addresses.removeSeasonSlot(at)} icon="remove">
        {`${when(slot, language)}: ${t.remove}`}
      </ActionLink>
    </>
  )
}

/** What was changed by hand, each with its reason. */
export const Changes: FC<{ of: readonly Change[]; names: Names }> = ({ of, names }) => {
  const { language } = useVisit()
  const t = seasonTexts(language)
  if (of.length === 0) return null
  const where = (slot: Change['slot']) => `${when(slot, language)}, ${names.room(slot.room)}`
  return (
    <Section title={t.changes} id="von-hand">
      <ul>
        {of.map((change) => {
          const owner = change.wish ? names.applicationOf(change.wish) : undefined
          const departs = change.breaks.map((code) => breakWords(code, language)).join(', ')
          return (
            <li>
              {owner?.organisationName}, {change.wish && names.wish(change.wish)?.title}: {where(change.slot)}{' '}
              {change.deed === 'moved' ? `(${t.moved(change.before ? where(change.before) : '–')})` : t[change.deed]}.{' '}
              {change.reason}
              {departs && ` (${t.departs(departs)})`}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
