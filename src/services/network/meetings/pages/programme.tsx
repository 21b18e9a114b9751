import type { FC } from 'hono/jsx'
import { frontTexts } from '#commons/front/front-texts.ts'
import { clockDigits } from '#foundation/text/calendar-words.ts'
import { say } from '#foundation/text/catalogue.ts'
import { dateWithWeekday, homeZone } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { list } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Row, Section } from '#foundation/ui/layout.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { FieldTag, StatusTag } from '#foundation/ui/tags.tsx'
import { meetingAddresses as addresses } from '../addresses.ts'
import type { Item, ItemPart, Meeting, Part } from '../meeting.ts'
import { daysOf } from '../rules/days.ts'
import { kindWords, partWords, texts } from '../texts/texts.ts'

/** A programme day by day; what is at the same time stands beside each other. */
export const Programme: FC<{ of: readonly Item[]; meeting: Pick<Meeting, 'slug'>; level?: 2 | 3 }> = ({
  of,
  meeting,
  level = 3,
}) => {
  const { language } = useVisit()
  return (
    <>
      {daysOf(of).map(({ day, blocks }) => (
        <Section title={dateWithWeekday(day, language)} id={`tag-${day}`} level={level}>
          <ol class="programme">
            {blocks.map(({ items }) => {
              const [first] = items
              const together = first && items.every(({ endsAt }) => endsAt.equals(first.endsAt))
              return (
                <li class="programme-block">
                  <p class="programme-when">{together ? <ItemTime of={first} /> : first && <BeginsAt of={first} />}</p>
                  <ul class="programme-parallel">
                    {items.map((item) => (
                      <li class="programme-item">
                        <ItemLine of={item} meeting={meeting} own={!together} />
                      </li>
                    ))}
                  </ul>
                </li>
              )
            })}
          </ol>
        </Section>
      ))}
    </>
  )
}

/** One item in a list: when, what, where, who. */
const ItemLine: FC<{ of: Item; meeting: Pick<Meeting, 'slug'>; own: boolean }> = ({ of, meeting, own }) => {
  const { language } = useVisit()
  const t = texts(language)
  return (
    <>
      <p>
        {own && (
          <>
            <ItemTime of={of} />{' '}
          </>
        )}
        <Link to={addresses.item({ treff: meeting.slug, punkt: of.id })}>{of.title}</Link>
        {of.changedAt && (
          <>
            {' '}
            <StatusTag tone="warning">{t.changed}</StatusTag>
          </>
        )}
        {of.mine && (
          <>
            {' '}
            <StatusTag tone="success">{t.ownProgramme}</StatusTag>
          </>
        )}
      </p>
      <p class="small quiet">{[say(kindWords[of.kind], language), placeOf(of)].filter(Boolean).join(' · ')}</p>
      {of.field && (
        <Row>
          <FieldTag field={of.field}>{frontTexts(language)[of.field]}</FieldTag>
        </Row>
      )}
      <Parts of={of.parts} />
    </>
  )
}

/** '9:30–11:00' of an item, for machines too. */
export const ItemTime: FC<{ of: Pick<Item, 'startsAt' | 'endsAt'> }> = ({ of: { startsAt, endsAt } }) => (
  <time datetime={startsAt.toString()}>
    {clock(startsAt, useVisit().language)}–{clock(endsAt, useVisit().language)}
  </time>
)

const BeginsAt: FC<{ of: Pick<Item, 'startsAt'> }> = ({ of: { startsAt } }) => (
  <time datetime={startsAt.toString()}>{clock(startsAt, useVisit().language)}</time>
)

/** '9:30' as timetables say it. */
export const clock = (at: Temporal.Instant, language: Language): string =>
  clockDigits(at.toZonedDateTimeISO(homeZone), language, true)

export const placeOf = ({ room, place }: Pick<Item, 'room' | 'place'>): string =>
  [room?.name, place].filter(Boolean).join(', ')

/** Who has a part, by what they do: 'Landkreis Uelzen und Landkreis Vorpommern-Greifswald berichten'. */
export const Parts: FC<{ of: readonly ItemPart[] }> = ({ of }) => {
  const { language } = useVisit()
  if (of.length === 0) return null
  return (
    <>
      {[...Map.groupBy(of, ({ part }) => part)].map(([part, all]) => (
        <p class="small">{sentenceOf(part, all.map(whoIs), language)}</p>
      ))}
    </>
  )
}

const whoIs = ({ name, actor }: ItemPart): string =>
  name && actor ? `${name} (${actor.name})` : name || actor?.name || ''

function sentenceOf(part: Part, names: readonly string[], language: Parameters<typeof list>[1]): string {
  const who = list(names.filter(Boolean), language)
  if (language === 'en') return `${say(partWords[part], language)}: ${who}`
  const verbs = { reports: 'berichten', speaks: 'sprechen', moderates: 'moderieren' } as const
  return `${who} ${names.length > 1 ? verbs[part] : say(partWords[part], language)}`
}
