import type { FC } from 'hono/jsx'
import { municipalitiesOf } from '#commons/areas/areas.ts'
import { frontTexts } from '#commons/front/front-texts.ts'
import { say } from '#foundation/text/catalogue.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { fields } from '#foundation/ui/field.ts'
import { Filters } from '#foundation/ui/form.tsx'
import { addresses as rooms } from '../../../addresses.ts'
import { channelWords } from '../../../texts/words.ts'
import { type At, channels } from '../../method.ts'
import { statuses } from '../idea.ts'
import { queryOf } from '../listing.ts'
import { paramsOf } from '../load-idea.ts'
import { statusWords } from '../texts/statuses.ts'
import { texts } from '../texts/texts.ts'
import type { ListData } from './list-data.ts'

/** Narrows the list down; offers only what leads somewhere, with how many there are. */
export const ListFilters: FC<{ of: ListData; at: At; active: number }> = ({ of: { listing, facets }, at, active }) => {
  const { language, space } = useVisit()
  const t = texts(language)
  const district = space.settings.districtKey
  const known = district ? municipalitiesOf(district) : []
  const choices = (facet: string, all: readonly { value: string; label: string }[], chosen: string | undefined) =>
    all
      .map(({ value, label }) => ({ value, label, number: facets[facet]?.[value === 'offen' ? '' : value] ?? 0 }))
      .filter(({ value, number }) => number > 0 || value === chosen)
      .map(({ value, label, number }) => ({ value, label: `${label} (${number})` }))
  const offered = {
    feld: choices(
      'field',
      fields.map((value) => ({ value, label: frontTexts(language)[value] })),
      listing.field,
    ),
    gemeinde: choices(
      'municipality',
      known.map(({ key, name }) => ({ value: key, label: name })),
      listing.municipality,
    ),
    stand: choices(
      'status',
      [
        { value: 'offen', label: t.open },
        ...statuses.map((value) => ({ value, label: say(statusWords[value], language) })),
      ],
      listing.status,
    ),
    weg: choices(
      'channel',
      channels.map((value) => ({ value, label: say(channelWords[value], language) })),
      listing.channel,
    ),
  }
  const asked = queryOf(listing)
  const words = {
    feld: [t.field, t.allFields],
    gemeinde: [t.municipality, t.allMunicipalities],
    stand: [t.status, t.allStatuses],
    weg: [t.channel, t.allChannels],
  } as const
  return (
    <Filters to={rooms.phase(paramsOf(at))} active={active} reset={active ? rooms.phase(paramsOf(at)) : undefined}>
      <Select
        name="ordnung"
        label={t.sort}
        value={listing.sort}
        choices={[
          { value: 'neu', label: t.newest },
          { value: 'meiste', label: t.supported },
        ]}
      />
      {(Object.keys(offered) as (keyof typeof offered)[])
        .filter((name) => offered[name].length > 1 || asked[name])
        .map((name) => (
          <Select
            name={name}
            label={words[name][0]}
            optional
            empty={words[name][1]}
            value={asked[name] ?? ''}
            choices={offered[name]}
          />
        ))}
    </Filters>
  )
}
