import type { FC } from 'hono/jsx'
import { ReportLink } from '#commons/moderation/report-link.tsx'
import { imageOf, rightsOf } from '#commons/pictures/parts.tsx'
import { say } from '#foundation/text/catalogue.ts'
import { intlTag } from '#foundation/text/language.ts'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Prose } from '#foundation/ui/drawing.tsx'
import { Progress } from '#foundation/ui/figures.tsx'
import { Section, Stack } from '#foundation/ui/layout.tsx'
import { Picture } from '#foundation/ui/media.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { channelWords } from '../../../texts/words.ts'
import { kind, type NoteWithPicture } from '../notes/note.ts'
import { scoreWords, texts } from '../texts/texts.ts'
import { type Evening, type IslandResult, resultsByIsland } from './evaluation.ts'

/** So many notes of an island stand open; the others unfold. */
const open = 6

/** What was said at the islands, with most dots first, and how it was rated. */
export const Results: FC<{ of: Evening }> = ({ of }) => {
  const t = texts(useVisit().language)
  const results = resultsByIsland(of)
  const rated = results.filter(({ raters }) => raters > 0)
  return (
    <>
      {of.notes.some(({ dots }) => dots > 0) && <p>{t.dotsHint}</p>}
      {results.map((result) => (
        <Section title={result.island.title} id={`insel-${result.island.id}`} level={3}>
          <IslandNotes of={result} />
        </Section>
      ))}
      {rated.length > 0 && (
        <Section title={t.ratings} id="bewertungen" level={3}>
          {rated.map((result) => (
            <Bars of={result} />
          ))}
          <RatingTable of={rated} />
        </Section>
      )}
    </>
  )
}

/** What each island is about, before anything was said. */
export const IslandsAhead: FC<{ of: Evening }> = ({ of: { islands } }) => {
  const { language } = useVisit()
  return (
    <>
      {islands.map(({ id, title, body }) => (
        <Section title={title} id={`insel-${id}`} level={3}>
          {body && <Prose of={markdownToHtml(body, { language, headingBase: 4 })} />}
        </Section>
      ))}
    </>
  )
}

const IslandNotes: FC<{ of: IslandResult }> = ({ of: { island, notes } }) => {
  const { language } = useVisit()
  const t = texts(language)
  const rest = notes.slice(open)
  return (
    <Stack>
      {island.body && <Prose of={markdownToHtml(island.body, { language, headingBase: 4 })} />}
      {notes.length === 0 ? <p class="quiet">{t.noNotes}</p> : <NoteList of={notes.slice(0, open)} />}
      {rest.length > 0 && (
        <Details summary={t.more(rest.length)}>
          <NoteList of={rest} />
        </Details>
      )}
    </Stack>
  )
}

const NoteList: FC<{ of: readonly NoteWithPicture[] }> = ({ of }) => (
  <ul class="notes">
    {of.map((note) => (
      <NoteCard of={note} />
    ))}
  </ul>
)

const NoteCard: FC<{ of: NoteWithPicture }> = ({ of: { id, words, dots, channel, source, picture } }) => {
  const visit = useVisit()
  const { language } = visit
  const t = texts(language)
  const way = channel === 'on-site' ? source : [say(channelWords[channel], language), source].filter(Boolean).join(': ')
  return (
    <li>
      <p lang={language === 'de' ? undefined : 'de'}>{words}</p>
      {picture && <Picture {...imageOf(picture, visit)} rights={rightsOf(picture, visit)} />}
      <div class="row">
        {dots > 0 && <StatusTag>{t.dots(dots)}</StatusTag>}
        {way && <span class="small quiet">{way}</span>}
        <ReportLink kind={kind} id={id} />
      </div>
    </li>
  )
}

const Bars: FC<{ of: IslandResult }> = ({ of: { island, said, raters } }) => {
  const { language } = useVisit()
  const t = texts(language)
  return (
    <Stack gap="tight">
      <p>
        <strong>{island.title}</strong> <span class="quiet">{t.raters(raters)}</span>
      </p>
      {said
        .map((people, index) => (
          <Progress
            id={`note-${island.id}-${index + 1}`}
            label={say(scoreWords[index] ?? { de: '', en: '' }, language)}
            value={people}
            of={raters}
            words={t.share(people, Math.round((people / raters) * 100))}
          />
        ))
        .reverse()}
    </Stack>
  )
}

const RatingTable: FC<{ of: readonly IslandResult[] }> = ({ of }) => {
  const { language } = useVisit()
  const t = texts(language)
  const mean = (value: number | null) =>
    value === null ? '–' : value.toLocaleString(intlTag[language], { maximumFractionDigits: 1 })
  return (
    <DataTable
      caption={t.ratings}
      captionOutOfSight
      columns={[
        { label: t.island, value: ({ island }) => island.title },
        ...scoreWords.map((_, index) => ({
          label: String(index + 1),
          value: ({ said }: IslandResult) => said[index],
          number: true,
        })),
        { label: t.total, value: ({ raters }) => raters, number: true },
        { label: t.mean, value: (result) => mean(result.mean), number: true },
      ]}
      rows={of}
    />
  )
}
