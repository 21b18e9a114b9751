import { page } from '#foundation/http/route.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { measureToEdit } from '../../measures/load-measure.ts'
import { trailTo } from '../../parts/pages/trail.ts'
import { standingAddresses } from '../addresses.ts'
import { keepersOf } from '../queries.ts'
import { careTexts } from '../texts.ts'

/** Who keeps a measure up to date. */
export const ownerPage = page(access, {
  address: standingAddresses.owner,
  action: 'measure.write',
  showsPersons: true,
  async load(work, params) {
    return { measure: await measureToEdit(work, params), keepers: await keepersOf(work.tx, work.space.id) }
  },
  head: ({ measure }, visit) => ({
    title: careTexts(visit.language).set,
    noIndex: true,
    trail: trailTo(visit, measure, 'measure'),
  }),
  view({ measure, keepers }, { language }) {
    const t = careTexts(language)
    const at = { measure: measure.slug }
    return (
      <Article title={t.set} kicker={measure.title}>
        <Form
          path={standingAddresses.owner.path}
          action={standingAddresses.owner(at)}
          submit={t.save}
          cancel={addresses.measure(at)}
        >
          <Select
            name="owner"
            label={t.owner}
            hint={t.ownerHint}
            empty={t.nobody}
            value={measure.ownerId ?? ''}
            choices={keepers.map(({ id, name }) => ({ value: id, label: name }))}
            optional
          />
        </Form>
      </Article>
    )
  },
})
