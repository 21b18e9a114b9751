// What the command line imports rooms and bookings with.
export { readBookings } from './import/bookings-csv.ts'
export { readCalendar } from './import/calendar-file.ts'
export type { Existing } from './import/existing.ts'
export type { ImportProblem } from './import/problem.ts'
export { readRooms } from './import/rooms-csv.ts'
export { importBookings, importRooms } from './import/save.ts'
export { resourceBySlug } from './queries.ts'
