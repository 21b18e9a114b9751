import type { FC } from 'hono/jsx'
import { dateWithWeekday } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { ActionLink } from '#foundation/ui/links.tsx'
import { addresses } from '../addresses.ts'
import { texts } from '../texts/list.ts'
import { asText, type FindQuery } from './find-query.ts'
import type { NextDay } from './next-day.ts'

interface Props {
  asked: Omit<FindQuery, 'nach'>
  next: NextDay | null
  /** A little is free on the wished day already. */
  more: boolean
}

/** When nothing, or little, is free at the wished time: on which day to look instead. */
export const NextDayHint: FC<Props> = ({ asked, next, more }) => {
  const { language } = useVisit()
  const t = texts(language)
  if (!asked.tag || !next) return more ? null : <p>{t.noNextDay}</p>
  const { tag, bistag, ...others } = asked
  const days = tag.until(next.day).days
  const to = addresses.list(asText({ ...others, tag: next.day, bistag: bistag?.add({ days }), alle: undefined }))
  const day = dateWithWeekday(next.day, language)
  const words = bistag ? (more ? t.nextDaysMore : t.nextDays) : more ? t.nextDayMore : t.nextDay
  return (
    <>
      <p>{words(day)}</p>
      <ActionLink to={to} icon="calendar">
        {t.nextDayGo}
      </ActionLink>
    </>
  )
}
