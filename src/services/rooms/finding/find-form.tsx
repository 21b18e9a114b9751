import type { FC } from 'hono/jsx'
import { loadAreas, municipalitiesOf } from '#commons/areas/areas.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { Checkbox, CheckboxGroup, Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { FilterFold } from '#foundation/ui/form.tsx'
import { DateInput, TextInput, TimeInput } from '#foundation/ui/inputs.tsx'
import { Button, Link } from '#foundation/ui/links.tsx'
import { addresses } from '../addresses.ts'
import { equipment, groups } from '../resource.ts'
import { localDay } from '../rules/times.ts'
import { texts } from '../texts/list.ts'
import { equipmentWords, groupsWords, kindsWords } from '../texts/words.ts'
import { activeFilters, asText, districtItself, type FindQuery, kinds } from './find-query.ts'

interface Props {
  asked: FindQuery
  providers: readonly { id: string; name: string }[]
}

/**
 * What somebody looks for. It does not send itself like other filters: a day and two times are typed before anything is meant.
 */
export const FindForm: FC<Props> = ({ asked, providers }) => {
  const visit = useVisit()
  const t = texts(visit.language)
  const active = activeFilters(asked)
  return (
    <search aria-label={t.searchLabel}>
      <FilterFold active={active}>
        <form method="get" action={hrefFor(visit, addresses.list())} class="filters">
          <WhereAndWhen asked={asked} withLastDay />
          <Select
            name="art"
            label={t.kind}
            optional
            empty={t.allKinds}
            value={asked.art ?? ''}
            choices={kinds.map((kind) => ({ value: kind, label: kindsWords(visit.language)[kind] }))}
          />
          <MoreWishes asked={asked} providers={providers} />
          {(asked.tag || asked.alle) && (
            <Checkbox name="alle" value="ja" label={t.showAll} checked={Boolean(asked.alle)} optional />
          )}
          <Button>{t.find}</Button>
          {active > 0 && (
            <Link to={addresses.list()} class="filters-reset">
              {t.reset}
            </Link>
          )}
        </form>
      </FilterFold>
    </search>
  )
}

/** The four questions everybody has: where, when, from when to when, for how many. @param withLastDay for what is wanted for days */
export const WhereAndWhen: FC<{ asked?: Partial<FindQuery>; withLastDay?: boolean }> = ({
  asked = {},
  withLastDay = false,
}) => {
  const { language, space, now } = useVisit()
  const t = texts(language)
  const { tag, bistag, von, bis } = asText({ ausstattung: [], ...asked } as FindQuery)
  const municipalities = space.settings.districtKey ? municipalitiesOf(space.settings.districtKey) : []
  const unknown =
    asked.gemeinde && !municipalities.some(({ key }) => key === asked.gemeinde)
      ? loadAreas().find(asked.gemeinde)
      : undefined
  return (
    <>
      {municipalities.length > 0 && (
        <Select
          name="gemeinde"
          label={t.municipality}
          optional
          empty={t.everywhere}
          value={asked.gemeinde ?? ''}
          choices={[...municipalities, ...(unknown ? [unknown] : [])].map(({ key, name }) => ({
            value: key,
            label: name,
          }))}
        />
      )}
      <DateInput name="tag" label={t.day} value={tag} min={localDay(now).toString()} optional />
      {withLastDay && (
        <DateInput name="bistag" label={t.lastDay} value={bistag} min={localDay(now).toString()} optional />
      )}
      <TimeInput name="von" label={t.from} value={von} optional />
      <TimeInput name="bis" label={t.to} value={bis} optional />
      <TextInput
        name="personen"
        label={t.persons}
        type="number"
        inputmode="numeric"
        min={1}
        value={asked.personen?.toString()}
        optional
      />
    </>
  )
}

const MoreWishes: FC<Props> = ({ asked, providers }) => {
  const { language, space } = useVisit()
  const t = texts(language)
  const chosen =
    [asked.stufenlos, asked.preis, asked.anbieter].filter((value) => value !== undefined).length +
    asked.ausstattung.length
  return (
    <Details summary={chosen ? t.moreActive(chosen) : t.more} open={chosen > 0}>
      <div class="filters-more">
        <CheckboxGroup
          name="ausstattung"
          label={t.equipment}
          hint={t.equipmentHint}
          values={asked.ausstattung}
          choices={equipment.map((value) => ({ value, label: equipmentWords(language)[value] }))}
        />
        <Checkbox name="stufenlos" value="ja" label={t.stepFree} checked={Boolean(asked.stufenlos)} optional />
        <Select
          name="gruppe"
          label={t.bookedAs}
          value={asked.gruppe ?? 'private'}
          choices={groups.map((value) => ({ value, label: groupsWords(language)[value] }))}
        />
        <TextInput
          name="preis"
          label={t.highestPrice}
          hint={t.highestPriceHint}
          type="number"
          inputmode="numeric"
          min={0}
          value={asked.preis?.toString()}
          optional
        />
        {providers.length > 0 && (
          <Select
            name="anbieter"
            label={t.provider}
            optional
            empty={t.allProviders}
            value={asked.anbieter ?? ''}
            choices={[
              { value: districtItself, label: space.name },
              ...providers.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
      </div>
    </Details>
  )
}
