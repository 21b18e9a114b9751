import type { Child, FC } from 'hono/jsx'
import { useVisit } from './context.ts'
import { Icon } from './icon.tsx'
import { Link } from './links.tsx'
import type { Target } from './target.ts'
import { texts } from './texts.ts'

export interface NavigationItem {
  to: Target
  label: Child
  /** 'page' when it is this page, 'true' when this page lies below it. */
  current?: 'page' | 'true'
  count?: number
}

/** The main navigation: a row, on a phone behind one button that works without script. */
export const Navigation: FC<{
  items: readonly NavigationItem[]
  /** What stands beside the account on a wide screen. */
  tools?: readonly NavigationItem[]
}> = ({ items, tools = [] }) => {
  const t = texts(useVisit().language)
  return (
    <nav class="main-navigation" aria-label={t.mainNavigation}>
      <details class="menu">
        <summary>
          <Icon name="menu" />
          {t.menu}
        </summary>
        <ul>
          {items.map(({ to, label, current }) => (
            <li>
              <Link to={to} current={current}>
                {label}
              </Link>
            </li>
          ))}
          {tools.map(({ to, label }) => (
            <li class="only-on-phone">
              <Link to={to}>{label}</Link>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}

export interface Crumb {
  /** Missing for the page itself. */
  to?: Target
  label: string
}

/** The way back up. */
export const Breadcrumb: FC<{ items: readonly Crumb[] }> = ({ items }) => (
  <nav class="breadcrumb" aria-label={texts(useVisit().language).breadcrumb}>
    <ol>
      {items.map(({ to, label }) => (
        <li>{to ? <Link to={to}>{label}</Link> : <span aria-current="page">{label}</span>}</li>
      ))}
    </ol>
  </nav>
)

/** The pages of one area, beside the content; where there is no room beside it, behind one line that says where one is. */
export const SideNavigation: FC<{ title: string; items: readonly NavigationItem[] }> = ({ title, items }) => {
  const here = items.find(({ current }) => current)
  return (
    <nav class="side-navigation" aria-label={title}>
      <h2>{title}</h2>
      <details>
        <summary>
          <Icon name="menu" />
          <span>
            {title}
            {here && <span class="here">: {here.label}</span>}
          </span>
        </summary>
        <ul>
          {items.map(({ to, label, current, count }) => (
            <li>
              <Link to={to} current={current}>
                <span>{label}</span>
                {count ? <span class="count">{count}</span> : null}
              </Link>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}

/** Views of the same thing: links that look like tabs, each its own address. */
export const TabLinks: FC<{ label: string; items: readonly NavigationItem[] }> = ({ label, items }) => (
  <nav aria-label={label}>
    <ul class="tabs">
      {items.map(({ to, label: name, current, count }) => (
        <li>
          <Link to={to} current={current}>
            {name}
            {count ? <span class="count">{count}</span> : null}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
)

/** Earlier and later entries of a list that is read by keys, not by page numbers. */
export const Pagination: FC<{ earlier?: Target; later?: Target; earlierLabel?: string; laterLabel?: string }> = ({
  earlier,
  later,
  earlierLabel,
  laterLabel,
}) => {
  const t = texts(useVisit().language)
  if (!earlier && !later) return null
  return (
    <nav class="pages" aria-label={t.pages}>
      {earlier && (
        <Link to={earlier} rel="prev">
          <Icon name="back" size="small" />
          {earlierLabel ?? t.earlier}
        </Link>
      )}
      {later && (
        <Link to={later} rel="next">
          {laterLabel ?? t.later}
          <Icon name="forward" size="small" />
        </Link>
      )}
    </nav>
  )
}
