import type { FC } from 'hono/jsx'
import { say } from '#foundation/text/catalogue.ts'
import { date } from '#foundation/text/dates.ts'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Prose } from '#foundation/ui/drawing.tsx'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import type { At } from '../../method.ts'
import { addresses } from '../addresses.ts'
import type { Idea } from '../idea.ts'
import { paramsOf } from '../load-idea.ts'
import type { Answer } from '../queries.ts'
import { statusTones, statusWords } from '../texts/statuses.ts'
import { texts } from '../texts/texts.ts'

/** The official answer, or by when it is promised. */
export const OfficialAnswer: FC<{ idea: Idea; answers: readonly Answer[] }> = ({ idea, answers: [answer] }) => {
  const { language, now } = useVisit()
  const t = texts(language)
  if (!answer) {
    if (!idea.dueAt) return null
    const late = Temporal.Instant.compare(idea.dueAt, now) < 0
    const day = date(idea.dueAt, language)
    return (
      <Notice kind={late ? 'warning' : 'info'}>
        <p>{late ? t.promisedLate(day) : t.promised(day)}</p>
      </Notice>
    )
  }
  return (
    <Section title={t.answer} id="antwort">
      <p>
        <StatusTag tone={statusTones[answer.status]}>{say(statusWords[answer.status], language)}</StatusTag>
      </p>
      <Prose of={markdownToHtml(answer.reason, { language, headingBase: 3 })} />
      <p class="small quiet">{t.answeredOn(date(answer.at, language))}</p>
    </Section>
  )
}

interface HistoryProps {
  readonly idea: Idea
  readonly merged: readonly Idea[]
  readonly answers: readonly Answer[]
  readonly at: At
}

/** What belongs to the idea beside its own words: ideas that became part of it, and earlier answers. */
export const History: FC<HistoryProps> = ({ merged, answers: [, ...earlier], at }) => {
  const { language } = useVisit()
  const t = texts(language)
  return (
    <Section title={t.history} id="verlauf">
      <ul>
        {merged.map(({ id, title, author }) => (
          <li>
            {t.alsoHandedIn} <Link to={addresses.idea({ ...paramsOf(at), idea: id })}>{title}</Link>
            {author && ` (${author})`}
          </li>
        ))}
        {earlier.map(({ status, at: moment }) => (
          <li>
            {t.answeredOn(date(moment, language))}: {say(statusWords[status], language)}
          </li>
        ))}
      </ul>
    </Section>
  )
}
