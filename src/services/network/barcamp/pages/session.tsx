import type { FC } from 'hono/jsx'
import { places } from '#commons/front/addresses.ts'
import { LinkedThings } from '#commons/links/linked-things.tsx'
import { linksOf } from '#commons/links/links-of.ts'
import { ReportLink } from '#commons/moderation/report-link.tsx'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { dateWithWeekday } from '#foundation/text/dates.ts'
import { list } from '#foundation/text/numbers.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button, Link, LinkList } from '#foundation/ui/links.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { materialsOf } from '../../materials/queries.ts'
import { MaterialSection } from '../../materials/section.tsx'
import { ItemTime } from '../../meetings/pages/programme.tsx'
import { roomsOf } from '../../meetings/queries.ts'
import { linesOf } from '../../methods/method.ts'
import { noteAddresses } from '../../notes/addresses.ts'
import { texts as noteTexts } from '../../notes/texts.ts'
import { trailTo } from '../../pieces.tsx'
import { campAddresses as addresses } from '../addresses.ts'
import { hostNames, type Session, sessionKind } from '../camp.ts'
import { type AtSession, ownSessionAt } from '../load.ts'
import { campOf, sessionsOf, slotsOf } from '../queries.ts'
import { stateWords, texts } from '../texts.ts'

/** One session: what, who, where and when; what its hosts and the moderators can do with it. */
export const sessionPage = page(access, {
  address: addresses.session,
  action: 'exchange.read',
  only: 'network',
  async load(work, params) {
    const at = await ownSessionAt(work, params)
    const { tx, space } = work
    return {
      ...at,
      camp: await campOf(tx, space.id, at.meeting.id),
      rooms: await roomsOf(tx, space.id, at.meeting.id),
      slots: await slotsOf(tx, space.id, at.meeting.id),
      others: at.runs ? await sessionsOf(tx, space.id, at.meeting.id, null) : [],
      links: await linksOf(work, sessionKind, at.session.id),
      materials: await materialsOf(
        tx,
        space.id,
        work.viewer,
        { meeting: at.meeting.id, session: at.session.id },
        at.runs,
      ),
    }
  },
  head: ({ meeting, session }, visit) => ({
    title: session.title,
    noIndex: meeting.audience !== 'all',
    trail: trailTo(visit, { to: addresses.sessions({ treff: meeting.slug }), title: meeting.title }),
  }),
  view({ camp, rooms, slots, others, links, materials, ...at }, visit) {
    const { language } = visit
    const t = texts(language)
    const { meeting, session } = at
    const slot = slots.find(({ id }) => id === session.slotId)
    const room = rooms.find(({ id }) => id === session.roomId)
    const alive = session.state !== 'withdrawn' && session.state !== 'merged'
    const facts: [string, unknown][] = []
    if (session.hosts.length > 0) facts.push([t.hosts, list(hostNames(session), language)])
    facts.push([
      t.whereWhen,
      slot && room ? (
        <>
          {dateWithWeekday(slot.startsAt, language)}, <ItemTime of={slot} />, {room.name}
        </>
      ) : (
        t.notPlaced
      ),
    ])
    if (session.wishes) facts.push([t.wishes, session.wishes])
    const own = may(visit, access, 'session.write', at.whose)
    return (
      <Article
        title={`${session.number}. ${session.title}`}
        kicker={
          <Row>
            <StatusTag>{say(stateWords[session.state], language)}</StatusTag>
            {session.topics.map((topic) => (
              <StatusTag>{topic}</StatusTag>
            ))}
          </Row>
        }
        lead={session.lead || undefined}
      >
        {session.mergedInto && (
          <Notice>
            <p>
              <Link to={addresses.session({ treff: meeting.slug, runde: session.mergedInto.id })}>
                {t.mergedInto(session.mergedInto.title)}
              </Link>
            </p>
          </Notice>
        )}
        {session.state === 'withdrawn' && (
          <Notice kind="warning">
            <p>{t.withdrawnNote}</p>
          </Notice>
        )}
        <DescriptionList of={facts as [string, string][]} />
        {session.questions && (
          <Section title={t.questions} id="leitfragen">
            <ul>
              {linesOf(session.questions).map((question) => (
                <li>{question}</li>
              ))}
            </ul>
          </Section>
        )}
        {session.state === 'parked' && (
          <ActionLink to={noteAddresses.note({ treff: meeting.slug, runde: session.id })} icon="edit">
            {noteTexts(language).toNote}
          </ActionLink>
        )}
        {alive && <Choose of={at} />}
        {alive && own && <Own of={at} queueOpen={camp.queue === 'open'} />}
        {alive && at.runs && <Run of={at} others={others} />}
        <MaterialSection
          of={materials}
          treff={meeting.slug}
          runs={at.runs}
          adds={alive && own}
          place={`session~${session.id}`}
        />
        <LinkedThings of={links} title={session.title} />
        <ReportLink kind={sessionKind} id={session.id} />
      </Article>
    )
  },
})

