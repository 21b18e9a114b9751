import type { FC } from 'hono/jsx'
import { CheckboxGroup, type Choice, RadioGroup, Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { type Answer, type Answers, mostCharacters, otherKey } from './rules/answers.ts'
import { inWords, otherId, type Question, scalePoints, type Words } from './rules/questions.ts'
import { surveyTexts } from './texts/texts.ts'

/** The name of an input; `rest` as in `Sent`. */
export const inputName = (rest: string): string => `a-${rest}`

interface Props {
  question: Question
  answers?: Answers
  /** For quick entry by staff: lists instead of rows of buttons. */
  dense?: boolean
}

/** One question with its inputs. */
export const QuestionInput: FC<Props> = ({ question, answers = {}, dense }) => {
  const { language } = useVisit()
  const t = surveyTexts(language)
  const { id, kind, options, required } = question
  const words = (text: Words) => inWords(text, language)
  const answer = answers[id]
  const hint = hintOf(question, language)
  const base = {
    name: inputName(id),
    label: words(question.words),
    hint: hint || undefined,
    optional: dense || !required,
  }
  const choices: Choice[] = options.map((option) => ({ value: option.id, label: words(option.words) }))
  if (question.other) choices.push({ value: otherId, label: t.other })
  const other = question.other && (
    <TextInput
      name={inputName(otherKey(id))}
      label={`${t.other}: ${t.otherWords}`}
      value={asText(answers[otherKey(id)])}
      maxlength={mostCharacters.short}
      optional
    />
  )
  if (kind === 'matrix') return <Matrix question={question} answer={answer} dense={dense} />
  if (kind === 'ranking') return <Ranking question={question} answer={answer} />
  if (kind === 'several')
    return (
      <>
        <CheckboxGroup {...base} choices={choices} values={Array.isArray(answer) ? (answer as string[]) : []} />
        {other}
      </>
    )
  if (kind === 'one' || kind === 'scale') {
    const all = kind === 'scale' ? points : choices
    if (dense || options.length > 9)
      return (
        <>
          <Select {...base} choices={all} value={asText(answer)} empty={required && !dense ? undefined : t.noChoice} />
          {other}
        </>
      )
    const list = (
      <RadioGroup
        {...base}
        choices={required ? all : [...all, { value: '', label: t.noChoice }]}
        value={asText(answer)}
      />
    )
    return (
      <>
        {kind === 'scale' ? <div class="points">{list}</div> : list}
        {other}
      </>
    )
  }
  if (kind === 'long')
    return <TextArea {...base} value={asText(answer)} rows={dense ? 2 : 5} maxlength={mostCharacters.long} />
  return (
    <TextInput
      {...base}
      value={asText(answer)}
      inputmode={kind === 'number' ? 'numeric' : undefined}
      wide={kind === 'number' ? 'short' : undefined}
      maxlength={kind === 'number' ? 10 : mostCharacters.short}
    />
  )
}

const points: readonly Choice[] = scalePoints.map((point) => ({ value: String(point), label: String(point) }))

const asText = (answer: Answer | undefined): string | undefined =>
  typeof answer === 'string' || typeof answer === 'number' ? String(answer) : undefined

/** What stands below the question: its own hint, and how it is answered. */
export function hintOf(question: Question, language: 'de' | 'en' | 'leicht'): string {
  const t = surveyTexts(language)
  const { kind, low, high, least, most, options, statistic } = question
  const how = {
    scale: low.de && t.fromTo(inWords(low, language), inWords(high, language)),
    matrix: low.de && t.fromTo(inWords(low, language), inWords(high, language)),
    number: t.numberHint(least, most),
    ranking: t.rankingHint(options.length),
    one: '',
    several: '',
    short: '',
    long: '',
  }[kind]
  return [inWords(question.hint, language), how, statistic && t.voluntary].filter(Boolean).join(' ')
}

/** Rows on one scale: each a group of its own, so that it can be heard and reached by keyboard. */
const Matrix: FC<{ question: Question; answer: Answer | undefined; dense?: boolean }> = ({
  question,
  answer,
  dense,
}) => {
  const { language } = useVisit()
  const t = surveyTexts(language)
  const given = typeof answer === 'object' && !Array.isArray(answer) ? (answer as Record<string, number>) : {}
  return (
    <fieldset class="kern-fieldset">
      <legend class="kern-label">{inWords(question.words, language)}</legend>
      <span class="hint">{hintOf(question, language)}</span>
      <div class="matrix">
        {question.options.map((row) => {
          const about = {
            name: inputName(`${question.id}-${row.id}`),
            label: inWords(row.words, language),
            optional: dense || !question.required,
            value: given[row.id] === undefined ? undefined : String(given[row.id]),
          }
          if (dense) return <Select {...about} choices={points} empty={t.noChoice} />
          return (
            <div class="points">
              <RadioGroup {...about} choices={question.required ? points : [...points, { value: '', label: '–' }]} />
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}

/** Numbers beside each thing: works without script and with the keyboard. */
const Ranking: FC<{ question: Question; answer: Answer | undefined }> = ({ question, answer }) => {
  const { language } = useVisit()
  const order = Array.isArray(answer) ? (answer as string[]) : []
  return (
    <fieldset class="kern-fieldset">
      <legend class="kern-label">{inWords(question.words, language)}</legend>
      <span class="hint">{hintOf(question, language)}</span>
      <div class="ranking">
        {question.options.map((option) => (
          <TextInput
            name={inputName(`${question.id}-${option.id}`)}
            label={inWords(option.words, language)}
            inputmode="numeric"
            wide="short"
            maxlength={2}
            value={order.includes(option.id) ? String(order.indexOf(option.id) + 1) : undefined}
            optional
          />
        ))}
      </div>
    </fieldset>
  )
}
