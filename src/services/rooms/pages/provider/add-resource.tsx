import { picturesFor } from '#commons/pictures/choose.ts'
import { page } from '#foundation/http/route.ts'
import { Form } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { commonRulesOf } from '../../conditions/common-rules.ts'
import { unitsOf } from '../../offers/provider-queries.ts'
import { providerTexts } from '../../texts/provider.ts'
import { buildingSubject, loadBuilding, offeredTrail } from './building.tsx'
import { ResourceInputs } from './resource-inputs.tsx'

/** Something new to book in a house. */
export const addResourcePage = page(access, {
  address: addresses.addResource,
  action: 'resource.keep',
  async load(work, params) {
    const building = await loadBuilding(work, params)
    return {
      building,
      units: await unitsOf(work, building.id),
      pictures: await picturesFor(work),
      rules: await commonRulesOf(work),
    }
  },
  subject: ({ building }) => buildingSubject(building),
  head: ({ building }, visit) => ({
    title: providerTexts(visit.language).addResourceIn(building.name),
    trail: offeredTrail(visit),
    noIndex: true,
  }),
  view({ building, units, pictures, rules }, { language }) {
    const t = providerTexts(language)
    return (
      <Article title={t.addResource} kicker={building.name} lead={t.addResourceLead}>
        <Form
          path={addresses.addResource.path}
          action={addresses.addResource({ building: building.id })}
          files
          submit={t.save}
          cancel={addresses.offered()}
        >
          <ResourceInputs units={units} pictures={pictures} rules={rules} />
        </Form>
      </Article>
    )
  },
})
