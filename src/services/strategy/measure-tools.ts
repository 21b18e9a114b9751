import type { LocalAddress } from '#foundation/http/address.ts'
import type { Sentence } from '#foundation/text/catalogue.ts'
import { addresses } from './addresses.ts'
import { staffTexts } from './measures/staff-texts.ts'
import { partAddresses } from './parts/addresses.ts'
import { partStaffTexts } from './parts/texts.ts'
import { standingAddresses } from './standing/addresses.ts'
import { careTexts, standingTexts } from './standing/texts.ts'

/** A way from the page of a measure to the work on it. */
export interface MeasureTool {
  readonly label: Sentence
  readonly to: (at: { measure: string }) => LocalAddress
  readonly action: 'measure.write' | 'measure.update'
  readonly look: 'button' | 'second'
}

const both = (say: (language: 'de' | 'en') => string): Sentence => ({ de: say('de'), en: say('en') })

/** What the areas of this room offer there, in the order of the page. */
export const measureTools: readonly MeasureTool[] = [
  {
    label: both((l) => standingTexts(l).title),
    to: standingAddresses.standing,
    action: 'measure.update',
    look: 'button',
  },
  { label: both((l) => partStaffTexts(l).tool), to: partAddresses.parts, action: 'measure.update', look: 'second' },
  { label: both((l) => staffTexts(l).edit), to: addresses.edit, action: 'measure.write', look: 'second' },
  { label: both((l) => careTexts(l).said), to: standingAddresses.said, action: 'measure.write', look: 'second' },
  { label: both((l) => careTexts(l).set), to: standingAddresses.owner, action: 'measure.write', look: 'second' },
  {
    label: both((l) => careTexts(l).successor),
    to: standingAddresses.successor,
    action: 'measure.write',
    look: 'second',
  },
]
