import { page } from '#foundation/http/route.ts'
import { Form } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { paramsOf, trailTo } from '../../trail.ts'
import { addresses } from '../addresses.ts'
import { questionToEdit } from '../load.ts'
import { texts } from '../texts.ts'

/** The answer in writing to one question from the hall. */
export const answerPage = page(access, {
  address: addresses.answer,
  action: 'question.run',
  load: questionToEdit,
  head: (at, visit) => ({ title: texts(visit.language).answer, noIndex: true, trail: trailTo(visit, at) }),
  view(at, { language }) {
    const t = texts(language)
    const params = { ...paramsOf(at), meeting: at.meeting.slug }
    return (
      <Article title={t.answer} kicker={at.meeting.title} lead={at.question.words}>
        <Form
          path={addresses.answer.path}
          action={addresses.answer({ ...params, question: at.question.id })}
          submit={t.save}
          cancel={addresses.run(params)}
        >
          <TextArea
            name="answer"
            label={t.answerField}
            hint={t.answerHint}
            value={at.question.answer}
            rows={6}
            maxlength={4000}
          />
        </Form>
      </Article>
    )
  },
})
