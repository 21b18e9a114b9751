import type { Child, FC } from 'hono/jsx'
import { useVisit } from './context.ts'
import { describedBy, useField } from './form-context.ts'
import { InputFrame, inputClass } from './input-frame.tsx'
import { texts } from './texts.ts'

interface FileInputProps {
  name: string
  label: Child
  hint?: Child
  optional?: boolean
  disabled?: boolean
  /** Media types or endings, for the browser: 'image/jpeg,image/png'. */
  accept: string
  /** The same in words: 'JPG oder PNG'. */
  types: string
  /** In words: '10 MB'. */
  most: string
  multiple?: boolean
}

/** Files. What is chosen is shown with name, size and picture (script); the form must have `files`. */
export const FileInput: FC<FileInputProps> = ({
  name,
  label,
  hint,
  optional,
  disabled,
  accept,
  types,
  most,
  multiple,
}) => {
  const field = useField(name)
  const t = texts(useVisit().language)
  const words = (
    <>
      {hint && <>{hint} </>}
      {t.fileTypes(types, most)}
      {field.cameBack && <> {t.fileAgain}</>}
    </>
  )
  return (
    <InputFrame field={field} label={label} hint={words} optional={optional}>
      <file-preview class="full">
        <input
          class={inputClass(field)}
          type="file"
          id={field.id}
          name={name}
          accept={accept}
          multiple={multiple}
          required={!optional}
          disabled={disabled}
          aria-invalid={field.problem ? 'true' : undefined}
          aria-describedby={describedBy(field, words)}
        />
      </file-preview>
    </InputFrame>
  )
}
