import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { say } from '#foundation/text/catalogue.ts'
import { RadioGroup } from '#foundation/ui/choices.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { templates } from '../templates.ts'
import { staffTexts } from '../texts/staff.ts'
import { texts } from '../texts/texts.ts'
import { PromiseInputs } from './dialogue-inputs.tsx'

export const planPage = page(access, {
  address: addresses.plan,
  action: 'dialogue.write',
  load: async () => null,
  head: (_data, visit) => ({
    title: staffTexts(visit.language).plan,
    noIndex: true,
    trail: [{ href: hrefFor(visit, addresses.list()), label: texts(visit.language).title }],
  }),
  view(_data, { language }) {
    const t = staffTexts(language)
    return (
      <Article title={t.plan} lead={t.planLead}>
        <Form path={addresses.plan.path} submit={t.begin} cancel={addresses.list()}>
          <RadioGroup
            name="template"
            label={t.template}
            value="blank"
            choices={templates.map(({ id, name, what }) => ({
              value: id,
              label: say(name, language),
              hint: say(what, language),
            }))}
          />
          <PromiseInputs />
        </Form>
      </Article>
    )
  },
})
