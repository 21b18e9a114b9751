import type { FC } from 'hono/jsx'
import { frontTexts } from '#commons/front/front-texts.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { Checkbox, Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { fields } from '#foundation/ui/field.ts'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { PlaceInputs } from '../../../pages/place-inputs.tsx'
import type { At } from '../../method.ts'
import { addresses } from '../addresses.ts'
import { paramsOf } from '../load-idea.ts'
import { texts } from '../texts/texts.ts'

interface Words {
  readonly title: string
  readonly body: string
  readonly joins: string
}

/** What an idea says: the same inputs for those who have it and for those who type what came on paper. */
export const IdeaInputs: FC<{ words: Words; hint?: string; at: At }> = ({ words, hint, at }) => {
  const visit = useVisit()
  const { language } = visit
  const t = texts(language)
  return (
    <>
      <similar-ideas data-from={hrefFor(visit, addresses.similar(paramsOf(at)))} data-words={t.similarSoFar}>
        <TextInput name="title" label={words.title} maxlength={120} />
      </similar-ideas>
      <TextArea name="body" label={words.body} hint={hint} rows={6} maxlength={4000} />
      <PlaceInputs />
      <Select
        name="field"
        label={t.field}
        optional
        empty={t.noField}
        choices={fields.map((value) => ({ value, label: frontTexts(language)[value] }))}
      />
      <Checkbox name="joins" label={words.joins} optional />
    </>
  )
}
