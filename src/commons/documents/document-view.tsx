import type { Child, FC } from 'hono/jsx'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Prose } from '#foundation/ui/drawing.tsx'
import type { Difference, Piece } from './differences.ts'
import type { Paragraph } from './document.ts'
import { texts } from './texts.ts'

/** A text in numbered paragraphs, for reading and printing; every paragraph has an address of its own. */
export const DocumentView: FC<{ paragraphs: readonly Paragraph[] }> = ({ paragraphs }) => {
  const { language } = useVisit()
  const t = texts(language)
  if (paragraphs.length === 0) return <p>{t.noWords}</p>
  return (
    <div class="document" lang={language === 'en' ? 'de' : undefined}>
      {paragraphs.map((paragraph) => (
        <ParagraphView of={paragraph} />
      ))}
    </div>
  )
}

/** @param level of the headings of main paragraphs; @param children what the owner adds below the words */
export const ParagraphView: FC<{ of: Paragraph; level?: 2 | 3; children?: Child }> = ({ of, level = 2, children }) => {
  const { language } = useVisit()
  const { id, number, depth, heading, body } = of
  return (
    <section class={`paragraph depth-${depth}`} id={`absatz-${id}`}>
      <ParagraphHead number={number} level={Math.min(depth + level - 1, 6)} href={`#absatz-${id}`}>
        {heading}
      </ParagraphHead>
      {body && <Prose of={markdownToHtml(body, { language })} />}
      {children}
    </section>
  )
}

const ParagraphHead: FC<{ number: string; level: number; href: string; children?: string }> = ({
  number,
  level,
  href,
  children,
}) => {
  const t = texts(useVisit().language)
  const mark = (
    <a class="paragraph-number" href={href} aria-label={t.paragraph(number)}>
      {number}
    </a>
  )
  if (!children) return <p class="paragraph-head">{mark}</p>
  const Heading = `h${level}` as 'h2'
  return (
    <Heading class="paragraph-head">
      {mark} {children}
    </Heading>
  )
}

/** What changed between two versions. Runs of unchanged paragraphs are named, not repeated. */
export const DifferencesView: FC<{ of: readonly Difference[] }> = ({ of }) => {
  const t = texts(useVisit().language)
  if (of.every(({ change, moved }) => change === 'same' && !moved)) return <p>{t.noDifferences}</p>
  return (
    <div class="document">
      {runs(of).map((run) => (Array.isArray(run) ? <Unchanged of={run} /> : <Changed of={run} />))}
    </div>
  )
}

type Run = Difference | Difference[]

function runs(all: readonly Difference[]): Run[] {
  const result: Run[] = []
  for (const one of all) {
    const last = result.at(-1)
    if (one.change !== 'same' || one.moved) result.push(one)
    else if (Array.isArray(last)) last.push(one)
    else result.push([one])
  }
  return result
}

const Unchanged: FC<{ of: readonly Difference[] }> = ({ of }) => {
  const t = texts(useVisit().language)
  const [first, last] = [of[0], of.at(-1)]
  const numbers = of.length === 1 ? first?.numberAfter : `${first?.numberAfter} – ${last?.numberAfter}`
  return (
    <p class="small quiet">
      {numbers}: {of.length === 1 ? t.same : t.sameMany(of.length)}
    </p>
  )
}

const Changed: FC<{ of: Difference }> = ({ of }) => {
  const t = texts(useVisit().language)
  const number = of.numberAfter ?? of.numberBefore ?? ''
  const words = [
    of.change === 'same' ? null : t[of.change],
    of.moved && of.numberBefore ? t.moved(of.numberBefore) : null,
    !of.moved && of.numberBefore && of.numberAfter && of.numberBefore !== of.numberAfter
      ? t.wasNumber(of.numberBefore)
      : null,
  ]
  return (
    <section class={`paragraph difference ${of.change}`} aria-label={t.paragraph(number)}>
      <p class="paragraph-head">
        <span class="paragraph-number">{number}</span>{' '}
        <span class="small quiet">{words.filter(Boolean).join(', ')}</span>
      </p>
      {of.heading.length > 0 && (
        <p class="difference-words">
          <strong>
            <Pieces of={of.heading} />
          </strong>
        </p>
      )}
      {of.body.length > 0 && (
        <p class="difference-words">
          <Pieces of={of.body} />
        </p>
      )}
    </section>
  )
}

/** Words that are new or gone, marked for the eye and, in words, for the ear. */
export const Pieces: FC<{ of: readonly Piece[] }> = ({ of }) => {
  const t = texts(useVisit().language)
  return (
    <>
      {of.map(({ text, change }) =>
        change === 'same' ? (
          text
        ) : (
          <>
            <span class="out-of-sight">{change === 'added' ? t.insBegins : t.delBegins}</span>
            {change === 'added' ? <ins>{text}</ins> : <del>{text}</del>}
            <span class="out-of-sight">{t.changeEnds}</span>
          </>
        ),
      )}
    </>
  )
}
