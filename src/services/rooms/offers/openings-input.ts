import {
  checkbox,
  choices,
  day,
  optionalChoice,
  optionalDay,
  optionalText,
  optionalTimeOfDay,
} from '#foundation/http/fields.ts'

/** Monday is 1. */
export const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const

/** Rows of the form: each says on which weekdays it is open from … to …, and in which part of the year. */
export const openingRows = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
export type OpeningRow = (typeof openingRows)[number]

/** What school holidays do to the opening times. */
export const schoolHolidayRules = ['as-usual', 'closed', 'only'] as const

const rowFields = <const Row extends OpeningRow>(row: Row) =>
  ({
    [`days${row}`]: choices(weekdays),
    [`opens${row}`]: optionalTimeOfDay(),
    [`closes${row}`]: optionalTimeOfDay(),
    [`first${row}`]: optionalDay(),
    [`last${row}`]: optionalDay(),
  }) as Record<`days${Row}`, ReturnType<typeof choices<typeof weekdays>>> &
    Record<`opens${Row}` | `closes${Row}`, ReturnType<typeof optionalTimeOfDay>> &
    Record<`first${Row}` | `last${Row}`, ReturnType<typeof optionalDay>>

export const openingFields = {
  ...rowFields(1),
  ...rowFields(2),
  ...rowFields(3),
  ...rowFields(4),
  ...rowFields(5),
  ...rowFields(6),
  ...rowFields(7),
  ...rowFields(8),
  ...rowFields(9),
  ...rowFields(10),
  holidaysClosed: checkbox(),
  schoolHolidays: optionalChoice(schoolHolidayRules),
}

/** A day, or several, on which something else holds. Without times it is closed. */
export const exceptionFields = {
  firstDay: day(),
  lastDay: optionalDay(),
  opens: optionalTimeOfDay(),
  closes: optionalTimeOfDay(),
  reason: optionalText(200),
}
