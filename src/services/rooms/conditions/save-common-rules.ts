import { sql } from 'kysely'
import { type OtherLanguage, saveWordings } from '#commons/translations/wordings.ts'
import type { Work } from '#foundation/http/route.ts'
import { rulesKind } from '../queries.ts'
import { type CommonRules, commonRulesOf } from './common-rules.ts'
import { keepConditions } from './versions.ts'

type Saving = Pick<Work, 'tx' | 'now' | 'newId'> & { readonly space: Pick<Work['space'], 'id'> }

/**
 * Changes the rules of a district; conditions that were agreed to are kept, with the translations they had.
 * @param translated the common conditions in other languages, Markdown
 * @returns false when somebody else was faster
 */
export async function saveCommonRules(
  work: Saving,
  version: number,
  rules: Omit<CommonRules, 'conditionsFrom' | 'version'>,
  translated: Readonly<Partial<Record<OtherLanguage, string | null>>> = {},
): Promise<boolean> {
  const { tx, space, now } = work
  const before = await commonRulesOf(work as Work, true)
  if (before.version !== version) return false
  // Without German conditions there is nothing that a translation could stand for.
  const wordingIn = (language: OtherLanguage) => (rules.conditions && translated[language]) || null
  const after = { conditions: rules.conditions, en: wordingIn('en'), leicht: wordingIn('leicht') }
  const isNew = await keepConditions(work, null, before, after)
  const from = isNew ? now : before.conditionsFrom
  const { rows } = await sql`
    insert into rooms.common_rules as c (space_id, conditions, conditions_from, most_deposit_cents, most_advance_days, free_until_hours, version, updated_at)
    values (${space.id}, ${rules.conditions}, ${rules.conditions ? from : null}, ${rules.mostDepositCents}, ${rules.mostAdvanceDays},
      ${rules.freeUntilHours}, ${version + 1}, ${now})
    on conflict (space_id) do update set conditions = excluded.conditions, conditions_from = excluded.conditions_from,
      most_deposit_cents = excluded.most_deposit_cents, most_advance_days = excluded.most_advance_days,
      free_until_hours = excluded.free_until_hours, version = excluded.version, updated_at = excluded.updated_at
    where c.version = ${version} returning c.version`.execute(tx)
  if (rows.length === 0) return false
  const wordings = { en: { conditions: after.en }, leicht: { conditions: after.leicht } }
  await saveWordings(work, { kind: rulesKind, id: space.id }, wordings)
  return true
}
