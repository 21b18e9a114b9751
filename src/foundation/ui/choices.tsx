import type { Child, FC } from 'hono/jsx'
import { useVisit } from './context.ts'
import { describedBy, type FieldState, useField, useLabel } from './form-context.ts'
import { HintAndProblem, InputFrame, type InputProps, OptionalMark } from './input-frame.tsx'
import { texts } from './texts.ts'

export interface Choice {
  value: string
  label: string
  hint?: Child
  disabled?: boolean
}

/** Choices under a common name, for long lists. */
export interface ChoiceGroup {
  group: string
  choices: readonly Choice[]
}

interface SelectProps extends InputProps {
  choices: readonly (Choice | ChoiceGroup)[]
  /** Words of the empty choice; without a value it stands first. */
  empty?: string
}

/** One of many. Up to about seven, prefer RadioGroup. */
export const Select: FC<SelectProps> = ({ name, label, hint, optional, value, choices, empty, disabled }) => {
  const field = useField(name)
  const chosen = field.typed ?? value ?? ''
  const emptyWords = empty ?? texts(useVisit().language).choose
  return (
    <InputFrame field={field} label={label} hint={hint} optional={optional && empty === undefined}>
      <div class="kern-form-input__select-wrapper">
        <select
          class={field.problem ? 'kern-form-input__select kern-form-input__select--error' : 'kern-form-input__select'}
          id={field.id}
          name={name}
          required={!optional}
          disabled={disabled}
          aria-invalid={field.problem ? 'true' : undefined}
          aria-describedby={describedBy(field, hint)}
        >
          {(optional || !value) && (
            <option value="" selected={chosen === ''}>
              {emptyWords}
            </option>
          )}
          {choices.map((choice) =>
            'group' in choice ? (
              <optgroup label={choice.group}>
                {choice.choices.map((one) => (
                  <Option choice={one} chosen={chosen} />
                ))}
              </optgroup>
            ) : (
              <Option choice={choice} chosen={chosen} />
            ),
          )}
        </select>
      </div>
    </InputFrame>
  )
}

const Option: FC<{ choice: Choice; chosen: string }> = ({ choice, chosen }) => (
  <option value={choice.value} selected={choice.value === chosen} disabled={choice.disabled}>
    {choice.label}
  </option>
)

interface GroupProps extends Omit<InputProps, 'value'> {
  choices: readonly Choice[]
  children?: Child
}

/** One of a few, all visible. The first one carries the name as id, so that problems lead there. */
export const RadioGroup: FC<GroupProps & { value?: string }> = ({ choices, value, ...group }) => {
  const field = useField(group.name)
  const chosen = field.cameBack ? field.typed : value
  return (
    <Group {...group} field={field} role="radiogroup">
      {choices.map((choice, index) => (
        <Check
          kind="radio"
          name={group.name}
          choice={{ ...choice, disabled: choice.disabled ?? group.disabled }}
          id={idOf(field, choice, index)}
          checked={choice.value === chosen}
          invalid={Boolean(field.problem)}
          required={!group.optional}
          describedBy={describedBy(field, group.hint)}
        />
      ))}
    </Group>
  )
}

/** Any of a few. */
export const CheckboxGroup: FC<GroupProps & { values?: readonly string[] }> = ({ choices, values = [], ...group }) => {
  const field = useField(group.name)
  const chosen = field.cameBack ? (field.typedAll ?? []) : values
  return (
    <Group {...group} field={field}>
      {choices.map((choice, index) => (
        <Check
          kind="checkbox"
          name={group.name}
          choice={{ ...choice, disabled: choice.disabled ?? group.disabled }}
          id={idOf(field, choice, index)}
          checked={chosen.includes(choice.value)}
          invalid={Boolean(field.problem)}
          describedBy={describedBy(field, group.hint)}
        />
      ))}
    </Group>
  )
}

interface CheckboxProps extends Omit<InputProps, 'value' | 'label'> {
  label: string
  /** What is sent when it is ticked. */
  value?: string
  checked?: boolean
}

/** Yes or no, e.g. a consent. Never ticked beforehand where the law asks for consent. */
export const Checkbox: FC<CheckboxProps> = ({ name, label, hint, optional, value = 'yes', checked, disabled }) => {
  const field = useField(name)
  return (
    <div class={field.problem ? 'kern-fieldset kern-fieldset--error' : undefined}>
      <HintAndProblem field={field} />
      <Check
        kind="checkbox"
        name={name}
        choice={{ value, label, hint, disabled }}
        id={field.id}
        checked={field.cameBack ? field.typed === value : Boolean(checked)}
        invalid={Boolean(field.problem)}
        required={!optional}
        describedBy={describedBy(field, undefined)}
      />
    </div>
  )
}

const idOf = (field: FieldState, choice: Choice, index: number) =>
  index === 0 ? field.id : `${field.id}-${choice.value.replaceAll(/[^\w-]/g, '_')}-${index}`

const Group: FC<GroupPartProps> = ({ label, hint, optional, field, children, role }) => {
  useLabel(field, label)
  return (
    <fieldset
      class={field.problem ? 'kern-fieldset kern-fieldset--error' : 'kern-fieldset'}
      role={role}
      aria-invalid={role && field.problem ? 'true' : undefined}
      aria-describedby={describedBy(field, hint)}
    >
      <legend class="kern-label">
        {label}
        <OptionalMark when={optional} />
      </legend>
      <HintAndProblem field={field} hint={hint} />
      <div class="kern-fieldset__body">{children}</div>
    </fieldset>
  )
}

interface GroupPartProps extends Pick<InputProps, 'label' | 'hint' | 'optional'> {
  field: FieldState
  role?: 'radiogroup'
  children?: Child
}

interface CheckProps {
  kind: 'radio' | 'checkbox'
  name: string
  choice: Choice
  id: string
  checked: boolean
  invalid: boolean
  required?: boolean
  describedBy?: string
}

const Check: FC<CheckProps> = ({ kind, name, choice, id, checked, invalid, required, describedBy: about }) => {
  const shape = kind === 'radio' ? 'kern-form-check__radio' : 'kern-form-check__checkbox'
  const wrong = kind === 'radio' ? 'kern-form-check__radio--error' : 'kern-form-check__checkbox--error'
  const hintId = choice.hint ? `${id}-dazu` : undefined
  return (
    <div class="kern-form-check">
      <input
        class={invalid ? `${shape} ${wrong}` : shape}
        type={kind}
        id={id}
        name={name}
        value={choice.value}
        checked={checked}
        required={required}
        disabled={choice.disabled}
        aria-invalid={invalid && kind === 'checkbox' ? 'true' : undefined}
        aria-describedby={[about, hintId].filter(Boolean).join(' ') || undefined}
      />
      <label class="kern-label" for={id}>
        {choice.label}
      </label>
      {choice.hint && (
        <span class="hint" id={hintId}>
          {choice.hint}
        </span>
      )}
    </div>
  )
}
