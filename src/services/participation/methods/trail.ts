import { hrefFor, type Visit } from '#foundation/http/visit.ts'
import { addresses } from '../addresses.ts'
import { texts } from '../texts/texts.ts'
import type { At } from './method.ts'

/** Where the pages of a method hang: below its phase. */
export const trailToPhase = (visit: Visit, { dialogue, phase }: At) => [
  { href: hrefFor(visit, addresses.list()), label: texts(visit.language).title },
  { href: hrefFor(visit, addresses.dialogue({ dialogue: dialogue.slug })), label: dialogue.title },
  { href: hrefFor(visit, addresses.phase({ dialogue: dialogue.slug, phase: phase.slug })), label: phase.title },
]

/** The holes of all addresses below a phase. */
export const paramsOf = ({ dialogue, phase }: At) => ({ dialogue: dialogue.slug, phase: phase.slug })
