import type { FC } from 'hono/jsx'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Prose } from '#foundation/ui/drawing.tsx'
import type { Block, ChapterToRead, Reading } from '../reading.ts'
import { texts } from '../texts.ts'
import { DrawnView } from './drawn-view.tsx'

/** The strategy for reading: its contents beside, its chapters below each other at a good measure. */
export const ReadingView: FC<{ of: Reading }> = ({ of: { leicht, chapters } }) => {
  const { language } = useVisit()
  const t = texts(language)
  const german = language === 'en' ? 'de' : undefined
  return (
    <>
      {leicht && (
        <Details summary={t.leicht} open={language === 'leicht'}>
          <Prose of={markdownToHtml(leicht, { language: 'leicht' })} lang="de-simple" />
        </Details>
      )}
      {chapters.length === 0 ? (
        <p>{t.noChapters}</p>
      ) : (
        <div class="strategy-read">
          <nav class="strategy-contents" aria-labelledby="verzeichnis" lang={german}>
            <h2 id="verzeichnis" lang={language === 'en' ? 'en' : undefined}>
              {t.contents}
            </h2>
            <ol>
              {chapters.map(({ id, title }) => (
                <li>
                  <a href={`#kapitel-${id}`}>{title}</a>
                </li>
              ))}
            </ol>
          </nav>
          <div class="strategy-text">
            {chapters.map((chapter) => (
              <OneChapter of={chapter} lang={german} />
            ))}
          </div>
        </div>
      )}
    </>
  )
}

const OneChapter: FC<{ of: ChapterToRead; lang: string | undefined }> = ({ of, lang }) => (
  <section class="strategy-chapter" aria-labelledby={`kapitel-${of.id}`}>
    <h2 id={`kapitel-${of.id}`} lang={lang}>
      <span class="strategy-number">{of.number}</span> {of.title}
    </h2>
    {of.blocks.map((block) => (
      <OneBlock of={block} lang={lang} />
    ))}
    {of.drawn ? (
      <DrawnView of={of.drawn} />
    ) : (
      of.blocks.length === 0 && <p class="quiet">{texts(useVisit().language).noWords}</p>
    )}
  </section>
)

/** A heading, or a paragraph with its number in the margin: whoever speaks about it can quote and link it. */
const OneBlock: FC<{ of: Block; lang: string | undefined }> = ({ of: { number, heading, body }, lang }) => {
  const t = texts(useVisit().language)
  const id = `absatz-${number}`
  if (heading)
    return (
      <h3 id={id} lang={lang}>
        {heading}
      </h3>
    )
  return (
    <div class="strategy-paragraph" id={id}>
      <a class="strategy-anchor" href={`#${id}`} aria-label={t.anchor(number)}>
        {number}
      </a>
      <Prose of={markdownToHtml(body, { language: 'de', headingBase: 4, idPrefix: `${id}-` })} lang={lang} />
    </div>
  )
}
