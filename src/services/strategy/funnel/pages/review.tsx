import { page, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { Form } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { Button, Link } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { funnelAddresses } from '../addresses.ts'
import { solutionToSee, trailTo } from '../load.ts'
import { reviewsOf } from '../queries.ts'
import { reviewTexts } from '../texts.ts'

export async function reviewToWrite(work: Work, params: { solution: string }) {
  const solution = await solutionToSee(work, params)
  const [review] = await reviewsOf(work.tx, work.space.id, solution.id, work.viewer.person as string)
  return { solution, review }
}

/** Four questions about a solution; answered once each, changed as often as one likes. */
export const reviewPage = page(access, {
  address: funnelAddresses.review,
  action: 'review.write',
  load: reviewToWrite,
  head: ({ solution }, visit) => ({
    title: reviewTexts(visit.language).title,
    noIndex: true,
    trail: [
      ...trailTo(visit, 'solutions'),
      { href: hrefFor(visit, addresses.solution({ solution: solution.slug })), label: solution.title },
    ],
  }),
  view({ solution, review }, { language }) {
    const t = reviewTexts(language)
    const at = { solution: solution.slug }
    return (
      <Article title={t.title} kicker={solution.title} lead={t.lead}>
        <Form path={funnelAddresses.review.path} action={funnelAddresses.review(at)}>
          <TextArea name="excites" label={t.excites} value={review?.excites} rows={3} maxlength={2000} optional />
          <TextArea name="success" label={t.success} value={review?.success} rows={3} maxlength={2000} optional />
          <TextArea name="stumbling" label={t.stumbling} value={review?.stumbling} rows={3} maxlength={2000} optional />
          <TextArea
            name="needed"
            label={t.needed}
            hint={t.neededHint}
            value={review?.needed}
            rows={3}
            maxlength={2000}
            optional
          />
          <div class="form-actions">
            <Button>{review ? t.change : t.send}</Button>
            {review && (
              <Button look="danger" name="deed" value="remove">
                {t.remove}
              </Button>
            )}
            <Link to={addresses.solution(at)}>{solution.title}</Link>
          </div>
        </Form>
      </Article>
    )
  },
})
