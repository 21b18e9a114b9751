import { writeCsv } from '#foundation/files/csv.ts'
import { download } from '#foundation/http/download.ts'
import { api } from '#foundation/http/route.ts'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { groups, purposes } from '../../resource.ts'
import { loadUse } from '../../statistics/load-use.ts'
import { useQuery } from '../../statistics/period.ts'
import { partsByGroup, partsByPurpose, useOf } from '../../statistics/use.ts'
import { useTexts } from '../../texts/statistics.ts'
import { groupsWords, purposeWords } from '../../texts/words.ts'

/** The same as a table: a line per room and month. It names nobody, so it may be a link. */
export const useTableRoute = api(access, {
  address: addresses.useTable,
  action: 'use.see',
  query: useQuery,
  async answer(work, _params, asked) {
    const { language, space } = work
    const t = useTexts(language)
    const { rooms, sums, open, period } = await loadUse(work, asked)
    const number = (value: number, digits: number) => value.toFixed(digits).replace('.', language === 'en' ? '.' : ',')
    const head = [
      t.provider,
      t.house,
      t.room,
      t.month,
      t.open,
      t.booked,
      t.bookings,
      t.cancelled,
      t.refused,
      t.income,
      ...groups.map((group) => `${t.group}: ${groupsWords(language)[group]}`),
      ...purposes.map((purpose) => `${t.purpose}: ${purposeWords(language)[purpose]}`),
    ]
    const byRoomAndMonth = Map.groupBy(sums, ({ resource, month }) => `${resource} ${month}`)
    const lines = rooms.flatMap((room) =>
      period.months.map((month) => {
        const here = byRoomAndMonth.get(`${room.id} ${month}`) ?? []
        const use = useOf(here, open.get(room.id)?.get(month.toString()) ?? 0)
        const byGroup = partsByGroup(here)
        const byPurpose = partsByPurpose(here)
        return [
          room.providerName ?? space.name,
          room.buildingName,
          room.title,
          month.toPlainYearMonth().toString(),
          number(use.open / 60, 1),
          number(use.booked / 60, 1),
          String(use.bookings),
          String(use.cancelled),
          String(use.refused),
          number(use.cents / 100, 2),
          ...groups.map((group) => String(byGroup.find(({ key }) => key === group)?.bookings ?? 0)),
          ...purposes.map((purpose) => String(byPurpose.find(({ key }) => key === purpose)?.bookings ?? 0)),
        ]
      }),
    )
    const name = `auslastung-${space.slug || 'netzwerk'}-${period.days[0]}.csv`
    return download(writeCsv([head, ...lines]), { name, type: 'text/csv', cache: 'no-store' })
  },
})
