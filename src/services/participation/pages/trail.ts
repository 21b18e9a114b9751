import { hrefFor, type Visit } from '#foundation/http/visit.ts'
import { addresses } from '../addresses.ts'
import type { Dialogue } from '../dialogues/dialogue.ts'
import { texts } from '../texts/texts.ts'

/** Where pages of staff hang: below the dialogue they work on. */
export const trailToEdit = (visit: Visit, { slug, title }: Pick<Dialogue, 'slug' | 'title'>) => [
  { href: hrefFor(visit, addresses.list()), label: texts(visit.language).title },
  { href: hrefFor(visit, addresses.edit({ dialogue: slug })), label: title },
]
