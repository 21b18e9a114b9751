import type { FC } from 'hono/jsx'
import { municipalitiesOf } from '#commons/areas/areas.ts'
import { frontTexts } from '#commons/front/front-texts.ts'
import type { LocalAddress, Query } from '#foundation/http/address.ts'
import { Checkbox, Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { fields } from '#foundation/ui/field.ts'
import { Icon } from '#foundation/ui/icon.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { addresses } from '../../addresses.ts'
import { phases } from '../../measures/measure.ts'
import { texts as measureTexts, words } from '../../measures/texts.ts'
import {
  freshnesses,
  type ListAsked,
  none,
  type OverviewAsked,
  placeName,
  timelinesses,
  wholeDistrict,
} from '../asked.ts'
import { bodiesOf, bodyBehind } from '../bodies.ts'
import { listTexts } from '../list-texts.ts'
import { placeTexts } from '../place-texts.ts'
import type { Entry } from '../queries.ts'
import { orders } from '../rules/listing.ts'

/** Field, phase and place: what narrows the overview and the list. */
export const FirstFilters: FC<{ asked: OverviewAsked }> = ({ asked }) => {
  const { language, space } = useVisit()
  const [t, m, w, f] = [listTexts(language), measureTexts(language), words(language), frontTexts(language)]
  const districtKey = space.settings.districtKey
  const bodies = bodiesOf(districtKey)
  return (
    <>
      {bodies.length > 0 && (
        <Select
          name="gemeinde"
          label={t.place}
          optional
          empty={t.everywhere}
          value={asked.gemeinde ?? ''}
          choices={[
            { value: wholeDistrict, label: t.wholeDistrict },
            {
              group: t.bodies,
              choices: bodies.map((one) => ({ value: one.key, label: `${one.name} (${one.designation})` })),
            },
            {
              group: t.municipalities,
              choices: municipalitiesOf(districtKey ?? '')
                .filter(({ key }) => !bodies.some((body) => body.key === key))
                .map(({ key, name }) => ({ value: key, label: name })),
            },
          ]}
        />
      )}
      <Select
        name="feld"
        label={t.field}
        optional
        empty={t.allFields}
        value={asked.feld ?? ''}
        choices={[...fields.map((id) => ({ value: id, label: f[id] })), { value: none, label: t.noField }]}
      />
      <Select
        name="phase"
        label={m.phase}
        optional
        empty={t.allPhases}
        value={asked.phase ?? ''}
        choices={phases.map((id) => ({ value: id, label: w[id] }))}
      />
    </>
  )
}

/** What only the list is narrowed down by, and its order. */
export const ListFilters: FC<{ asked: ListAsked; entries: readonly Entry[] }> = ({ asked, entries }) => {
  const { language } = useVisit()
  const [t, m, w] = [listTexts(language), measureTexts(language), words(language)]
  const solutions = entries.filter(({ kind }) => kind === 'strategy.solution')
  return (
    <>
      <FirstFilters asked={asked} />
      <Select
        name="zeitplan"
        label={m.timeliness}
        optional
        empty={t.allSchedules}
        value={asked.zeitplan ?? ''}
        choices={timelinesses.map((id) => ({ value: id, label: w[id] }))}
      />
      <Select
        name="stand"
        label={m.freshness}
        optional
        empty={t.allAges}
        value={asked.stand ?? ''}
        choices={freshnesses.map((id) => ({ value: id, label: w[id] }))}
      />
      {solutions.length > 0 && (
        <Select
          name="loesung"
          label={t.solution}
          optional
          empty={t.allSolutions}
          value={asked.loesung ?? ''}
          choices={[
            ...solutions.map(({ slug, title }) => ({ value: slug, label: title })),
            { value: none, label: t.noSolution },
          ]}
        />
      )}
      <TextInput name="suche" label={t.search} value={asked.suche} maxlength={80} optional />
      <Select
        name="ordnung"
        label={t.order}
        value={asked.ordnung}
        choices={orders.map((id) => ({ value: id, label: t[id] }))}
      />
      {asked.gemeinde && asked.gemeinde !== wholeDistrict && (
        <Checkbox name="nur" value="eigene" label={t.ownOnly} checked={asked.nur === 'eigene'} optional />
      )}
      {asked.zielbild && <input type="hidden" name="zielbild" value={asked.zielbild} />}
    </>
  )
}

interface Chip {
  readonly name: keyof ListAsked
  readonly words: string
}

/** What is on, each with the way to take it away. */
export const Chips: FC<{
  asked: Partial<ListAsked>
  query: Query
  entries: readonly Entry[]
  to: (query: Query) => LocalAddress
}> = ({ asked, query, entries, to }) => {
  const { language, space } = useVisit()
  const t = listTexts(language)
  const [w, f] = [words(language), frontTexts(language)]
  const titleOf = (kind: Entry['kind'], slug: string) =>
    entries.find((entry) => entry.kind === kind && entry.slug === slug)?.title
  const chips = [
    asked.gemeinde && {
      name: 'gemeinde',
      words: asked.gemeinde === wholeDistrict ? t.wholeDistrict : placeName(asked.gemeinde, space.settings.districtKey),
    },
    asked.nur && { name: 'nur', words: t.ownOnly },
    asked.feld && { name: 'feld', words: asked.feld === none ? t.noField : f[asked.feld] },
    asked.phase && { name: 'phase', words: w[asked.phase] },
    asked.zeitplan && { name: 'zeitplan', words: w[asked.zeitplan] },
    asked.stand && { name: 'stand', words: w[asked.stand] },
    asked.zielbild && { name: 'zielbild', words: titleOf('strategy.vision', asked.zielbild) ?? asked.zielbild },
    asked.loesung && {
      name: 'loesung',
      words: asked.loesung === none ? t.noSolution : (titleOf('strategy.solution', asked.loesung) ?? asked.loesung),
    },
    asked.suche && { name: 'suche', words: t.word(asked.suche) },
  ].filter((chip): chip is Chip => Boolean(chip))
  if (chips.length === 0) return null
  return (
    <nav aria-label={t.narrowedTo} class="no-print">
      <ul class="chips">
        {chips.map((chip) => (
          <li>
            <Link to={to({ ...query, [chip.name]: undefined })}>
              <span class="out-of-sight">{t.without(chip.words)}</span>
              <span aria-hidden="true">{chip.words}</span>
              <Icon name="close" size="small" />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** From a list that was narrowed down to a place to the page of its town or association. */
export const PlaceLink: FC<{ gemeinde: string | undefined }> = ({ gemeinde }) => {
  const { language, space } = useVisit()
  const body = bodyBehind(gemeinde, space.settings.districtKey)
  if (!body) return null
  return (
    <p class="no-print">
      <ActionLink to={addresses.place({ ort: body.slug })} icon="place">
        {placeTexts(language).toPlace(`${body.designation} ${body.name}`)}
      </ActionLink>
    </p>
  )
}
