import { pictureFields, pictureFrom, preparePictureFile, rescuePicture } from '#commons/pictures/form-fields.ts'
import { checkbox, choice, id, optionalWholeNumber } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { collecting, meetingToEdit, noteToEdit, ratingToEdit, subjectOf } from '../load.ts'
import { hasBegun } from '../meetings/meeting.ts'
import { versionField } from '../meetings/meeting-input.ts'
import { savePeople } from '../meetings/save-meeting.ts'
import {
  addDots,
  addNote,
  changeNote,
  noteFields,
  ratingFields,
  removeNote as remove,
  saveRating,
  wordsFields,
} from '../notes/save-note.ts'
import { collectPage } from '../pages/collect.tsx'
import { editNotePage } from '../pages/edit-note.tsx'
import { evaluatePage, ratePage } from '../pages/evaluate.tsx'
import { notices, refusals } from '../texts/notices.ts'
import { paramsOf } from '../trail.ts'

/** Writes a note down and comes back for the next one. */
export const collectNote = form(access, {
  address: addresses.collect,
  action: 'note.enter',
  fields: { ...noteFields, ...pictureFields },
  prepare: preparePictureFile,
  rescue: rescuePicture,
  page: collectPage,
  load: collecting,
  subject: subjectOf,
  async run(work, input, at, _params, picture) {
    const meeting = at.meetings.find((one) => one.id === input.meeting)
    if (!meeting) refuse(refusals.chooseMeeting)
    if (at.standing !== 'after' && !hasBegun(meeting, work.now)) refuse(refusals.notBegun)
    if (!at.islands.some((one) => one.id === input.island)) refuse(refusals.chooseIsland)
    await addNote(work, input, work.viewer.person, await pictureFrom(work, input, picture))
    return goTo(addresses.collect(paramsOf(at), { treffen: input.meeting, insel: input.island }), notices.noteKept)
  },
})

/** Corrects a note. */
export const editNote = form(access, {
  address: addresses.editNote,
  action: 'note.enter',
  fields: { ...wordsFields, ...versionField, island: id(), ...pictureFields },
  prepare: preparePictureFile,
  rescue: rescuePicture,
  page: editNotePage,
  load: noteToEdit,
  subject: subjectOf,
  async run(work, input, at, _params, picture) {
    if (!at.islands.some((one) => one.id === input.island)) refuse(refusals.chooseIsland, 'island')
    const shown = await pictureFrom(work, input, picture)
    if (!(await changeNote(work, at.note.id, input.version, input, shown))) refuse(refusals.conflict)
    const here = { treffen: at.note.meetingId, insel: input.island }
    return goTo(addresses.collect(paramsOf(at), here), notices.noteChanged)
  },
})

/** One dot more or less, counted at the wall. */
export const changeDots = form(access, {
  address: addresses.dots,
  action: 'note.enter',
  fields: { by: choice(['1', '-1']) },
  page: editNotePage,
  load: noteToEdit,
  subject: subjectOf,
  async run(work, { by }, at) {
    await addDots(work, at.note.id, by === '1' ? 1 : -1)
    const here = { treffen: at.note.meetingId, insel: at.note.islandId }
    return goTo(addresses.collect(paramsOf(at), here), notices.dotsChanged)
  },
})

export const removeNote = form(access, {
  address: addresses.removeNote,
  action: 'note.enter',
  fields: {},
  page: editNotePage,
  load: noteToEdit,
  subject: subjectOf,
  async run(work, _input, at) {
    await remove(work, at.note.id)
    const here = { treffen: at.note.meetingId, insel: at.note.islandId }
    return goTo(addresses.collect(paramsOf(at), here), notices.noteRemoved)
  },
})

/** How many came, for everybody to read. */
export const evaluateMeeting = form(access, {
  address: addresses.evaluate,
  action: 'note.enter',
  fields: { people: optionalWholeNumber(0, 99_999), about: checkbox() },
  page: evaluatePage,
  load: meetingToEdit,
  subject: subjectOf,
  async run(work, { people, about }, at) {
    await savePeople(work, at.meeting.id, people, about)
    return goTo(addresses.evaluate({ ...paramsOf(at), meeting: at.meeting.slug }), notices.peopleKept)
  },
})

/** How many said each of 1 to 5 about an island. */
export const rateIsland = form(access, {
  address: addresses.rate,
  action: 'note.enter',
  fields: ratingFields,
  page: ratePage,
  load: ratingToEdit,
  subject: subjectOf,
  async run(work, input, at) {
    if (at.standing !== 'after' && !hasBegun(at.meeting, work.now)) refuse(refusals.notBegun)
    await saveRating(work, at.meeting.id, at.island.id, input)
    return goTo(addresses.evaluate({ ...paramsOf(at), meeting: at.meeting.slug }), notices.ratingKept)
  },
})
