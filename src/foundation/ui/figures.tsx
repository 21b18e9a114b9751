import type { Child, FC } from 'hono/jsx'
import { intlTag } from '#foundation/text/language.ts'
import { useVisit } from './context.ts'
import type { Field } from './field.ts'

export interface StatProps {
  /** A number is formatted in the reader's language; a text stays. */
  value: number | string
  label: Child
  note?: Child
}

/** Numbers that matter, large, each with its words. */
export const Stats: FC<{ of: readonly StatProps[] }> = ({ of }) => (
  <dl class="stats">
    {of.map((stat) => (
      <Stat {...stat} />
    ))}
  </dl>
)

/** One number; stands in a <dl>. */
export const Stat: FC<StatProps> = ({ value, label, note }) => {
  const { language } = useVisit()
  return (
    <div class="stat">
      <dt>{label}</dt>
      <dd>
        <span class="stat-number">{typeof value === 'number' ? value.toLocaleString(intlTag[language]) : value}</span>
        {note && <span class="stat-note"> {note}</span>}
      </dd>
    </div>
  )
}

interface ProgressProps {
  id: string
  label: Child
  /** Done so far, 0 to `of`. */
  value: number
  of: number
  /** In words, e.g. '3 von 8 Plätzen'. */
  words: string
  field?: Field
}

/** How far something is; the words say it too. */
export const Progress: FC<ProgressProps> = ({ id, label, value, of, words, field }) => (
  <div class={field ? `progress field-${field}` : 'progress'}>
    <div class="progress-words">
      <label for={id}>{label}</label>
      <span class="figures">{words}</span>
    </div>
    <progress id={id} value={Math.min(Math.max(value, 0), of)} max={of}>
      {words}
    </progress>
  </div>
)
