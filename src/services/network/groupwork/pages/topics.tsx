import { z } from 'zod'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Filters } from '#foundation/ui/form.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { LinkList } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { trailTo } from '../../pieces.tsx'
import { groupAddresses as addresses } from '../addresses.ts'
import { topicOf } from '../load.ts'
import { countTopics, findingsAbout } from '../queries.ts'
import { texts } from '../texts.ts'
import { type Finding, guides, topics } from '../topics.ts'
import { Matrix } from './matrix.tsx'

/** The four topics, with how much there is. */
export const topicsPage = page(access, {
  address: addresses.topics,
  action: 'exchange.read',
  only: 'network',
  sameForVisitors: true,
  load: async ({ tx, space, viewer }) => ({ counted: await countTopics(tx, space.id, viewer) }),
  head: (_data, visit) => ({
    title: texts(visit.language).title,
    description: texts(visit.language).lead,
    trail: trailTo(visit),
  }),
  view({ counted }, { language }) {
    const t = texts(language)
    return (
      <Article title={t.title} lead={t.lead}>
        <LinkList
          items={topics.map((topic) => {
            const numbers = counted.get(topic)
            return {
              to: addresses.topic({ thema: topic }),
              title: say(guides[topic].name, language),
              note: `${say(guides[topic].lead, language)} ${numbers ? t.counted(numbers.lines, numbers.bodies) : t.nothingYet}`,
            }
          })}
        />
      </Article>
    )
  },
})

/** One topic across all meetings and years, by body. */
export const topicPage = page(access, {
  address: addresses.topic,
  action: 'exchange.read',
  only: 'network',
  sameForVisitors: true,
  query: z.object({
    jahr: z.string().max(4).catch('').default(''),
    wer: z.string().max(120).catch('').default(''),
    frage: z.string().max(40).catch('').default(''),
  }),
  async load({ tx, space, viewer }, { thema }, asked) {
    const topic = topicOf(thema)
    return { topic, asked, all: await findingsAbout(tx, space.id, viewer, topic) }
  },
  head: ({ topic, asked }, visit) => ({
    title: say(guides[topic].name, visit.language),
    description: say(guides[topic].lead, visit.language),
    noIndex: Object.values(asked).some(Boolean),
    wide: true,
    trail: trailTo(visit, { to: addresses.topics(), title: texts(visit.language).title }),
  }),
  view({ topic, asked, all }, { language }) {
    const t = texts(language)
    const guide = guides[topic]
    const shown = all.filter(
      ({ meeting, actor, question }) =>
        (!asked.jahr || String(meeting.year) === asked.jahr) &&
        (!asked.wer || actor?.slug === asked.wer) &&
        (!asked.frage || question === asked.frage),
    )
    const active = Object.values(asked).filter(Boolean).length
    const at = { thema: topic }
    return (
      <Article title={say(guide.name, language)} lead={say(guide.lead, language)}>
        <Filters to={addresses.topic(at)} active={active} reset={active ? addresses.topic(at) : undefined}>
          <Select
            name="frage"
            label={t.question}
            empty={t.all}
            value={asked.frage}
            choices={Object.entries(guide.questions).map(([value, words]) => ({ value, label: say(words, language) }))}
            optional
          />
          <Select name="wer" label={t.body} empty={t.all} value={asked.wer} choices={bodiesOf(all)} optional />
          <Select name="jahr" label={t.year} empty={t.all} value={asked.jahr} choices={yearsOf(all)} optional />
        </Filters>
        <Section title={t.matrix} id="zeilen">
          {shown.length === 0 ? (
            <EmptyState title={active ? t.noneMatching : t.none} level={3}>
              <p>{t.noneHint}</p>
            </EmptyState>
          ) : (
            <Matrix of={shown} topic={topic} years />
          )}
        </Section>
      </Article>
    )
  },
})

const bodiesOf = (all: readonly Finding[]) =>
  [...new Map(all.flatMap(({ actor }) => (actor ? [[actor.slug, actor.name]] : [])))].map(([value, label]) => ({
    value: value as string,
    label: label as string,
  }))

const yearsOf = (all: readonly Finding[]) =>
  [...new Set(all.flatMap(({ meeting }) => (meeting.year ? [String(meeting.year)] : [])))]
    .sort()
    .reverse()
    .map((value) => ({ value, label: value }))
