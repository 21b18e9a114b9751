import { wordingsIn } from '#commons/translations/wordings.ts'
import { refuse } from '#foundation/http/problems.ts'
import type { RefundStep } from '../resource.ts'
import { providerNotices } from '../texts/provider-notices.ts'
import type { ResourceInput } from './resource-input.ts'

/** Its texts in other languages. */
export const wordings = (input: ResourceInput) => {
  const { en, leicht } = wordingsIn(input)
  return {
    en: { ...en, conditions: input.conditionsEn },
    leicht: { ...leicht, conditions: input.conditionsLeicht },
  }
}

/** What was typed, as columns. @throws {Refusal} for what does not fit together */
export function columnsOf(input: ResourceInput) {
  if (input.longestMinutes < input.shortestMinutes) refuse(providerNotices.longestShorter, 'longestMinutes')
  return {
    kind: input.kind,
    takes: input.takes,
    title: input.title,
    lead: input.lead ?? '',
    body: input.body ?? '',
    persons: input.persons,
    equipment: [...input.equipment],
    step_free: input.stepFree,
    who: input.who,
    approval: input.approval !== 'no',
    asked_blocks: input.approval !== 'open',
    grid_minutes: Number(input.gridMinutes),
    shortest_minutes: input.shortestMinutes,
    longest_minutes: input.longestMinutes,
    notice_minutes: input.noticeMinutes,
    advance_days: input.advanceDays,
    buffer_minutes: input.bufferMinutes,
    holidays: input.holidaysClosed ? 'closed' : 'as-usual',
    refunds: JSON.stringify(refundsOf(input)),
    conditions: input.conditions ?? '',
    deposit_cents: input.deposit ?? 0,
    vat_permille: input.vatPermille,
  }
}

/** What the district's rules speak about. */
export const ruled = (input: ResourceInput, columns: ReturnType<typeof columnsOf>) => ({
  depositCents: columns.deposit_cents,
  advanceDays: columns.advance_days,
  refunds: refundsOf(input),
})

/** The filled lines, the longest time first; a line half filled is refused. */
function refundsOf(input: ResourceInput): RefundStep[] {
  const lines = ([1, 2, 3] as const).map((line) => ({
    line,
    hours: input[`refundHours${line}`],
    percent: input[`refundPercent${line}`],
  }))
  const steps: RefundStep[] = []
  for (const { line, hours, percent } of lines) {
    if (hours === null && percent === null) continue
    if (hours === null) refuse(providerNotices.refundHalf, `refundHours${line}`)
    if (percent === null) refuse(providerNotices.refundHalf, `refundPercent${line}`)
    if (steps.some((step) => step.hours === hours)) refuse(providerNotices.refundTwice, `refundHours${line}`)
    steps.push({ hours, percent })
  }
  return steps.sort((a, b) => b.hours - a.hours)
}
