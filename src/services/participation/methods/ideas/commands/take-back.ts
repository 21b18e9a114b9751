import { found, goTo } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { addresses as rooms } from '../../../addresses.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { ideaAt, paramsOf } from '../load-idea.ts'
import { ownPage } from '../pages/confirm.tsx'
import { ideaPage } from '../pages/idea.tsx'
import { ideaByKey } from '../queries.ts'
import { removeIdea } from '../take-back.ts'
import { notices } from '../texts/notices.ts'

/** Somebody takes their own idea back. */
export const takeIdeaBack = form(access, {
  address: addresses.takeBack,
  action: 'idea.take-back',
  fields: {},
  page: ideaPage,
  load: ideaAt,
  subject: ({ idea }) => ({ person: idea.person }),
  async run(work, _input, { at, idea }) {
    await removeIdea(work, idea.id)
    return goTo(rooms.phase(paramsOf(at)), notices.takenBack)
  },
})

/** The same for a guest, whose link is the proof. */
export const takeBackByLink = form(access, {
  address: addresses.own,
  action: 'idea.by-link',
  fields: {},
  page: ownPage,
  async run(work, _input, _thing, { key }) {
    const idea = found(await ideaByKey(work, key))
    await removeIdea(work, idea.id)
    return goTo(rooms.list(), notices.takenBack)
  },
})
