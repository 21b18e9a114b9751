import type { FC } from 'hono/jsx'
import { isStaff } from '#commons/access/rules.ts'
import { type Difference, differences } from '#commons/documents/differences.ts'
import { Pieces } from '#commons/documents/document-view.tsx'
import { found } from '#foundation/http/problems.ts'
import { page } from '#foundation/http/route.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { addresses as rooms } from '../../../addresses.ts'
import type { At } from '../../method.ts'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { reviewAt } from '../load.ts'
import { remarksOfPhase } from '../queries.ts'
import type { Remark } from '../remark.ts'
import { paragraphsIn } from '../review.ts'
import { resultTexts } from '../texts/results.ts'
import { texts } from '../texts/texts.ts'
import { RemarkItem } from './remark-view.tsx'

/** A version compared with the one before: what changed, and what became of each contribution. Staff see the draft like that, too. */
export const versionPage = page(access, {
  address: addresses.version,
  action: 'text.read',
  async load(work, params) {
    const { at, review: some } = await reviewAt(work, params)
    const review = found(some)
    const readable = isStaff(work.viewer, 'editor') ? (review.draft ?? review.version ?? 0) : (review.version ?? 0)
    const version = found(
      [...Array(readable).keys()].map((index) => index + 1).find((one) => String(one) === params.version),
    )
    const words = await paragraphsIn(work, review, [version - 1, version])
    const remarks = version > 1 ? await remarksOfPhase(work, at.phase.id, { version: version - 1 }) : []
    const changes = differences(words.get(version - 1) ?? [], words.get(version) ?? [])
    return { at, review, version, changes: version > 1 ? changes : [], remarks }
  },
  head: ({ at, review, version }, visit) => ({
    title: resultTexts(visit.language).versionTitle(review.title, version),
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view({ at, review, version, changes, remarks }, { language }) {
    const t = resultTexts(language)
    const byParagraph = Map.groupBy(remarks, ({ paragraphId }) => paragraphId)
    const speaks = ({ change, moved, id }: Difference) => change !== 'same' || moved || byParagraph.has(id)
    const [gone, standing] = [
      changes.filter(({ change }) => change === 'removed'),
      changes.filter(({ change }) => change !== 'removed'),
    ]
    const shown = standing.filter(speaks)
    const quiet = standing.length - shown.length
    return (
      <Article
        title={t.versionTitle(review.title, version)}
        lead={(version === review.version && review.note) || undefined}
      >
        {shown.length + gone.length > 0 ? <p>{t.versionLead}</p> : <p>{t.nothing}</p>}
        <div class="document">
          {shown.map((change) => (
            <Changed of={change} remarks={byParagraph.get(change.id) ?? []} at={at} now={version} />
          ))}
        </div>
        {quiet > 0 && shown.length > 0 && <p class="small quiet">{t.quiet(quiet)}</p>}
        {gone.length > 0 && (
          <Section title={t.removedTitle} id="entfallen">
            <div class="document">
              {gone.map((change) => (
                <Changed of={change} remarks={byParagraph.get(change.id) ?? []} at={at} now={version} />
              ))}
            </div>
          </Section>
        )}
        <p>
          <ActionLink to={rooms.phase(paramsOf(at))}>{texts(language).whole}</ActionLink>
        </p>
      </Article>
    )
  },
})

/** A paragraph with what changed in it and what had been said about it. */
const Changed: FC<{ of: Difference; remarks: readonly Remark[]; at: At; now: number }> = ({ of, remarks, at, now }) => {
  const { language } = useVisit()
  const t = resultTexts(language)
  const number = of.numberAfter ?? of.numberBefore ?? ''
  const renumbered = of.numberBefore && of.numberAfter && of.numberBefore !== of.numberAfter
  const words = [
    of.change === 'changed' && t.changed,
    of.change === 'added' && t.added,
    of.change === 'removed' && t.gone,
    of.change === 'same' && t.unchanged,
    renumbered && t.moved(of.numberBefore ?? ''),
  ]
  return (
    <section class={`paragraph difference ${of.change}`} aria-label={texts(language).paragraph(number)}>
      <p class="paragraph-head">
        <span class="paragraph-number">{number}</span>{' '}
        <span class="small quiet">{words.filter(Boolean).join(', ')}</span>
      </p>
      {of.heading.length > 0 && (
        <p class="difference-words" lang="de">
          <strong>
            <Pieces of={of.heading} />
          </strong>
        </p>
      )}
      {of.body.length > 0 && (
        <p class="difference-words" lang="de">
          <Pieces of={of.body} />
        </p>
      )}
      {remarks.length > 0 && (
        <>
          <p class="small">
            <strong>{t.said}</strong>
          </p>
          <ul class="plain-list remarks">
            {remarks.map((remark) => (
              <RemarkItem of={remark} at={at} now={now - 1} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
