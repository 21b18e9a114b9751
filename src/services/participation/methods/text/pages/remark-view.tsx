import type { FC } from 'hono/jsx'
import { pieces } from '#commons/documents/differences.ts'
import { Pieces } from '#commons/documents/document-view.tsx'
import { say } from '#foundation/text/catalogue.ts'
import { date } from '#foundation/text/dates.ts'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Prose } from '#foundation/ui/drawing.tsx'
import { Row } from '#foundation/ui/layout.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { standingOf } from '../../../phases/phase.ts'
import { channelWords } from '../../../texts/words.ts'
import type { At } from '../../method.ts'
import { paramsOf } from '../../trail.ts'
import { addresses } from '../addresses.ts'
import type { Remark } from '../remark.ts'
import { texts } from '../texts/texts.ts'
import { statusTones, statusWords, whatWords } from '../texts/words.ts'

/** A contribution among others: what it says, and what became of it. @param now the version read on this page */
export const RemarkItem: FC<{ of: Remark; at: At; now: number }> = ({ of: remark, at, now }) => {
  const { language, now: moment } = useVisit()
  const t = texts(language)
  return (
    <li class="remark" id={`beitrag-${remark.id}`}>
      <Row>
        <strong>{say(whatWords[remark.what], language)}</strong>
        {remark.status && (
          <StatusTag tone={statusTones[remark.status]}>{say(statusWords[remark.status], language)}</StatusTag>
        )}
        {remark.version !== now && <span class="small quiet">{t.ofVersion(remark.version)}</span>}
      </Row>
      <RemarkWords of={remark} />
      <RemarkOrigin of={remark} />
      <RemarkAnswer of={remark} />
      <p class="small no-print">
        {remark.supports > 0 && `${t.supports(remark.supports)} · `}
        <Link to={addresses.remark({ ...paramsOf(at), remark: remark.id })}>
          {standingOf(at.phase, moment) === 'during' ? t.open : t.see}
          <span class="out-of-sight">
            : {say(whatWords[remark.what], language)} {remark.author ? t.by(remark.author) : ''}
          </span>
        </Link>
      </p>
    </li>
  )
}

/** What it says: the passage it is about, its words, or what it would change. */
export const RemarkWords: FC<{ of: Remark }> = ({ of: { what, passage, body, wording, wordsThen } }) => {
  const t = texts(useVisit().language)
  return (
    <>
      {passage && (
        <blockquote class="passage" lang="de">
          <span class="out-of-sight">{t.passageAbout}: </span>
          <mark>{passage}</mark>
        </blockquote>
      )}
      {what === 'wording' && (
        <p class="difference-words" lang="de">
          <Pieces of={pieces(wordsThen, wording)} />
        </p>
      )}
      {body && (
        <p class="comment-words">
          {what === 'wording' && <span class="quiet">{t.because}: </span>}
          {body}
        </p>
      )}
    </>
  )
}

/** Whose it is, which way it came, and when. */
export const RemarkOrigin: FC<{ of: Remark }> = ({ of: { author, source, channel, confirmedAt, createdAt } }) => {
  const { language } = useVisit()
  const t = texts(language)
  const at = confirmedAt ?? createdAt
  const way = channel === 'online' ? '' : `${say(channelWords[channel], language)}${source ? ` (${source})` : ''}`
  return (
    <p class="small quiet">
      {[way, author && t.by(author)].filter(Boolean).join(', ')}
      {(way || author) && ', '}
      <time datetime={at.toString()}>{date(at, language)}</time>
    </p>
  )
}

/** The official answer, or by when it is promised. */
export const RemarkAnswer: FC<{ of: Remark }> = ({ of: { answer, answeredAt, dueAt } }) => {
  const { language, now } = useVisit()
  const t = texts(language)
  if (answer === null || answeredAt === null) {
    if (!dueAt) return null
    const late = Temporal.Instant.compare(dueAt, now) < 0
    return <p class="small quiet">{(late ? t.promisedLate : t.promised)(date(dueAt, language))}</p>
  }
  return (
    <div class="remark-answer">
      <p class="small">
        <strong>{t.answer}</strong> · {t.answeredOn(date(answeredAt, language))}
      </p>
      <Prose of={markdownToHtml(answer, { language, headingBase: 4 })} />
    </div>
  )
}
