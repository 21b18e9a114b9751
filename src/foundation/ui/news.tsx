import type { Child, FC } from 'hono/jsx'
import { Link } from './links.tsx'
import type { Target } from './target.ts'

export interface NewsItem {
  to: Target
  title: Child
  teaser?: Child
  /** Small line: date, place, field. */
  meta?: Child
  /** An <Image>: large for the lead story, small for the others. */
  picture?: Child
  lang?: string
}

interface ListProps {
  items: readonly NewsItem[]
  withLead?: boolean
  /** Level of the titles: one below the heading above the list. */
  level?: 2 | 3
}

/** News as a newspaper sets them: the first story large, the others beside it. */
export const NewsList: FC<ListProps> = ({ items, withLead = true, level = 3 }) => {
  const [lead, ...others] = items
  if (!lead) return null
  return withLead ? (
    <div class={others.length ? 'news with-lead' : 'news'}>
      <article class="news-lead" lang={lead.lang}>
        {lead.picture}
        <Headline item={lead} level={level} />
        {lead.teaser && <p>{lead.teaser}</p>}
        {lead.meta && <div class="news-meta">{lead.meta}</div>}
      </article>
      {others.length > 0 && <Others items={others} level={level} />}
    </div>
  ) : (
    <Others items={items} level={level} />
  )
}

const Others: FC<{ items: readonly NewsItem[]; level: 2 | 3 }> = ({ items, level }) => (
  <ul class="news-more">
    {items.map((item) => (
      <li>
        <article class={item.picture ? 'news-item with-picture' : 'news-item'} lang={item.lang}>
          <Headline item={item} level={level} />
          {item.teaser && <p class="small measure">{item.teaser}</p>}
          {item.meta && <div class="news-meta">{item.meta}</div>}
          {item.picture}
        </article>
      </li>
    ))}
  </ul>
)

const Headline: FC<{ item: NewsItem; level: 2 | 3 }> = ({ item, level }) => {
  const Heading = `h${level}` as 'h2'
  return (
    <Heading>
      <Link to={item.to} class="plain-link">
        {item.title}
      </Link>
    </Heading>
  )
}
