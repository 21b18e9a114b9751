import type { Child, FC } from 'hono/jsx'
import { date, dateRange } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import type { Field } from '#foundation/ui/field.ts'
import { FieldTag, StatusTag } from '#foundation/ui/tags.tsx'
import type { ListedEntry } from '../entries.ts'
import { texts as formatTexts } from '../formats/texts.ts'
import { texts } from '../texts.ts'
import { municipalityName, whenOf } from '../to-entry.ts'

/** What kind of thing, which field, which district: the small line above a title. */
export const EntryTags: FC<{ kind?: string; field: Field | null; origin?: string; cancelled: boolean }> = ({
  kind,
  field,
  origin,
  cancelled,
}) => {
  const { language } = useVisit()
  return (
    <div class="row small">
      {cancelled && <StatusTag tone="danger">{texts(language).cancelled}</StatusTag>}
      {kind && <StatusTag>{kind}</StatusTag>}
      {field && <FieldTag field={field}>{formatTexts(language)[field]}</FieldTag>}
      {origin && <StatusTag icon="place">{origin}</StatusTag>}
    </div>
  )
}

type Facts = Pick<ListedEntry, 'startsAt' | 'endsAt' | 'allDay' | 'publishedAt' | 'place' | 'municipality'>

/** When and where in one line; for things without a date the day they appeared. */
export const EntryFacts: FC<{ of: Facts; children?: Child }> = ({ of, children }) => {
  const { language } = useVisit()
  const when = whenOf(of)
  const where = [of.place, municipalityName(of.municipality)].filter(
    (part, index, all): part is string =>
      Boolean(part) && !all.slice(0, index).some((other) => other?.includes(part as string)),
  )
  return (
    <p class="small quiet">
      {[when ? dateRange(when, language) : date(of.publishedAt, language), ...where].join(' · ')}
      {children}
    </p>
  )
}
