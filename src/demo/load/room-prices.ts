import type { PriceRule } from '../../services/rooms/demo.ts'
import type { DemoResource } from '../rooms/types.ts'

/** Price rules in their order, in cents. */
export function pricesOf({ prices }: DemoResource): PriceRule[] {
  return prices.map(({ groups = [], purposes = [], per, euros }, position) => ({
    position,
    firstDay: null,
    groups,
    purposes,
    per,
    cents: Math.round(euros * 100),
  }))
}
