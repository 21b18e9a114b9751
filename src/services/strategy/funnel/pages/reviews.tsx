import type { FC } from 'hono/jsx'
import { sql } from 'kysely'
import { z } from 'zod'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { date } from '#foundation/text/dates.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Filters } from '#foundation/ui/form.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { measureRows } from '../../measures/queries.ts'
import { today } from '../../measures/save-measure.ts'
import { fresh, partAddresses } from '../../parts/addresses.ts'
import { funnelAddresses } from '../addresses.ts'
import { solutionToEdit, trailTo } from '../load.ts'
import { reviewsOf } from '../queries.ts'
import { reviewTexts } from '../texts.ts'
import type { Review } from '../things.ts'

/** What people said of a solution, question by question; an answer can become an indicator, a risk or a partner of a measure. */
export const reviewsPage = page(access, {
  address: funnelAddresses.reviews,
  action: 'funnel.write',
  query: z.object({ massnahme: z.string().max(200).catch('') }),
  async load(work, params, { massnahme }) {
    const { tx, space } = work
    const solution = await solutionToEdit(work, params)
    const where = sql`m.solution_id = ${solution.id}`
    const measures = await measureRows(tx, space.id, { today: today(work), all: true, where })
    return {
      solution,
      measures,
      into: measures.find(({ slug }) => slug === massnahme) ?? measures[0],
      reviews: await reviewsOf(tx, space.id, solution.id, null),
    }
  },
  head: ({ solution }, visit) => ({
    title: reviewTexts(visit.language).reviews,
    noIndex: true,
    trail: [
      ...trailTo(visit, 'solutions'),
      { href: hrefFor(visit, addresses.solution({ solution: solution.slug })), label: solution.title },
    ],
  }),
  view({ solution, measures, into, reviews }, { language }) {
    const t = reviewTexts(language)
    return (
      <Article title={t.reviews} kicker={solution.title}>
        {reviews.length === 0 && (
          <EmptyState title={t.none}>
            <p>{t.noneHint}</p>
          </EmptyState>
        )}
        {reviews.length > 0 && !into && <p>{t.noMeasure}</p>}
        {reviews.length > 0 && measures.length > 1 && (
          <Filters to={funnelAddresses.reviews({ solution: solution.slug })}>
            <Select
              name="massnahme"
              label={t.into}
              value={into?.slug}
              choices={measures.map(({ slug, title }) => ({ value: slug, label: title }))}
            />
          </Filters>
        )}
        {questions.map((question) => (
          <Answers question={question} of={reviews} into={into?.slug} />
        ))}
      </Article>
    )
  },
})

const questions = ['excites', 'success', 'stumbling', 'needed'] as const

/** What an answer can become. What excites people is read, it becomes nothing by itself. */
const becomes = {
  success: { kind: 'kennzahlen', label: 'asIndicator' },
  stumbling: { kind: 'risiken', label: 'asRisk' },
  needed: { kind: 'partner', label: 'asPartner' },
} as const

const Answers: FC<{ question: (typeof questions)[number]; of: readonly Review[]; into: string | undefined }> = ({
  question,
  of,
  into,
}) => {
  const { language } = useVisit()
  const t = reviewTexts(language)
  const said = of.filter((review) => review[question])
  if (said.length === 0) return null
  const next = question === 'excites' ? undefined : becomes[question]
  return (
    <Section title={t[question]} id={question}>
      {said.map((review) => (
        <blockquote>
          <p>{review[question]}</p>
          <footer class="small">
            {t.ofDay(date(review.updatedAt, language))}
            {next && into && (
              <>
                {' · '}
                <ActionLink
                  to={partAddresses.of[next.kind]({ measure: into, teilart: next.kind, teil: fresh } as never, {
                    titel: review[question].replace(/\s+/g, ' ').slice(0, 160),
                  })}
                >
                  {t[next.label]}
                </ActionLink>
              </>
            )}
          </footer>
        </blockquote>
      ))}
    </Section>
  )
}
