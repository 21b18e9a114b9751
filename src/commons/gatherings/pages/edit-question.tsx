import { sql } from 'kysely'
import { found, goTo } from '#foundation/http/problems.ts'
import { form, page, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { Form } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { allWordings } from '../../translations/wordings.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { questionKind, questionsOf } from '../queries.ts'
import { staffNotices, staffTexts } from '../staff-texts.ts'
import { AnswerInputs, choicesFrom, questionFields, saveQuestionWordings, WordingInputs } from './question-inputs.tsx'
import { lockedOwned, ownedGathering, subjectOf } from './shared.ts'

const questionOf = async ({ tx, space }: Work, gathering: string, id: string) =>
  found((await questionsOf(tx, space.id, gathering, 'de')).find((question) => question.id === id))

/** Changes what is asked; the kind of answer stays. */
export const questionPage = page(access, {
  address: addresses.question,
  action: 'questions.write',
  async load(work, { gathering: id, question: which }) {
    const owned = await ownedGathering(work, id)
    const question = await questionOf(work, id, which)
    const wordings = (await allWordings(work.tx, questionKind, [question.id])).get(question.id)
    return { ...owned, question, wordings }
  },
  subject: subjectOf,
  head: ({ owner, gathering }, visit) => ({
    title: staffTexts(visit.language).editTitle,
    trail: [
      { href: hrefFor(visit, owner.address), label: owner.title },
      {
        href: hrefFor(visit, addresses.questions({ gathering: gathering.id })),
        label: staffTexts(visit.language).questions,
      },
    ],
    noIndex: true,
  }),
  view({ gathering, owner, question, wordings }, { language }) {
    const t = staffTexts(language)
    const at = { gathering: gathering.id }
    return (
      <Article title={t.editTitle} kicker={owner.title} lead={t.editHint}>
        <Form
          path={addresses.question.path}
          action={addresses.question({ ...at, question: question.id })}
          submit={t.save}
          cancel={addresses.questions(at)}
        >
          <WordingInputs question={question} />
          <AnswerInputs question={question} wordings={wordings} />
        </Form>
      </Article>
    )
  },
})

export const questionForm = form(access, {
  address: addresses.question,
  action: 'questions.write',
  fields: questionFields,
  page: questionPage,
  load: (work, { gathering }) => lockedOwned(work, gathering),
  subject: subjectOf,
  async run(work, input, { gathering }, { question: which }) {
    const question = await questionOf(work, gathering.id, which)
    await sql`
      update gatherings.question set wording = ${input.wording}, purpose = ${input.purpose}, required = ${input.required},
        choices = ${choicesFrom(question.kind, input)}::text[]
      where space_id = ${work.space.id} and id = ${question.id}`.execute(work.tx)
    await saveQuestionWordings(work, question.id, input)
    return goTo(addresses.questions({ gathering: gathering.id }), staffNotices.questionChanged)
  },
})
