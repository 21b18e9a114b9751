import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { RadioGroup } from '#foundation/ui/choices.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { statuses } from '../idea.ts'
import { ideaToEdit, paramsOf } from '../load-idea.ts'
import { staffTexts } from '../texts/staff.ts'
import { statusWords } from '../texts/statuses.ts'
import { trailToPhase } from './write.tsx'

export const answerPage = page(access, {
  address: addresses.answer,
  action: 'idea.answer',
  load: ideaToEdit,
  head: ({ at }, visit) => ({
    title: staffTexts(visit.language).answerTitle,
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view({ at, idea }, { language }) {
    const t = staffTexts(language)
    const params = { ...paramsOf(at), idea: idea.id }
    return (
      <Article title={t.answerTitle} kicker={idea.title}>
        <p class="comment-words">{idea.body}</p>
        <Form
          path={addresses.answer.path}
          action={addresses.answer(params)}
          submit={t.sendAnswer}
          cancel={addresses.idea(params)}
        >
          <RadioGroup
            name="status"
            label={t.status}
            value={idea.status ?? undefined}
            choices={statuses.map((value) => ({ value, label: say(statusWords[value], language) }))}
          />
          <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={6} maxlength={8000} />
        </Form>
      </Article>
    )
  },
})
