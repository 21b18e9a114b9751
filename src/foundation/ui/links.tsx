import type { Child, FC } from 'hono/jsx'
import { useVisit } from './context.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import { hrefOf, type Target } from './target.ts'
import { texts } from './texts.ts'

interface LinkProps {
  to: Target
  children?: Child
  class?: string
  current?: boolean | 'page' | 'true'
  lang?: string
  rel?: string
}

/** A link in running text and lists. */
export const Link: FC<LinkProps> = ({ to, children, class: name, current, lang, rel }) => (
  <a
    href={hrefOf(useVisit(), to)}
    class={name}
    aria-current={current === true ? 'page' : current || undefined}
    lang={lang}
    hreflang={lang}
    rel={rel}
  >
    {children}
  </a>
)

/** A link to another website: says so, and hands nothing over. */
export const OutsideLink: FC<{ href: string; children?: Child }> = ({ href, children }) => (
  <Link to={{ href }} rel="noopener noreferrer external">
    {children}
    <Icon name="elsewhere" size="small" title={` ${texts(useVisit().language).elsewhere}`} />
  </Link>
)

/** The one thing to do next. `look="button"` at most once per screen; `plain` for quieter ones. */
export const ActionLink: FC<{
  to: Target
  children?: Child
  look?: 'button' | 'second' | 'plain'
  icon?: IconName
}> = ({ to, children, look = 'plain', icon }) =>
  look === 'plain' ? (
    <Link to={to} class="action">
      {icon && <Icon name={icon} size="small" />}
      <span>{children}</span>
      {!icon && <Icon name="forward" size="small" />}
    </Link>
  ) : (
    <Link to={to} class={`kern-btn ${look === 'button' ? 'kern-btn--primary' : 'kern-btn--secondary'}`}>
      {icon && <Icon name={icon} size="small" />}
      <span class="kern-label">{children}</span>
    </Link>
  )

interface ButtonProps {
  children?: Child
  look?: 'button' | 'second' | 'plain' | 'danger'
  icon?: IconName
  name?: string
  value?: string
  /** Sends the form elsewhere than the form says. */
  to?: Target
  disabled?: boolean
  form?: string
}

const buttonLooks = {
  button: 'kern-btn--primary',
  second: 'kern-btn--secondary',
  plain: 'kern-btn--tertiary',
  danger: 'kern-btn--danger',
}

/** Sends the form it stands in. Prefer a button that can always be pressed and says what is missing to `disabled`. */
export const Button: FC<ButtonProps> = ({ children, look = 'button', icon, name, value, to, disabled, form }) => (
  <button
    type="submit"
    class={`kern-btn ${buttonLooks[look]}`}
    name={name}
    value={value}
    formaction={to && hrefOf(useVisit(), to)}
    disabled={disabled}
    form={form}
  >
    {icon && <Icon name={icon} size="small" />}
    <span class="kern-label">{children}</span>
  </button>
)

export interface LinkListItem {
  to: Target
  title: Child
  note?: Child
}

/** Links below each other, each with a line about it. */
export const LinkList: FC<{ items: readonly LinkListItem[]; columned?: boolean }> = ({ items, columned }) => (
  <ul class={columned ? 'link-list columned' : 'link-list'}>
    {items.map(({ to, title, note }) => (
      <li>
        <Link to={to}>{title}</Link>
        {note && <p>{note}</p>}
      </li>
    ))}
  </ul>
)
