import type { FC } from 'hono/jsx'
import { percent } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import type { RefundStep } from '../resource.ts'
import { bookingTexts } from '../texts/booking.ts'
import { minutesWords } from '../texts/words.ts'

/** What one gets back when one cancels, step by step. */
export const RefundWords: FC<{ of: readonly RefundStep[] }> = ({ of }) => {
  const { language } = useVisit()
  const t = bookingTexts(language)
  const steps = [...of].sort((one, other) => other.hours - one.hours)
  if (steps.length === 1 && steps[0]?.hours === 0 && steps[0].percent === 100) return <>{t.refundAll}</>
  return (
    <ul class="plain">
      {steps.map(({ hours, percent: share }) => (
        <li>
          {hours === 0
            ? t.refundUntilStart(percent(share / 100, language))
            : t.refundStep(hoursWords(hours, language), percent(share / 100, language))}
        </li>
      ))}
      {!steps.some(({ hours }) => hours === 0) && <li>{t.refundNone}</li>}
    </ul>
  )
}

/** „3 Tage“ for whole days, otherwise hours. */
const hoursWords = (hours: number, language: Parameters<typeof minutesWords>[1]) =>
  hours % 24 === 0 && hours > 24
    ? language === 'en'
      ? `${hours / 24} days`
      : `${hours / 24} Tage`
    : minutesWords(hours * 60, language)
