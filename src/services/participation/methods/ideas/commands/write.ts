import { noteGuest } from '#commons/accounts/guests.ts'
import { issueToken, takeToken } from '#commons/accounts/tokens.ts'
import { checkGuest } from '#commons/fair/guest-form.tsx'
import { checkNewcomer } from '#commons/fair/newcomers.ts'
import { watchWords } from '#commons/fair/same-words.ts'
import { ownPictureFrom, preparePictureFile, rescuePicture } from '#commons/pictures/form-fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { addresses as rooms } from '../../../addresses.ts'
import { contributorOf, saidBy } from '../../../guest-contributions/origin.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { writeFields } from '../fields.ts'
import { ideaReport } from '../links.ts'
import { ideasAt, paramsOf } from '../load-idea.ts'
import { confirmPage, guestPurpose, ideaOfToken } from '../pages/confirm.tsx'
import { writePage } from '../pages/write.tsx'
import { addIdea, showIdea } from '../save-idea.ts'
import { similarIdeas } from '../similar.ts'
import { askToConfirm } from '../telling.ts'
import { notices, problems } from '../texts/notices.ts'

/** Somebody hands in an idea; similar ones are shown first, and guests have their address confirmed. */
export const writeIdea = form(access, {
  address: addresses.write,
  action: 'idea.write',
  fields: writeFields,
  page: writePage,
  load: ideasAt,
  subject: ({ standing }) => ({ phase: standing }),
  prepare: preparePictureFile,
  rescue: async (work, sent, decoded) => (work.viewer.person ? rescuePicture(work, sent, decoded) : {}),
  async run(work, input, { at }, _params, decoded) {
    const { person } = work.viewer
    const origin = await contributorOf(work, at.phase.id, input)
    checkGuest(work, input)
    if (!input.seen && (await similarIdeas(work, at.phase.id, input, { limit: 1 })).length > 0) refuse(problems.similar)
    const fresh = await checkNewcomer(work, `${input.title}\n${input.body}\n${input.place ?? ''}`, 'body')
    if (origin.by !== 'code') await work.limit('idea', person ?? work.clientAddress, 8, 60)
    const picture = person ? await ownPictureFrom(work, input, decoded) : null
    const idea = found(await addIdea(work, at, input, origin, picture))
    if (fresh && origin.by !== 'guest')
      await watchWords(work, ideaReport, idea, { words: input.body, by: saidBy(origin, input) })
    if (origin.by === 'code')
      return goTo(addresses.own({ key: origin.key.toString('base64url') }), notices.writtenByCode)
    if (origin.by === 'person') return goTo(addresses.idea({ ...paramsOf(at), idea }), notices.written)
    await work.limit('idea mail', origin.mail.toLowerCase(), 3, 60)
    const payload = { idea }
    const token = await issueToken(work, { purpose: guestPurpose, mail: origin.mail, payload, hours: 48 })
    await askToConfirm(work, origin, input.title, token)
    return goTo(rooms.phase(paramsOf(at)), notices.mailSent)
  },
})

/** A guest's idea appears. */
export const confirmIdea = form(access, {
  address: addresses.confirm,
  action: 'idea.by-link',
  fields: {},
  page: confirmPage,
  async run(work, _input, _thing, { token }) {
    const held = await takeToken(work, token, guestPurpose)
    if (typeof held === 'string') return refuse(problems.linkUsed)
    const idea = await ideaOfToken(work, held)
    if (!idea || !(await showIdea(work, idea.id, idea.answerDays))) return refuse(problems.linkUsed)
    await noteGuest(work, held.mail, 'participation')
    await watchWords(work, ideaReport, idea.id, { words: idea.body, by: held.mail.toLowerCase() })
    return goTo(addresses.idea({ dialogue: idea.dialogue, phase: idea.phase, idea: idea.id }), notices.written)
  },
})
