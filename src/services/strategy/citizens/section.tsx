import { Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { isPublic } from '../measures/measure.ts'
import { measureSection } from '../measures/section.ts'
import { citizenAddresses } from './addresses.ts'
import { chainTexts } from './chain/texts.ts'
import { Answers, WaitingNote } from './pages/answers.tsx'
import { questionsOf } from './queries.ts'
import { texts } from './texts.ts'

/** The latest answered questions on the page of a public measure, and where to ask. One statement. */
export const questionsSection = measureSection({
  id: 'questions',
  load: async ({ tx, space }, measure) =>
    isPublic(measure) ? questionsOf(tx, space.id, measure.id, { limit: 2 }) : null,
  view(questions, { slug }, { language }) {
    if (!questions) return null
    const t = texts(language)
    const { answered, waiting } = questions
    return (
      <Section
        title={t.title}
        id="fragen"
        more={answered.length > 0 ? { to: citizenAddresses.questions({ measure: slug }), label: t.all } : undefined}
      >
        {answered.length > 0 ? <Answers of={answered} /> : <p>{t.noneHint}</p>}
        {waiting.number > 0 && <WaitingNote of={waiting} />}
        <ActionLink to={citizenAddresses.ask({ measure: slug })}>{t.ask}</ActionLink>
      </Section>
    )
  },
})

/** Where the way of the measure is told. No statement. */
export const waySection = measureSection({
  id: 'way',
  load: async () => null,
  view: (_nothing, { slug }, { language }) => (
    <ActionLink to={citizenAddresses.way({ measure: slug })}>{chainTexts(language).link}</ActionLink>
  ),
})
