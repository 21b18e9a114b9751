import { addLink } from '#commons/links/edges.ts'
import { type StartedFrom, startedFrom } from '#commons/links/started-from.ts'
import { may } from '#foundation/http/access.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form, type Work } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { bodiesFor } from '../profiles/pages/add.tsx'
import { lessonAddresses as addresses } from './addresses.ts'
import { beginningFields, lessonFields, versionField } from './fields.ts'
import { lessonKind } from './lesson.ts'
import { lessonAt, subjectOf } from './load.ts'
import { addPage, mayWriteAlone } from './pages/add.tsx'
import { editPage } from './pages/edit.tsx'
import { addLesson, changeLesson, removeLesson } from './save.ts'
import { notices } from './texts.ts'

const add = form(access, {
  address: addresses.add,
  action: 'members.take-part',
  only: 'network',
  fields: { ...beginningFields, ...lessonFields },
  page: addPage,
  async run(work, { actor, from, ...input }) {
    await refuseOthers(work, actor)
    // What the office takes from public sources is nobody's own.
    const ofNobody = actor === null && input.source !== null && may(work, access, 'directory.keep')
    const { id, slug } = await addLesson(work, { actor, author: ofNobody ? null : work.viewer.person }, input)
    const origin = from ? await startedFrom(work, from) : undefined
    if (origin) await linkWith(work, id, origin)
    return goTo(addresses.lesson({ erfahrung: slug }), notices.added)
  },
})

const linkWith = (work: Work, id: string, { otherSpace, ...to }: StartedFrom) =>
  addLink(work, { relation: 'learned-from', from: { kind: lessonKind, id }, to, otherSpace }, work.viewer.person)

async function refuseOthers(work: Work, actor: string | null): Promise<void> {
  const bodies = await bodiesFor(work)
  const allowed = actor === null ? mayWriteAlone(work, bodies) : bodies.some(({ id }) => id === actor)
  if (!allowed) refuse(notices.notYours, 'actor')
}

const edit = form(access, {
  address: addresses.edit,
  action: 'lesson.write',
  only: 'network',
  fields: { ...lessonFields, ...versionField },
  page: editPage,
  load: lessonAt,
  subject: subjectOf,
  async run(work, { version, ...input }, lesson) {
    if (!(await changeLesson(work, lesson, version, input))) refuse(notices.conflict)
    return goTo(addresses.lesson({ erfahrung: lesson.slug }), notices.saved)
  },
})

const remove = form(access, {
  address: addresses.remove,
  action: 'lesson.write',
  only: 'network',
  fields: {},
  load: lessonAt,
  subject: subjectOf,
  async run(work, _input, lesson) {
    await removeLesson(work, lesson)
    return goTo(addresses.list(), notices.removed)
  },
})

export const lessonForms = [add, edit, remove]
