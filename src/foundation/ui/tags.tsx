import type { Child, FC } from 'hono/jsx'
import type { Tone } from './feedback.tsx'
import type { Field } from './field.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

const toneIcons = { info: 'info', success: 'check', warning: 'clock', danger: 'close' } as const

/** How something stands: always a word, the colour only helps. */
export const StatusTag: FC<{ tone?: Tone; icon?: IconName; children?: Child }> = ({ tone, icon, children }) => {
  const sign = icon ?? (tone && toneIcons[tone])
  return (
    <span class={tone ? `tag ${tone}` : 'tag'}>
      {sign && <Icon name={sign} size="small" />}
      {children}
    </span>
  )
}

/** The sign and the word of a field of action. */
export const FieldTag: FC<{ field: Field; size?: 'large'; children?: Child }> = ({ field, size, children }) => (
  <span class={`field field-${field}${size ? ` ${size}` : ''}`}>
    <span class="field-sign">
      <Icon name={field} />
    </span>
    <span class="field-word">{children}</span>
  </span>
)
