import type { FC } from 'hono/jsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Stack } from '#foundation/ui/layout.tsx'
import { texts } from './texts.ts'
import { type OtherLanguage, otherLanguages, type Wording } from './wordings.ts'

/** A text that can be written in other languages too; several lines when `rows` says so. */
interface VariantField {
  /** Name of the German field; the others are called 'titleEn', 'titleLeicht'. */
  readonly name: string
  readonly label: string
  readonly rows?: number
  readonly maxlength?: number
}

const suffixes: Record<OtherLanguage, string> = { en: 'En', leicht: 'Leicht' }

/** The same texts in English and in Leichte Sprache, folded away while there are none. */
export const VariantInputs: FC<{
  wordings: Partial<Record<OtherLanguage, Wording>>
  fields: readonly VariantField[]
}> = ({ wordings, fields }) => {
  const t = texts(useVisit().language)
  return (
    <>
      {otherLanguages.map((language) => {
        const wording = wordings[language] ?? {}
        return (
          <Details summary={t[language]} open={Object.keys(wording).length > 0}>
            <Stack>
              <p>{t.hint}</p>
              {fields.map(({ name, label, rows, maxlength }) => {
                const input = {
                  name: name + suffixes[language],
                  label,
                  value: wording[name],
                  maxlength,
                  optional: true,
                }
                return rows ? <TextArea {...input} rows={rows} /> : <TextInput {...input} />
              })}
            </Stack>
          </Details>
        )
      })}
    </>
  )
}
