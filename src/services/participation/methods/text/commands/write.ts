import { noteGuest } from '#commons/accounts/guests.ts'
import { issueToken, takeToken } from '#commons/accounts/tokens.ts'
import { checkGuest } from '#commons/fair/guest-form.tsx'
import { checkNewcomer } from '#commons/fair/newcomers.ts'
import { watchWords } from '#commons/fair/same-words.ts'
import type { InputOf } from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form, type Work } from '#foundation/http/route.ts'
import { addresses as rooms } from '../../../addresses.ts'
import { paramsOf } from '../../trail.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { writeFields } from '../fields.ts'
import { addressOf, remarkReport } from '../links.ts'
import { paragraphById } from '../load.ts'
import { confirmPage, guestPurpose, remarkOfToken } from '../pages/confirm.tsx'
import { writePage } from '../pages/write.tsx'
import { addRemark, type Origin, showRemark } from '../save-remark.ts'
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
    const { person } = work.viewer
    const origin = person ? personOf(work, person, input) : guestOf(work, input)
    const words = [input.passage, input.body, input.wording].filter(Boolean).join('\n')
    checkGuest(work, input)
    const fresh = await checkNewcomer(work, words, 'body')
    await work.limit('remark', person ?? work.clientAddress, 20, 60)
    const about = { ...at, version, paragraph, fixed: review.fixed.get(paragraph.id) }
    const remark = found(await addRemark(work, about, input, origin))
    if (fresh && origin.by === 'person') await watchWords(work, remarkReport, remark, { words, by: origin.person })
    if (origin.by !== 'guest') return goTo(addresses.remark({ ...paramsOf(at), remark }), notices.written)
    await work.limit('remark mail', origin.mail.toLowerCase(), 5, 60)
    const payload = { remark }
    const token = await issueToken(work, { purpose: guestPurpose, mail: origin.mail, payload, hours: 48 })
    const said = { what: input.what, body: input.body ?? '', wording: input.wording ?? '' }
    await askToConfirm(work, origin, titleOf(said, work.language), token)
    return goTo(rooms.phase(paramsOf(at)), notices.mailSent)
  },
})

type Input = InputOf<typeof writeFields>
type By<Which extends Origin['by']> = Extract<Origin, { by: Which }>

const personOf = (work: Work, person: string, { goes }: Input): By<'person'> => ({
  by: 'person',
  person,
  language: work.language,
  goes,
})

function guestOf(work: Work, { name, mail }: Input): By<'guest'> {
  if (!name) return refuse(problems.nameMissing, 'name')
  if (!mail) return refuse(problems.mailMissing, 'mail')
  return { by: 'guest', name, mail, key: work.random(32), language: work.language }
}

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
