import { citizen, during, everyone, resident, staff } from '#commons/access/rules.ts'
import { accessTable } from '#foundation/http/access.ts'
import type { RightsPhase } from './phases/phase.ts'

const phases = (...names: RightsPhase[]) => names

/**
 * Whoever may take part in a phase while it runs. The phase of a thing is 'before', 'after', or, while it runs, the least one has to be
 * (`rightsPhaseOf`): so a phase for residents shuts out guests and citizens, one for guests nobody.
 */
export const takingPart = [
  during(phases('guest'), everyone),
  during(phases('guest', 'citizen'), citizen),
  during(phases('guest', 'citizen', 'resident'), resident),
]

/** The same, but only with an account: guests cannot set marks. */
export const takingPartWithAccount = takingPart.map((rule) => ({
  name: `${rule.name}, with an account`,
  allows: (...asked: Parameters<typeof rule.allows>) => rule.allows(...asked) && citizen.allows(...asked),
}))

/** Staff who enter what came on paper or by telephone, also some time after the end. */
export const enteringFor = [during(phases('guest', 'citizen', 'resident', 'after'), staff('editor'))]

export const access = accessTable('participation', {
  'dialogue.read': [everyone],
  'dialogue.write': [staff('editor')],
})
