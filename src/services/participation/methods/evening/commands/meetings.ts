import { longText } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { addresses as dialogues } from '../../../addresses.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { eveningToEdit, meetingToEdit } from '../load.ts'
import { meetingFields, versionField } from '../meetings/meeting-input.ts'
import {
  addMeeting,
  cancelMeeting as callOff,
  changeMeeting,
  removeMeeting as remove,
} from '../meetings/save-meeting.ts'
import { cancelMeetingPage, editMeetingPage } from '../pages/edit-meeting.tsx'
import { planMeetingPage } from '../pages/plan-meeting.tsx'
import { notices, refusals } from '../texts/notices.ts'
import { paramsOf } from '../trail.ts'

/** A new meeting; public as soon as its dialogue is. */
export const planMeeting = form(access, {
  address: addresses.planMeeting,
  action: 'meeting.write',
  fields: meetingFields,
  page: planMeetingPage,
  load: eveningToEdit,
  async run(work, input, at) {
    const { slug } = await addMeeting(work, at.phase, input)
    return goTo(addresses.meeting({ ...paramsOf(at), meeting: slug }), notices.planned)
  },
})

/** Changes a meeting; people who registered hear of another time or place from their registration. */
export const editMeeting = form(access, {
  address: addresses.editMeeting,
  action: 'meeting.write',
  fields: { ...meetingFields, ...versionField },
  page: editMeetingPage,
  load: meetingToEdit,
  async run(work, input, at) {
    const kept = await changeMeeting(work, at.phase, at.meeting.id, input.version, input)
    if (!kept) refuse(refusals.conflict)
    return goTo(addresses.meeting({ ...paramsOf(at), meeting: at.meeting.slug }), notices.changed)
  },
})

/** Calls a meeting off with a reason. */
export const cancelMeeting = form(access, {
  address: addresses.cancelMeeting,
  action: 'meeting.write',
  fields: { reason: longText(500) },
  page: cancelMeetingPage,
  load: meetingToEdit,
  async run(work, { reason }, at) {
    if (at.meeting.gathering.state === 'cancelled') refuse(refusals.alreadyCancelled)
    await callOff(work, at.meeting.id, reason)
    return goTo(addresses.meeting({ ...paramsOf(at), meeting: at.meeting.slug }), notices.cancelled)
  },
})

/** Removes a meeting of which nothing would be lost. */
export const removeMeeting = form(access, {
  address: addresses.removeMeeting,
  action: 'meeting.write',
  fields: {},
  page: editMeetingPage,
  load: meetingToEdit,
  async run(work, _input, at) {
    await remove(work, at.meeting)
    return goTo(dialogues.phase(paramsOf(at)), notices.removed)
  },
})
