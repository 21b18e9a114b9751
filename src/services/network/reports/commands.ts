import { sql } from 'kysely'
import { ownPictureFrom, pictureFields, preparePictureFile, rescuePicture } from '#commons/pictures/form-fields.ts'
import { isUuid } from '#commons/spaces/is-uuid.ts'
import { checkbox, choice, ids, optionalLongText, wholeNumber } from '#foundation/http/fields.ts'
import { goTo, missing, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { meetingAt, subject } from '../meetings/load.ts'
import { reportAddresses as addresses } from './addresses.ts'
import { reportAt } from './load.ts'
import { editPage } from './pages/edit.tsx'
import { feedbackPage, hasBegun } from './pages/feedback.tsx'
import { marks } from './report.ts'
import { addReportPicture, giveFeedback, saveReport } from './save.ts'
import { notices } from './texts.ts'

const write = form(access, {
  address: addresses.edit,
  action: 'meeting.run',
  only: 'network',
  fields: {
    body: optionalLongText(40_000),
    press: optionalLongText(20_000),
    published: checkbox(),
    mentions: ids(100),
    version: wholeNumber(0, 1_000_000),
  },
  page: editPage,
  load: reportAt,
  subject,
  async run(work, { body, press, published, mentions, version }, { meeting }) {
    const report = { body: body ?? '', press: press ?? '', published, mentions, author: work.viewer.person }
    if (!(await saveReport(work, meeting.id, version, report))) refuse(notices.conflict)
    return goTo(addresses.report({ treff: meeting.slug }), notices.saved)
  },
})

const picture = form(access, {
  address: addresses.addPicture,
  action: 'meeting.run',
  only: 'network',
  fields: pictureFields,
  prepare: preparePictureFile,
  rescue: rescuePicture,
  page: editPage,
  load: reportAt,
  subject,
  async run(work, input, { meeting }, _params, decoded) {
    const kept = await ownPictureFrom(work, input, decoded)
    if (!kept) return refuse(notices.noPicture, 'pictureFile')
    await addReportPicture(work, meeting.id, kept)
    return goTo(addresses.edit({ treff: meeting.slug }), notices.picture)
  },
})

const removePicture = form(access, {
  address: addresses.removePicture,
  action: 'meeting.run',
  only: 'network',
  fields: {},
  async load(work, { bild, ...params }: { treff: string; bild: string }) {
    if (!isUuid(bild)) missing()
    return { ...(await meetingAt(work, params)), picture: bild }
  },
  subject,
  async run({ tx, space }, _input, { meeting, picture: id }) {
    const { numAffectedRows } = await sql`
      delete from network.report_picture where space_id = ${space.id} and meeting_id = ${meeting.id} and id = ${id}`.execute(
      tx,
    )
    if (!numAffectedRows) missing()
    return goTo(addresses.edit({ treff: meeting.slug }), notices.removed)
  },
})

const answer = () => optionalLongText(2000)

/** Once per person; what was said is kept apart from who said something. */
const feedback = form(access, {
  address: addresses.feedback,
  action: 'programme.own',
  only: 'network',
  fields: { mark: choice(marks), good: answer(), better: answer(), next: answer() },
  page: feedbackPage,
  load: meetingAt,
  subject,
  async run(work, { mark, good, better, next }, { meeting }) {
    if (!hasBegun(meeting, work.now)) refuse(notices.tooEarly)
    const said = { mark: Number(mark), good: good ?? '', better: better ?? '', next: next ?? '' }
    if (!(await giveFeedback(work, meeting.id, work.viewer.person as string, said))) refuse(notices.given)
    return goTo(addresses.feedback({ treff: meeting.slug }), notices.thanks)
  },
})

export const reportForms = [write, picture, removePicture, feedback]
