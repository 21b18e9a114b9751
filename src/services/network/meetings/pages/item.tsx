import type { FC } from 'hono/jsx'
import { places } from '#commons/front/addresses.ts'
import { frontTexts } from '#commons/front/front-texts.ts'
import { LinkedThings } from '#commons/links/linked-things.tsx'
import { linksOf } from '#commons/links/links-of.ts'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { dateWithWeekday } from '#foundation/text/dates.ts'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { plainText, shorten } from '#foundation/text/plain-text.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Prose } from '#foundation/ui/drawing.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Article, Row, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, Button, Link, LinkList } from '#foundation/ui/links.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { FieldTag, StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { challengeAddresses } from '../../challenges/addresses.ts'
import { ChallengeLines } from '../../challenges/pages/lines.tsx'
import { challengesOf } from '../../challenges/queries.ts'
import { texts as challengeTexts } from '../../challenges/texts.ts'
import { materialsOf } from '../../materials/queries.ts'
import { MaterialSection } from '../../materials/section.tsx'
import { methodAddresses } from '../../methods/addresses.ts'
import { trailTo } from '../../pieces.tsx'
import { profileAddresses } from '../../profiles/addresses.ts'
import { texts as profileTexts } from '../../profiles/texts.ts'
import { meetingAddresses as addresses } from '../addresses.ts'
import { type AtItem, itemAt, subject } from '../load.ts'
import { itemKind, type Station } from '../meeting.ts'
import { stationsOf } from '../queries.ts'
import { staffTexts } from '../texts/staff.ts'
import { kindWords, texts } from '../texts/texts.ts'
import { ItemTime, Parts, placeOf } from './programme.tsx'

/** One part of the programme: when, where, who, how; to be put into one's own. */
export const itemPage = page(access, {
  address: addresses.item,
  action: 'exchange.read',
  only: 'network',
  async load(work, params) {
    const at = await itemAt(work, params)
    return {
      ...at,
      stations: await stationsOf(work.tx, work.space.id, at.item.id),
      challenges: await challengesOf(work.tx, work.space.id, work.viewer, { item: at.item.id, limit: 50 }),
      links: await linksOf(work, itemKind, at.item.id),
      materials: await materialsOf(
        work.tx,
        work.space.id,
        work.viewer,
        { meeting: at.meeting.id, item: at.item.id },
        may(work, access, 'meeting.run', at.subject),
      ),
    }
  },
  subject,
  head: ({ item, meeting }, visit) => ({
    title: item.title,
    noIndex: true,
    trail: trailTo(visit, { to: addresses.meeting({ treff: meeting.slug }), title: meeting.title }),
  }),
  view({ stations, challenges, links, materials, ...at }, visit) {
    const runs = may(visit, access, 'meeting.run', at.subject)
    const { language } = visit
    const t = texts(language)
    const { item, meeting } = at
    const place = placeOf(item)
    const facts: [string, unknown][] = []
    if (place) facts.push([t.room, item.room?.seats ? `${place} (${t.seats(item.room.seats)})` : place])
    if (item.method)
      facts.push([t.method, <Link to={methodAddresses.method({ methode: item.method.slug })}>{item.method.name}</Link>])
    return (
      <Article
        title={item.title}
        kicker={
          <Row>
            <StatusTag>{say(kindWords[item.kind], language)}</StatusTag>
            {item.field && <FieldTag field={item.field}>{frontTexts(language)[item.field]}</FieldTag>}
          </Row>
        }
      >
        <Stack gap="tight">
          <p>
            {dateWithWeekday(item.startsAt, language)}, <ItemTime of={item} />{' '}
            {item.changedAt && <StatusTag tone="warning">{t.changed}</StatusTag>}
          </p>
          <Parts of={item.parts} />
        </Stack>
        {facts.length > 0 && <DescriptionList of={facts as [string, string][]} />}
        {item.lead && <Prose of={markdownToHtml(item.lead, { language, headingBase: 3 })} />}
        <Choose of={at} />
        {item.kind === 'status' && item.field && (
          <ActionLink to={profileAddresses.compare({ feld: item.field })} icon="forward">
            {profileTexts(language).compareLink}
          </ActionLink>
        )}
        {item.method && (
          <ActionLink to={addresses.worksheet({ treff: meeting.slug, punkt: item.id })} icon="print">
            {t.worksheet}
          </ActionLink>
        )}
        {(item.kind === 'excursion' || stations.length > 0) && <Stations of={stations} at={at} />}
        {(challenges.length > 0 || (item.kind === 'stations' && may(visit, access, 'members.take-part'))) && (
          <Section title={challengeTexts(language).short} id="herausforderungen">
            {challenges.length > 0 && <ChallengeLines of={challenges} />}
            {may(visit, access, 'members.take-part') && (
              <ActionLink to={challengeAddresses.add({ punkt: item.id })} icon="add">
                {challengeTexts(language).add}
              </ActionLink>
            )}
          </Section>
        )}
        <MaterialSection
          of={materials}
          treff={meeting.slug}
          runs={runs}
          adds={runs || item.parts.some(({ personId }) => personId !== null && personId === visit.viewer.person)}
          place={`item~${item.id}`}
        />
        <LinkedThings of={links} title={item.title} />
        <Manage of={at} />
        <ActionLink to={addresses.meeting({ treff: meeting.slug })} icon="back">
          {t.back}
        </ActionLink>
      </Article>
    )
  },
})

