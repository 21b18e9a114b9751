import { page } from '#foundation/http/route.ts'
import { NumberInput } from '#foundation/ui/amount-inputs.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { DateInput, TextInput } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { makingAddresses } from '../addresses.ts'
import { makingToEdit, trailTo } from '../load-making.ts'
import { usual } from '../making.ts'
import { makingStaffTexts } from '../texts.ts'

/** From which day the plan reckons back. */
export const planPage = page(access, {
  address: makingAddresses.plan,
  action: 'document.write',
  load: makingToEdit,
  head: (_data, visit) => ({
    title: makingStaffTexts(visit.language).plan,
    noIndex: true,
    trail: trailTo(visit),
  }),
  view({ making: { plan } }, { language }) {
    const t = makingStaffTexts(language)
    const periods = ['paperDays', 'adviceWeeks', 'revisionWeeks', 'reviewWeeks'] as const
    return (
      <Article title={t.plan} lead={t.planLead}>
        <Form path={makingAddresses.plan.path} submit={t.save} cancel={makingAddresses.making()}>
          <HiddenInput name="version" value={plan?.version ?? 1} />
          <DateInput name="adoptOn" label={t.adoptOn} value={plan?.adoptOn.toString() ?? ''} />
          <TextInput name="body" label={t.body} value={plan?.body ?? 'Kreistag'} maxlength={120} />
          {periods.map((name) => (
            <NumberInput name={name} label={t[name]} value={plan?.[name] ?? usual[name]} />
          ))}
        </Form>
      </Article>
    )
  },
})
