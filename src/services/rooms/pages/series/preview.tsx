import type { FC } from 'hono/jsx'
import { z } from 'zod'
import { problemSentence } from '#foundation/http/problem-sentence.ts'
import type { Work } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import type { BookingAs, Typed } from '../../bookings/offer.ts'
import type { Resource } from '../../resource.ts'
import { readSeries, ruleOf } from '../../series/input.ts'
import { planSeries, type SeriesPlan } from '../../series/plan-series.ts'
import { bookingTexts } from '../../texts/booking.ts'
import { seriesNotices, seriesTexts } from '../../texts/series.ts'

const one = z.string().max(40).optional().catch(undefined)

/** The rule as the address of a preview has it. */
export const ruleQuery = z.object({
  tag: one,
  bistag: one,
  wochen: one,
  wochentage: z
    .union([z.string(), z.array(z.string()).max(7)])
    .optional()
    .catch(undefined),
  von: one,
  bis: one,
  feiertage: one,
  ferien: one,
  personen: one,
  gruppe: one,
  zweck: one,
})

export type Preview =
  | { readonly kind: 'nothing-asked' }
  | { readonly kind: 'wrong'; readonly problems: Readonly<Record<string, string>> }
  | { readonly kind: 'plan'; readonly plan: SeriesPlan }

/** What would become of the rule that was typed: every date, or what is wrong with it. */
export async function previewOf(
  work: Work,
  resource: Resource,
  typed: Typed,
  as: BookingAs | 'provider',
): Promise<Preview> {
  if (!typed.tag) return { kind: 'nothing-asked' }
  const { language } = work
  const { input, problems } = readSeries(typed)
  if (!input)
    return {
      kind: 'wrong',
      problems: Object.fromEntries(
        Object.entries(problems).map(([name, code]) => [name, say(problemSentence(code), language)]),
      ),
    }
  if (Temporal.PlainDate.compare(input.bistag, input.tag) < 0)
    return { kind: 'wrong', problems: { bistag: say(seriesNotices.endsBefore, language) } }
  const wish = { rule: ruleOf(input), group: input.gruppe, purpose: input.zweck, persons: input.personen }
  const plan = await planSeries(work, resource, wish, as, language)
  return plan.tooMany
    ? { kind: 'wrong', problems: { bistag: say(seriesNotices.tooMany, language) } }
    : { kind: 'plan', plan }
}

/** What is wrong with a rule, each with the name of its field. */
export const WrongRule: FC<{ problems: Readonly<Record<string, string>> }> = ({ problems }) => {
  const { language } = useVisit()
  const [t, b] = [seriesTexts(language), bookingTexts(language)]
  const labels: Readonly<Record<string, string>> = {
    tag: t.firstDay,
    bistag: t.lastDay,
    von: t.from,
    bis: t.to,
    wochen: t.everyWeeks,
    wochentage: t.weekdays,
    personen: b.persons,
    gruppe: b.group,
    zweck: b.purpose,
  }
  return (
    <Notice kind="danger" title={t.unreadable}>
      <ul>
        {Object.entries(problems).map(([name, sentence]) => (
          <li>
            {labels[name] ?? name}: {sentence}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