const Choose: FC<{ of: AtItem }> = ({ of: { item, meeting } }) => {
  const visit = useVisit()
  const t = texts(visit.language)
  const at = { treff: meeting.slug, punkt: item.id }
  if (!visit.viewer.person)
    return (
      <ActionLink to={places.login({ weiter: visit.here })} icon="pin">
        {t.choose}
      </ActionLink>
    )
  return (
    <Form path={addresses.choose.path} action={addresses.choose(at)} summary={false}>
      <HiddenInput name="on" value={item.mine ? '' : 'yes'} />
      <Row>
        <Button look={item.mine ? 'second' : 'button'} icon="pin">
          {item.mine ? t.unchoose : t.choose}
        </Button>
        {item.chosen > 0 && <span class="small quiet">{t.chosenBy(item.chosen)}</span>}
      </Row>
    </Form>
  )
}

const Stations: FC<{ of: readonly Station[]; at: AtItem }> = ({ of, at: { item, meeting, subject: whose } }) => {
  const visit = useVisit()
  const [t, s] = [texts(visit.language), staffTexts(visit.language)]
  const runs = may(visit, access, 'meeting.run', whose)
  const at = { treff: meeting.slug, punkt: item.id }
  return (
    <Section title={t.stations} id="stationen">
      <LinkList
        items={of.map((station) => ({
          to: addresses.initiative({ initiative: station.slug }),
          title: station.name,
          note: (
            <>
              {[station.organisation, shorten(plainText(station.about), 140)].filter(Boolean).join(' · ')}
              {runs && (
                <>
                  {' '}
                  <Link to={addresses.station({ ...at, station: station.id })}>{s.editStation}</Link>
                </>
              )}
            </>
          ),
        }))}
      />
      {runs && (
        <ActionLink to={addresses.station({ ...at, station: 'neu' })} icon="add">
          {s.addStation}
        </ActionLink>
      )}
    </Section>
  )
}

const Manage: FC<{ of: AtItem }> = ({ of: { item, meeting, subject: whose } }) => {
  const visit = useVisit()
  const t = staffTexts(visit.language)
  if (!may(visit, access, 'meeting.run', whose)) return null
  const at = { treff: meeting.slug, punkt: item.id }
  return (
    <div class="no-print">
      <Section title={t.parts} id="mitwirkende">
        <LinkList
          items={item.parts.map((part) => ({
            to: addresses.part({ ...at, mitwirkung: part.id }),
            title: part.name || part.actor?.name || t.editPart,
            note: part.name ? part.actor?.name : undefined,
          }))}
        />
        <Row>
          <ActionLink to={addresses.part({ ...at, mitwirkung: 'neu' })} icon="add">
            {t.addPart}
          </ActionLink>
          <ActionLink to={addresses.editItem(at)} icon="edit">
            {t.item}
          </ActionLink>
        </Row>
      </Section>
    </div>
  )
}
