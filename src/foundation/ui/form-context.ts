import { createContext, useContext } from 'hono/jsx'
import { useVisit } from './context.ts'

/** The form an input stands in. */
export interface FormFrame {
  /** Path pattern: which form of the page came back. */
  readonly path: string
  /** Put before the ids of the inputs, when a page holds two forms with the same names. */
  readonly prefix: string
  /** What each input is called, by its id: inputs write it while they are drawn, the summary of problems reads it. */
  readonly labels: Map<string, string>
}

export const FormContext = createContext<FormFrame | null>(null)

/** What an input needs to know about itself. */
export interface FieldState {
  readonly id: string
  readonly hintId: string
  readonly problemId: string
  /** What is wrong with it, in the reader's language. */
  readonly problem: string | undefined
  /** What was typed, when this very form came back. */
  readonly typed: string | undefined
  /** The same for inputs that send several values. */
  readonly typedAll: readonly string[] | undefined
  /** True when this form came back: what is missing in it was left empty by the person. */
  readonly cameBack: boolean
}

/** Finds what was typed and what is wrong, only when the form that came back is the one the input stands in. */
export function useField(name: string): FieldState {
  const { attempt } = useVisit()
  const form = useContext(FormContext)
  const id = (form?.prefix ?? '') + name
  const mine = attempt && form && attempt.form === form.path ? attempt : null
  const typed = mine?.values[name]
  return {
    id,
    hintId: `${id}-hinweis`,
    problemId: `${id}-problem`,
    problem: mine?.problems[name],
    typed: typeof typed === 'string' ? typed : typed?.[0],
    typedAll: typeof typed === 'string' ? [typed] : typed,
    cameBack: mine !== null,
  }
}

/** Tells the form what an input is called. Labels that are more than words are left out. */
export function useLabel({ id }: Pick<FieldState, 'id'>, label: unknown): void {
  if (typeof label === 'string') useContext(FormContext)?.labels.set(id, label)
}

/** Ids for aria-describedby, in reading order; undefined when there are none. */
export function describedBy(
  field: FieldState,
  hint: unknown,
  ...more: readonly (string | undefined)[]
): string | undefined {
  const ids = [hint ? field.hintId : undefined, field.problem ? field.problemId : undefined, ...more]
  return ids.filter((id) => id !== undefined).join(' ') || undefined
}
