import { GuestCheck } from '#commons/fair/guest-form.tsx'
import { page } from '#foundation/http/route.ts'
import { Form } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { citizenAddresses } from '../addresses.ts'
import { measureToAsk } from '../load-question.ts'
import { texts } from '../texts.ts'
import { trailOf } from '../trail.ts'

/** The form to ask; it says what will become public, and when. */
export const askPage = page(access, {
  address: citizenAddresses.ask,
  action: 'question.ask',
  load: measureToAsk,
  head: (measure, visit) => ({
    title: texts(visit.language).ask,
    noIndex: true,
    trail: trailOf(visit, measure),
  }),
  view(measure, { language, viewer }) {
    const t = texts(language)
    return (
      <Article title={t.ask} kicker={measure.title} lead={t.askLead}>
        <Form
          path={citizenAddresses.ask.path}
          action={citizenAddresses.ask({ measure: measure.slug })}
          submit={t.send}
          cancel={addresses.measure({ measure: measure.slug })}
        >
          <GuestCheck />
          <TextArea name="question" label={t.question} hint={t.questionHint} rows={5} maxlength={2000} />
          {viewer.person === null && (
            <TextInput name="mail" label={t.mail} hint={t.mailHint} type="email" autocomplete="email" wide="medium" />
          )}
        </Form>
      </Article>
    )
  },
})
