import { page } from '#foundation/http/route.ts'
import { date } from '#foundation/text/dates.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { subjectOf } from '../../measures/load-measure.ts'
import { citizenAddresses } from '../addresses.ts'
import { questionToAnswer } from '../load-question.ts'
import { texts } from '../texts.ts'
import { trailOf } from '../trail.ts'

/** One question for those who answer it. */
export const answerPage = page(access, {
  address: citizenAddresses.answer,
  action: 'measure.update',
  load: questionToAnswer,
  subject: ({ measure }) => subjectOf(measure),
  head: ({ measure }, visit) => ({
    title: texts(visit.language).answerTitle,
    noIndex: true,
    trail: trailOf(visit, measure),
  }),
  view({ measure, question }, { language }) {
    const t = texts(language)
    const at = { measure: measure.slug, frage: question.id }
    const answered = question.state === 'answered'
    return (
      <Article title={t.answerTitle} kicker={measure.title}>
        <blockquote class="comment-words">{question.question}</blockquote>
        <p class="small quiet">{t.askedOn(date(question.askedAt, language))}</p>
        <Form
          path={citizenAddresses.answer.path}
          action={citizenAddresses.answer(at)}
          submit={answered ? t.saveAnswer : t.publishAnswer}
          cancel={citizenAddresses.questions({ measure: measure.slug })}
        >
          <HiddenInput name="version" value={question.version} />
          <TextArea
            name="answer"
            label={t.answer}
            hint={t.answerHint}
            value={answered ? question.answer : ''}
            rows={8}
            maxlength={8000}
          />
        </Form>
        {!answered && (
          <Details summary={t.asideTitle} open={question.state === 'aside'}>
            <Form
              path={citizenAddresses.aside.path}
              action={citizenAddresses.aside(at)}
              submit={t.asideDeed}
              prefix="zurueck-"
            >
              <HiddenInput name="version" value={question.version} />
              <TextArea
                name="why"
                label={t.why}
                hint={t.asideHint}
                value={question.state === 'aside' ? question.answer : ''}
                rows={3}
                maxlength={2000}
              />
            </Form>
          </Details>
        )}
      </Article>
    )
  },
})
