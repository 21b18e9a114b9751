import { optionalEuros } from '#foundation/http/euros.ts'
import { optionalLongText, optionalWholeNumber, wholeNumber } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { saveCommonRules } from '../conditions/save-common-rules.ts'
import { commonRulesPage } from '../pages/provider/common-rules.tsx'
import { commonRulesNotices as notices } from '../texts/common-rules.ts'

/** Sets what holds for everything that can be booked from now on. */
export const commonRulesForm = form(access, {
  address: addresses.commonRules,
  action: 'calendar.keep',
  page: commonRulesPage,
  fields: {
    conditions: optionalLongText(20_000),
    conditionsEn: optionalLongText(20_000),
    conditionsLeicht: optionalLongText(20_000),
    deposit: optionalEuros(),
    advanceDays: optionalWholeNumber(1, 1100),
    freeHours: optionalWholeNumber(0, 8760),
    version: wholeNumber(0, 1_000_000),
  },
  async run(work, { conditions, conditionsEn, conditionsLeicht, deposit, advanceDays, freeHours, version }) {
    const rules = {
      conditions: conditions ?? '',
      mostDepositCents: deposit,
      mostAdvanceDays: advanceDays,
      freeUntilHours: freeHours,
    }
    const saved = await saveCommonRules(work, version, rules, { en: conditionsEn, leicht: conditionsLeicht })
    if (!saved) refuse(notices.conflict)
    return goTo(addresses.commonRules(), notices.saved)
  },
})
