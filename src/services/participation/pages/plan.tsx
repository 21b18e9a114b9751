import { z } from 'zod'
import { describeThing } from '#commons/links/kinds.ts'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { say } from '#foundation/text/catalogue.ts'
import { RadioGroup } from '#foundation/ui/choices.tsx'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
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
  query: z.object({ von: z.string().max(200).catch(''), titel: z.string().max(160).catch('') }),
  async load(work, _params, { von, titel }) {
    const [kind = '', id = ''] = von.split(':')
    const from = von ? await describeThing(work, kind, id) : undefined
    return { from, von: from ? von : '', title: from ? titel || from.title : undefined }
  },
  head: (_data, visit) => ({
    title: staffTexts(visit.language).plan,
    noIndex: true,
    trail: [{ href: hrefFor(visit, addresses.list()), label: texts(visit.language).title }],
  }),
  view({ from, von, title }, { language }) {
    const t = staffTexts(language)
    return (
      <Article title={t.plan} lead={t.planLead}>
        {from && (
          <Notice>
            <p>{t.planAbout(from.title)}</p>
          </Notice>
        )}
        <Form path={addresses.plan.path} submit={t.begin} cancel={addresses.list()}>
          <HiddenInput name="from" value={von} />
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
          <PromiseInputs title={title} />
        </Form>
      </Article>
    )
  },
})
