import type { FC } from 'hono/jsx'
import { checkbox, type InputOf, optionalLongText, optionalText, text } from '#foundation/http/fields.ts'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { Checkbox } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { VariantInputs } from '../../translations/variant-inputs.tsx'
import { type OtherLanguage, saveWordings, type Wording } from '../../translations/wordings.ts'
import type { Question } from '../gathering.ts'
import { questionKind } from '../queries.ts'
import { refusals } from '../refusals.ts'
import { staffTexts } from '../staff-texts.ts'

/** What is typed about a question, new or known; its kind is chosen once. */
export const questionFields = {
  wording: text(200),
  purpose: text(300),
  choices: optionalLongText(2000),
  required: checkbox(),
  wordingEn: optionalText(200),
  purposeEn: optionalText(300),
  wordingLeicht: optionalText(200),
  purposeLeicht: optionalText(300),
}
type QuestionInput = InputOf<typeof questionFields>

/** The answers to choose from, one a line; refused when there is nothing to choose. */
export function choicesFrom(kind: Question['kind'], { choices }: QuestionInput): string[] {
  if (kind !== 'choice') return []
  const lines = (choices ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const different = [...new Set(lines)]
  return different.length < 2 ? refuse(refusals.choicesMissing, 'choices') : different
}

export async function saveQuestionWordings(work: Work, id: string, input: QuestionInput): Promise<void> {
  const thing = { kind: questionKind, id }
  await saveWordings(work, thing, {
    en: { wording: input.wordingEn, purpose: input.purposeEn },
    leicht: { wording: input.wordingLeicht, purpose: input.purposeLeicht },
  })
}

export const WordingInputs: FC<{ question?: Question }> = ({ question }) => {
  const t = staffTexts(useVisit().language)
  return (
    <>
      <TextInput name="wording" label={t.question} value={question?.wording} maxlength={200} />
      <TextInput name="purpose" label={t.purpose} hint={t.purposeHint} value={question?.purpose} maxlength={300} />
    </>
  )
}

/** Choices, whether an answer is needed, and the other languages folded away. */
export const AnswerInputs: FC<{
  question?: Question
  wordings?: Partial<Record<OtherLanguage, Wording>>
}> = ({ question, wordings = {} }) => {
  const t = staffTexts(useVisit().language)
  return (
    <>
      {(!question || question.kind === 'choice') && (
        <TextArea
          name="choices"
          label={t.choices}
          hint={question ? undefined : t.choicesHint}
          value={question?.choices.join('\n')}
          optional={!question}
          rows={4}
        />
      )}
      <Checkbox name="required" label={t.required} checked={question?.required} optional />
      <VariantInputs
        wordings={wordings}
        fields={[
          { name: 'wording', label: t.question, maxlength: 200 },
          { name: 'purpose', label: t.purpose, maxlength: 300 },
        ]}
      />
    </>
  )
}
