import type { FC } from 'hono/jsx'
import type { Language } from '#foundation/text/language.ts'
import { useVisit } from './context.ts'
import { TextInput } from './inputs.tsx'

interface Props {
  name: string
  label: string
  hint?: string
  optional?: boolean
}

/** An amount in euros, kept in cents; read by `optionalEuros`. */
export const EuroInput: FC<Props & { cents?: number | null | undefined }> = ({ cents, ...props }) => (
  <TextInput
    {...props}
    value={cents === null || cents === undefined ? undefined : plainEuros(cents, useVisit().language)}
    inputmode="decimal"
    wide="short"
  />
)

/** A whole number: hours, days, percent. */
export const NumberInput: FC<Props & { value?: number | null | undefined }> = ({ value, ...props }) => (
  <TextInput
    {...props}
    value={value === null || value === undefined ? undefined : String(value)}
    inputmode="numeric"
    wide="short"
  />
)

/** „12,50“, as people type it. */
const plainEuros = (cents: number, language: Language) =>
  (cents / 100).toFixed(cents % 100 ? 2 : 0).replace('.', language === 'en' ? '.' : ',')
