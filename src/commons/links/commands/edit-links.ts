import { notePresence } from '#commons/privacy/presence.ts'
import { choice, id, optionalText } from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form, type Work } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { addLink, removeLink as takeAway } from '../edges.ts'
import { type FoundThing, thingAt } from '../find-thing.ts'
import { describeThing } from '../kinds.ts'
import { editPage } from '../pages/edit.tsx'
import { choicesOfRelation, readChoice } from '../relations.ts'
import { notices } from '../texts.ts'

/** An editor links two things. */
export const linkThings = form(access, {
  address: addresses.edit,
  action: 'link.edit',
  fields: { relation: choice(choicesOfRelation), thing: optionalText(100), address: optionalText(500) },
  page: editPage,
  load: async (work, { kind, thing }) => found(await describeThing(work, kind, thing)),
  async run(work, input, _about, { kind, thing }) {
    const other = await chosen(work, input)
    const own = { kind, id: thing }
    if (other.kind === kind && other.id === thing) refuse(notices.itself, 'address')
    const { relation, end } = readChoice(input.relation)
    const { otherSpace } = other
    const far = otherSpace ? (end === 'from' ? 'to' : 'from') : null
    const person = work.viewer.person as string
    await addLink(
      work,
      { relation, from: end === 'from' ? own : other, to: end === 'from' ? other : own, otherSpace, far },
      person,
    )
    await notePresence(work, person, 'links')
    return goTo(addresses.edit({ kind, thing }), notices.added)
  },
})

async function chosen(
  work: Work,
  { thing, address }: { thing: string | null; address: string | null },
): Promise<FoundThing> {
  if (address) return (await thingAt(work, address)) ?? refuse(notices.notFound, 'address')
  const [kind = '', id = ''] = thing?.split('~') ?? []
  if (!kind) return refuse(notices.missing, 'thing')
  if (!(await describeThing(work, kind, id))) return refuse(notices.notFound, 'thing')
  return { kind, id, otherSpace: null }
}

/** An editor takes a link away again. */
export const unlinkThings = form(access, {
  address: addresses.remove,
  action: 'link.edit',
  fields: { edge: id() },
  async run(work, { edge }, _thing, { kind, thing }) {
    found((await takeAway(work, edge)) || undefined)
    return goTo(addresses.edit({ kind, thing }), notices.removed)
  },
})
