import type { FC } from 'hono/jsx'
import { say } from '#foundation/text/catalogue.ts'
import { holidayName } from '#foundation/text/holidays.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { OutsideLink } from '#foundation/ui/links.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { loadAreas } from '../areas/areas.ts'
import { whenWords } from './calendar.ts'
import type { Gathering } from './gathering.ts'
import { texts } from './texts.ts'

/** When, where, online. @param knowsLink the reader has a place, so a link for registered people is theirs */
export const GatheringFacts: FC<{ gathering: Gathering; knowsLink?: boolean }> = ({ gathering, knowsLink = false }) => {
  const { language, space } = useVisit()
  const t = texts(language)
  const municipality = gathering.municipality ? loadAreas().find(gathering.municipality)?.name : null
  const named = `${gathering.name ?? ''} ${gathering.street ?? ''}`
  const place = [gathering.name, gathering.street, municipality && !named.includes(municipality) ? municipality : null]
    .filter(Boolean)
    .join(', ')
  const day = gathering.startsAt?.toZonedDateTimeISO(gathering.zone).toPlainDate()
  const holiday = day ? holidayName(day, space.settings.state) : null
  const openLink = gathering.onlineUrl && (knowsLink || gathering.onlineFor === 'everyone')
  return (
    <DescriptionList
      of={[
        [
          t.when,
          holiday
            ? t.onHoliday(whenWords(gathering, language), say(holiday, language))
            : whenWords(gathering, language),
        ],
        [t.where, place || null],
        [
          t.online,
          gathering.onlineUrl ? (
            openLink ? (
              <OutsideLink href={gathering.onlineUrl}>{t.takePartOnline}</OutsideLink>
            ) : (
              t.onlineAfter
            )
          ) : null,
        ],
      ]}
    />
  )
}
