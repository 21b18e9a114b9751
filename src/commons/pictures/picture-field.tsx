import type { FC } from 'hono/jsx'
import { pictureTypes } from '#foundation/files/detect.ts'
import { may } from '#foundation/http/access.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Notice } from '#foundation/ui/feedback.tsx'
import { FileInput } from '#foundation/ui/file-input.tsx'
import { useField } from '#foundation/ui/form-context.ts'
import { HintAndProblem } from '#foundation/ui/input-frame.tsx'
import { Stack } from '#foundation/ui/layout.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { access } from './access.ts'
import { addresses } from './addresses.ts'
import { PictureDetailInputs, PictureState, Thumbnail } from './parts.tsx'
import type { KeptPicture } from './queries.ts'
import { texts } from './texts.ts'

interface PictureFieldProps {
  /** From `picturesFor`: the newest ones, with the one that is chosen or was just uploaded. */
  pictures: readonly KeptPicture[]
  value?: string | null
}

/**
 * One picture for a thing: none, one that is here already, or a new one with text alternative and rights.
 * The form needs `files`, its route `pictureFields`, `prepare: preparePictureFile` and `rescue: rescuePicture`.
 */
export const PictureField: FC<PictureFieldProps> = ({ pictures, value }) => {
  const visit = useVisit()
  const t = texts(visit.language)
  // Organisers choose too; what is not public (yet) only those who keep pictures here may see.
  const keeps = may(visit, access, 'picture.keep')
  const field = useField('picture')
  const file = useField('pictureFile')
  const chosen = (field.cameBack ? field.typed : value) ?? ''
  const choices = pictures.filter(({ id, isPublic }) => keeps || isPublic || id === chosen)
  const pending = choices.find(({ id, state }) => id === chosen && state === 'pending')
  return (
    <fieldset class={field.problem ? 'kern-fieldset kern-fieldset--error' : 'kern-fieldset'}>
      <legend class="kern-label">
        {t.field} <span class="optional">{t.optional}</span>
      </legend>
      <div class="kern-fieldset__body">
        <HintAndProblem field={field} />
        {pending && (
          <Notice>
            <p>{t.keptPending}</p>
          </Notice>
        )}
        <div class="picture-choices">
          <Choice id={field.id} value="" chosen={chosen}>
            {t.noPicture}
          </Choice>
          {choices.map((picture) => (
            <Choice id={`${field.id}-${picture.id}`} value={picture.id} chosen={chosen}>
              {(keeps || picture.isPublic) && <Thumbnail of={picture} alt="" />}
              <span>{picture.alt || t.withoutAlt}</span>
              {!picture.isPublic && <PictureState of={picture} />}
            </Choice>
          ))}
        </div>
        {keeps && (
          <p class="small">
            <Link to={addresses.library()}>{t.toLibrary}</Link>
          </p>
        )}
        <Details summary={pending ? t.completePending : t.newPicture} open={Boolean(pending) || Boolean(file.problem)}>
          {!pending && (
            <FileInput
              name="pictureFile"
              label={t.file}
              hint={t.newReplaces}
              accept={pictureTypes.map((type) => `image/${type}`).join(',')}
              types={t.fileTypes}
              most="12 MB"
              optional
            />
          )}
          <Stack>
            <PictureDetailInputs optional />
            <p class="small">{t.requiredWithFile}</p>
          </Stack>
        </Details>
      </div>
    </fieldset>
  )
}

const Choice: FC<{ id: string; value: string; chosen: string; children?: unknown }> = ({
  id,
  value,
  chosen,
  children,
}) => (
  <div class="kern-form-check">
    <input
      class="kern-form-check__radio"
      type="radio"
      id={id}
      name="picture"
      value={value}
      checked={value === chosen}
    />
    <label class="kern-label" for={id}>
      {children}
    </label>
  </div>
)
