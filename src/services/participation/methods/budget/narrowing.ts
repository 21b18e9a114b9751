import { z } from 'zod'
import { municipalitiesOf } from '#commons/areas/areas.ts'
import { frontTexts } from '#commons/front/front-texts.ts'
import type { Language } from '#foundation/text/language.ts'
import { type Field, fields } from '#foundation/ui/field.ts'
import type { Project } from './project.ts'

/** What the list of projects was narrowed down to. */
export interface Narrowing {
  readonly field?: Field
  readonly municipality?: string
}

const query = z.object({
  feld: z.enum(fields).optional().catch(undefined),
  gemeinde: z
    .string()
    .regex(/^\d{8}$/)
    .optional()
    .catch(undefined),
})

/** Reads an address, or what a form sent; what it does not understand is left out. */
export function narrowingFrom(sent: Readonly<Record<string, unknown>>): Narrowing {
  const { feld, gemeinde } = query.parse(sent)
  return { field: feld, municipality: gemeinde }
}

export const narrowed = (projects: readonly Project[], { field, municipality }: Narrowing): readonly Project[] =>
  projects.filter(
    (project) => (!field || project.field === field) && (!municipality || project.municipality === municipality),
  )

/** Fields and municipalities that projects have, with how many. */
export function choicesOf(projects: readonly Project[], district: string | null | undefined, language: Language) {
  const number = (fits: (project: Project) => boolean) => projects.filter(fits).length
  const known = district ? municipalitiesOf(district) : []
  const all = {
    feld: fields.map((value) => ({
      value: value as string,
      label: frontTexts(language)[value],
      number: number(({ field }) => field === value),
    })),
    gemeinde: known.map(({ key, name }) => ({
      value: key,
      label: name,
      number: number(({ municipality }) => municipality === key),
    })),
  }
  const offered = (choices: typeof all.feld) =>
    choices
      .filter(({ number }) => number > 0)
      .map(({ value, label, number }) => ({ value, label: `${label} (${number})` }))
  return { feld: offered(all.feld), gemeinde: offered(all.gemeinde) }
}
