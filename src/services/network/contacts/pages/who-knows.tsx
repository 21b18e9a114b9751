import { z } from 'zod'
import { page } from '#foundation/http/route.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Filters } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { trailTo } from '../../pieces.tsx'
import { contactAddresses as addresses } from '../addresses.ts'
import { contactBy, namedTopics, whoKnows } from '../queries.ts'
import { texts } from '../texts.ts'
import { ContactCards } from './cards.tsx'

const most = 60

/** The question that is asked most: who knows about this? */
export const whoKnowsPage = page(access, {
  address: addresses.whoKnows,
  action: 'members.read',
  only: 'network',
  query: z.object({ q: z.string().trim().max(100).catch('').default('') }),
  async load({ tx, space, viewer }, _params, { q }) {
    return {
      q,
      found: await whoKnows(tx, space.id, q, most),
      topics: await namedTopics(tx, space.id),
      own: viewer.person ? await contactBy(tx, space.id, { person: viewer.person }) : undefined,
    }
  },
  head: (_data, visit) => ({
    title: texts(visit.language).title,
    noIndex: true,
    trail: trailTo(visit),
  }),
  view({ q, found, topics, own }, { language }) {
    const t = texts(language)
    return (
      <Article title={t.title} lead={t.lead}>
        <Filters to={addresses.whoKnows()} active={q ? 1 : 0} reset={q ? addresses.whoKnows() : undefined}>
          <TextInput name="q" label={t.q} hint={t.qHint} value={q} type="search" optional />
        </Filters>
        {topics.length > 0 && (
          <Section title={t.topics} id="themen">
            <Row>
              {topics.map(({ topic, people }) => (
                <Link to={addresses.whoKnows({ q: topic })}>
                  {topic} ({people})
                </Link>
              ))}
            </Row>
          </Section>
        )}
        {found.length > 0 ? (
          <Section title={q ? t.found(found.length, q) : t.all} id="menschen">
            <ContactCards of={found} about={q} />
          </Section>
        ) : (
          <EmptyState title={q ? t.none(q) : t.nobody} icon="people">
            <p>{q ? t.noneHint : t.nobodyHint}</p>
          </EmptyState>
        )}
        <Row>
          <ActionLink to={addresses.own()} look={own ? undefined : 'button'} icon="person">
            {own ? t.changeOwn : t.beAsked}
          </ActionLink>
          <ActionLink to={addresses.introductions()} icon="mail">
            {t.introductions}
          </ActionLink>
        </Row>
      </Article>
    )
  },
})
