import { frontTexts } from '#commons/front/front-texts.ts'
import { LinkedThings } from '#commons/links/linked-things.tsx'
import { linksOf } from '#commons/links/links-of.ts'
import { ReportLink } from '#commons/moderation/report-link.tsx'
import { ArticlePicture } from '#commons/pictures/parts.tsx'
import { pictureOf } from '#commons/pictures/queries.ts'
import { marksOfThing } from '#commons/responses/marks.ts'
import { Marks } from '#commons/responses/marks-view.tsx'
import { threadOf } from '#commons/responses/thread.ts'
import { Thread } from '#commons/responses/thread-view.tsx'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { date } from '#foundation/text/dates.ts'
import { euro } from '#foundation/text/numbers.ts'
import { shorten } from '#foundation/text/plain-text.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Article, Columns, Row, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { FieldTag, StatusTag } from '#foundation/ui/tags.tsx'
import { addresses as ideaAddresses } from '../../ideas/addresses.ts'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { access } from '../access.ts'
import { budgetAddresses } from '../addresses.ts'
import { projectAt } from '../load-budget.ts'
import { kind } from '../project.ts'
import { correctionsOf, originOf } from '../queries.ts'
import { staffTexts } from '../texts/staff.ts'
import { texts } from '../texts/texts.ts'
import { whereOf } from './project-list.tsx'
import { ProjectsMap } from './projects-map.tsx'

/** One project: what it is, what it costs, where, whose idea it was, and what people say to it. */
export const projectPage = page(access, {
  address: budgetAddresses.project,
  action: 'budget.read',
  async load(work, params) {
    const at = await projectAt(work, params)
    const { project, standing } = at
    const thread = await threadOf(work, { kind, id: project.id })
    const open = may(work, access, 'budget.comment', { phase: standing })
    return {
      at,
      origin: project.ideaId ? await originOf(work, project.ideaId) : undefined,
      corrections: at.begun && !project.hidden ? await correctionsOf(work, project.id) : [],
      picture: (await pictureOf(work.tx, [project.pictureId])).get(project.pictureId ?? ''),
      marks: await marksOfThing(work, kind, project.id),
      thread: { ...thread, mayWrite: thread.mayWrite && open },
      links: await linksOf(work, kind, project.id),
    }
  },
  head: ({ at }, visit) => ({
    title: at.project.title,
    description: shorten(at.project.body, 200) || undefined,
    noIndex: at.project.hidden,
    movableMap: at.project.latitude !== null,
    trail: trailToPhase(visit, at),
  }),
  view({ at, origin, corrections, picture, marks, thread, links }, visit) {
    const { language } = visit
    const t = texts(language)
    const { project, result } = at
    const where = whereOf(project)
    return (
      <Article
        title={project.title}
        kicker={
          <Row>
            <span>{t.project(project.number)}</span>
            {result && (
              <StatusTag tone={result.chosen.includes(project.number) ? 'success' : undefined}>
                {result.chosen.includes(project.number) ? t.outcomeChosen : t.outcomeNot}
              </StatusTag>
            )}
            {project.field && <FieldTag field={project.field}>{frontTexts(language)[project.field]}</FieldTag>}
            {where && <span>{where}</span>}
          </Row>
        }
        lead={
          <>
            {t.cost}: {project.cost === null ? t.costUnknown : euro(project.cost, language)}
            {result && ` · ${t.votes(result.votes[String(project.number)] ?? 0)}`}
          </>
        }
      >
        {project.hidden && (
          <Notice kind="warning">
            <p>{t.isHidden}</p>
          </Notice>
        )}
        <Columns>
          <Stack>
            {project.body && <p class="comment-words">{project.body}</p>}
            {origin && (
              <p class="small">
                <Link to={ideaAddresses.idea({ ...paramsOf(at), phase: origin.phaseSlug, idea: origin.idea })}>
                  {t.cameFrom(origin.title, origin.author)}
                </Link>
              </p>
            )}
            {corrections.length > 0 && (
              <Details summary={t.corrections}>
                <ul>
                  {corrections.map(({ before, after, reason, at: day }) => (
                    <li>{t.corrected(date(day, language), shorten(before, 200), shorten(after, 200), reason)}</li>
                  ))}
                </ul>
              </Details>
            )}
            {!project.hidden && <Marks of={marks} />}
          </Stack>
          {(picture || project.latitude !== null) && (
            <Stack>
              {picture && <ArticlePicture of={picture} />}
              <ProjectsMap at={at} projects={[project]} caption={t.mapOf(where || project.title)} movable />
            </Stack>
          )}
        </Columns>
        {may(visit, access, 'budget.write') && (
          <ActionLink
            to={budgetAddresses.editProject({ ...paramsOf(at), project: project.id })}
            look="second"
            icon="edit"
          >
            {at.begun ? staffTexts(language).mend : staffTexts(language).edit}
          </ActionLink>
        )}
        {!project.hidden && <Thread of={thread} />}
        {!project.hidden && <LinkedThings of={links} title={project.title} />}
        {!project.hidden && <ReportLink kind={kind} id={project.id} />}
      </Article>
    )
  },
})
