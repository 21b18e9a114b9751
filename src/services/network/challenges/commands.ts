import { addLink } from '#commons/links/edges.ts'
import { startedFrom } from '#commons/links/started-from.ts'
import { checkbox, longText } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form, type Work } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { bodiesFor } from '../profiles/pages/add.tsx'
import { challengeAddresses as addresses } from './addresses.ts'
import { challengeKind } from './challenge.ts'
import { beginningFields, challengeFields, versionField } from './fields.ts'
import { challengeAt, subjectOf } from './load.ts'
import { addPage, itemFrom } from './pages/add.tsx'
import { editPage, reportPage } from './pages/edit.tsx'
import { addChallenge, changeChallenge, removeChallenge, reportBack, setOpen } from './save.ts'
import { notices } from './texts.ts'

const add = form(access, {
  address: addresses.add,
  action: 'members.take-part',
  only: 'network',
  fields: { ...beginningFields, ...challengeFields },
  page: addPage,
  async run(work, { actor, item, from, ...input }) {
    await refuseOthers(work, actor)
    const brought = item ? await itemFrom(work, item) : undefined
    const asked = { actor, by: work.viewer.person, meeting: brought?.meeting ?? null, item: brought?.item ?? null }
    const { id, slug } = await addChallenge(work, asked, input)
    const origin = from ? await startedFrom(work, from) : undefined
    if (origin) {
      const { otherSpace, ...to } = origin
      const link = { relation: 'came-from', from: { kind: challengeKind, id }, to, otherSpace } as const
      await addLink(work, link, work.viewer.person)
    }
    return goTo(addresses.challenge({ herausforderung: slug }), notices.added)
  },
})

async function refuseOthers(work: Work, actor: string | null): Promise<void> {
  const bodies = await bodiesFor(work)
  const allowed = actor === null ? bodies.length === 0 : bodies.some(({ id }) => id === actor)
  if (!allowed) refuse(notices.notYours, 'actor')
}

const its = { action: 'challenge.write', only: 'network', load: challengeAt, subject: subjectOf } as const

const edit = form(access, {
  ...its,
  address: addresses.edit,
  fields: { ...challengeFields, ...versionField },
  page: editPage,
  async run(work, { version, ...input }, challenge) {
    if (!(await changeChallenge(work, challenge, version, input))) refuse(notices.conflict)
    return goTo(addresses.challenge({ herausforderung: challenge.slug }), notices.saved)
  },
})

const remove = form(access, {
  ...its,
  address: addresses.remove,
  fields: {},
  async run(work, _input, challenge) {
    await removeChallenge(work, challenge)
    return goTo(addresses.list(), notices.removed)
  },
})

/** Ends the collecting of cards, or goes on with it. */
const close = form(access, {
  ...its,
  address: addresses.close,
  fields: { open: checkbox() },
  async run(work, { open }, challenge) {
    await setOpen(work, challenge, open)
    return goTo(addresses.challenge({ herausforderung: challenge.slug }), open ? notices.opened : notices.closed)
  },
})

const report = form(access, {
  ...its,
  address: addresses.report,
  fields: { report: longText(4000), ...versionField },
  page: reportPage,
  async run(work, { report: words, version }, challenge) {
    if (!(await reportBack(work, challenge, version, words))) refuse(notices.conflict)
    return goTo(addresses.challenge({ herausforderung: challenge.slug }), notices.reported)
  },
})

export const challengeForms = [add, edit, remove, close, report]
