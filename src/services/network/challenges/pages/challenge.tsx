import type { FC } from 'hono/jsx'
import { LinkedThings } from '#commons/links/linked-things.tsx'
import { linksOf } from '#commons/links/links-of.ts'
import { ReportLink } from '#commons/moderation/report-link.tsx'
import { marksOf, marksOfThing } from '#commons/responses/marks.ts'
import { Marks } from '#commons/responses/marks-view.tsx'
import { threadOf } from '#commons/responses/thread.ts'
import { Thread } from '#commons/responses/thread-view.tsx'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { date } from '#foundation/text/dates.ts'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { plainText } from '#foundation/text/plain-text.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Prose } from '#foundation/ui/drawing.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Article, Columns, Row, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, Button, Link } from '#foundation/ui/links.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { access } from '../../access.ts'
import { directoryAddresses } from '../../directory/addresses.ts'
import { meetingAddresses } from '../../meetings/addresses.ts'
import { trailTo } from '../../pieces.tsx'
import { audienceWords } from '../../texts.ts'
import { challengeAddresses as addresses } from '../addresses.ts'
import { cardsOf, clustersOf } from '../card-queries.ts'
import { type Challenge, cardKind, challengeKind, parts } from '../challenge.ts'
import { challengeAt, runs, subjectOf, writesCards } from '../load.ts'
import { partWords, texts } from '../texts.ts'
import { Heaps } from './heaps.tsx'
import { ChallengeTags } from './lines.tsx'

/** One challenge, what colleagues advised, and what came of it. */
export const challengePage = page(access, {
  address: addresses.challenge,
  action: 'exchange.read',
  only: 'network',
  sameForVisitors: true,
  async load(work, params) {
    const challenge = await challengeAt(work, params)
    const { tx, space } = work
    const { id } = challenge
    const cards = await cardsOf(tx, space.id, id)
    return {
      challenge,
      cards,
      clusters: await clustersOf(tx, space.id, id),
      cardMarks: await marksOf(
        work,
        cardKind,
        cards.map((card) => card.id),
      ),
      links: await linksOf(work, challengeKind, id),
      marks: await marksOfThing(work, challengeKind, id),
      thread: await threadOf(work, { kind: challengeKind, id }),
    }
  },
  subject: ({ challenge }) => subjectOf(challenge),
  head: ({ challenge }, visit) => ({
    title: challenge.title,
    description: plainText(challenge.needed, 160),
    noIndex: challenge.audience !== 'all',
    trail: trailTo(visit, { to: addresses.list(), title: texts(visit.language).short }),
    crumb: challenge.title,
  }),
  view({ challenge, cards, clusters, cardMarks, links, marks, thread }, visit) {
    const { language } = visit
    const t = texts(language)
    const at = { herausforderung: challenge.slug }
    const who = say(audienceWords[challenge.audience].name, language)
    return (
      <Article
        title={challenge.title}
        kicker={
          <Row>
            <ChallengeTags of={challenge} />
          </Row>
        }
      >
        <Columns>
          <Stack>
            {parts
              .filter((part) => challenge[part])
              .map((part) => (
                <Section title={say(partWords[part], language)} id={part}>
                  <Prose of={markdownToHtml(challenge[part], { language, headingBase: 3 })} />
                </Section>
              ))}
          </Stack>
          <Facts of={challenge} />
        </Columns>
        <Section title={t.cards} id="karten" ruled>
          {writesCards(visit, challenge) && (
            <ActionLink to={addresses.cards(at)} look="button" icon="add">
              {t.writeCard}
            </ActionLink>
          )}
          <Heaps of={challenge} cards={cards} clusters={clusters} marks={cardMarks} />
        </Section>
        {challenge.report && (
          <Section title={t.report} id="rueckmeldung" ruled>
            <Prose of={markdownToHtml(challenge.report, { language, headingBase: 3 })} />
          </Section>
        )}
        {runs(visit, challenge) && <Manage of={challenge} />}
        <Section title={t.reactions} id="bei-uns-auch" ruled>
          <p>{t.reactionsHint}</p>
          <Marks of={marks} />
        </Section>
        <Thread of={thread} level={3} readers={challenge.audience === 'all' ? undefined : t.readers(who)} />
        <LinkedThings of={links} title={challenge.title} />
        <ReportLink kind={challengeKind} id={challenge.id} />
      </Article>
    )
  },
})

const Facts: FC<{ of: Challenge }> = ({ of }) => {
  const { language } = useVisit()
  const t = texts(language)
  return (
    <DescriptionList
      of={[
        [
          t.from,
          of.actor ? <Link to={directoryAddresses.actor({ akteur: of.actor.slug })}>{of.actor.name}</Link> : of.asker,
        ],
        [t.until, of.until ? date(of.until, language) : ''],
        [
          t.meeting,
          of.meeting ? <Link to={meetingAddresses.meeting({ treff: of.meeting.slug })}>{of.meeting.title}</Link> : '',
        ],
        [t.audience, say(audienceWords[of.audience].name, language)],
        [t.written, date(of.createdAt, language)],
        [t.source, of.source ?? ''],
      ]}
    />
  )
}

/** What whoever asked can do. */
const Manage: FC<{ of: Challenge }> = ({ of }) => {
  const { language } = useVisit()
  const t = texts(language)
  const at = { herausforderung: of.slug }
  const open = of.state === 'open'
  return (
    <Section title={t.manage} id="verwalten" ruled>
      {!of.reportedAt && <p>{t.reportOn(date(of.reportOn, language))}</p>}
      <Row>
        <ActionLink to={addresses.order(at)} icon="filter">
          {t.order}
        </ActionLink>
        <ActionLink to={addresses.report(at)}>{t.reportBack}</ActionLink>
        <ActionLink to={addresses.edit(at)} icon="edit">
          {t.edit}
        </ActionLink>
        <Form path={addresses.close.path} action={addresses.close(at)} summary={false} class="row">
          <HiddenInput name="open" value={open ? '' : 'yes'} />
          <Button look="plain">{open ? t.close : t.reopen}</Button>
        </Form>
      </Row>
    </Section>
  )
}
