import { applyDeed, paragraphFields } from '#commons/documents/document-editor.tsx'
import { family, longText, text } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { addresses as rooms } from '../../../addresses.ts'
import { paramsOf } from '../../trail.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { reviewToEdit } from '../load.ts'
import { editPage } from '../pages/edit.tsx'
import { fixedPage } from '../pages/fixed.tsx'
import { paragraphsIn } from '../review.ts'
import { mostParagraphs, splitText } from '../rules/split.ts'
import { beginText, dropText, makeText, publishText, saveFixed } from '../save-review.ts'
import { notices, problems } from '../texts/notices.ts'

/** The text of a phase, pasted and divided into paragraphs. */
export const makeReview = form(access, {
  address: addresses.make,
  action: 'text.write',
  fields: { title: text(200, 3), words: longText(200_000) },
  page: editPage,
  load: reviewToEdit,
  async run(work, input, { at }) {
    const paragraphs = splitText(input.words)
    if (paragraphs.length === 0) refuse(problems.textEmpty, 'words')
    if (paragraphs.length > mostParagraphs) refuse(problems.tooMany, 'words')
    if (paragraphs.some(({ body }) => body.length > 20_000)) refuse(problems.tooLong, 'words')
    const made = await makeText(work, at, input, work.viewer.person as string)
    if (made === undefined) refuse(problems.hasText)
    return goTo(addresses.edit(paramsOf(at)), notices.made)
  },
})

/** A paragraph of the draft is changed, added, moved or removed. */
export const editReview = form(access, {
  address: addresses.edit,
  action: 'text.write',
  fields: paragraphFields,
  page: editPage,
  load: reviewToEdit,
  async run(work, input, { at, review }) {
    if (!review) return refuse(problems.noText)
    const next = await applyDeed(work, review.document, input, work.viewer.person as string)
    // After saving words one looks at them; after moving one may go on moving.
    const open = input.deed === 'save' || input.deed === 'add' ? null : next
    const page = addresses.edit(paramsOf(at), { absatz: open ?? undefined })
    return goTo(next ? (`${page}#absatz-${next}` as typeof page) : page)
  },
})

/** Everybody reads the draft from now on, and nobody changes it any more. */
export const publishReview = form(access, {
  address: addresses.publish,
  action: 'text.write',
  fields: {},
  page: editPage,
  load: reviewToEdit,
  async run(work, _input, { at, review }) {
    if (!review) return refuse(problems.noText)
    if (review.draft === null) return refuse(problems.noDraft)
    const words = await paragraphsIn(work, review, [review.draft])
    if (!words.get(review.draft)?.length) refuse(problems.draftEmpty)
    const number = await publishText(work, at.phase.id, review.document)
    if (number === undefined) refuse(problems.noDraft)
    return goTo(rooms.phase(paramsOf(at)), notices.published)
  },
})

/** The next version begins as a copy of the present one. */
export const beginReview = form(access, {
  address: addresses.begin,
  action: 'text.write',
  fields: { note: longText(1000, 3) },
  page: editPage,
  load: reviewToEdit,
  async run(work, { note }, { at, review }) {
    if (!review) return refuse(problems.noText)
    const number = await beginText(work, review.document, note, work.viewer.person as string)
    if (number === undefined) refuse(problems.hasDraft)
    return goTo(addresses.edit(paramsOf(at)), notices.begun)
  },
})

/** Gives up a text that nobody has read yet. */
export const dropReview = form(access, {
  address: addresses.drop,
  action: 'text.write',
  fields: {},
  page: editPage,
  load: reviewToEdit,
  async run(work, _input, { at, review }) {
    if (!review) return refuse(problems.noText)
    if (review.version !== null) refuse(problems.alreadyRead)
    await dropText(work, review.document)
    return goTo(addresses.edit(paramsOf(at)), notices.dropped)
  },
})

/** Which paragraphs cannot be changed, and why. */
export const fixReview = form(access, {
  address: addresses.fixed,
  action: 'text.write',
  fields: { reason: family({ inputs: mostParagraphs, characters: 300 }) },
  page: fixedPage,
  load: reviewToEdit,
  async run(work, { reason }, { at, review }) {
    if (!review) return refuse(problems.noText)
    const version = review.draft ?? review.version ?? 1
    const paragraphs = (await paragraphsIn(work, review, [version])).get(version) ?? []
    const reasons = new Map(
      paragraphs.flatMap(({ id }) => {
        const typed = reason[id]?.[0]
        return typed === undefined ? [] : [[id, typed.replace(/\s+/g, ' ')] as const]
      }),
    )
    await saveFixed(work, at.phase.id, reasons)
    return goTo(addresses.edit(paramsOf(at)), notices.fixed)
  },
})
