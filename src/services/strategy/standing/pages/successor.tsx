import { page } from '#foundation/http/route.ts'
import { RadioGroup, Select } from '#foundation/ui/choices.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { measureToEdit } from '../../measures/load-measure.ts'
import { trailTo } from '../../parts/pages/trail.ts'
import { otherMeasures } from '../../parts/queries.ts'
import { standingAddresses } from '../addresses.ts'
import { careTexts } from '../texts.ts'

export const hows = ['merged', 'superseded'] as const

/** A measure goes on as another one. */
export const successorPage = page(access, {
  address: standingAddresses.successor,
  action: 'measure.write',
  async load(work, params) {
    const measure = await measureToEdit(work, params)
    return { measure, others: await otherMeasures(work.tx, work.space.id, measure.id) }
  },
  head: ({ measure }, visit) => ({
    title: careTexts(visit.language).successor,
    noIndex: true,
    trail: trailTo(visit, measure, 'measure'),
  }),
  view({ measure, others }, { language }) {
    const t = careTexts(language)
    const at = { measure: measure.slug }
    return (
      <Article title={t.successor} kicker={measure.title} lead={t.successorLead}>
        <Form
          path={standingAddresses.successor.path}
          action={standingAddresses.successor(at)}
          submit={t.save}
          cancel={addresses.measure(at)}
        >
          <HiddenInput name="version" value={measure.version} />
          <Select
            name="other"
            label={t.other}
            empty={t.none}
            value={measure.successor?.id ?? ''}
            choices={others.map(({ id, title }) => ({ value: id, label: title }))}
            optional
          />
          <RadioGroup
            name="how"
            label={t.how}
            value={measure.successor?.how}
            choices={hows.map((how) => ({ value: how, label: t[how] }))}
            optional
          />
        </Form>
      </Article>
    )
  },
})
