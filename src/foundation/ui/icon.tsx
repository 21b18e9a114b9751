import type { FC } from 'hono/jsx'
import { Draw } from './drawing.tsx'
import { type IconName, icons } from './icons.ts'

/** A sign beside words. Without `title` it is decoration; with it, the only words there are. */
export const Icon: FC<{ name: IconName; size?: 'small' | 'large'; title?: string }> = ({ name, size, title }) => (
  <svg
    class={size ? `icon icon-${size}` : 'icon'}
    viewBox="0 0 24 24"
    aria-hidden={title ? undefined : 'true'}
    role={title ? 'img' : undefined}
    aria-label={title}
    focusable="false"
  >
    <Draw of={icons[name]} />
  </svg>
)
