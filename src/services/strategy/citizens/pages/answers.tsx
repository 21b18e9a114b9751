import type { Child, FC } from 'hono/jsx'
import { date } from '#foundation/text/dates.ts'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Prose } from '#foundation/ui/drawing.tsx'
import { Stack } from '#foundation/ui/layout.tsx'
import { type Answered, daysWaiting, type Waiting } from '../question.ts'
import { texts } from '../texts.ts'

/** Questions with their answers below each other. @param deed something behind each one */
export const Answers: FC<{ of: readonly Answered[]; level?: 2 | 3; deed?: (one: Answered) => Child }> = ({
  of,
  deed,
}) => {
  const { language } = useVisit()
  const t = texts(language)
  return (
    <Stack gap="airy">
      {of.map((one) => (
        <section class="stack tight" aria-labelledby={`f-${one.id}`}>
          <h3 id={`f-${one.id}`}>{one.question}</h3>
          <Prose of={markdownToHtml(one.answer, { language })} />
          <p class="small quiet">
            {[
              t.askedOn(date(one.askedAt, language)),
              t.answeredOn(date(one.answeredAt, language)),
              one.changedAt && t.changedOn(date(one.changedAt, language)),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {deed?.(one)}
        </section>
      ))}
    </Stack>
  )
}

/** How much waits, told honestly. */
export const WaitingNote: FC<{ of: Waiting }> = ({ of: { number, oldest } }) => {
  const { language, now } = useVisit()
  const t = texts(language)
  return <p class="small">{oldest ? t.waiting(number, daysWaiting(oldest, now)) : t.nothingWaits}</p>
}
