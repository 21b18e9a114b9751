import type { FC } from 'hono/jsx'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { fields } from '#foundation/ui/field.ts'
import { Filters, HiddenInput } from '#foundation/ui/form.tsx'
import type { Target } from '#foundation/ui/target.ts'
import { municipalityChoices } from '../feeds/feeds.ts'
import type { Filter } from '../filter.ts'
import { texts as formatTexts } from '../formats/texts.ts'
import type { Kinds } from '../kinds.ts'
import { texts } from '../texts.ts'

interface ListFiltersProps {
  to: Target
  reset: Target
  filter: Filter
  /** With it the kind can be chosen. */
  kinds?: Kinds
  /** Parts of the address that stay as they are. */
  kept?: Readonly<Record<string, string | undefined>>
}

/** Kind, field and municipality, as far as the place has them. */
export const ListFilters: FC<ListFiltersProps> = ({ to, reset, filter, kinds, kept = {} }) => {
  const { space, language } = useVisit()
  const t = texts(language)
  const municipalities = municipalityChoices(space.settings.districtKey)
  const active = [filter.kind, filter.field, filter.municipality].filter(Boolean).length
  return (
    <Filters to={to} active={active} reset={active ? reset : undefined}>
      {Object.entries(kept).map(([name, value]) => value && <HiddenInput name={name} value={value} />)}
      {kinds && (
        <Select
          name="art"
          label={t.kind}
          optional
          empty={t.allKinds}
          value={filter.kind}
          choices={kinds.all().map(({ kind }) => ({ value: kind, label: kinds.many(kind, language) }))}
        />
      )}
      <Select
        name="feld"
        label={t.field}
        optional
        empty={t.allFields}
        value={filter.field}
        choices={fields.map((field) => ({ value: field, label: formatTexts(language)[field] }))}
      />
      {municipalities.length > 0 && (
        <Select
          name="gemeinde"
          label={t.municipality}
          optional
          empty={t.allMunicipalities}
          value={filter.municipality}
          choices={municipalities}
        />
      )}
    </Filters>
  )
}
