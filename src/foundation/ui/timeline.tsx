import type { Child, FC } from 'hono/jsx'
import { useVisit } from './context.ts'
import { texts } from './texts.ts'

export interface Step {
  title: Child
  text?: Child
  state: 'done' | 'now' | 'ahead'
}

/** Steps of something that goes on, like stops of a line: done, now, ahead. */
export const Timeline: FC<{ steps: readonly Step[] }> = ({ steps }) => {
  const t = texts(useVisit().language)
  return (
    <ol class="timeline">
      {steps.map(({ title, text, state }) => (
        <li class={state} aria-current={state === 'now' ? 'step' : undefined}>
          <h3>
            {title} <span class="out-of-sight">({t[state]})</span>
          </h3>
          {text && <p>{text}</p>}
        </li>
      ))}
    </ol>
  )
}
