import { writeCsv } from '#foundation/files/csv.ts'
import { download } from '#foundation/http/download.ts'
import { day } from '#foundation/http/fields.ts'
import { refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { bookingsBetween } from '../../bookings/request-queries.ts'
import { queuePage, whoBooked } from '../../pages/requests/queue.tsx'
import { settledBy } from '../../rights.ts'
import { homeZone, wholeDays } from '../../rules/times.ts'
import { requestNotices } from '../../texts/request-notices.ts'
import { requestTexts } from '../../texts/requests.ts'
import { bookingKindWords, stateWords } from '../../texts/words.ts'

const most = 10_000

/** Requests and bookings as a table. A form, not a link: who takes names away is written to the log. */
export const tableForm = form(access, {
  address: addresses.requestsTable,
  action: 'booking.queue',
  fields: { from: day(), to: day() },
  page: queuePage,
  async run(work, { from, to }) {
    const { language, space } = work
    const t = requestTexts(language)
    if (Temporal.PlainDate.compare(to, from) < 0) refuse(requestNotices.endsBefore, 'to')
    if (Temporal.PlainDate.compare(to, from.add({ years: 2 })) > 0)
      refuse({ de: requestTexts('de').tableTooLong, en: requestTexts('en').tableTooLong }, 'to')
    const bookings = await bookingsBetween(work, settledBy(work.viewer), wholeDays(from, to), most)
    const head = [
      t.columnReference,
      t.columnState,
      t.columnKind,
      t.columnStart,
      t.columnEnd,
      t.columnHouse,
      t.what,
      t.who,
      t.persons,
      t.purpose,
      t.columnPrice,
    ]
    const rows = bookings.map((booking) => [
      booking.reference,
      stateWords(language)[booking.state],
      bookingKindWords(language)[booking.kind],
      local(booking.startsAt),
      local(booking.endsAt),
      booking.building,
      booking.title,
      whoBooked(booking, language),
      booking.persons === null ? '' : String(booking.persons),
      booking.words,
      (booking.priceCents / 100).toFixed(2).replace('.', language === 'en' ? '.' : ','),
    ])
    return download(writeCsv([head, ...rows]), {
      name: `buchungen-${space.slug || 'netzwerk'}-${from}-${to}.csv`,
      type: 'text/csv',
      cache: 'no-store',
    })
  },
})

/** '2026-11-26 10:00' in Berlin: spreadsheets sort it. */
const local = (at: Temporal.Instant) =>
  at.toZonedDateTimeISO(homeZone).toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ')
