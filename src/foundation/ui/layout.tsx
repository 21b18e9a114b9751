import type { Child, FC } from 'hono/jsx'
import { Icon } from './icon.tsx'
import { Link } from './links.tsx'
import type { Target } from './target.ts'

interface ArticleProps {
  title: Child
  /** Small line above the title: date, field, kind. */
  kicker?: Child
  lead?: Child
  children?: Child
  lang?: string
}

/** A page about one thing: its title is the only h1. */
export const Article: FC<ArticleProps> = ({ title, kicker, lead, children, lang }) => (
  <article class="article" lang={lang}>
    <header>
      {kicker && <div class="article-kicker">{kicker}</div>}
      <h1>{title}</h1>
      {lead && <Lead>{lead}</Lead>}
    </header>
    {children}
  </article>
)

/** The first sentence: what happens here. */
export const Lead: FC<{ children?: Child }> = ({ children }) => <p class="lead">{children}</p>

interface SectionProps {
  title: Child
  /** For links to the section and for its name; must be unique on the page. */
  id: string
  level?: 2 | 3
  /** Strong rule above: parts of a front page. */
  ruled?: boolean
  more?: { to: Target; label: Child }
  children?: Child
}

/** A part of a page with its heading. */
export const Section: FC<SectionProps> = ({ title, id, level = 2, ruled, more, children }) => {
  const Heading = `h${level}` as 'h2'
  return (
    <section class={ruled ? 'section ruled' : 'section'} aria-labelledby={id}>
      <div class="section-head">
        <Heading id={id}>{title}</Heading>
        {more && (
          <Link to={more.to} class="action section-more">
            {more.label}
            <Icon name="forward" size="small" />
          </Link>
        )}
      </div>
      {children}
    </section>
  )
}

/** Things below each other at one distance. */
export const Stack: FC<{ gap?: 'tight' | 'airy'; children?: Child }> = ({ gap, children }) => (
  <div class={gap ? `stack ${gap}` : 'stack'}>{children}</div>
)

/** Two columns on a wide screen: 2 to 1, even, or a narrow one first. Reading order is the order of the children. */
export const Columns: FC<{ as?: 'even' | 'side-first'; children?: Child }> = ({ as, children }) => (
  <div class={as ? `columns ${as}` : 'columns'}>{children}</div>
)

/** Small things beside each other, wrapping. */
export const Row: FC<{ children?: Child }> = ({ children }) => <div class="row">{children}</div>
