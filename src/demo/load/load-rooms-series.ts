import { slug } from '#foundation/text/names.ts'
import { makeSeries, resourceBySlug, type SeriesWish } from '../../services/rooms/demo.ts'
import { people } from '../people.ts'
import { bytesOf } from '../rooms/chance.ts'
import { mayenKoblenz } from '../rooms/mayen-koblenz.ts'
import type { Loading, Making } from './loading.ts'

const weeks = (from: Temporal.PlainDate, number: number, weekday: number, opens: number, closes: number) => ({
  firstDay: from,
  lastDay: from.add({ days: 7 * number - 1 }),
  everyWeeks: 1,
  weekdays: [weekday],
  opens: opens * 60,
  closes: closes * 60,
  skipHolidays: true,
  skipSchoolHolidays: false,
})

/** A choir of a club that rehearses until spring, gymnastics entered on the telephone, and a course that waits for an answer. */
export async function loadRoomsSeries(making: Making, { people: ids, organisations }: Loading): Promise<void> {
  const [meeting, , hall] = mayenKoblenz
  const owner = people.find(({ role }) => role === 'organisation-owner')
  const citizen = people.find(({ role }) => role === 'citizen')
  const there = async (title = '') => resourceBySlug(making.tx, making.space.id, slug(title))
  const [wide, room] = [await there(hall?.resources[0]?.title.de), await there(meeting?.resources[0]?.title.de)]
  if (!wide || !room || !owner || !citizen) return
  const work = {
    ...making,
    random: (length: number) => Buffer.from(bytesOf(making.newId(), length)),
    sign: () => Buffer.alloc(0),
  }
  const today = making.now.toZonedDateTimeISO('Europe/Berlin').toPlainDate()
  const monday = today.add({ days: 8 - today.dayOfWeek })
  const wish = (rule: SeriesWish['rule'], words: string, persons: number, more: Partial<SeriesWish> = {}) =>
    ({ rule, group: 'club', purpose: 'culture', persons, words, ...more }) satisfies SeriesWish
  const by = ({ mail, name }: typeof owner, organisation: string | null) => ({
    person: ids.get(mail) ?? null,
    name,
    mail: null,
    phone: null,
    organisation,
    language: 'de' as const,
  })
  const club = organisations.get('ganz-statt-kaputt') ?? null
  await makeSeries(work, wide, wish(weeks(monday, 14, 4, 19, 21), 'Chorprobe', 28), by(owner, club), 'booker')
  await makeSeries(
    work,
    room,
    wish(weeks(monday, 10, 2, 10, 11), 'Gymnastik 60 plus', 18, { purpose: 'sport' }),
    { ...by(owner, null), person: null, name: 'Gymnastikgruppe Invent', phone: '02654 000000' },
    'provider',
    undefined,
    { kind: 'behalf', by: null },
  )
  await makeSeries(
    work,
    room,
    wish(weeks(monday.add({ weeks: 1 }), 8, 4, 18, 20), 'Kurs der Volkshochschule: Briefe mit dem Computer', 12, {
      group: 'public',
      purpose: 'course',
    }),
    by(citizen, null),
    'booker',
  )
}
