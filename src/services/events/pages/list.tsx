import { z } from 'zod'
import { loadAreas, municipalitiesOf } from '#commons/areas/areas.ts'
import { frontTexts } from '#commons/front/front-texts.ts'
import { feedsFor } from '#commons/publication/feeds-for.ts'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import type { Visit } from '#foundation/http/visit.ts'
import { dayWords } from '#foundation/text/calendar-words.ts'
import { homeZone } from '#foundation/text/dates.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { fields } from '#foundation/ui/field.ts'
import { Filters, HiddenInput } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { Pagination, TabLinks } from '#foundation/ui/navigation.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { Events, picturesOfEvents } from '../event-rows.tsx'
import { type Cursor, comingEvents, type Event, type Filter, kind, pastEvents } from '../queries.ts'
import { texts } from '../texts.ts'

const perPage = 20

/** Empty choices of the filter form count as none. */
const chosen = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional()).catch(undefined)

const query = z.object({
  feld: chosen(z.enum(fields)),
  gemeinde: chosen(z.string().regex(/^\d{8}$/)),
  monat: chosen(z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/)),
  vorbei: chosen(z.literal('ja')),
  nach: chosen(z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z~[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)),
})
type Query = z.output<typeof query>

export const listPage = page(access, {
  address: addresses.list,
  action: 'event.read',
  sameForVisitors: true,
  query,
  async load({ tx, space, now, language }, _params, asked) {
    const filter: Filter = {
      field: asked.feld,
      municipality: asked.gemeinde,
      month: asked.monat ? Temporal.PlainYearMonth.from(asked.monat) : undefined,
    }
    const read = asked.vorbei ? pastEvents : comingEvents
    const events = await read(tx, space.id, {
      language,
      now,
      filter,
      after: cursorFrom(asked.nach),
      limit: perPage + 1,
    })
    const dated = events.filter(({ gathering }) => gathering.startsAt)
    const open = events.filter(({ gathering }) => !gathering.startsAt)
    const shown = [...dated.slice(0, perPage), ...open]
    return {
      events: shown,
      pictures: await picturesOfEvents(tx, shown),
      more: dated.length > perPage ? dated[perPage - 1] : undefined,
      asked,
    }
  },
  head: (_data, visit) => ({
    title: texts(visit.language).title,
    description: texts(visit.language).lead,
    feeds: feedsFor(visit, { kind }, texts(visit.language).title),
  }),
  view({ events, pictures, more, asked }, visit) {
    const t = texts(visit.language)
    const { nach, ...kept } = asked
    return (
      <Article title={t.title} lead={t.lead}>
        <TabLinks
          label={t.views}
          items={[
            { to: addresses.list(), label: t.coming, current: asked.vorbei ? undefined : 'page' },
            { to: addresses.list({ vorbei: 'ja' }), label: t.past, current: asked.vorbei ? 'page' : undefined },
          ]}
        />
        <ListFilters asked={asked} visit={visit} />
        {events.length === 0 ? <Nothing asked={asked} /> : <Events events={events} pictures={pictures} level={2} />}
        <Pagination
          earlier={nach ? addresses.list(kept) : undefined}
          later={more ? addresses.list({ ...kept, nach: cursorOf(more) }) : undefined}
          earlierLabel={t.toFirst}
          laterLabel={asked.vorbei ? t.earlier : t.later}
        />
        {may(visit, access, 'event.plan') ? (
          <p class="row">
            <ActionLink to={addresses.plan()} look="button" icon="add">
              {t.plan}
            </ActionLink>
            <ActionLink to={addresses.drafts()}>{t.drafts}</ActionLink>
          </p>
        ) : (
          <p class="small">{t.organisersHint}</p>
        )}
      </Article>
    )
    function Nothing({ asked: { feld, gemeinde, monat, vorbei } }: { asked: Query }) {
      if (feld || gemeinde || monat) {
        return (
          <EmptyState title={t.noneMatching} icon="calendar">
            <p>{t.noneMatchingHint}</p>
            <ActionLink to={addresses.list({ vorbei })}>{t.all}</ActionLink>
          </EmptyState>
        )
      }
      return (
        <EmptyState title={vorbei ? t.nonePast : t.none} icon="calendar">
          <p>{t.noneHint}</p>
        </EmptyState>
      )
    }
  },
})

const ListFilters = ({ asked, visit }: { asked: Query; visit: Visit }) => {
  const { language, space, now } = visit
  const t = texts(language)
  const municipalities = space.settings.districtKey ? municipalitiesOf(space.settings.districtKey) : []
  const today = now.toZonedDateTimeISO(homeZone).toPlainDate().toPlainYearMonth()
  const months = Array.from({ length: 12 }, (_, index) => today.add({ months: asked.vorbei ? -index : index }))
  const active = [asked.feld, asked.gemeinde, asked.monat].filter(Boolean).length
  const unknown =
    asked.gemeinde && !municipalities.some(({ key }) => key === asked.gemeinde)
      ? loadAreas().find(asked.gemeinde)
      : undefined
  return (
    <Filters
      to={addresses.list()}
      active={active}
      reset={active ? addresses.list({ vorbei: asked.vorbei }) : undefined}
    >
      {asked.vorbei && <HiddenInput name="vorbei" value="ja" />}
      <Select
        name="monat"
        label={t.month}
        optional
        empty={t.allMonths}
        value={asked.monat ?? ''}
        choices={months.map((month) => ({ value: month.toString(), label: monthWords(month, language) }))}
      />
      <Select
        name="feld"
        label={t.field}
        optional
        empty={t.allFields}
        value={asked.feld ?? ''}
        choices={fields.map((field) => ({ value: field, label: frontTexts(language)[field] }))}
      />
      {municipalities.length > 0 && (
        <Select
          name="gemeinde"
          label={t.municipality}
          optional
          empty={t.allMunicipalities}
          value={asked.gemeinde ?? ''}
          choices={[...municipalities, ...(unknown ? [unknown] : [])].map(({ key, name }) => ({
            value: key,
            label: name,
          }))}
        />
      )}
    </Filters>
  )
}

/** „November 2026“: the day's words without its number. */
const monthWords = (month: Temporal.PlainYearMonth, language: Visit['language']) =>
  dayWords(month.toPlainDate({ day: 1 }), language).replace(/^1\.? /, '')

const cursorOf = ({ gathering, id }: Event) => `${gathering.startsAt}~${id}`

function cursorFrom(text: string | undefined): Cursor | undefined {
  const [at, id] = text?.split('~') ?? []
  try {
    return at && id ? { at: Temporal.Instant.from(at), id } : undefined
  } catch {
    return undefined
  }
}
