import type { FC } from 'hono/jsx'
import { frontTexts } from '#commons/front/front-texts.ts'
import { LinkedThings } from '#commons/links/linked-things.tsx'
import { linksOf } from '#commons/links/links-of.ts'
import { ReportLink } from '#commons/moderation/report-link.tsx'
import { marksOfThing } from '#commons/responses/marks.ts'
import { Marks } from '#commons/responses/marks-view.tsx'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { date } from '#foundation/text/dates.ts'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Prose } from '#foundation/ui/drawing.tsx'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Article, Columns, Row, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, Link, OutsideLink } from '#foundation/ui/links.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { FieldTag } from '#foundation/ui/tags.tsx'
import { Timeline } from '#foundation/ui/timeline.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { measureSections } from '../../measure-sections.ts'
import { measureTools } from '../../measure-tools.ts'
import { measureToSee, subjectOf } from '../load-measure.ts'
import { isPublic, kind, type Measure } from '../measure.ts'
import { placesOf } from '../places.ts'
import { today } from '../save-measure.ts'
import { ThreeValues } from '../status.tsx'
import { texts, words } from '../texts.ts'

/** One measure: how it stands, its profile, what belongs to it. */
export const measurePage = page(access, {
  address: addresses.measure,
  action: 'strategy.read',
  sameForVisitors: true,
  async load(work, params) {
    const measure = await measureToSee(work, params)
    const links = await linksOf(work, kind, measure.id)
    const marks = await marksOfThing(work, kind, measure.id)
    const sections = []
    for (const section of measureSections) sections.push({ section, data: await section.load(work, measure) })
    return { measure, links, marks, sections, today: today(work) }
  },
  head: ({ measure }, visit) => ({
    title: measure.title,
    description: measure.lead,
    noIndex: !isPublic(measure),
    trail: [
      { href: hrefFor(visit, addresses.start()), label: texts(visit.language).strategy },
      { href: hrefFor(visit, addresses.measures()), label: texts(visit.language).title },
    ],
  }),
  view({ measure, links, marks, sections, today }, visit) {
    const { language } = visit
    const t = texts(language)
    const open = isPublic(measure)
    return (
      <Article
        title={measure.title}
        lead={measure.lead}
        kicker={
          <Row>
            {measure.code && <span>{measure.code}</span>}
            {measure.field && <FieldTag field={measure.field}>{frontTexts(language)[measure.field]}</FieldTag>}
          </Row>
        }
      >
        {!open && (
          <Notice kind="warning">
            <p>{t.notPublic}</p>
          </Notice>
        )}
        {language !== 'de' && !measure.translated && (
          <Notice>
            <p>{t.onlyGerman}</p>
          </Notice>
        )}
        <Successor of={measure} />
        <Columns>
          <Stack gap="airy">
            <Section title={t.standing} id="stand">
              <ThreeValues of={measure} today={today} />
              {measure.standing ? (
                <>
                  <Prose of={markdownToHtml(measure.standing, { language })} />
                  {measure.standingOn && <p class="small">{t.standingOf(date(measure.standingOn, language))}</p>}
                </>
              ) : (
                <p>{t.neverSaid}</p>
              )}
            </Section>
            {measure.lesson && (
              <Section title={t.lesson} id="lehre">
                <Prose of={markdownToHtml(measure.lesson, { language })} />
              </Section>
            )}
            {measure.aim && (
              <Section title={t.aim} id="ziel">
                <Prose of={markdownToHtml(measure.aim, { language })} />
              </Section>
            )}
            {measure.effect && (
              <Section title={t.effect} id="wirkung">
                <Prose of={markdownToHtml(measure.effect, { language })} />
              </Section>
            )}
            {measure.body && <Prose of={markdownToHtml(measure.body, { language })} />}
            <Milestones of={measure} />
            {sections.map(({ section, data }) => section.view(data, measure, visit))}
          </Stack>
          <Stack>
            <Section title={t.facts} id="steckbrief">
              <Profile of={measure} />
            </Section>
            {open && <Marks of={marks} />}
          </Stack>
        </Columns>
        <LinkedThings of={links} title={measure.title} />
        {open && <ReportLink kind={kind} id={measure.id} />}
        <Tools of={measure} />
      </Article>
    )
  },
})

