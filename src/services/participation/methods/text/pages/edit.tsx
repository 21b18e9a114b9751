import type { FC } from 'hono/jsx'
import { z } from 'zod'
import type { Paragraph } from '#commons/documents/document.ts'
import { DocumentEditor } from '#commons/documents/document-editor.tsx'
import { page } from '#foundation/http/route.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { addresses as rooms } from '../../../addresses.ts'
import type { At } from '../../method.ts'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { reviewToEdit, uuid } from '../load.ts'
import { remarksOfPhase } from '../queries.ts'
import { paragraphsIn, type Review } from '../review.ts'
import { textsBeside, wordsOf } from '../take-over.ts'
import { staffTexts } from '../texts/staff.ts'
import { Make } from './make.tsx'

/** Where staff put in the text, edit the draft, and publish it. */
export const editPage = page(access, {
  address: addresses.edit,
  action: 'text.write',
  query: z.object({
    absatz: z.string().regex(uuid).optional().catch(undefined),
    aus: z.string().max(200).optional().catch(undefined),
  }),
  async load(work, params, { absatz, aus }) {
    const here = await reviewToEdit(work, params)
    const { review } = here
    const takeable = review ? [] : await textsBeside(work, here.at.dialogue.id)
    const taken = takeable.find(({ thing }) => thing === aus)
    const version = review?.draft ?? review?.version ?? 0
    const words = review ? await paragraphsIn(work, review, [version]) : undefined
    const open = review?.version ? await remarksOfPhase(work, here.at.phase.id, { open: true }) : []
    // A form that came back shows the paragraph it was about.
    const typed = work.attempt?.values.paragraph
    const editing =
      typeof typed === 'string' && uuid.test(typed) && work.attempt?.form === addresses.edit.path ? typed : absatz
    return {
      ...here,
      paragraphs: words?.get(version) ?? [],
      unanswered: open.length,
      editing: editing ?? null,
      takeable,
      taken: taken && (await wordsOf(work, taken)),
    }
  },
  head: ({ at, review }, visit) => ({
    title: review ? staffTexts(visit.language).edit : staffTexts(visit.language).make,
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view({ at, review, paragraphs, unanswered, editing, takeable, taken }, { language }) {
    const t = staffTexts(language)
    if (!review) return <Make at={at} takeable={takeable} taken={taken} />
    const params = paramsOf(at)
    return (
      <Article
        title={review.title}
        kicker={review.draft ? t.draftOf(review.draft) : t.shownOf(review.version ?? 1)}
        lead={review.draft ? t.editLead : undefined}
      >
        <Row>
          <ActionLink to={addresses.fixed(params)} look="second" icon="lock">
            {t.fixedTitle}
          </ActionLink>
          {review.draft && review.draft > 1 && (
            <ActionLink to={addresses.version({ ...params, version: String(review.draft) })}>{t.changes}</ActionLink>
          )}
          <ActionLink to={rooms.phase(params)}>{t.preview}</ActionLink>
        </Row>
        {review.draft ? (
          <Draft at={at} review={review} paragraphs={paragraphs} unanswered={unanswered} editing={editing} />
        ) : (
          <Section title={t.begin} id="neu">
            <p>{t.beginHint}</p>
            <Form path={addresses.begin.path} action={addresses.begin(params)} submit={t.begin}>
              <TextArea name="note" label={t.note} hint={t.noteHint} rows={3} maxlength={1000} />
            </Form>
          </Section>
        )}
      </Article>
    )
  },
})

interface DraftProps {
  readonly at: At
  readonly review: Review
  readonly paragraphs: readonly Paragraph[]
  readonly unanswered: number
  readonly editing: string | null
}

const Draft: FC<DraftProps> = ({ at, review, paragraphs, unanswered, editing }) => {
  const t = staffTexts(useVisit().language)
  const params = paramsOf(at)
  return (
    <>
      <DocumentEditor
        paragraphs={paragraphs}
        editing={editing}
        at={(paragraph) => addresses.edit(params, { absatz: paragraph ?? undefined })}
        path={addresses.edit.path}
        action={addresses.edit(params)}
      />
      <Section title={t.publish} id="veroeffentlichen">
        <p>{t.publishHint}</p>
        {review.version !== null && (
          <Notice kind={unanswered > 0 ? 'warning' : 'info'}>
            <p>{t.publishNextHint(unanswered)}</p>
            {unanswered > 0 && (
              <p>
                <ActionLink to={addresses.answers(params)}>{t.answers}</ActionLink>
              </p>
            )}
          </Notice>
        )}
        <Form path={addresses.publish.path} action={addresses.publish(params)} prefix="los-">
          <div>
            <Button>{t.publish}</Button>
          </div>
        </Form>
      </Section>
      {review.version === null && (
        <Details summary={t.drop}>
          <Form path={addresses.drop.path} action={addresses.drop(params)} prefix="weg-">
            <p>{t.dropHint}</p>
            <Button look="danger">{t.drop}</Button>
          </Form>
        </Details>
      )}
    </>
  )
}
