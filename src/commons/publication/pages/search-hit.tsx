import type { FC } from 'hono/jsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Link } from '#foundation/ui/links.tsx'
import type { Hit } from '../search/find-entries.ts'
import { markWords, passage } from '../search/mark-words.ts'
import { texts } from '../texts.ts'
import { hrefOfEntry } from '../to-entry.ts'
import { EntryFacts, EntryTags } from './entry-parts.tsx'

/** One result: what it is, where it leads, where the words stand, and why it was found. */
export const SearchHit: FC<{ hit: Hit; kind: string; marked: readonly string[] }> = ({ hit, kind, marked }) => {
  const visit = useVisit()
  const t = texts(visit.language)
  const { title, lead } = hit.words[visit.language] ?? hit
  const leadHasIt = markWords(lead, marked).some((piece) => piece.marked)
  const text = leadHasIt || !markWords(hit.body, marked).some((piece) => piece.marked) ? lead : hit.body
  const reasons = { title: t.reasonTitle, 'part-of-title': t.reasonPart, text: t.reasonText, similar: t.reasonSimilar }
  return (
    <li>
      <article class="result">
        <EntryTags kind={kind} field={hit.field} origin={hit.origin?.name} cancelled={hit.cancelled} />
        <h3>
          <Link to={{ href: hrefOfEntry(visit, hit) }} class="plain-link">
            <Marked text={title} words={marked} />
          </Link>
        </h3>
        <p>
          <Marked text={passage(text, marked)} words={marked} />
        </p>
        <EntryFacts of={hit}>
          {' · '}
          {t.reason} {reasons[hit.reason]}
        </EntryFacts>
      </article>
    </li>
  )
}

const Marked: FC<{ text: string; words: readonly string[] }> = ({ text, words }) => (
  <>{markWords(text, words).map((piece) => (piece.marked ? <mark>{piece.text}</mark> : piece.text))}</>
)
