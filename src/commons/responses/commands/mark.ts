import { checkbox, choice } from '#foundation/http/fields.ts'
import { found, goTo, missing } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { markKinds } from '../mark-kinds.ts'
import { setMark } from '../marks.ts'
import { mayRespondTo, respondable, subjectOf } from '../respondable.ts'

/** Somebody sets a mark, or takes it back. */
export const markThing = form(access, {
  address: addresses.marks,
  action: 'mark.set',
  fields: { mark: choice(markKinds), on: checkbox() },
  async load(work, { kind, thing }, input) {
    const about = found(await subjectOf(work, { kind, id: thing }))
    // Until the mark itself is known, one of the marks that may be set is enough.
    const marks = input ? [input.mark] : (respondable(kind)?.marks ?? [])
    let allowed = false
    for (const mark of marks) allowed ||= await mayRespondTo(work, { kind, id: thing }, mark)
    return { about, allowed }
  },
  subject: ({ allowed }) => ({ phase: allowed ? 'allowed' : null }),
  async run(work, { mark, on }, { about }, { kind, thing }) {
    const person = work.viewer.person ?? missing()
    await work.limit('mark', person, 120, 10)
    await setMark(work, person, { kind, id: thing }, mark, on)
    return goTo(about.address)
  },
})
