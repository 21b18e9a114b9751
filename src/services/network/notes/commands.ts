import { ownPictureFrom, pictureFields, preparePictureFile, rescuePicture } from '#commons/pictures/form-fields.ts'
import { isUuid } from '#commons/spaces/is-uuid.ts'
import { choice, id, text } from '#foundation/http/fields.ts'
import { goTo, missing, refuse } from '#foundation/http/problems.ts'
import { form, type Work } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { sessionAt } from '../barcamp/load.ts'
import { noteAddresses as addresses } from './addresses.ts'
import { noteParts } from './note.ts'
import { notePage } from './pages/note.tsx'
import { addLine, addPhoto, removeFrom } from './save.ts'
import { notices } from './texts.ts'

type At = { treff: string; runde: string }
const back = (at: Awaited<ReturnType<typeof sessionAt>>) =>
  addresses.note({ treff: at.meeting.slug, runde: at.session.id })

/** Whoever may read the barcamp may write: also people without a part in the network, at a public one. */
const write = form(access, {
  address: addresses.note,
  action: 'programme.own',
  only: 'network',
  fields: { line: id(), part: choice(noteParts), words: text(600) },
  page: notePage,
  load: sessionAt,
  async run(work, { line, part, words }, at) {
    await addLine(work, { id: line, session: at.session.id, part, words, author: work.viewer.person })
    return goTo(addresses.note({ treff: at.meeting.slug, runde: at.session.id }, { teil: part }), notices.written)
  },
})

const photo = form(access, {
  address: addresses.photo,
  action: 'programme.own',
  only: 'network',
  fields: pictureFields,
  prepare: preparePictureFile,
  rescue: rescuePicture,
  page: notePage,
  load: sessionAt,
  async run(work, input, at, _params, picture) {
    const kept = await ownPictureFrom(work, input, picture)
    if (!kept) return refuse(notices.noPhoto, 'pictureFile')
    await addPhoto(work, at.session.id, kept, work.viewer.person as string)
    return goTo(back(at), notices.photo)
  },
})

const removal = async (work: Work, id: string, params: At) => {
  if (!isUuid(id)) missing()
  return { at: await sessionAt(work, params), id }
}

const removeLine = form(access, {
  address: addresses.removeLine,
  action: 'programme.own',
  only: 'network',
  fields: {},
  load: (work, { notizzeile, ...params }: At & { notizzeile: string }) => removal(work, notizzeile, params),
  async run(work, _input, { at, id: line }) {
    const who = { person: work.viewer.person as string, runs: at.runs }
    if (!(await removeFrom(work, 'network.note_line', at.session.id, line, who))) missing()
    return goTo(back(at), notices.removed)
  },
})

const removePhoto = form(access, {
  address: addresses.removePhoto,
  action: 'programme.own',
  only: 'network',
  fields: {},
  load: (work, { foto, ...params }: At & { foto: string }) => removal(work, foto, params),
  async run(work, _input, { at, id: one }) {
    const who = { person: work.viewer.person as string, runs: at.runs }
    if (!(await removeFrom(work, 'network.note_photo', at.session.id, one, who))) missing()
    return goTo(back(at), notices.removed)
  },
})

export const noteForms = [write, photo, removeLine, removePhoto]
