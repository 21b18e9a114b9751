import { hrefFor, type Visit } from '#foundation/http/visit.ts'
import { addresses as dialogues } from '../../addresses.ts'
import { texts } from '../../texts/texts.ts'
import type { At } from '../method.ts'

/** Pages of a meeting hang below their phase, that below its dialogue. */
export const trailTo = (visit: Visit, { dialogue, phase }: At) => [
  { href: hrefFor(visit, dialogues.list()), label: texts(visit.language).title },
  { href: hrefFor(visit, dialogues.dialogue({ dialogue: dialogue.slug })), label: dialogue.title },
  { href: hrefFor(visit, dialogues.phase({ dialogue: dialogue.slug, phase: phase.slug })), label: phase.title },
]

export const paramsOf = ({ dialogue, phase }: At) => ({ dialogue: dialogue.slug, phase: phase.slug })
