import type { NamedThings } from '#commons/audit/deeds.ts'
import { describeThings } from './kinds.ts'

/** Things of any kind, as the audit log names what was linked or talked about. */
export const namedThing: NamedThings = {
  hole: 'thing',
  async find(work, params) {
    const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
    const things = params.map(({ kind = '', thing = '' }) => ({ kind, id: thing })).filter(({ id }) => uuid.test(id))
    const described = await describeThings(work, things)
    return params.map(({ kind, thing }) => described.get(`${kind} ${thing}`))
  },
}
