import type { FC } from 'hono/jsx'
import { useVisit } from './context.ts'
import { Form, HiddenInput } from './form.tsx'
import { Button } from './links.tsx'
import type { Target } from './target.ts'
import { texts } from './texts.ts'

interface MoveProps {
  /** Path pattern of the form's route; it reads `direction`: 'up' or 'down'. */
  path: string
  action: Target
  /** What is moved, for those who hear the button only. */
  name: string
  /** Its place among so many: the first cannot go up, the last cannot go down. */
  at: number
  of: number
}

/** Moves something in a list one place up or down, without a script. */
export const MoveButtons: FC<MoveProps> = ({ path, action, name, at, of }) => {
  const t = texts(useVisit().language)
  const directions = [...(at > 0 ? (['up'] as const) : []), ...(at < of - 1 ? (['down'] as const) : [])]
  return (
    <span class="row">
      {directions.map((direction) => (
        <Form path={path} action={action} prefix={`${direction}-${at}-`} summary={false} class="row">
          <HiddenInput name="direction" value={direction} />
          <Button look="plain">
            {t[direction]}
            <span class="out-of-sight">: {name}</span>
          </Button>
        </Form>
      ))}
    </span>
  )
}
