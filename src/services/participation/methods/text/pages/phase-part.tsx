import type { FC } from 'hono/jsx'
import type { Paragraph } from '#commons/documents/document.ts'
import { ParagraphView } from '#commons/documents/document-view.tsx'
import { may } from '#foundation/http/access.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import type { RightsPhase } from '../../../phases/phase.ts'
import type { At } from '../../method.ts'
import { paramsOf } from '../../trail.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import type { Review } from '../review.ts'
import { staffTexts } from '../texts/staff.ts'
import { texts } from '../texts/texts.ts'

/** What the page of the phase knows of its text. */
export interface PhaseShows {
  readonly review: Review | undefined
  readonly paragraphs: readonly Paragraph[]
  readonly standing: RightsPhase
}

/** The text to read, with the number of contributions at each paragraph. */
export const PhasePart: FC<{ of: PhaseShows; at: At }> = ({ of, at }) => {
  const visit = useVisit()
  const t = texts(visit.language)
  const { review, paragraphs, standing } = of
  const params = paramsOf(at)
  const how = { before: t.howBefore, after: t.howAfter }[standing as string] ?? t.how
  return (
    <>
      {review?.version ? (
        <Section title={review.title} id="text">
          <p class="small quiet">{t.version(review.version)}</p>
          {review.version > 1 && (
            <p>
              <ActionLink to={addresses.version({ ...params, version: String(review.version) })}>
                {t.whatIsNew(review.version)}
              </ActionLink>
            </p>
          )}
          <p>{how}</p>
          <div class="document" lang={visit.language === 'de' ? undefined : 'de'}>
            {paragraphs.map((paragraph) => (
              <ParagraphView of={paragraph} level={3}>
                <Foot
                  of={paragraph}
                  review={review}
                  at={at}
                  open={may(visit, access, 'remark.write', { phase: standing })}
                />
              </ParagraphView>
            ))}
          </div>
          {review.numbers.size > 0 && (
            <p class="no-print">
              <ActionLink to={addresses.result(params)} look="second">
                {t.toResult}
              </ActionLink>
            </p>
          )}
        </Section>
      ) : (
        <p>{t.notYet}</p>
      )}
      <StaffDeeds of={of} at={at} />
    </>
  )
}

/** Below a paragraph: why it stands fast, how much was said, where to say something. */
const Foot: FC<{ of: Paragraph; review: Review; at: At; open: boolean }> = ({
  of: { id, number },
  review,
  at,
  open,
}) => {
  const { language, url } = useVisit()
  const t = texts(language)
  // From the slip of a guest: it goes along to the form.
  const code = url.searchParams.get('code')?.slice(0, 40)
  const count = review.numbers.get(id) ?? 0
  const fixed = review.fixed.get(id)
  return (
    <div class="paragraph-foot small" lang={language === 'de' ? undefined : language}>
      {fixed && (
        <p>
          <StatusTag icon="lock">{t.fixed}</StatusTag> <span lang="de">{fixed}</span>
        </p>
      )}
      {(count > 0 || open) && (
        <p class="no-print">
          <Link to={addresses.paragraph({ ...paramsOf(at), number }, { code })}>
            {count > 0 ? t.remarksOn(count, number) : t.sayTo(number)}
          </Link>
        </p>
      )}
    </div>
  )
}

const StaffDeeds: FC<{ of: PhaseShows; at: At }> = ({ of: { review, standing }, at }) => {
  const visit = useVisit()
  const t = staffTexts(visit.language)
  const params = paramsOf(at)
  if (!may(visit, access, 'text.write')) return null
  return (
    <Row>
      <ActionLink to={addresses.edit(params)} look="second" icon="edit">
        {review ? t.edit : t.make}
      </ActionLink>
      {review?.version && may(visit, access, 'remark.enter', { phase: standing }) && (
        <ActionLink to={addresses.enter(params)}>{t.enter}</ActionLink>
      )}
      {review && review.numbers.size > 0 && <ActionLink to={addresses.answers(params)}>{t.answers}</ActionLink>}
    </Row>
  )
}
