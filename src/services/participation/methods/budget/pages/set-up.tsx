import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { EuroInput, NumberInput } from '#foundation/ui/amount-inputs.tsx'
import { RadioGroup } from '#foundation/ui/choices.tsx'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { addresses as rooms } from '../../../addresses.ts'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { access } from '../access.ts'
import { budgetAddresses } from '../addresses.ts'
import { budgetToEdit } from '../load-budget.ts'
import { rules } from '../rules/budget.ts'
import { staffTexts } from '../texts/staff.ts'
import { ruleWords } from '../texts/texts.ts'

/** Money and rules, before the first ballot; afterwards only the days for paper. */
export const setUpPage = page(access, {
  address: budgetAddresses.setUp,
  action: 'budget.write',
  load: budgetToEdit,
  head: (at, visit) => ({
    title: staffTexts(visit.language).setUp,
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view(at, { language }) {
    const t = staffTexts(language)
    const { budget, urn, begun } = at
    return (
      <Article title={t.setUp} kicker={at.phase.title} lead={begun ? undefined : t.setUpLead}>
        {begun && (
          <Notice>
            <p>{t.fixed}</p>
          </Notice>
        )}
        <Form
          path={budgetAddresses.setUp.path}
          action={budgetAddresses.setUp(paramsOf(at))}
          submit={t.save}
          cancel={rooms.phase(paramsOf(at))}
        >
          <HiddenInput name="version" value={budget?.version ?? 1} />
          {!begun && (
            <>
              <EuroInput name="purse" label={t.purse} cents={budget?.purse} />
              <RadioGroup
                name="way"
                label={t.way}
                value={budget?.way ?? 'any'}
                choices={[
                  { value: 'any', label: t.wayAny, hint: t.wayAnyHint },
                  { value: 'purse', label: t.wayPurse, hint: t.wayPurseHint },
                ]}
              />
              <RadioGroup
                name="rule"
                label={t.rule}
                value={budget?.rule ?? 'shares-votes'}
                choices={rules.map((value) => ({
                  value,
                  label: say(ruleWords[value].name, language),
                  hint: say(ruleWords[value].what, language),
                }))}
              />
              <NumberInput name="least" label={t.least} value={budget?.least ?? 1} />
              <NumberInput name="most" label={t.most} hint={t.mostHint} value={budget?.most} optional />
            </>
          )}
          <NumberInput name="entryDays" label={t.entryDays} hint={t.entryDaysHint} value={urn?.entryDays ?? 7} />
        </Form>
      </Article>
    )
  },
})
