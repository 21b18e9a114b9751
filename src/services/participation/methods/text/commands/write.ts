import { noteGuest } from '#commons/accounts/guests.ts'
import { issueToken, takeToken } from '#commons/accounts/tokens.ts'
import { checkGuest } from '#commons/fair/guest-form.tsx'
import { checkNewcomer } from '#commons/fair/newcomers.ts'
import { watchWords } from '#commons/fair/same-words.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { addresses as rooms } from '../../../addresses.ts'
import { contributorOf, saidBy } from '../../../guest-contributions/origin.ts'
import { paramsOf } from '../../trail.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { writeFields } from '../fields.ts'
import { addressOf, remarkReport } from '../links.ts'
import { paragraphById } from '../load.ts'
import { confirmPage, guestPurpose, remarkOfToken } from '../pages/confirm.tsx'
import { writePage } from '../pages/write.tsx'
import { addRemark, showRemark } from '../save-remark.ts'
import { askToConfirm } from '../telling.ts'
import { notices, problems } from '../texts/notices.ts'
import { titleOf } from '../texts/words.ts'

/** Somebody says something about a paragraph; guests have their address confirmed. */
export const writeRemark = form(access, {
  address: addresses.write,
  action: 'remark.write',
  fields: writeFields,
  page: writePage,
  load: paragraphById,
  subject: ({ standing }) => ({ phase: standing }),
  async run(work, input, { at, paragraph, gone, review, version }) {
    if (gone) refuse(problems.goneMeanwhile)
    if (input.version !== version) refuse(problems.newVersion)
    const origin = await contributorOf(work, at.phase.id, input)
    const words = [input.passage, input.body, input.wording].filter(Boolean).join('\n')
    checkGuest(work, input)
    const fresh = await checkNewcomer(work, words, 'body')
    if (origin.by !== 'code') await work.limit('remark', work.viewer.person ?? work.clientAddress, 20, 60)
    const about = { ...at, version, paragraph, fixed: review.fixed.get(paragraph.id) }
    const remark = found(await addRemark(work, about, input, origin))
    if (fresh && origin.by !== 'guest')
      await watchWords(work, remarkReport, remark, { words, by: saidBy(origin, input) })
    if (origin.by === 'code')
      return goTo(addresses.own({ key: origin.key.toString('base64url') }), notices.writtenByCode)
    if (origin.by === 'person') return goTo(addresses.remark({ ...paramsOf(at), remark }), notices.written)
    await work.limit('remark mail', origin.mail.toLowerCase(), 5, 60)
    const payload = { remark }
    const token = await issueToken(work, { purpose: guestPurpose, mail: origin.mail, payload, hours: 48 })
    const said = { what: input.what, body: input.body ?? '', wording: input.wording ?? '' }
    await askToConfirm(work, origin, titleOf(said, work.language), token)
    return goTo(rooms.phase(paramsOf(at)), notices.mailSent)
  },
})

/** A guest's contribution appears. */
export const confirmRemark = form(access, {
  address: addresses.confirm,
  action: 'remark.by-link',
  fields: {},
  page: confirmPage,
  async run(work, _input, _thing, { token }) {
    const held = await takeToken(work, token, guestPurpose)
    if (typeof held === 'string') return refuse(problems.linkUsed)
    const remark = await remarkOfToken(work, held)
    if (!remark || !(await showRemark(work, remark.id, remark.answerDays))) return refuse(problems.linkUsed)
    await noteGuest(work, held.mail, 'participation')
    const words = [remark.passage, remark.body, remark.wording].filter(Boolean).join('\n')
    await watchWords(work, remarkReport, remark.id, { words, by: held.mail.toLowerCase() })
    return goTo(addressOf(remark), notices.written)
  },
})
