import type { Child, FC } from 'hono/jsx'
import { useVisit } from './context.ts'
import { type FieldState, useLabel } from './form-context.ts'
import { Icon } from './icon.tsx'
import { texts } from './texts.ts'

/** What all inputs are told. Required is the rule, optional ones say so. */
export interface InputProps {
  name: string
  label: Child
  hint?: Child
  optional?: boolean
  value?: string
  disabled?: boolean
}

export const OptionalMark: FC<{ when?: boolean }> = ({ when }) =>
  when ? <span class="optional"> {texts(useVisit().language).optional}</span> : null

/** Hint and problem, with the ids that aria-describedby names. */
export const HintAndProblem: FC<{ field: FieldState; hint?: Child }> = ({ field, hint }) => (
  <>
    {hint && (
      <span class="hint" id={field.hintId}>
        {hint}
      </span>
    )}
    {field.problem && (
      <p class="problem" id={field.problemId}>
        <Icon name="danger" title={texts(useVisit().language).problem} />
        <span>{field.problem}</span>
      </p>
    )}
  </>
)

/** Label, hint, problem and one input. */
export const InputFrame: FC<
  Pick<InputProps, 'label' | 'hint' | 'optional'> & { field: FieldState; children?: Child }
> = ({ label, hint, optional, field, children }) => {
  useLabel(field, label)
  return (
    <div class={field.problem ? 'kern-form-input kern-form-input--error' : 'kern-form-input'}>
      <label class="kern-label" for={field.id}>
        {label}
        <OptionalMark when={optional} />
      </label>
      <HintAndProblem field={field} hint={hint} />
      {children}
    </div>
  )
}

/** Class of an input, with KERN's mark for errors. */
export const inputClass = (field: FieldState, more?: string) =>
  ['kern-form-input__input', field.problem && 'kern-form-input__input--error', more].filter(Boolean).join(' ')
