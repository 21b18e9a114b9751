import type { FC } from 'hono/jsx'
import { isStaff } from '#commons/access/rules.ts'
import { found } from '#foundation/http/problems.ts'
import { page, type Work } from '#foundation/http/route.ts'
import { hrefFor, type Visit } from '#foundation/http/visit.ts'
import { list } from '#foundation/text/numbers.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Columns, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { buildingById, type OwnBuilding, providers, type UnitInUse, unitsOf } from '../../offers/provider-queries.ts'
import { ownProviders } from '../../rights.ts'
import { providerTexts } from '../../texts/provider.ts'
import { BuildingInputs } from './building-inputs.tsx'

/** Whose houses somebody may add: editors the district's own and anybody's admitted, members their own organisations'. */
export async function choosableProviders(
  work: Work,
): Promise<{ choosable: { id: string; name: string }[]; own: boolean }> {
  const own = isStaff(work.viewer, 'editor')
  return { own, choosable: own ? await providers(work) : ownProviders(work.viewer) }
}

/** The way back from the pages of a provider. */
export const offeredTrail = (visit: Visit) => [
  { href: hrefFor(visit, addresses.list()), label: providerTexts(visit.language).rooms },
  { href: hrefFor(visit, addresses.offered()), label: providerTexts(visit.language).offered },
]

export const addBuildingPage = page(access, {
  address: addresses.addBuilding,
  action: 'resource.offer',
  load: choosableProviders,
  head: (_data, visit) => ({
    title: providerTexts(visit.language).addBuilding,
    trail: offeredTrail(visit),
    noIndex: true,
  }),
  view({ choosable, own }, { language, space }) {
    const t = providerTexts(language)
    return (
      <Article title={t.addBuilding} lead={t.addBuildingLead}>
        <Form path={addresses.addBuilding.path} submit={t.save} cancel={addresses.offered()}>
          {(choosable.length > 1 || own) && (
            <Select
              name="provider"
              label={t.provider}
              optional={own}
              empty={own ? space.name : undefined}
              value={own ? '' : choosable[0]?.id}
              choices={choosable.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          {choosable.length === 1 && !own && <HiddenInput name="provider" value={choosable[0]?.id ?? ''} />}
          <BuildingInputs />
        </Form>
      </Article>
    )
  },
})

/** One house for the forms that change it. */
export const loadBuilding = async (work: Work, params: { building: string }) =>
  found(await buildingById(work, params.building))

export const buildingSubject = ({ organisation }: Pick<OwnBuilding, 'organisation'>) => ({ organisation })

export const buildingPage = page(access, {
  address: addresses.building,
  action: 'resource.keep',
  async load(work, params) {
    const building = await loadBuilding(work, params)
    return { building, units: await unitsOf(work, building.id) }
  },
  subject: ({ building }) => buildingSubject(building),
  head: ({ building }, visit) => ({ title: building.name, trail: offeredTrail(visit), noIndex: true }),
  view({ building, units }, { language, space }) {
    const t = providerTexts(language)
    const at = { building: building.id }
    return (
      <Article title={building.name} kicker={building.providerName ?? space.name}>
        <Columns>
          <Form
            path={addresses.building.path}
            action={addresses.building(at)}
            submit={t.save}
            cancel={addresses.offered()}
          >
            <HiddenInput name="version" value={building.version} />
            <BuildingInputs building={building} />
          </Form>
          <Stack gap="airy">
            <ActionLink to={addresses.addResource(at)} look="second" icon="add">
              {t.addResource}
            </ActionLink>
            <Units building={building} units={units} />
          </Stack>
        </Columns>
      </Article>
    )
  },
})

const Units: FC<{ building: OwnBuilding; units: readonly UnitInUse[] }> = ({ building, units }) => {
  const t = providerTexts(useVisit().language)
  const at = { building: building.id }
  return (
    <Section title={t.units} id="einheiten">
      <p class="small">{t.unitsLead}</p>
      {units.length === 0 && <p>{t.noUnits}</p>}
      <Stack gap="tight">
        {units.map((unit) => (
          <Unit building={building.id} unit={unit} />
        ))}
      </Stack>
      <Details summary={t.addUnit}>
        <Form path={addresses.addUnits.path} action={addresses.addUnits(at)} prefix="neu-">
          <TextInput name="unitName" label={t.unitName} maxlength={80} />
          <TextInput
            name="count"
            label={t.unitCount}
            hint={t.unitCountHint}
            inputmode="numeric"
            wide="short"
            optional
          />
          <div>
            <Button look="second">{t.add}</Button>
          </div>
        </Form>
      </Details>
    </Section>
  )
}

const Unit: FC<{ building: string; unit: UnitInUse }> = ({ building, unit }) => {
  const { language } = useVisit()
  const t = providerTexts(language)
  const at = { building, unit: unit.id }
  return (
    <Details summary={unit.name}>
      <Stack>
        <p class="small">{unit.usedBy.length ? t.unitUsedBy(list([...unit.usedBy], language)) : t.unitUnused}</p>
        <Form path={addresses.unit(at)} action={addresses.unit(at)} prefix={`${unit.id}-`}>
          <TextInput name="unitName" label={t.unitName} value={unit.name} maxlength={80} />
          <div>
            <Button look="second">{t.rename}</Button>
          </div>
        </Form>
        {unit.usedBy.length === 0 && !unit.booked && (
          <Form path={addresses.removeUnit(at)} action={addresses.removeUnit(at)} prefix={`weg-${unit.id}-`}>
            <div>
              <Button look="plain" icon="remove">
                {t.removeIt}
              </Button>
            </div>
          </Form>
        )}
      </Stack>
    </Details>
  )
}
