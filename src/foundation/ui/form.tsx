import { raw } from 'hono/html'
import type { Child, FC } from 'hono/jsx'
import { useVisit } from './context.ts'
import { FormContext, useField } from './form-context.ts'
import { Icon } from './icon.tsx'
import { Button, Link } from './links.tsx'
import { hrefOf, type Target } from './target.ts'
import { texts } from './texts.ts'

interface FormProps {
  /** Path pattern of the form's route: tells forms of one page apart, and is the address when it has no holes. */
  path: string
  /** Where it is sent; the page itself when missing and the path has holes. */
  action?: Target
  /** It holds files. */
  files?: boolean
  /** Put before the ids of the inputs, when a page holds two forms with the same names. */
  prefix?: string
  /** False when the page shows the summary itself. */
  summary?: boolean
  /** Words of the one button; leave out to bring your own. */
  submit?: Child
  /** Where 'Abbrechen' leads. */
  cancel?: Target
  class?: string
  children?: Child
}

/**
 * A form that is posted, carries the token against forged requests, and comes back with what was typed.
 * The browser's own checking is off: ours speaks the same everywhere, names the field and is read out.
 */
export const Form: FC<FormProps> = ({
  path,
  action,
  files,
  prefix = '',
  summary = true,
  submit,
  cancel,
  class: name,
  children,
}) => {
  const visit = useVisit()
  const target = action ?? ((path.includes(':') ? visit.here : path) as Target)
  const labels = new Map<string, string>()
  // The inputs are drawn before the summary above them, which calls them by their labels.
  const inputs = String(<FormContext.Provider value={{ path, prefix, labels }}>{children}</FormContext.Provider>)
  return (
    <form
      method="post"
      action={hrefOf(visit, target)}
      enctype={files ? 'multipart/form-data' : undefined}
      class={name ?? 'form'}
      novalidate
    >
      <input type="hidden" name="csrf" value={visit.csrf} />
      {summary && <ErrorSummary form={path} prefix={prefix} labels={labels} />}
      {raw(inputs)}
      {submit && (
        <div class="form-actions">
          <Button>{submit}</Button>
          {cancel && <Link to={cancel}>{texts(visit.language).cancel}</Link>}
        </div>
      )}
    </form>
  )
}

/** Everything that is wrong, first in the form and first in focus; each problem leads to its input. */
export const ErrorSummary: FC<{ form: string; prefix?: string; labels?: ReadonlyMap<string, string> }> = ({
  form,
  prefix = '',
  labels,
}) => {
  const { attempt, language } = useVisit()
  const problems = attempt?.form === form ? Object.entries(attempt.problems) : []
  if (problems.length === 0) return null
  const t = texts(language)
  const title = `${prefix}fehler`
  return (
    <div class="error-summary" role="alert" aria-labelledby={title} tabindex={-1} autofocus>
      <h2 id={title}>{t.errors(problems.length)}</h2>
      <ul>
        {problems.map(([field, problem]) => (
          <li>{field ? <a href={`#${prefix}${field}`}>{named(labels?.get(prefix + field), problem)}</a> : problem}</li>
        ))}
      </ul>
      <p class="small">{t.errorsHint}</p>
    </div>
  )
}

/** 'Tag: Bitte füllen Sie dieses Feld aus.' A label that is a sentence keeps its own stop. */
const named = (label: string | undefined, problem: string) =>
  label ? `${label}${/[.?!…]$/.test(label) ? '' : ':'} ${problem}` : problem

/** A value that travels along. What was sent before does not matter: the page knows better. */
export const HiddenInput: FC<{ name: string; value: string | number }> = ({ name, value }) => (
  <input type="hidden" name={name} value={String(value)} />
)

interface ConfirmProps {
  path: string
  action?: Target
  /** What will happen, and whether it can be undone. */
  children?: Child
  /** Words of the button: the deed itself ('Termin absagen'), never 'OK'. */
  deed: Child
  cancel: Target
  danger?: boolean
}

/** Asks before something weighty is done: a page of its own instead of a dialog. */
export const ConfirmForm: FC<ConfirmProps> = ({ path, action, children, deed, cancel, danger }) => (
  <Form path={path} action={action}>
    {children}
    <div class="form-actions">
      <Button look={danger ? 'danger' : 'button'}>{deed}</Button>
      <Link to={cancel}>{texts(useVisit().language).cancel}</Link>
    </div>
  </Form>
)

interface FiltersProps {
  /** The list's own address; the filters become its query. */
  to: Target
  /** Where all filters are off; shown when some are on. */
  reset?: Target
  /** How many filters are on. */
  active?: number
  children?: Child
}

/**
 * Inputs that narrow something down. On a phone they would fill the first screen: there they stand folded behind one line,
 * which says how many are on; on wide screens they lie open. Without script, and in browsers that know no better, a plain fold.
 */
export const FilterFold: FC<{ active?: number; children?: Child }> = ({ active = 0, children }) => (
  <details class="filter-fold">
    <summary>
      <Icon name="filter" />
      {texts(useVisit().language).filtersFolded(active)}
    </summary>
    {children}
  </details>
)

/** Narrows a list down: a GET form, so that the result can be shared. On wide screens, with script, it sends itself. */
export const Filters: FC<FiltersProps> = ({ to, reset, active, children }) => {
  const visit = useVisit()
  const t = texts(visit.language)
  return (
    <search aria-label={t.filters}>
      <auto-submit data-hint={t.filtersHint}>
        <FilterFold active={active ?? (reset ? 1 : 0)}>
          <form method="get" action={hrefOf(visit, to)} class="filters">
            {children}
            <Button look="second">{t.apply}</Button>
            {reset && (
              <Link to={reset} class="filters-reset">
                {t.reset}
              </Link>
            )}
          </form>
        </FilterFold>
      </auto-submit>
    </search>
  )
}

/** Whether something is wrong with the input of this name, for parts built by hand. */
export function useProblem(name: string): string | undefined {
  return useField(name).problem
}
