import { sql } from 'kysely'
import { Refusal } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Sentence } from '#foundation/text/catalogue.ts'
import type { RefundStep } from '../resource.ts'
import { commonRulesNotices as notices } from '../texts/common-rules.ts'

type Reading = Pick<Work, 'tx' | 'space'>

/** What a district demands of everything that can be booked in it. Null: no rule. */
export interface CommonRules {
  /** Markdown; whoever books anything agrees to it. */
  readonly conditions: string
  readonly conditionsFrom: Temporal.Instant | null
  readonly mostDepositCents: number | null
  readonly mostAdvanceDays: number | null
  /** So many hours before the start cancelling still costs nothing. */
  readonly freeUntilHours: number | null
  /** 0: none were ever saved. */
  readonly version: number
}

const noRules: CommonRules = {
  conditions: '',
  conditionsFrom: null,
  mostDepositCents: null,
  mostAdvanceDays: null,
  freeUntilHours: null,
  version: 0,
}

/** The district's rules. One statement. @param lock nobody else changes them until the transaction ends */
export async function commonRulesOf({ tx, space }: Reading, lock = false): Promise<CommonRules> {
  const { rows } = await sql<CommonRules>`
    select conditions, conditions_from as "conditionsFrom", most_deposit_cents as "mostDepositCents",
      most_advance_days as "mostAdvanceDays", free_until_hours as "freeUntilHours", version
    from rooms.common_rules where space_id = ${space.id} ${lock ? sql`for update` : sql``}`.execute(tx)
  return rows[0] ?? noRules
}

/** What rules speak about. */
export interface Ruled {
  readonly depositCents: number
  readonly advanceDays: number
  readonly refunds: readonly RefundStep[]
}

export type RuleField = 'deposit' | 'advanceDays' | 'refundHours1'

/** Where something differs from the rules: the field of its form, and the rule in a sentence. */
export function differences(rules: CommonRules, { depositCents, advanceDays, refunds }: Ruled) {
  const found: { field: RuleField; sentence: Sentence }[] = []
  const { mostDepositCents, mostAdvanceDays, freeUntilHours } = rules
  if (mostDepositCents !== null && depositCents > mostDepositCents)
    found.push({ field: 'deposit', sentence: notices.deposit(mostDepositCents) })
  if (mostAdvanceDays !== null && advanceDays > mostAdvanceDays)
    found.push({ field: 'advanceDays', sentence: notices.advance(mostAdvanceDays) })
  if (freeUntilHours !== null && !refunds.some(({ hours, percent }) => percent >= 100 && hours <= freeUntilHours))
    found.push({ field: 'refundHours1', sentence: notices.free(freeUntilHours) })
  return found
}

/**
 * Nothing is saved or published against the rules. One statement.
 * @throws {Refusal} with the rule, at the field; without fields (`whole`) all in one sentence
 */
export async function keepCommonRules(work: Reading, thing: Ruled, whole = false): Promise<void> {
  const found = differences(await commonRulesOf(work), thing)
  if (found.length === 0) return
  if (!whole) throw new Refusal(Object.fromEntries(found.map(({ field, sentence }) => [field, sentence])))
  throw new Refusal({
    '': {
      de: found.map(({ sentence }) => sentence.de).join(' '),
      en: found.map(({ sentence }) => sentence.en).join(' '),
    },
  })
}

/** Something that was offered before a rule was made, or brought in from a file. */
export interface Differing extends Ruled {
  readonly slug: string
  readonly title: string
  readonly building: string
  readonly providerName: string | null
}

/** What differs from the rules, whether published or still a draft, by name. One statement. */
export async function differing({ tx, space }: Reading, rules: CommonRules): Promise<Differing[]> {
  const { mostDepositCents, mostAdvanceDays, freeUntilHours } = rules
  if (mostDepositCents === null && mostAdvanceDays === null && freeUntilHours === null) return []
  const { rows } = await sql<Differing>`
    select r.slug, r.title, b.name as building, o.name as "providerName", r.deposit_cents as "depositCents", r.advance_days as "advanceDays", r.refunds
    from rooms.resource r join rooms.building b on b.space_id = r.space_id and b.id = r.building_id
      left join organisations.organisation o on o.id = r.organisation_id
    where r.space_id = ${space.id} and r.state <> 'withdrawn' order by b.name collate german, r.title collate german, r.id limit 2000`.execute(
    tx,
  )
  return rows.filter((one) => differences(rules, one).length > 0)
}
