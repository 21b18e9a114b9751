import type { FC } from 'hono/jsx'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { dateShort } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Link, LinkList } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { access } from '../../access.ts'
import { trailTo } from '../../pieces.tsx'
import { meetingAddresses as addresses } from '../addresses.ts'
import { meetingAt, subject } from '../load.ts'
import type { Item, Meeting, Room } from '../meeting.ts'
import { itemsOf, roomsOf } from '../queries.ts'
import { type Conflict, conflictsOf } from '../rules/conflicts.ts'
import { staffTexts } from '../texts/staff.ts'
import { kindWords, texts } from '../texts/texts.ts'
import { ItemTime, placeOf } from './programme.tsx'

/** Where the programme is arranged: items, rooms, and what does not fit together. */
export const runPage = page(access, {
  address: addresses.run,
  action: 'meeting.run',
  only: 'network',
  async load(work, params) {
    const at = await meetingAt(work, params)
    const { tx, space } = work
    // Rights first: nobody else waits for the lists.
    const runs = may(work, access, 'meeting.run', at.subject)
    return {
      ...at,
      items: runs ? await itemsOf(tx, space.id, at.meeting.id, null) : [],
      rooms: runs ? await roomsOf(tx, space.id, at.meeting.id) : [],
    }
  },
  subject,
  head: ({ meeting }, visit) => ({
    title: staffTexts(visit.language).run,
    noIndex: true,
    wide: true,
    trail: trailTo(visit, { to: addresses.meeting({ treff: meeting.slug }), title: meeting.title }),
  }),
  view({ meeting, items, rooms }, { language }) {
    const t = staffTexts(language)
    const { startsAt, endsAt, overAt } = meeting.gathering
    const last = endsAt ?? overAt
    const conflicts = conflictsOf(items, startsAt && last ? { startsAt, endsAt: last } : null)
    return (
      <Article title={t.run} kicker={meeting.title} lead={t.runLead}>
        {items.length > 0 && <Conflicts of={conflicts} />}
        <Section title={t.items} id="punkte">
          {items.length === 0 ? <p>{t.noItems}</p> : <Items of={items} meeting={meeting} />}
          <ActionLink to={addresses.editItem({ treff: meeting.slug, punkt: 'neu' })} look="button" icon="add">
            {t.addItem}
          </ActionLink>
        </Section>
        <Rooms of={rooms} meeting={meeting} />
        <ActionLink to={addresses.meeting({ treff: meeting.slug })} icon="back">
          {texts(language).back}
        </ActionLink>
      </Article>
    )
  },
})

const Conflicts: FC<{ of: readonly Conflict[] }> = ({ of }) => {
  const { language } = useVisit()
  const t = staffTexts(language)
  if (of.length === 0)
    return (
      <Notice kind="success">
        <p>{t.fits}</p>
      </Notice>
    )
  return (
    <Notice kind="warning" title={t.conflicts}>
      <ul>
        {of.map((conflict) => (
          <li>{conflictWords(conflict, language)}</li>
        ))}
      </ul>
    </Notice>
  )
}

/** What does not fit, in a sentence. */
function conflictWords(conflict: Conflict, language: Language): string {
  const t = staffTexts(language)
  const [one, other] = conflict.items
  switch (conflict.code) {
    case 'same-room':
      return t.sameRoom(one.title, other?.title ?? '', conflict.who)
    case 'same-person':
      return t.samePerson(one.title, other?.title ?? '', conflict.who)
    case 'same-body':
      return t.sameBody(one.title, other?.title ?? '', conflict.who)
    case 'outside':
      return t.outside(one.title)
    case 'too-few-seats':
      return t.tooFewSeats(one.title, conflict.seats, conflict.persons)
    case 'nobody-reports':
      return t.nobodyReports(one.title)
  }
}

const Items: FC<{ of: readonly Item[]; meeting: Meeting }> = ({ of, meeting }) => {
  const { language } = useVisit()
  const t = staffTexts(language)
  return (
    <DataTable<Item>
      caption={t.items}
      captionOutOfSight
      rows={of}
      columns={[
        {
          label: t.item,
          value: (item) => <Link to={addresses.item({ treff: meeting.slug, punkt: item.id })}>{item.title}</Link>,
        },
        {
          label: t.day,
          value: (item) => (
            <>
              {dateShort(item.startsAt, language)}, <ItemTime of={item} />
            </>
          ),
          moment: true,
        },
        { label: t.kind, value: ({ kind }) => say(kindWords[kind], language) },
        { label: t.room, value: (item) => placeOf(item) || '–' },
        {
          label: t.parts,
          value: ({ parts }) =>
            parts
              .map(({ name, actor }) => name || actor?.name)
              .filter(Boolean)
              .join(', ') || '–',
        },
      ]}
    />
  )
}

const Rooms: FC<{ of: readonly Room[]; meeting: Meeting }> = ({ of, meeting }) => {
  const { language } = useVisit()
  const [t, w] = [staffTexts(language), texts(language)]
  return (
    <Section title={t.rooms} id="raeume">
      <LinkList
        items={of.map((room) => ({
          to: addresses.room({ treff: meeting.slug, saal: room.id }),
          title: room.name,
          note: (
            <Row>
              {room.seats && <span>{w.seats(room.seats)}</span>}
              {room.note && <span>{room.note}</span>}
              <Link to={addresses.door({ treff: meeting.slug, saal: room.id })}>{t.door}</Link>
            </Row>
          ),
        }))}
      />
      <ActionLink to={addresses.room({ treff: meeting.slug, saal: 'neu' })} icon="add">
        {t.addRoom}
      </ActionLink>
    </Section>
  )
}
