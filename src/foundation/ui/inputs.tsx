import type { Child, FC } from 'hono/jsx'
import { useVisit } from './context.ts'
import { describedBy, useField } from './form-context.ts'
import { HintAndProblem, InputFrame, type InputProps, inputClass, OptionalMark } from './input-frame.tsx'
import { texts } from './texts.ts'

interface TextInputProps extends InputProps {
  type?: 'text' | 'email' | 'tel' | 'url' | 'number' | 'search'
  /** For the browser's own help, e.g. 'email', 'postal-code'. */
  autocomplete?: string
  inputmode?: 'numeric' | 'decimal' | 'tel' | 'email' | 'url'
  maxlength?: number
  /** How much is expected: helps to guess what belongs in. */
  wide?: 'short' | 'medium'
  spellcheck?: boolean
  min?: number
  max?: number
  step?: number | 'any'
}

/** One line. */
export const TextInput: FC<TextInputProps> = ({ name, label, hint, optional, value, type = 'text', wide, ...rest }) => {
  const field = useField(name)
  return (
    <InputFrame field={field} label={label} hint={hint} optional={optional}>
      <input
        class={inputClass(field, wide)}
        id={field.id}
        name={name}
        type={type}
        value={field.typed ?? value}
        required={!optional}
        aria-invalid={field.problem ? 'true' : undefined}
        aria-describedby={describedBy(field, hint)}
        {...rest}
      />
    </InputFrame>
  )
}

/** Several lines; with `maxlength` the characters left are counted while typing (script) and said in the hint. */
export const TextArea: FC<InputProps & { rows?: number; maxlength?: number }> = ({
  name,
  label,
  hint,
  optional,
  value,
  rows = 5,
  maxlength,
  disabled,
}) => {
  const field = useField(name)
  const t = texts(useVisit().language)
  const area = (
    <textarea
      class={inputClass(field)}
      id={field.id}
      name={name}
      rows={rows}
      required={!optional}
      disabled={disabled}
      aria-invalid={field.problem ? 'true' : undefined}
      aria-describedby={describedBy(field, hint)}
    >
      {field.typed ?? value ?? ''}
    </textarea>
  )
  return (
    <InputFrame field={field} label={label} hint={hint} optional={optional}>
      {maxlength ? (
        <text-counter class="full" data-most={maxlength} data-left={t.left} data-over={t.over}>
          {area}
        </text-counter>
      ) : (
        area
      )}
    </InputFrame>
  )
}

/** A password is never put back into the page. With script it can be shown. */
export const PasswordInput: FC<Omit<InputProps, 'value'> & { use: 'current-password' | 'new-password' }> = ({
  name,
  label,
  hint,
  optional,
  use,
  disabled,
}) => {
  const field = useField(name)
  const t = texts(useVisit().language)
  return (
    <InputFrame field={field} label={label} hint={hint} optional={optional}>
      <password-input class="full" data-show={t.showPassword} data-hide={t.hidePassword}>
        <input
          class={inputClass(field)}
          id={field.id}
          name={name}
          type="password"
          autocomplete={use}
          required={!optional}
          disabled={disabled}
          aria-invalid={field.problem ? 'true' : undefined}
          aria-describedby={describedBy(field, hint)}
        />
      </password-input>
    </InputFrame>
  )
}

interface DayProps extends InputProps {
  /** '2026-11-22' or '14:30'. */
  min?: string
  max?: string
}

/** A browser empties a date input whose value is no date; as text, what was typed stays to be seen and mended. */
function shownAs(type: 'date' | 'time', typed: string | undefined): 'date' | 'time' | 'text' {
  if (!typed) return type
  try {
    if (type === 'date') Temporal.PlainDate.from(typed, { overflow: 'reject' })
    else Temporal.PlainTime.from(typed, { overflow: 'reject' })
    return (type === 'date' ? /^\d{4}-\d\d-\d\d$/ : /^\d\d:\d\d$/).test(typed) ? type : 'text'
  } catch {
    return 'text'
  }
}

const dayOrTime = (type: 'date' | 'time'): FC<DayProps> =>
  function DayOrTime({ name, label, hint, optional, value, min, max, disabled }) {
    const field = useField(name)
    return (
      <InputFrame field={field} label={label} hint={hint} optional={optional}>
        <input
          class={inputClass(field, 'medium')}
          id={field.id}
          name={name}
          type={shownAs(type, field.typed)}
          value={field.typed ?? value}
          min={min}
          max={max}
          required={!optional}
          disabled={disabled}
          aria-invalid={field.problem ? 'true' : undefined}
          aria-describedby={describedBy(field, hint)}
        />
      </InputFrame>
    )
  }

/** A day, sent as '2026-11-22'. */
export const DateInput = dayOrTime('date')

/** A time of day, sent as '14:30'. */
export const TimeInput = dayOrTime('time')

interface DateTimeProps extends Omit<InputProps, 'value' | 'name'> {
  /** Name of the day's input; the time's is the other. */
  dateName: string
  timeName: string
  date?: string
  time?: string
  /** The time may stay empty. */
  timeOptional?: boolean
}

/** A day and a time in two inputs of one group: easier to type and to read out than one. */
export const DateTimeInput: FC<DateTimeProps> = ({
  dateName,
  timeName,
  label,
  hint,
  optional,
  date,
  time,
  timeOptional,
  disabled,
}) => {
  const t = texts(useVisit().language)
  const day = useField(dateName)
  const hour = useField(timeName)
  return (
    <fieldset class={day.problem || hour.problem ? 'kern-fieldset kern-fieldset--error' : 'kern-fieldset'}>
      <legend class="kern-label">
        {label}
        <OptionalMark when={optional} />
      </legend>
      <HintAndProblem field={day} hint={hint} />
      <HintAndProblem field={hour} />
      <div class="kern-fieldset__body">
        <div class="date-time">
          <Part
            type="date"
            name={dateName}
            label={t.date}
            value={date}
            required={!optional}
            disabled={disabled}
            hint={hint}
          />
          <Part
            type="time"
            name={timeName}
            label={
              <>
                {t.time}
                <OptionalMark when={timeOptional && !optional} />
              </>
            }
            value={time}
            required={!optional && !timeOptional}
            disabled={disabled}
          />
        </div>
      </div>
    </fieldset>
  )
}

interface PartProps {
  type: 'date' | 'time'
  name: string
  label: Child
  hint?: Child
  value?: string
  required: boolean
  disabled?: boolean
}

const Part: FC<PartProps> = ({ type, name, label, hint, value, required, disabled }) => {
  const field = useField(name)
  return (
    <div>
      <label for={field.id}>{label}</label>
      <input
        class={inputClass(field)}
        id={field.id}
        name={name}
        type={shownAs(type, field.typed)}
        value={field.typed ?? value}
        required={required}
        disabled={disabled}
        aria-invalid={field.problem ? 'true' : undefined}
        aria-describedby={describedBy(field, hint)}
      />
    </div>
  )
}
