import type { Child, FC } from 'hono/jsx'
import { Icon } from './icon.tsx'

/** More for those who want it. */
export const Details: FC<{ summary: Child; open?: boolean; name?: string; children?: Child }> = ({
  summary,
  open,
  name,
  children,
}) => (
  <details class="panel" open={open} name={name}>
    <summary>
      <Icon name="open" />
      {summary}
    </summary>
    <div class="panel-body">{children}</div>
  </details>
)
