import {
  type InputOf,
  optionalChoice,
  optionalId,
  optionalLongText,
  optionalText,
  optionalTimeOfDay,
  optionalWholeNumber,
  wholeNumber,
} from '#foundation/http/fields.ts'
import { refuse } from '#foundation/http/problems.ts'
import { weekdays } from '../offers/openings-input.ts'
import { purposes } from '../resource.ts'
import { seasonNotices as notices } from '../texts/season-notices.ts'
import { gridMinutes } from './allocation-input.ts'
import type { OfferedRoom, SeasonWish, Weekly } from './season.ts'

/** A club may have so many wishes, each with so many rooms and times. */
export const wishRows = [1, 2, 3, 4, 5, 6] as const
export const choiceRows = [1, 2, 3] as const
export type WishRow = (typeof wishRows)[number]

const wishFields = (row: number) => ({
  [`title${row}`]: optionalText(80),
  [`minutes${row}`]: optionalWholeNumber(30, 720),
  [`times${row}`]: optionalWholeNumber(1, 7),
  [`persons${row}`]: optionalWholeNumber(1, 10_000),
  [`purpose${row}`]: optionalChoice(purposes),
  ...Object.fromEntries(
    choiceRows.flatMap((at) => [
      [`room${row}${at}`, optionalId()],
      [`day${row}${at}`, optionalChoice(weekdays)],
      [`from${row}${at}`, optionalTimeOfDay()],
      [`to${row}${at}`, optionalTimeOfDay()],
    ]),
  ),
})

export const applicationFields = {
  version: wholeNumber(0, 1_000_000),
  priority: wholeNumber(0, 20),
  remarks: optionalLongText(2000),
  ...Object.assign({}, ...wishRows.map(wishFields)),
} as {
  version: ReturnType<typeof wholeNumber>
  priority: ReturnType<typeof wholeNumber>
  remarks: ReturnType<typeof optionalLongText>
}
export type ApplicationInput = InputOf<typeof applicationFields>

const minutesOf = ({ hour, minute }: Temporal.PlainTime) => hour * 60 + minute

/** The wishes that were typed; rows without a name of the group are empty. Refuses at the field what makes no sense. */
export function wishesIn(input: ApplicationInput, offered: readonly OfferedRoom[]): Omit<SeasonWish, 'id'>[] {
  const typed = input as Readonly<Record<string, unknown>>
  const of = <Value>(name: string) => typed[name] as Value | null
  const known = new Set(offered.map(({ id }) => id))
  const wishes = wishRows.flatMap((row) => {
    const title = of<string>(`title${row}`)
    const rooms = choiceRows.flatMap((at) => of<string>(`room${row}${at}`) ?? [])
    const windows = choiceRows.flatMap((at): Weekly[] => {
      const [weekday, from, to] = [
        of<string>(`day${row}${at}`),
        of<Temporal.PlainTime>(`from${row}${at}`),
        of<Temporal.PlainTime>(`to${row}${at}`),
      ]
      if (!weekday && !from && !to) return []
      if (!weekday) refuse(notices.dayMissing, `day${row}${at}`)
      if (!from) refuse(notices.fromMissing, `from${row}${at}`)
      if (!to) refuse(notices.toMissing, `to${row}${at}`)
      return [{ weekday: Number(weekday), from: minutesOf(from), to: minutesOf(to) }]
    })
    if (!title && rooms.length === 0 && windows.length === 0) return []
    if (!title) refuse(notices.titleMissing, `title${row}`)
    const minutes = of<number>(`minutes${row}`)
    const times = of<number>(`times${row}`) ?? 1
    if (!minutes) refuse(notices.minutesMissing, `minutes${row}`)
    if (minutes % gridMinutes !== 0) refuse(notices.minutesOffGrid, `minutes${row}`)
    if (rooms.length === 0) refuse(notices.roomMissing, `room${row}1`)
    if (rooms.some((room) => !known.has(room))) refuse(notices.roomMissing, `room${row}1`)
    if (new Set(rooms).size !== rooms.length) refuse(notices.roomTwice, `room${row}1`)
    if (windows.length === 0) refuse(notices.windowMissing, `day${row}1`)
    for (const at of choiceRows) {
      const window = windows[at - 1]
      if (window && window.to - window.from < minutes) refuse(notices.windowTooShort, `to${row}${at}`)
    }
    if (new Set(windows.map(({ weekday }) => weekday)).size < times) refuse(notices.tooFewDays, `times${row}`)
    return [
      {
        title,
        rooms,
        windows,
        minutes,
        times,
        persons: of<number>(`persons${row}`),
        purpose: of<SeasonWish['purpose']>(`purpose${row}`) ?? 'other',
      },
    ]
  })
  if (wishes.length === 0) refuse(notices.noWish, 'title1')
  return wishes
}
