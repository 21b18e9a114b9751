import { LeadPicture, Thumbnail } from '#commons/pictures/parts.tsx'
import type { ShownPicture } from '#commons/pictures/queries.ts'
import type { ArticleTeaser } from './queries.ts'

/** The picture of an article in a list: large for the lead story, small for the others, nothing where there is none. */
export function listPicture(
  pictures: ReadonlyMap<string, ShownPicture>,
  { pictureId }: Pick<ArticleTeaser, 'pictureId'>,
  lead: boolean,
) {
  const picture = pictures.get(pictureId ?? '')
  if (!picture) return undefined
  return lead ? <LeadPicture of={picture} /> : <Thumbnail of={picture} />
}