/** What those may do who keep it up to date. */
const Tools: FC<{ of: Measure }> = ({ of }) => {
  const visit = useVisit()
  const mine = measureTools.filter(({ action }) => may(visit, access, action, subjectOf(of)))
  if (mine.length === 0) return null
  return (
    <Row>
      {mine.map(({ label, to, look }) => (
        <ActionLink to={to({ measure: of.slug })} look={look}>
          {label[visit.language === 'en' ? 'en' : 'de']}
        </ActionLink>
      ))}
    </Row>
  )
}

const Successor: FC<{ of: Measure }> = ({ of: { successor, phase } }) => {
  const t = texts(useVisit().language)
  if (!successor) return phase === 'ended' ? <Notice kind="warning" title={t.endedTitle} /> : null
  return (
    <Notice>
      <p>
        {successor.how === 'merged' ? t.mergedInto : t.supersededBy}{' '}
        <Link to={addresses.measure({ measure: successor.slug })}>{successor.title}</Link>
      </p>
    </Notice>
  )
}

const Milestones: FC<{ of: Measure }> = ({ of: { milestones } }) => {
  const { language } = useVisit()
  const t = texts(language)
  if (milestones.length === 0) return null
  const next = milestones.find(({ state }) => state === 'open')
  return (
    <Section title={t.milestones} id="meilensteine">
      <Timeline
        steps={milestones.map((one) => ({
          title: one.title,
          state: one.state !== 'open' ? 'done' : one === next ? 'now' : 'ahead',
          text: (
            <>
              {one.state === 'done' && (one.doneOn ? t.doneOn(date(one.doneOn, language)) : t.done)}
              {one.state === 'dropped' && t.dropped}
              {one.state === 'open' && (one.dueOn ? t.due(date(one.dueOn, language)) : t.noDay)}
              {one.note && ` · ${one.note}`}
            </>
          ),
        }))}
      />
    </Section>
  )
}

/** What is not known stays visible: an empty line says so. */
const Profile: FC<{ of: Measure }> = ({ of }) => {
  const { language } = useVisit()
  const [t, w] = [texts(language), words(language)]
  const span = (from: Temporal.PlainDate | null, to: Temporal.PlainDate | null) =>
    from || to
      ? [from && t.from(date(from, language)), to && t.until(date(to, language))].filter(Boolean).join(' ')
      : t.unknown
  return (
    <DescriptionList
      of={[
        [
          t.vision,
          of.vision ? <Link to={addresses.vision({ zielbild: of.vision.slug })}>{of.vision.title}</Link> : t.unknown,
        ],
        [
          t.solution,
          of.solution ? (
            <Link to={addresses.solution({ solution: of.solution.slug })}>{of.solution.title}</Link>
          ) : (
            t.unknown
          ),
        ],
        [t.inCharge, of.inCharge || t.unknown],
        [t.partners, ...of.partners.map(({ name, part }) => (part ? `${name}: ${part}` : name))],
        [t.where, placesOf(of, language)],
        [t.priority, of.priority && w[of.priority]],
        [t.planned, span(of.plannedStart, of.plannedEnd)],
        [t.actual, of.actualStart || of.actualEnd ? span(of.actualStart, of.actualEnd) : null],
        [t.licence, of.licence],
        [t.repository, of.repository && <OutsideLink href={of.repository}>{of.repository}</OutsideLink>],
        [t.transfer, of.transfer],
        [
          t.tookUp,
          ...of.predecessors.map(({ slug, title }) => <Link to={addresses.measure({ measure: slug })}>{title}</Link>),
        ],
        [t.source, of.source],
      ]}
    />
  )
}
