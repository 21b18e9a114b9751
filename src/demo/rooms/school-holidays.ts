import type { State } from '#foundation/text/holidays.ts'

interface Holidays {
  readonly name: string
  readonly firstDay: string
  readonly lastDay: string
}

/**
 * School year 2026/27; both days belong to the holidays. Checked on 22 November 2026, day by day and for both states, against a public
 * copy of the Kultusministerkonferenz' table FER2026_27, which its maker had compared with the conference's calendar files; Rheinland-Pfalz
 * against schule-verstehen.de as well, Nordrhein-Westfalen from Christmas on against the calendar of a sports club in Bochum (tcrwstiepel.de). All
 * agree. The conference's own page (kmk.org/service/ferien.html) was not looked at.
 */
const published: Partial<Record<State, readonly Holidays[]>> = {
  NW: [
    { name: 'Herbstferien', firstDay: '2026-10-17', lastDay: '2026-10-31' },
    { name: 'Weihnachtsferien', firstDay: '2026-12-23', lastDay: '2027-01-06' },
    { name: 'Osterferien', firstDay: '2027-03-22', lastDay: '2027-04-03' },
    { name: 'Pfingstferien', firstDay: '2027-05-18', lastDay: '2027-05-18' },
    { name: 'Sommerferien', firstDay: '2027-07-19', lastDay: '2027-08-31' },
  ],
  RP: [
    { name: 'Herbstferien', firstDay: '2026-10-05', lastDay: '2026-10-16' },
    { name: 'Weihnachtsferien', firstDay: '2026-12-23', lastDay: '2027-01-08' },
    { name: 'Osterferien', firstDay: '2027-03-22', lastDay: '2027-04-02' },
    { name: 'Sommerferien', firstDay: '2027-06-28', lastDay: '2027-08-06' },
  ],
}

/** School holidays that the demo's districts have brought in; none where we do not know them. */
export const schoolHolidaysIn = (state: string | undefined) =>
  (published[state as State] ?? []).map(({ name, firstDay, lastDay }) => ({
    name,
    firstDay: Temporal.PlainDate.from(firstDay),
    lastDay: Temporal.PlainDate.from(lastDay),
  }))
