import type { FC } from 'hono/jsx'
import { may } from '#foundation/http/access.ts'
import { download } from '#foundation/http/download.ts'
import { missing } from '#foundation/http/problems.ts'
import { api, page, type Work } from '#foundation/http/route.ts'
import type { Visit } from '#foundation/http/visit.ts'
import { date, dateTime } from '#foundation/text/dates.ts'
import { slug } from '#foundation/text/names.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { PrintButton } from '#foundation/ui/islands.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { DataTable, DescriptionList } from '#foundation/ui/table.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { type Protocol, protocolData, protocolTable } from '../../season/protocol.ts'
import { objectionsOf } from '../../season/queries.ts'
import { isPublished } from '../../season/season.ts'
import { days } from '../../season/words.ts'
import { seasonTexts } from '../../texts/season.ts'
import { staffTexts } from '../../texts/season-staff.ts'
import { Figures } from './figures.tsx'
import { Lines } from './lines.tsx'
import { seasonSubject, seasonTrail } from './parts.tsx'
import { Changes, loadAllocation } from './proposal.tsx'
import { Criteria, Hours } from './season.tsx'

/** The record, once there is something that everybody may read; staff read it as soon as it is computed. */
async function loadProtocol(work: Work, params: { season: string }): Promise<Protocol> {
  const allocation = await loadAllocation(work, params)
  const { season } = allocation
  if (!isPublished(season) && !(season.computedAt && may(work, access, 'season.keep', seasonSubject(allocation))))
    missing()
  return { ...allocation, objections: await objectionsOf(work, season.id) }
}

const head = ({ season }: Protocol, visit: Visit) => ({
  title: `${staffTexts(visit.language).protocolTitle}: ${season.title}`,
  trail: seasonTrail(visit, season),
})

export const protocolPage = page(access, {
  address: addresses.seasonProtocol,
  action: 'season.see',
  load: loadProtocol,
  head,
  view: (protocol) => <Record of={protocol} whole={false} />,
})

/** With remarks and the words of objections: for those who decide. */
export const protocolFullPage = page(access, {
  address: addresses.seasonProtocolFull,
  action: 'season.keep',
  showsPersons: true,
  load: loadProtocol,
  subject: seasonSubject,
  head: (protocol, visit) => ({ ...head(protocol, visit), noIndex: true }),
  view: (protocol) => <Record of={protocol} whole />,
})

const Record: FC<{ of: Protocol; whole: boolean }> = ({ of, whole }) => {
  const visit = useVisit()
  const { language } = visit
  const { season, rooms, applications, slots, changes, names, objections } = of
  const t = staffTexts(language)
  const words = seasonTexts(language)
  const at = { season: season.id }
  return (
    <Article title={t.protocolTitle} kicker={season.title} lead={whole ? t.protocolFull : t.protocolPublic}>
      <Row>
        <PrintButton />
        <ActionLink to={addresses.seasonTable(at)} icon="download">
          {t.asCsv}
        </ActionLink>
        <ActionLink to={addresses.seasonData(at)} icon="download">
          {t.asJson}
        </ActionLink>
        {!whole && may(visit, access, 'season.keep', seasonSubject({ season })) && (
          <ActionLink to={addresses.seasonProtocolFull(at)}>{t.toFull}</ActionLink>
        )}
      </Row>
      <DescriptionList
        of={[
          [words.provider, season.organisationName ?? words.district],
          [words.window, days(season.opensOn, season.closesOn, language)],
          [words.season, days(season.firstDay, season.lastDay, language)],
          [t.made, dateTime(visit.now, language)],
          [
            words.stepDecide,
            season.decidedBody &&
              season.decidedOn &&
              words.stepDecided(season.decidedBody, date(season.decidedOn, language)),
          ],
          [words.draw, season.draw],
          [words.seed, season.seed && <code class="season-number">{season.seed}</code>],
        ]}
      />
      <Section title={words.criteria} id="kriterien">
        <Criteria of={season} />
      </Section>
      <Section title={words.offered} id="raeume">
        <DataTable
          caption={words.offered}
          captionOutOfSight
          rows={rooms}
          columns={[
            { label: words.room, value: ({ title, building }) => `${title}, ${building}` },
            { label: words.persons, value: ({ persons }) => persons },
            { label: words.times, value: ({ open }) => <Hours of={open} /> },
          ]}
        />
      </Section>
      <Figures of={season} />
      <Section title={words.why} id="zeilen">
        <Lines season={season} applications={applications} slots={slots} names={names} open />
      </Section>
      <Changes of={changes} names={names} />
      <Section title={words.objections} id="einwaende">
        {objections.length === 0 && <p>{words.noObjections}</p>}
        {objections.map((objection) => (
          <DescriptionList
            of={[
              [t.club, objection.organisationName],
              [t.received, dateTime(objection.madeAt, language)],
              [words.objectWords, whole ? objection.words : null],
              [t.answer, objection.answer ?? words.unanswered],
            ]}
          />
        ))}
      </Section>
      {whole && applications.some(({ remarks }) => remarks) && (
        <Section title={words.remarks} id="bemerkungen">
          <DescriptionList
            of={applications.filter(({ remarks }) => remarks).map((one) => [one.organisationName, one.remarks])}
          />
        </Section>
      )}
    </Article>
  )
}

export const protocolTableRoute = api(access, {
  address: addresses.seasonTable,
  action: 'season.see',
  async answer(work, params) {
    const protocol = await loadProtocol(work, params)
    return download(protocolTable(protocol, work.language), {
      name: `${slug(protocol.season.title)}.csv`,
      type: 'text/csv',
      cache: 'no-store',
    })
  },
})

export const protocolDataRoute = api(access, {
  address: addresses.seasonData,
  action: 'season.see',
  async answer(work, params) {
    const protocol = await loadProtocol(work, params)
    const data = JSON.stringify(protocolData(protocol, work.language), null, 1)
    return download(data, { name: `${slug(protocol.season.title)}.json`, type: 'application/json', cache: 'no-store' })
  },
})
