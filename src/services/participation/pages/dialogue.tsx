import type { FC } from 'hono/jsx'
import { frontTexts } from '#commons/front/front-texts.ts'
import { LinkedThings } from '#commons/links/linked-things.tsx'
import { linksOf } from '#commons/links/links-of.ts'
import { ReportLink } from '#commons/moderation/report-link.tsx'
import { pictureAddress } from '#commons/pictures/addresses.ts'
import { ArticlePicture } from '#commons/pictures/parts.tsx'
import { pictureOf } from '#commons/pictures/queries.ts'
import { marksOfThing } from '#commons/responses/marks.ts'
import { Marks } from '#commons/responses/marks-view.tsx'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { shorten } from '#foundation/text/plain-text.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Prose } from '#foundation/ui/drawing.tsx'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Article, Columns, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { FieldTag } from '#foundation/ui/tags.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { type Dialogue, isPublic, kind } from '../dialogues/dialogue.ts'
import { dialogueAt } from '../dialogues/load-dialogue.ts'
import { NowBox } from '../phases/now-box.tsx'
import { PhaseSteps } from '../phases/phase-steps.tsx'
import { texts } from '../texts/texts.ts'

export const dialoguePage = page(access, {
  address: addresses.dialogue,
  action: 'dialogue.read',
  sameForVisitors: true,
  async load(work, params) {
    const dialogue = await dialogueAt(work, params)
    const picture = (await pictureOf(work.tx, [dialogue.pictureId])).get(dialogue.pictureId ?? '')
    const links = await linksOf(work, kind, dialogue.id)
    const marks = await marksOfThing(work, kind, dialogue.id)
    return { dialogue, picture, links, marks }
  },
  head: ({ dialogue, picture }, visit) => ({
    title: dialogue.title,
    description: shorten(dialogue.lead, 200) || undefined,
    noIndex: !isPublic(dialogue),
    image: picture && hrefFor(visit, pictureAddress(picture.key), { language: 'de' }),
    trail: [{ href: hrefFor(visit, addresses.list()), label: texts(visit.language).title }],
  }),
  view({ dialogue, picture, links, marks }, visit) {
    const { language } = visit
    const t = texts(language)
    const foreign = language !== 'de' && !dialogue.translated ? 'de' : undefined
    return (
      <Article
        title={dialogue.title}
        lead={dialogue.lead || undefined}
        kicker={dialogue.field && <FieldTag field={dialogue.field}>{frontTexts(language)[dialogue.field]}</FieldTag>}
      >
        {!isPublic(dialogue) && (
          <Notice kind="warning">
            <p>{dialogue.hidden ? t.hidden : t.notPublic}</p>
          </Notice>
        )}
        {foreign && (
          <Notice>
            <p>{t.onlyGerman}</p>
          </Notice>
        )}
        {dialogue.outcome && (
          <Section title={t.outcome} id="ergebnis">
            <Prose of={markdownToHtml(dialogue.outcome, { language, headingBase: 3 })} lang={foreign} />
          </Section>
        )}
        <Columns>
          <Stack>
            <NowBox of={dialogue} />
            {picture && <ArticlePicture of={picture} />}
            {dialogue.body && (
              <Section title={t.about} id="worum">
                <Prose of={markdownToHtml(dialogue.body, { language, headingBase: 3 })} lang={foreign} />
              </Section>
            )}
            <Promises of={dialogue} />
          </Stack>
          {dialogue.phases.length > 0 && (
            <Section title={t.phases} id="ablauf">
              <PhaseSteps of={dialogue} />
            </Section>
          )}
        </Columns>
        {isPublic(dialogue) && <Marks of={marks} />}
        {isPublic(dialogue) && <LinkedThings of={links} title={dialogue.title} />}
        {isPublic(dialogue) && <ReportLink kind={kind} id={dialogue.id} />}
        {may(visit, access, 'dialogue.write') && (
          <ActionLink to={addresses.edit({ dialogue: dialogue.slug })} look="second" icon="edit">
            {t.edit}
          </ActionLink>
        )}
      </Article>
    )
  },
})

/** What has to be said before somebody takes the trouble to answer. */
const Promises: FC<{ of: Dialogue }> = ({ of: { decides, limits, decidedBy, decidedWhen, answerDays } }) => {
  const t = texts(useVisit().language)
  return (
    <DescriptionList
      of={[
        [t.decides, decides],
        [t.limits, limits],
        [t.decidedBy, [decidedBy, decidedWhen].filter(Boolean).join(', ')],
        [t.answers, t.answersIn(answerDays)],
      ]}
    />
  )
}