const Choose: FC<{ of: AtSession }> = ({ of: { meeting, session } }) => {
  const visit = useVisit()
  const t = texts(visit.language)
  const at = { treff: meeting.slug, runde: session.id }
  if (!visit.viewer.person)
    return (
      <ActionLink to={places.login({ weiter: visit.here })} icon="pin">
        {t.choose}
      </ActionLink>
    )
  return (
    <Form path={addresses.choose.path} action={addresses.choose(at)} summary={false} prefix="m-">
      <HiddenInput name="on" value={session.mine ? '' : 'yes'} />
      <Row>
        <Button look={session.mine ? 'second' : 'button'} icon="pin">
          {session.mine ? t.unchoose : t.choose}
        </Button>
        {session.chosen > 0 && <span class="small quiet">{t.chosenBy(session.chosen)}</span>}
        {session.hands !== null && <span class="small quiet">{t.hands(session.hands)}</span>}
      </Row>
    </Form>
  )
}

const Own: FC<{ of: AtSession; queueOpen: boolean }> = ({ of: { meeting, session }, queueOpen }) => {
  const t = texts(useVisit().language)
  const at = { treff: meeting.slug, runde: session.id }
  return (
    <Section title={t.hosts} id="gastgeber">
      <LinkList
        items={session.hosts.map((host) => ({
          to: addresses.host({ ...at, gastgeber: host.id }),
          title: host.name || host.actor?.name || t.editHost,
          note: host.name ? host.actor?.name : undefined,
        }))}
      />
      <Row>
        <ActionLink to={addresses.host({ ...at, gastgeber: 'neu' })} icon="add">
          {t.addHost}
        </ActionLink>
        <ActionLink to={addresses.edit(at)} icon="edit">
          {t.edit}
        </ActionLink>
      </Row>
      {session.state === 'idea' && queueOpen && (
        <Form path={addresses.lineUp.path} action={addresses.lineUp(at)} prefix="a-">
          <Button>{t.lineUp}</Button>
        </Form>
      )}
      <Form path={addresses.withdraw.path} action={addresses.withdraw(at)} summary={false} prefix="z-">
        <Button look="plain">{t.withdraw}</Button>
      </Form>
    </Section>
  )
}

const Run: FC<{ of: AtSession; others: readonly Session[] }> = ({ of: { meeting, session }, others }) => {
  const t = texts(useVisit().language)
  const at = { treff: meeting.slug, runde: session.id }
  const choices = others.filter(({ id, state }) => id !== session.id && state !== 'merged' && state !== 'withdrawn')
  return (
    <div class="no-print">
      <Section title={t.manage} id="moderation">
        {session.state === 'parked' && (
          <ActionLink to={addresses.place(at)} icon="place">
            {session.slotId ? t.move : t.placeTitle}
          </ActionLink>
        )}
        {choices.length > 0 && (
          <Form path={addresses.merge.path} action={addresses.merge(at)} submit={t.mergeDeed} prefix="v-">
            <Select
              name="into"
              label={t.mergeInto}
              hint={t.mergeHint}
              value=""
              choices={choices.map(({ id, number, title }) => ({ value: id, label: `${number}. ${title}` }))}
            />
          </Form>
        )}
      </Section>
    </div>
  )
}
