import type { FC } from 'hono/jsx'
import { CardList } from '../cards.tsx'
import { useVisit } from '../context.ts'
import { EventRows } from '../events.tsx'
import { fields } from '../field.ts'
import { Section, Stack } from '../layout.tsx'
import { LinkList } from '../links.tsx'
import { NewsList } from '../news.tsx'
import { ServiceTiles } from '../services.tsx'
import { FieldTag, StatusTag } from '../tags.tsx'
import { SampleEmblem } from './parcels.tsx'
import { styleGuideTexts } from './texts.ts'

const here = { href: '#inhalt' }

/** News, events, services, cards, link lists. */
export const Contents: FC = () => (
  <>
    <SampleNews />
    <SampleEvents />
    <SampleServices />
    <SampleLists />
  </>
)

export const SampleNews: FC = () => {
  const t = styleGuideTexts(useVisit().language)
  return (
    <Section title={t.news} id="news" ruled more={{ to: here, label: t.more }}>
      <NewsList
        items={[
          {
            to: here,
            title: t.headline,
            teaser: t.teaser,
            meta: (
              <>
                <FieldTag field="mobility">{t.mobility}</FieldTag>
                <span>{t.yesterday}</span>
              </>
            ),
          },
          { to: here, title: t.second, meta: <FieldTag field="community">{t.community}</FieldTag> },
          { to: here, title: t.third, meta: <FieldTag field="steering">{t.steering}</FieldTag> },
          { to: here, title: t.fourth, meta: <FieldTag field="health">{t.health}</FieldTag> },
        ]}
      />
    </Section>
  )
}

export const SampleEvents: FC = () => {
  const t = styleGuideTexts(useVisit().language)
  const at = (time: string) => Temporal.PlainDateTime.from(time)
  return (
    <Section title={t.events} id="events" ruled>
      <EventRows
        year={2026}
        events={[
          {
            to: here,
            title: t.repairCafe,
            start: at('2026-11-28T14:00'),
            end: at('2026-11-28T17:30'),
            place: t.hall,
            tags: <StatusTag tone="warning">{t.placesLeft}</StatusTag>,
          },
          { to: here, title: t.market, start: at('2026-11-28T16:00'), place: t.square },
          {
            to: here,
            title: t.consultation,
            start: at('2026-12-01T09:00'),
            end: at('2026-12-01T11:00'),
            place: t.hall,
            cancelled: true,
            tags: <StatusTag tone="danger">{t.cancelled}</StatusTag>,
          },
          {
            to: here,
            title: t.assembly,
            start: at('2027-01-09T19:00'),
            place: t.online,
            tags: <StatusTag>{t.full}</StatusTag>,
          },
          { to: here, title: t.longWord, start: at('2027-01-09T00:00'), allDay: true, place: t.district },
        ]}
      />
    </Section>
  )
}

export const SampleServices: FC = () => {
  const t = styleGuideTexts(useVisit().language)
  const services = {
    community: [
      { to: here, name: t.rooms, about: t.roomsAbout },
      { to: here, name: t.engagement, about: t.engagementAbout },
    ],
    education: [{ to: here, name: t.jobs }],
    health: [{ to: here, name: t.care, about: t.careAbout }],
    mobility: [{ to: here, name: t.bus, about: t.busAbout }],
    steering: [{ to: here, name: t.participation }],
  }
  return (
    <Section title={t.services} id="services" ruled>
      <ServiceTiles groups={fields.map((field) => ({ field, label: t[field], services: services[field] }))} />
    </Section>
  )
}

const SampleLists: FC = () => {
  const t = styleGuideTexts(useVisit().language)
  return (
    <Section title={t.lists} id="lists" ruled>
      <Stack gap="airy">
        <CardList
          cards={[
            {
              to: here,
              title: t.hall,
              text: t.roomsAbout,
              kicker: <FieldTag field="community">{t.rooms}</FieldTag>,
              foot: t.noCosts,
            },
            { to: here, title: t.longWord, text: t.teaser, foot: t.yesterday },
            { to: here, title: t.care, text: t.careAbout, kicker: <FieldTag field="health">{t.health}</FieldTag> },
          ]}
        />
        <LinkList
          columned
          items={[
            { to: here, title: t.second, note: t.yesterday },
            { to: here, title: t.fourth },
            { to: here, title: t.headline, note: t.teaser },
          ]}
        />
        <div class="place">
          <span class="place-emblem">
            <SampleEmblem />
          </span>
          <span class="place-name">Sommerau</span>
        </div>
      </Stack>
    </Section>
  )
}
