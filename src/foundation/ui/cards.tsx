import type { Child, FC } from 'hono/jsx'
import { Link } from './links.tsx'
import type { Target } from './target.ts'

export interface CardProps {
  to: Target
  title: Child
  text?: Child
  /** Above the title: tags. */
  kicker?: Child
  /** Below: date, place, numbers. */
  foot?: Child
  /** An <img>; its text alternative may be empty when the title says it all. */
  picture?: Child
}

/** Things to choose from. The whole card can be pressed, the title is the link. */
export const CardList: FC<{ cards: readonly CardProps[] }> = ({ cards }) => (
  <ul class="cards">
    {cards.map(({ to, title, text, kicker, foot, picture }) => (
      <li>
        <article class="card">
          {picture}
          {kicker}
          <h3>
            <Link to={to} class="plain-link">
              {title}
            </Link>
          </h3>
          {text && <p>{text}</p>}
          {foot && <div class="card-foot">{foot}</div>}
        </article>
      </li>
    ))}
  </ul>
)
