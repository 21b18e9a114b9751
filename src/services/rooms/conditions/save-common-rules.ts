import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import { type CommonRules, commonRulesOf } from './common-rules.ts'
import { keepConditions } from './conditions.ts'

type Saving = Pick<Work, 'tx' | 'now' | 'newId'> & { readonly space: Pick<Work['space'], 'id'> }

/** Changes the rules of a district; conditions that were agreed to are kept. @returns false when somebody else was faster */
export async function saveCommonRules(
  work: Saving,
  version: number,
  rules: Omit<CommonRules, 'conditionsFrom' | 'version'>,
): Promise<boolean> {
  const { tx, space, now } = work
  const before = await commonRulesOf(work as Work, true)
  if (before.version !== version) return false
  const changed = before.conditions !== rules.conditions
  if (changed) await keepConditions(work, null, before)
  const from = changed ? now : before.conditionsFrom
  const { rows } = await sql`
    insert into rooms.common_rules as c (space_id, conditions, conditions_from, most_deposit_cents, most_advance_days, free_until_hours, version, updated_at)
    values (${space.id}, ${rules.conditions}, ${rules.conditions ? from : null}, ${rules.mostDepositCents}, ${rules.mostAdvanceDays},
      ${rules.freeUntilHours}, ${version + 1}, ${now})
    on conflict (space_id) do update set conditions = excluded.conditions, conditions_from = excluded.conditions_from,
      most_deposit_cents = excluded.most_deposit_cents, most_advance_days = excluded.most_advance_days,
      free_until_hours = excluded.free_until_hours, version = excluded.version, updated_at = excluded.updated_at
    where c.version = ${version} returning c.version`.execute(tx)
  return rows.length > 0
}
