import type { FC } from 'hono/jsx'
import { isUuid } from '#commons/spaces/is-uuid.ts'
import { found } from '#foundation/http/problems.ts'
import { page, type Work } from '#foundation/http/route.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { ConfirmForm, Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea, TimeInput } from '#foundation/ui/inputs.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { weekdays } from '../../offers/openings-input.ts'
import { placeKey } from '../../season/adjust.ts'
import type { GivenSlot, OfferedRoom, SeasonWish, Weekly } from '../../season/season.ts'
import { clock, type Names, weekday, when, wishWords } from '../../season/words.ts'
import { slotTexts } from '../../texts/season-slots.ts'
import { staffTexts } from '../../texts/season-staff.ts'
import { Plan, seasonSubject, staffTrail } from './parts.tsx'
import { loadAllocation } from './proposal.tsx'

/** The wish somebody gives a slot to. */
export async function loadWish(work: Work, params: { season: string; wish: string }) {
  const allocation = await loadAllocation(work, params)
  const wish = found(allocation.names.wish(params.wish))
  return { ...allocation, wish, application: found(allocation.names.applicationOf(wish.id)) }
}

/** A slot that is to be moved or taken out. */
export async function loadSlot(work: Work, params: { season: string; slot: string }) {
  const allocation = await loadAllocation(work, params)
  const slot: GivenSlot = found(isUuid(params.slot) ? allocation.slots.find(({ id }) => id === params.slot) : undefined)
  return { ...allocation, slot, wish: found(allocation.names.wish(slot.wish)) }
}

export const addSlotPage = page(access, {
  address: addresses.addSeasonSlot,
  action: 'season.keep',
  load: loadWish,
  subject: seasonSubject,
  head: ({ season }, visit) => ({
    title: slotTexts(visit.language).addTitle,
    trail: staffTrail(visit, season, staffTexts(visit.language).manage),
    noIndex: true,
  }),
  view({ season, rooms, slots, wish, names }, { language }) {
    const t = slotTexts(language)
    const [window] = wish.windows
    return (
      <Article title={t.addTitle} kicker={kickerOf(wish, names)} lead={t.addLead}>
        <DescriptionList of={[[t.wished, wishedWords(wish, names, language)]]} />
        <Form
          path={addresses.addSeasonSlot.path}
          action={addresses.addSeasonSlot({ season: season.id, wish: wish.id })}
          submit={t.add}
          cancel={addresses.seasonProposal({ season: season.id })}
        >
          <PlaceInputs
            rooms={rooms}
            room={wish.rooms[0]}
            time={window && { ...window, to: window.from + wish.minutes }}
          />
        </Form>
        <Taken rooms={rooms} slots={slots} names={names} />
      </Article>
    )
  },
})

export const moveSlotPage = page(access, {
  address: addresses.moveSeasonSlot,
  action: 'season.keep',
  load: loadSlot,
  subject: seasonSubject,
  head: ({ season }, visit) => ({
    title: slotTexts(visit.language).moveTitle,
    trail: staffTrail(visit, season, staffTexts(visit.language).manage),
    noIndex: true,
  }),
  view({ season, rooms, slots, slot, wish, names }, { language }) {
    const t = slotTexts(language)
    return (
      <Article title={t.moveTitle} kicker={kickerOf(wish, names)} lead={t.moveLead}>
        <DescriptionList
          of={[
            [t.moveNow, `${when(slot, language)}, ${names.room(slot.room)}`],
            [t.wished, wishedWords(wish, names, language)],
          ]}
        />
        <Form
          path={addresses.moveSeasonSlot.path}
          action={addresses.moveSeasonSlot({ season: season.id, slot: slot.id })}
          submit={t.moveDeed}
          cancel={addresses.seasonProposal({ season: season.id })}
        >
          <HiddenInput name="seen" value={placeKey(slot)} />
          <PlaceInputs rooms={rooms} room={slot.room} time={slot} />
        </Form>
        <Taken rooms={rooms} slots={slots} names={names} />
      </Article>
    )
  },
})

export const removeSlotPage = page(access, {
  address: addresses.removeSeasonSlot,
  action: 'season.keep',
  load: loadSlot,
  subject: seasonSubject,
  head: ({ season }, visit) => ({
    title: slotTexts(visit.language).removeTitle,
    trail: staffTrail(visit, season, staffTexts(visit.language).manage),
    noIndex: true,
  }),
  view({ season, slot, wish, names }, { language }) {
    const t = slotTexts(language)
    return (
      <Article
        title={t.removeTitle}
        kicker={kickerOf(wish, names)}
        lead={`${when(slot, language)}, ${names.room(slot.room)}`}
      >
        <ConfirmForm
          path={addresses.removeSeasonSlot.path}
          action={addresses.removeSeasonSlot({ season: season.id, slot: slot.id })}
          deed={t.removeDeed}
          cancel={addresses.seasonProposal({ season: season.id })}
          danger
        >
          <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={2} maxlength={500} />
        </ConfirmForm>
      </Article>
    )
  },
})

const kickerOf = (wish: SeasonWish, names: Names) => `${names.applicationOf(wish.id)?.organisationName} · ${wish.title}`

const wishedWords = (wish: SeasonWish, names: Names, language: Parameters<typeof when>[1]) =>
  [
    wishWords(wish, language),
    wish.windows.map((one) => when(one, language)).join('; '),
    wish.rooms.map(names.room).join(', '),
  ].join(' · ')

/** Where a slot goes, and why. */
const PlaceInputs: FC<{ rooms: readonly OfferedRoom[]; room: string | undefined; time: Weekly | undefined }> = ({
  rooms,
  room,
  time,
}) => {
  const { language } = useVisit()
  const t = slotTexts(language)
  return (
    <>
      <Select
        name="room"
        label={t.room}
        value={room}
        choices={rooms.map(({ id, title, building }) => ({ value: id, label: `${title}, ${building}` }))}
      />
      <div class="season-numbers">
        <Select
          name="day"
          label={t.day}
          value={time && String(time.weekday)}
          choices={weekdays.map((value) => ({ value, label: weekday(Number(value), language) }))}
        />
        <TimeInput name="from" label={t.from} value={time && clock(time.from)} />
        <TimeInput name="to" label={t.to} value={time && clock(time.to)} />
      </div>
      <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={2} maxlength={500} />
    </>
  )
}

/** Who has which room when, to find a place that is free. */
const Taken: FC<{ rooms: readonly OfferedRoom[]; slots: readonly GivenSlot[]; names: Names }> = (given) => (
  <Section title={slotTexts(useVisit().language).taken} id="plan">
    <Plan {...given} />
  </Section>
)
