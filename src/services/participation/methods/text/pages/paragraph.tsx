import type { FC } from 'hono/jsx'
import { z } from 'zod'
import { ParagraphView } from '#commons/documents/document-view.tsx'
import { places } from '#commons/front/addresses.ts'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { shorten } from '#foundation/text/plain-text.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState, Notice } from '#foundation/ui/feedback.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { Pagination } from '#foundation/ui/navigation.tsx'
import { addresses as rooms } from '../../../addresses.ts'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { access } from '../access.ts'
import { addresses, partOf } from '../addresses.ts'
import { type AtParagraph, paragraphAt, uuid } from '../load.ts'
import { remarksOn } from '../queries.ts'
import { whats } from '../remark.ts'
import { readable } from '../rules/readable.ts'
import { staffTexts } from '../texts/staff.ts'
import { texts } from '../texts/texts.ts'
import { RemarkItem } from './remark-view.tsx'

const perPage = 50

/** One paragraph with everything that was said about it, in whatever version. */
export const paragraphPage = page(access, {
  address: addresses.paragraph,
  action: 'text.read',
  query: z.object({
    nach: z.string().regex(uuid).optional().catch(undefined),
    code: z.string().max(40).optional().catch(undefined),
  }),
  async load(work, params, { nach, code }) {
    const here = await paragraphAt(work, params)
    const found = await remarksOn(work, here.at.phase.id, here.paragraph.id, { after: nach, limit: perPage + 1 })
    return { here, code, after: nach, remarks: found.slice(0, perPage), more: found.length > perPage }
  },
  head: ({ here: { at, paragraph, review } }, visit) => ({
    title: `${texts(visit.language).paragraph(paragraph.number)}: ${review.title}`,
    description: shorten(readable(paragraph), 200),
    trail: trailToPhase(visit, at),
  }),
  view({ here, code, remarks, more, after }, { language }) {
    const t = texts(language)
    const { at, paragraph, paragraphs, review, standing } = here
    const fixed = review.fixed.get(paragraph.id)
    const count = review.numbers.get(paragraph.id) ?? 0
    const numbered = { ...paramsOf(at), number: paragraph.number }
    const last = remarks.at(-1)
    const index = paragraphs.indexOf(paragraph)
    const [before, next] = [paragraphs[index - 1], paragraphs[index + 1]]
    const to = (number: string) => addresses.paragraph({ ...paramsOf(at), number }, { code })
    return (
      <Article title={t.paragraph(paragraph.number)} kicker={review.title}>
        <div class="document" lang={language === 'de' ? undefined : 'de'}>
          <ParagraphView of={paragraph} />
        </div>
        {fixed && (
          <Notice title={t.fixed}>
            <p lang="de">{fixed}</p>
          </Notice>
        )}
        <Deeds of={here} code={code} />
        <Section title={count > 0 ? t.number(count) : t.remarks} id="beitraege">
          {remarks.length > 0 ? (
            <ul class="plain-list remarks">
              {remarks.map((remark) => (
                <RemarkItem of={remark} at={at} now={here.version} />
              ))}
            </ul>
          ) : (
            <EmptyState title={t.none} level={3}>
              <p>{standing === 'after' ? t.noneOver : t.noneHint}</p>
            </EmptyState>
          )}
          <Pagination
            earlier={more && last ? addresses.paragraph(numbered, { nach: last.id, code }) : undefined}
            later={after ? addresses.paragraph(numbered, { code }) : undefined}
            earlierLabel={t.more}
            laterLabel={t.first}
          />
        </Section>
        <nav class="row no-print" aria-label={review.title}>
          {before && <ActionLink to={to(before.number)}>{`${t.before} (${before.number})`}</ActionLink>}
          {next && <ActionLink to={to(next.number)}>{`${t.next} (${next.number})`}</ActionLink>}
          <ActionLink to={partOf(rooms.phase(paramsOf(at)), `absatz-${paragraph.id}`)}>{t.whole}</ActionLink>
        </nav>
      </Article>
    )
  },
})

const words = { comment: 'doComment', question: 'doQuestion', wording: 'doWording' } as const

/** What the viewer can do with this paragraph now. @param code from paper, of a guest */
const Deeds: FC<{ of: AtParagraph; code: string | undefined }> = ({ of, code }) => {
  const { at, paragraph, review, standing } = of
  const visit = useVisit()
  const { viewer, space, here, language } = visit
  const t = texts(language)
  const runs = standing !== 'before' && standing !== 'after'
  const writes = may(visit, access, 'remark.write', { phase: standing })
  const params = { ...paramsOf(at), paragraph: paragraph.id }
  const open = whats.filter((what) => what !== 'wording' || !review.fixed.has(paragraph.id))
  return (
    <>
      {runs && !writes && viewer.person && <p>{t.residentsOnly}</p>}
      {writes && (
        <passage-picker class="row no-print">
          {open.map((what) => (
            <ActionLink
              to={addresses.write(params, { art: what, code })}
              look={what === 'comment' ? 'button' : 'second'}
            >
              {t[words[what]]}
            </ActionLink>
          ))}
        </passage-picker>
      )}
      {runs && !writes && !viewer.person && (
        <Row>
          <ActionLink to={places.login({ weiter: space.prefix + here })}>{t.login}</ActionLink>
        </Row>
      )}
      {may(visit, access, 'remark.answer') && (review.numbers.get(paragraph.id) ?? 0) > 0 && (
        <Row>
          <ActionLink to={addresses.answers(paramsOf(at), { absatz: paragraph.id })}>
            {staffTexts(language).answers}
          </ActionLink>
        </Row>
      )}
    </>
  )
}
