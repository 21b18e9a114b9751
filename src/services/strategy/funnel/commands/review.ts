import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { funnelAddresses } from '../addresses.ts'
import { reviewFields } from '../fields.ts'
import { reviewPage, reviewToWrite } from '../pages/review.tsx'
import { removeReview, saveReview } from '../save.ts'
import { funnelNotices } from '../texts.ts'

/** Somebody answers the four questions, changes the answers or takes them back. */
export const reviewForm = form(access, {
  address: funnelAddresses.review,
  action: 'review.write',
  fields: reviewFields,
  page: reviewPage,
  load: reviewToWrite,
  async run(work, { deed, ...typed }, { solution }) {
    const person = work.viewer.person as string
    const at = addresses.solution({ solution: solution.slug })
    if (deed === 'remove') {
      await removeReview(work, solution.id, person)
      return goTo(at, funnelNotices.takenBack)
    }
    const { excites, success, stumbling, needed } = typed
    if (!(excites || success || stumbling || needed)) refuse(funnelNotices.sayIt, 'excites')
    const review = { excites: excites ?? '', success: success ?? '', stumbling: stumbling ?? '', needed: needed ?? '' }
    await work.limit('review', person, 60, 60)
    await saveReview(work, solution.id, person, review)
    return goTo(at, funnelNotices.thanks)
  },
})
