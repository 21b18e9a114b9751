import { pictureLimits } from '#foundation/files/image.ts'
import type { InputOf } from '#foundation/http/fields.ts'
import { checkbox, optionalChoice, optionalId, optionalText, upload } from '#foundation/http/fields.ts'
import { Refusal, refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Sentence } from '#foundation/text/catalogue.ts'
import { describePicture, isComplete, keepPicture, type PictureDetails } from './keep-picture.ts'
import { keptPicture, licences } from './queries.ts'
import { problems } from './texts.ts'

/** Fields of a form that has a `PictureField`; spread them into the form's own. */
export const pictureFields = {
  picture: optionalId(),
  pictureFile: upload(pictureLimits.bytes),
  pictureAlt: optionalText(500),
  pictureAuthor: optionalText(200),
  pictureLicence: optionalChoice(licences),
  picturePeople: checkbox(),
}

export type PictureInput = InputOf<typeof pictureFields>

/**
 * The picture a form means: a new one, or one that is here already; null for none.
 * Refuses, naming the field, what is broken, too large, disguised or lacks text alternative or rights.
 */
export async function pictureFrom(work: Work, input: PictureInput): Promise<string | null> {
  const details = detailsOf(input)
  if (input.pictureFile) {
    refuseIncomplete(details)
    return keepPicture(work, input.pictureFile, details, 'pictureFile')
  }
  if (!input.picture) return null
  const chosen = await keptPicture(work.tx, work.space.id, input.picture)
  if (!chosen) return refuse(problems.gone, 'picture')
  if (chosen.state === 'pending') {
    refuseIncomplete(details)
    await describePicture(work, chosen.id, details)
  }
  return chosen.id
}

/**
 * For `rescue` of the form's route: a file that came with a form that comes back stays here as a pending picture, so that
 * nobody has to choose it again. What cannot be read is left out: the form says what is wrong with it.
 */
export async function rescuePicture(work: Work, sent: FormData): Promise<Record<string, string>> {
  const file = pictureFields.pictureFile.safeParse(sent.get('pictureFile')).data
  if (!file) return {}
  try {
    const details = { alt: '', author: '', licence: null, showsPeople: false }
    return { picture: await keepPicture(work, file, details, 'pictureFile') }
  } catch (error) {
    if (error instanceof Refusal) return {}
    throw error
  }
}

const detailsOf = (input: PictureInput): PictureDetails => ({
  alt: input.pictureAlt ?? '',
  author: input.pictureAuthor ?? '',
  licence: input.pictureLicence,
  showsPeople: input.picturePeople,
})

function refuseIncomplete(details: PictureDetails): void {
  if (isComplete(details)) return
  const missing: Record<string, Sentence> = {}
  if (!details.alt) missing.pictureAlt = problems.altMissing
  if (!details.author) missing.pictureAuthor = problems.authorMissing
  if (!details.licence) missing.pictureLicence = problems.licenceMissing
  throw new Refusal(missing)
}
