import type { FC } from 'hono/jsx'
import { isUuid } from '#commons/spaces/is-uuid.ts'
import { found } from '#foundation/http/problems.ts'
import { page, type Work } from '#foundation/http/route.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState, Notice } from '#foundation/ui/feedback.tsx'
import { ConfirmForm, Form } from '#foundation/ui/form.tsx'
import { TextArea, TimeInput } from '#foundation/ui/inputs.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { weekdays } from '../../offers/openings-input.ts'
import { brokenRules } from '../../season/adjust.ts'
import { applicationsOf, changesOf, offeredRooms, slotsOf } from '../../season/queries.ts'
import { type Change, type GivenSlot, isAdjustable } from '../../season/season.ts'
import { clock, type Names, namesOf, weekday, when, wishWords } from '../../season/words.ts'
import { seasonTexts } from '../../texts/season.ts'
import { breakWords } from '../../texts/season-lines.ts'
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
                        {t.addSlot}
                      </ActionLink>
                      {slots
                        .filter((slot) => slot.wish === wish)
                        .map((slot) => (
                          <ActionLink
                            to={addresses.removeSeasonSlot({ season: season.id, slot: slot.id })}
                            icon="remove"
                          >
                            {`${when(slot, language)}: ${t.removeSlot}`}
                          </ActionLink>
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

/** What was changed by hand, each with its reason. */
export const Changes: FC<{ of: readonly Change[]; names: Names }> = ({ of, names }) => {
  const { language } = useVisit()
  const t = seasonTexts(language)
  if (of.length === 0) return null
  return (
    <Section title={t.changes} id="von-hand">
      <ul>
        {of.map((change) => {
          const owner = change.wish ? names.applicationOf(change.wish) : undefined
          const departs = change.breaks.map((code) => breakWords(code, language)).join(', ')
          return (
            <li>
              {owner?.organisationName}, {change.wish && names.wish(change.wish)?.title}: {when(change.slot, language)},{' '}
              {names.room(change.slot.room)} {t[change.deed]}. {change.reason}
              {departs && ` (${t.departs(departs)})`}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

/** The wish somebody gives a slot to. */
export async function loadWish(work: Work, params: { season: string; wish: string }) {
  const allocation = await loadAllocation(work, params)
  const wish = found(allocation.names.wish(params.wish))
  return { ...allocation, wish, application: found(allocation.names.applicationOf(wish.id)) }
}

export const addSlotPage = page(access, {
  address: addresses.addSeasonSlot,
  action: 'season.keep',
  load: loadWish,
  subject: seasonSubject,
  head: ({ season }, visit) => ({
    title: staffTexts(visit.language).addSlotTitle,
    trail: staffTrail(visit, season, staffTexts(visit.language).manage),
    noIndex: true,
  }),
  view({ season, rooms, wish, application, names }, { language }) {
    const t = staffTexts(language)
    const window = wish.windows[0]
    return (
      <Article title={t.addSlotTitle} kicker={`${application.organisationName} · ${wish.title}`} lead={t.addSlotLead}>
        <p>
          {wishWords(wish, language)} · {wish.windows.map((one) => when(one, language)).join('; ')} ·{' '}
          {wish.rooms.map(names.room).join(', ')}
        </p>
        <Form
          path={addresses.addSeasonSlot.path}
          action={addresses.addSeasonSlot({ season: season.id, wish: wish.id })}
          submit={t.addSlot}
          cancel={addresses.seasonProposal({ season: season.id })}
        >
          <Select
            name="room"
            label={t.slotRoom}
            value={wish.rooms[0]}
            choices={rooms.map(({ id, title }) => ({ value: id, label: title }))}
          />
          <div class="season-numbers">
            <Select
              name="day"
              label={t.slotDay}
              value={window && String(window.weekday)}
              choices={weekdays.map((value) => ({ value, label: weekday(Number(value), language) }))}
            />
            <TimeInput name="from" label={t.slotFrom} value={window && clock(window.from)} />
            <TimeInput name="to" label={t.slotTo} value={window && clock(window.from + wish.minutes)} />
          </div>
          <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={2} maxlength={500} />
        </Form>
      </Article>
    )
  },
})

/** A slot that is to be taken out. */
export async function loadSlot(work: Work, params: { season: string; slot: string }) {
  const allocation = await loadAllocation(work, params)
  const slot: GivenSlot = found(isUuid(params.slot) ? allocation.slots.find(({ id }) => id === params.slot) : undefined)
  return { ...allocation, slot }
}

export const removeSlotPage = page(access, {
  address: addresses.removeSeasonSlot,
  action: 'season.keep',
  load: loadSlot,
  subject: seasonSubject,
  head: ({ season }, visit) => ({
    title: staffTexts(visit.language).removeSlotTitle,
    trail: staffTrail(visit, season, staffTexts(visit.language).manage),
    noIndex: true,
  }),
  view({ season, slot, names }, { language }) {
    const t = staffTexts(language)
    return (
      <Article
        title={t.removeSlotTitle}
        kicker={`${names.applicationOf(slot.wish)?.organisationName} · ${names.wish(slot.wish)?.title}`}
        lead={`${when(slot, language)}, ${names.room(slot.room)}`}
      >
        <ConfirmForm
          path={addresses.removeSeasonSlot.path}
          action={addresses.removeSeasonSlot({ season: season.id, slot: slot.id })}
          deed={t.removeSlotDeed}
          cancel={addresses.seasonProposal({ season: season.id })}
          danger
        >
          <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={2} maxlength={500} />
        </ConfirmForm>
      </Article>
    )
  },
})
