import type { FC } from 'hono/jsx'
import { page } from '#foundation/http/route.ts'
import { decimal as number } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { demandOf, type Wanted, wantedOf } from '../../season/demand.ts'
import { applicationsOf, offeredRooms } from '../../season/queries.ts'
import type { Application, OfferedRoom } from '../../season/season.ts'
import { weekday, when, wishWords } from '../../season/words.ts'
import { seasonTexts } from '../../texts/season.ts'
import { staffTexts } from '../../texts/season-staff.ts'
import { loadSeason, seasonSubject, staffTrail } from './parts.tsx'

/** All wishes side by side: rooms below each other, days beside each other; then room by room. */
export const seasonWishesPage = page(access, {
  address: addresses.seasonWishes,
  action: 'season.keep',
  async load(work, params) {
    const { season } = await loadSeason(work, params)
    return {
      season,
      rooms: await offeredRooms(work, season.id),
      applications: await applicationsOf(work, season.id),
    }
  },
  subject: seasonSubject,
  head: ({ season }, visit) => ({
    title: staffTexts(visit.language).demand,
    trail: staffTrail(visit, season, staffTexts(visit.language).manage),
    noIndex: true,
    wide: true,
  }),
  view({ season, rooms, applications }, { language }) {
    const t = staffTexts(language)
    const days = [...new Set(rooms.flatMap(({ open }) => open.map((time) => time.weekday)))].sort()
    return (
      <Article title={t.demand} kicker={season.title} lead={t.demandLead}>
        <DataTable
          caption={t.demand}
          captionOutOfSight
          rows={rooms}
          columns={[
            { label: seasonTexts(language).room, value: ({ title }) => title },
            ...days.map((day) => ({
              label: weekday(day, language),
              value: (room: OfferedRoom) => <Cell room={room} day={day} applications={applications} />,
            })),
          ]}
        />
        {rooms.map((room) => {
          const wanted = wantedOf(room, applications)
          return (
            <Details summary={`${room.title}: ${t.roomWishes(wanted.length)}`}>
              <Wishes of={wanted} title={room.title} />
            </Details>
          )
        })}
      </Article>
    )
  },
})

const Cell: FC<{ room: OfferedRoom; day: number; applications: readonly Application[] }> = ({
  room,
  day,
  applications,
}) => {
  const { language } = useVisit()
  const t = staffTexts(language)
  const { wished, open } = demandOf(room, day, applications)
  if (open === 0 && wished === 0) return '–'
  return (
    <>
      {t.demandCell(number(wished / 60, language), number(open / 60, language))}{' '}
      {wished > open && <StatusTag tone="warning">{t.tooMuch}</StatusTag>}
    </>
  )
}

const Wishes: FC<{ of: readonly Wanted[]; title: string }> = ({ of, title }) => {
  const { language } = useVisit()
  const t = staffTexts(language)
  if (of.length === 0) return <p>–</p>
  return (
    <DataTable
      caption={title}
      captionOutOfSight
      rows={of}
      columns={[
        { label: t.club, value: ({ application }) => application.organisationName },
        { label: t.columnWish, value: ({ wish }) => `${wish.title}: ${wishWords(wish, language)}` },
        { label: t.columnWished, value: ({ wish }) => wish.windows.map((window) => when(window, language)).join('; ') },
        { label: t.choiceHead, value: ({ choice }) => t.choice(choice) },
      ]}
    />
  )
}
