import type { FC } from 'hono/jsx'
import { date } from '#foundation/text/dates.ts'
import { euro, list, percent } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import type { PriceRule, RefundStep, Resource } from '../../resource.ts'
import { conditionsTexts } from '../../texts/common-rules.ts'
import { lengthWords } from '../../texts/lengths.ts'
import { texts } from '../../texts/resource.ts'
import { groupsWords, priceWords, purposeWords, vatWords } from '../../texts/words.ts'
import { ConditionsProse } from '../conditions-to-agree.tsx'

const isAfter = (one: Temporal.PlainDate, other: Temporal.PlainDate) => Temporal.PlainDate.compare(one, other) > 0
const key = ({ groups, purposes }: PriceRule) => `${[...groups].sort()} ${[...purposes].sort()}`

/** Prices that hold now or later; the price before a change is left out. */
function pricesFrom(prices: readonly PriceRule[], today: Temporal.PlainDate): PriceRule[] {
  const newer = (one: PriceRule, other: PriceRule) =>
    one.firstDay !== null && !isAfter(one.firstDay, today) && (!other.firstDay || isAfter(one.firstDay, other.firstDay))
  return prices.filter((rule) => !prices.some((other) => key(other) === key(rule) && newer(other, rule)))
}

const isFree = (prices: readonly PriceRule[]) => prices.every(({ cents, per }) => per === 'free' || cents === 0)

interface PricesProps {
  of: Resource
  prices: readonly PriceRule[]
  today: Temporal.PlainDate
}

export const Prices: FC<PricesProps> = ({ of, prices, today }) => {
  const { language } = useVisit()
  const t = texts(language)
  const shown = pricesFrom(prices, today)
  const free = isFree(shown)
  return (
    <Section title={t.prices} id="preise">
      {free ? (
        <p>{t.pricesNone}</p>
      ) : (
        <DataTable
          caption={t.prices}
          captionOutOfSight
          columns={[
            {
              label: t.priceFor,
              value: (rule) => <ForWhom rule={rule} first={rule === shown[0]} today={today} />,
            },
            { label: t.price, value: (rule) => priceWords(rule, language), number: true },
          ]}
          rows={shown}
        />
      )}
      {!free && of.vatPermille > 0 && <p class="small">{t.vat(vatWords(of.vatPermille, language))}</p>}
      {of.depositCents > 0 && (
        <p>
          <strong>{t.deposit}:</strong> {t.depositHint(euro(of.depositCents, language))}
        </p>
      )}
    </Section>
  )
}

const ForWhom: FC<{ rule: PriceRule; first: boolean; today: Temporal.PlainDate }> = ({ rule, first, today }) => {
  const { language } = useVisit()
  const t = texts(language)
  const { groups, purposes, firstDay } = rule
  const who = list(
    groups.map((group) => groupsWords(language)[group]),
    language,
  )
  const what = list(
    purposes.map((purpose) => purposeWords(language)[purpose]),
    language,
    'or',
  )
  const words = [who || (what ? '' : first ? t.priceAll : t.priceOthers), what].filter(Boolean).join(': ')
  return (
    <>
      {words.charAt(0).toLocaleUpperCase('de')}
      {words.slice(1)}
      {firstDay && isAfter(firstDay, today) && `, ${t.priceFrom(date(firstDay, language))}`}
    </>
  )
}

/** What one gets back, in one sentence. */
export const Cancelling: FC<{ of: Resource; prices: readonly PriceRule[] }> = ({ of: { refunds }, prices }) => {
  const { language } = useVisit()
  const t = texts(language)
  const steps = refunds.filter(({ percent }) => percent > 0).sort((one, other) => other.hours - one.hours)
  const last = steps.at(-1)
  const step = ({ hours, percent: share }: RefundStep) =>
    hours === 0
      ? t.refundAtStart(percent(share / 100, language))
      : t.refundStep(lengthWords(hours * 60, language), percent(share / 100, language))
  const words = isFree(prices)
    ? t.refundFree
    : !last
      ? t.refundNone
      : last.hours === 0 && last.percent === 100
        ? t.refundAll
        : sentence([...steps.map(step), ...(last.hours === 0 ? [] : [t.refundAfter])].join(', '))
  return (
    <Section title={t.cancelling} id="absagen">
      <p>{words}</p>
    </Section>
  )
}

const sentence = (words: string) => `${words.charAt(0).toLocaleUpperCase('de')}${words.slice(1)}.`

export const Conditions: FC<{ of: Resource }> = ({ of }) => {
  const { conditions, conditionsFrom, conditionsIn = 'de' } = of
  const { commonConditions, commonConditionsFrom, commonConditionsIn = 'de' } = of
  const { language } = useVisit()
  const t = texts(language)
  if (!conditions && !commonConditions) return null
  return (
    <Section title={t.conditions} id="bedingungen">
      {conditions && <ConditionsProse text={conditions} in={conditionsIn} />}
      {conditions && conditionsFrom && <p class="small">{t.conditionsFrom(date(conditionsFrom, language))}</p>}
      {commonConditions && commonConditionsFrom && (
        <Details summary={conditionsTexts(language).commonVersion(date(commonConditionsFrom, language))}>
          <ConditionsProse text={commonConditions} in={commonConditionsIn} />
        </Details>
      )}
    </Section>
  )
}
