import type { FC } from 'hono/jsx'
import { hrefFor } from '#foundation/http/visit.ts'
import { RadioGroup } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { places } from '../../front/addresses.ts'
import { addresses } from '../addresses.ts'
import { answerName } from '../fields.ts'
import type { Gathering, Question } from '../gathering.ts'
import type { Phase } from '../phase.ts'
import { Lines } from '../registration-state.tsx'
import { texts } from '../texts.ts'

/** The form to register, to wait or to leave a wish: as a citizen, or as a guest with a mail address. */
export const RegisterForm: FC<{ gathering: Gathering; questions: readonly Question[]; phase: Phase }> = ({
  gathering,
  questions,
  phase,
}) => {
  const visit = useVisit()
  const t = texts(visit.language)
  const guest = visit.viewer.person === null
  const deed = phase === 'interest' ? t.doInterest : phase === 'waiting-list' ? t.doWait : t.doRegister
  return (
    <Form path={addresses.gathering.path} action={addresses.gathering({ gathering: gathering.id })} submit={deed}>
      {guest && (
        <p>
          {t.asGuest}{' '}
          <Link to={{ href: `${hrefFor(visit, places.login())}?weiter=${encodeURIComponent(visit.url.pathname)}` }}>
            {t.haveAccount}
          </Link>
        </p>
      )}
      <TextInput
        name="name"
        label={t.name}
        hint={t.nameHint}
        autocomplete="name"
        value={guest ? undefined : visit.viewer.name}
        maxlength={120}
      />
      {guest && (
        <TextInput
          name="mail"
          label={t.mail}
          hint={<Lines of={t.mailHint} />}
          type="email"
          inputmode="email"
          autocomplete="email"
          maxlength={254}
        />
      )}
      {gathering.partyMax > 1 && (
        <TextInput
          name="persons"
          label={t.persons}
          hint={t.personsHint(gathering.partyMax)}
          inputmode="numeric"
          wide="short"
          value="1"
          maxlength={2}
        />
      )}
      {questions.map((question, index) => (
        <QuestionInput question={question} name={answerName(index + 1)} />
      ))}
      <Details summary={t.dataTitle}>
        <p>
          <Lines of={t.dataText} />
        </p>
        <p>
          <Link to={places.privacy()}>{t.privacy}</Link>
        </p>
      </Details>
    </Form>
  )
}

const QuestionInput: FC<{ question: Question; name: string }> = ({ question, name }) => {
  const t = texts(useVisit().language)
  const about = { name, label: question.wording, hint: question.purpose, optional: !question.required }
  if (question.kind === 'text') return <TextArea {...about} rows={2} maxlength={1000} />
  const choices =
    question.kind === 'yes-no'
      ? [
          { value: 'yes', label: t.yes },
          { value: 'no', label: t.no },
        ]
      : question.choices.map((label, at) => ({ value: String(at), label }))
  return (
    <RadioGroup
      {...about}
      choices={question.required ? choices : [...choices, { value: '', label: t.optionalChoice }]}
    />
  )
}
