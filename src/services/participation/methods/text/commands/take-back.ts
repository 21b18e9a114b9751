import { found, goTo } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { addresses as rooms } from '../../../addresses.ts'
import { paramsOf } from '../../trail.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { remarkAt } from '../load.ts'
import { ownPage } from '../pages/confirm.tsx'
import { remarkPage } from '../pages/remark.tsx'
import { remarkByKey } from '../queries.ts'
import { removeRemark } from '../take-back.ts'
import { notices } from '../texts/notices.ts'

/** Somebody takes their own contribution back. */
export const takeRemarkBack = form(access, {
  address: addresses.takeBack,
  action: 'remark.take-back',
  fields: {},
  page: remarkPage,
  load: remarkAt,
  subject: ({ remark }) => ({ person: remark.person }),
  async run(work, _input, { at, remark }) {
    await removeRemark(work, remark.id)
    return goTo(rooms.phase(paramsOf(at)), notices.takenBack)
  },
})

/** The same for a guest, whose link is the proof. */
export const takeBackByLink = form(access, {
  address: addresses.own,
  action: 'remark.by-link',
  fields: {},
  page: ownPage,
  async run(work, _input, _thing, { key }) {
    const remark = found(await remarkByKey(work, key))
    await removeRemark(work, remark.id)
    return goTo(rooms.list(), notices.takenBack)
  },
})
