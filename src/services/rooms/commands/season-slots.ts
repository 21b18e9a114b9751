import { text } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { seasonSubject } from '../pages/season/parts.tsx'
import { addSlotPage, loadSlot, loadWish, moveSlotPage, removeSlotPage } from '../pages/season/slots.tsx'
import { addSlot, moveSlot, removeSlot } from '../season/adjust.ts'
import { minutesOf, reasonField, slotFields } from '../season/season-input.ts'
import { seasonNotices as notices } from '../texts/season-notices.ts'

interface TypedPlace {
  readonly room: string
  readonly day: string
  readonly from: Temporal.PlainTime
  readonly to: Temporal.PlainTime
}

function placeIn({ room, day, from, to }: TypedPlace) {
  const place = { room, weekday: Number(day), from: minutesOf(from), to: minutesOf(to) }
  return place.to > place.from ? place : refuse(notices.timeEndsBefore, 'to')
}

export const addSlotForm = form(access, {
  action: 'season.keep',
  address: addresses.addSeasonSlot,
  load: loadWish,
  subject: seasonSubject,
  fields: slotFields,
  page: addSlotPage,
  async run(work, { reason, ...typed }, { season, wish }) {
    const breaks = await addSlot(work, season.id, { wish: wish.id, ...placeIn(typed) }, reason)
    return goTo(addresses.seasonProposal({ season: season.id }), notices.slotAdded(breaks))
  },
})

export const moveSlotForm = form(access, {
  action: 'season.keep',
  address: addresses.moveSeasonSlot,
  load: loadSlot,
  subject: seasonSubject,
  fields: { ...slotFields, seen: text(80) },
  page: moveSlotPage,
  async run(work, { reason, seen, ...typed }, { season, slot }) {
    const breaks = await moveSlot(work, season.id, slot.id, seen, placeIn(typed), reason)
    return goTo(addresses.seasonProposal({ season: season.id }), notices.slotMoved(breaks))
  },
})

export const removeSlotForm = form(access, {
  action: 'season.keep',
  address: addresses.removeSeasonSlot,
  load: loadSlot,
  subject: seasonSubject,
  fields: reasonField,
  page: removeSlotPage,
  async run(work, { reason }, { season, slot }) {
    await removeSlot(work, season.id, slot, reason)
    return goTo(addresses.seasonProposal({ season: season.id }), notices.slotRemoved)
  },
})
