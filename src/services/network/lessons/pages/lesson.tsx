import type { FC } from 'hono/jsx'
import { LinkedThings } from '#commons/links/linked-things.tsx'
import { linksOf } from '#commons/links/links-of.ts'
import { ReportLink } from '#commons/moderation/report-link.tsx'
import { marksOfThing } from '#commons/responses/marks.ts'
import { Marks } from '#commons/responses/marks-view.tsx'
import { threadOf } from '#commons/responses/thread.ts'
import { Thread } from '#commons/responses/thread-view.tsx'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { date } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { plainText } from '#foundation/text/plain-text.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Prose } from '#foundation/ui/drawing.tsx'
import { Article, Columns, Row, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, Link, OutsideLink } from '#foundation/ui/links.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { access } from '../../access.ts'
import { directoryAddresses } from '../../directory/addresses.ts'
import { isMember } from '../../home.ts'
import { trailTo } from '../../pieces.tsx'
import { audienceWords } from '../../texts.ts'
import { lessonAddresses as addresses } from '../addresses.ts'
import { type Lesson, lessonKind, type Part } from '../lesson.ts'
import { lessonAt, subjectOf } from '../load.ts'
import { partWords, texts } from '../texts.ts'
import { LessonTags } from './lines.tsx'

/** What somebody learned, and who knows it too. */
export const lessonPage = page(access, {
  address: addresses.lesson,
  action: 'exchange.read',
  only: 'network',
  sameForVisitors: true,
  async load(work, params) {
    const lesson = await lessonAt(work, params)
    const { id } = lesson
    return {
      lesson,
      links: await linksOf(work, lessonKind, id),
      marks: await marksOfThing(work, lessonKind, id),
      thread: await threadOf(work, { kind: lessonKind, id }),
    }
  },
  subject: ({ lesson }) => subjectOf(lesson),
  head: ({ lesson }, visit) => ({
    title: lesson.title,
    description: plainText(lesson.helped || lesson.happened, 160),
    noIndex: lesson.audience !== 'all',
    trail: trailTo(visit, { to: addresses.list(), title: texts(visit.language).short }),
    crumb: lesson.title,
  }),
  view({ lesson, links, marks, thread }, visit) {
    const { language } = visit
    const t = texts(language)
    return (
      <Article
        title={lesson.title}
        kicker={
          <Row>
            <LessonTags of={lesson} />
          </Row>
        }
      >
        <Columns as="even">
          <Parts of={lesson} which={['context', 'happened']} />
          {(lesson.helped || lesson.differently) && <Parts of={lesson} which={['helped', 'differently']} />}
        </Columns>
        <Facts of={lesson} />
        <Section title={t.reactions} id="bei-uns-auch" ruled>
          {(visit.viewer.person === null || isMember(visit.viewer)) && <p>{t.reactionsHint}</p>}
          <Marks of={marks} />
        </Section>
        <Thread of={thread} level={3} readers={readersOf(lesson, language)} />
        <LinkedThings of={links} title={lesson.title} />
        {may(visit, access, 'lesson.write', subjectOf(lesson)) && (
          <ActionLink to={addresses.edit({ erfahrung: lesson.slug })} icon="edit">
            {t.edit}
          </ActionLink>
        )}
        <ReportLink kind={lessonKind} id={lesson.id} />
      </Article>
    )
  },
})

const Parts: FC<{ of: Lesson; which: readonly Part[] }> = ({ of, which }) => {
  const { language } = useVisit()
  return (
    <Stack>
      {which
        .filter((part) => of[part])
        .map((part) => (
          <Section title={say(partWords[part], language)} id={part}>
            <Prose of={markdownToHtml(of[part], { language, headingBase: 3 })} />
          </Section>
        ))}
    </Stack>
  )
}

/** Who reads comments, where that is not everybody. */
function readersOf({ audience }: Lesson, language: Language): string | undefined {
  return audience === 'all' ? undefined : texts(language).readers(say(audienceWords[audience].name, language))
}

const Facts: FC<{ of: Lesson }> = ({ of }) => {
  const { language } = useVisit()
  const t = texts(language)
  const body = of.actor ? (
    <Link to={directoryAddresses.actor({ akteur: of.actor.slug })}>{of.actor.name}</Link>
  ) : (
    of.writer
  )
  const [written, changed] = [date(of.createdAt, language), date(of.updatedAt, language)]
  return (
    <DescriptionList
      of={[
        [t.body, body],
        [t.cost, of.cost],
        [t.time, of.time],
        [t.contact, of.contact],
        [t.source, of.source && <Source of={of.source} />],
        [t.audience, say(audienceWords[of.audience].name, language)],
        [t.written, written],
        [t.changed, changed === written ? '' : changed],
      ]}
    />
  )
}

/** A source with its address as a link, where it has one. */
const Source: FC<{ of: string }> = ({ of }) => {
  const [, words, address] = /^(.+?),? (https?:\/\/\S+)$/.exec(of) ?? []
  return words && address && URL.canParse(address) ? <OutsideLink href={address}>{words}</OutsideLink> : of
}
