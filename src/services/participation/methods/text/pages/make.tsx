import type { FC } from 'hono/jsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Form } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Row } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { addresses as rooms } from '../../../addresses.ts'
import type { At } from '../../method.ts'
import { paramsOf } from '../../trail.ts'
import { addresses } from '../addresses.ts'
import type { Takeable } from '../take-over.ts'
import { staffTexts } from '../texts/staff.ts'

interface MakeProps {
  readonly at: At
  readonly takeable: readonly Takeable[]
  readonly taken: { readonly title: string; readonly words: string } | undefined
}

/** A text is pasted, or taken over from something the dialogue is linked with. */
export const Make: FC<MakeProps> = ({ at, takeable, taken }) => {
  const t = staffTexts(useVisit().language)
  const params = paramsOf(at)
  return (
    <Article title={t.make} kicker={at.phase.title} lead={t.makeLead}>
      {takeable.length > 0 && !taken && (
        <Row>
          {takeable.map(({ thing, title }) => (
            <ActionLink to={addresses.edit(params, { aus: thing })} look="second" icon="copy">
              {t.takeOver(title)}
            </ActionLink>
          ))}
        </Row>
      )}
      <Form path={addresses.make.path} action={addresses.make(params)} submit={t.split} cancel={rooms.phase(params)}>
        <TextInput name="title" label={t.textTitle} value={taken?.title} maxlength={200} />
        <TextArea name="words" label={t.words} hint={t.wordsHint} value={taken?.words} rows={16} maxlength={200_000} />
      </Form>
    </Article>
  )
}
