import { found } from '#foundation/http/problems.ts'
import { page } from '#foundation/http/route.ts'
import { shorten } from '#foundation/text/plain-text.ts'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { reviewToEdit } from '../load.ts'
import { paragraphsIn } from '../review.ts'
import { readable } from '../rules/readable.ts'
import { staffTexts } from '../texts/staff.ts'

/** All paragraphs with the reason why one cannot be changed. */
export const fixedPage = page(access, {
  address: addresses.fixed,
  action: 'text.write',
  async load(work, params) {
    const here = await reviewToEdit(work, params)
    const review = found(here.review)
    const version = review.draft ?? review.version ?? 1
    return { ...here, review, paragraphs: (await paragraphsIn(work, review, [version])).get(version) ?? [] }
  },
  head: ({ at }, visit) => ({
    title: staffTexts(visit.language).fixedTitle,
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view({ at, review, paragraphs }, { language }) {
    const t = staffTexts(language)
    return (
      <Article title={t.fixedTitle} kicker={review.title} lead={t.fixedLead}>
        <Form
          path={addresses.fixed.path}
          action={addresses.fixed(paramsOf(at))}
          submit={t.saveFixed}
          cancel={addresses.edit(paramsOf(at))}
        >
          {paragraphs.map((paragraph) => (
            <TextInput
              name={`reason-${paragraph.id}`}
              label={t.fixedField(paragraph.number)}
              hint={shorten(readable(paragraph), 140)}
              value={review.fixed.get(paragraph.id)}
              maxlength={300}
              optional
            />
          ))}
        </Form>
      </Article>
    )
  },
})
