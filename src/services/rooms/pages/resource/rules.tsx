import type { FC } from 'hono/jsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Section } from '#foundation/ui/layout.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import type { BookingRules } from '../../resource.ts'
import { minutesPerDay } from '../../rules/times.ts'
import { lengthWords } from '../../texts/lengths.ts'
import { texts } from '../../texts/resource.ts'
import { whoWords } from '../../texts/words.ts'

/** Who may book how long and how early, said before somebody tries. */
export const HowToBook: FC<{ rules: BookingRules }> = ({ rules }) => {
  const { language } = useVisit()
  const t = texts(language)
  const { who, shortestMinutes, longestMinutes, noticeMinutes, advanceDays, approval } = rules
  const length = (minutes: number) => lengthWords(minutes, language, 1)
  return (
    <Section title={t.rules} id="regeln">
      <DescriptionList
        of={[
          [t.who, whoWords(language)[who]],
          [
            t.length,
            shortestMinutes === longestMinutes
              ? length(shortestMinutes)
              : t.lengthFromTo(length(shortestMinutes), length(longestMinutes)),
          ],
          [
            t.before,
            [
              noticeMinutes > 0 && t.notice(lengthWords(noticeMinutes, language)),
              t.advance(lengthWords(advanceDays * minutesPerDay, language)),
            ]
              .filter(Boolean)
              .join(', '),
          ],
          [t.approval, approval ? t.approvalYes : t.approvalNo],
        ]}
      />
    </Section>
  )
}
