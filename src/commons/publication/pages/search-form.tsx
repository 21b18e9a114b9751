import type { FC } from 'hono/jsx'
import { hrefFor } from '#foundation/http/visit.ts'
import { compareNames } from '#foundation/text/numbers.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { FilterFold } from '#foundation/ui/form.tsx'
import { Button } from '#foundation/ui/links.tsx'
import { addresses } from '../addresses.ts'
import type { Kinds } from '../kinds.ts'
import type { Searched } from '../search/searched.ts'
import { texts } from '../texts.ts'
import { municipalityName } from '../to-entry.ts'

/** The words, and below them what the results can be narrowed down to, with numbers. */
export const SearchForm: FC<{ searched: Searched; kinds: Kinds; problem: string | null }> = ({
  searched: { wanted, found },
  kinds,
  problem,
}) => {
  const visit = useVisit()
  const t = texts(visit.language)
  const counted = (label: string, count: number | undefined) =>
    count === undefined ? label : t.withCount(label, count)
  const kindChoices = kinds
    .all()
    .filter(({ kind }) => wanted.kind !== null || found?.kinds.has(kind))
    .map(({ kind }) => ({ value: kind, label: counted(kinds.many(kind, visit.language), found?.kinds.get(kind)) }))
  const keys = new Set([...(found?.municipalities.keys() ?? []), ...(wanted.municipality ? [wanted.municipality] : [])])
  const municipalities = [...keys]
    .map((key) => ({ key, name: municipalityName(key) ?? key }))
    .sort((a, b) => compareNames(a.name, b.name))
    .map(({ key, name }) => ({ value: key, label: counted(name, found?.municipalities.get(key)) }))
  const times = (['coming', 'past', 'undated'] as const)
    .filter((time) => wanted.time !== null || found?.times[time])
    .map((time) => ({ value: time, label: counted(t[time], found?.times[time] || undefined) }))
  return (
    <search aria-label={t.searchTitle}>
      <form method="post" action={hrefFor(visit, addresses.search())} class="search-page" novalidate>
        <div class="search-words">
          <label for="worte" class="kern-label">
            {t.searchFor}
          </label>
          {problem && (
            <p class="kern-error" id="worte-problem" role="alert">
              {problem}
            </p>
          )}
          <div class="search-line">
            <input
              id="worte"
              name="q"
              type="search"
              class="kern-form-input__input"
              value={wanted.text}
              maxlength={200}
              autocomplete="off"
              spellcheck={false}
              aria-describedby={problem ? 'worte-problem' : undefined}
              aria-invalid={problem ? 'true' : undefined}
            />
            <Button icon="search">{t.searchDo}</Button>
          </div>
        </div>
        {found && (found.total > 0 || wanted.kind || wanted.municipality || wanted.time) && (
          <FilterFold active={[wanted.kind, wanted.municipality, wanted.time].filter((one) => one !== null).length}>
            <div class="search-facets">
              <Select
                name="art"
                label={t.kind}
                optional
                empty={t.allKinds}
                value={wanted.kind ?? undefined}
                choices={kindChoices}
              />
              {municipalities.length > 0 && (
                <Select
                  name="gemeinde"
                  label={t.municipality}
                  optional
                  empty={t.allMunicipalities}
                  value={wanted.municipality ?? undefined}
                  choices={municipalities}
                />
              )}
              {times.length > 0 && (
                <Select
                  name="zeit"
                  label={t.time}
                  optional
                  empty={t.anyTime}
                  value={wanted.time ?? undefined}
                  choices={times}
                />
              )}
              <Button look="second">{t.narrow}</Button>
            </div>
          </FilterFold>
        )}
      </form>
    </search>
  )
}
