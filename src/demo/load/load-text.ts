import { paragraphsOf } from '#commons/documents/document.ts'
import { editParagraph, removeParagraph } from '#commons/documents/save-document.ts'
import { setMark } from '#commons/responses/marks.ts'
import {
  addRemark,
  answerRemarks,
  beginText,
  makeText,
  publishText,
  remarkKind,
  reviewOf,
  saveFixed,
} from '../../services/participation/demo.ts'
import type { DemoDialogue, DemoRemark, DemoText } from '../types.ts'
import { type Loading, type Making, makingMany } from './loading.ts'

/** The text of a phase with what people say about it, each at its own moment; written by the functions commands use. */
export async function loadText(
  loading: Loading,
  { where }: DemoDialogue,
  demo: DemoText,
  at: { readonly dialogue: string; readonly phase: string },
  staff: string,
): Promise<void> {
  await makingMany(loading, where, async (makeAt) => {
    const ago = (days: number) => makeAt(loading.now.subtract({ hours: 24 * days }))
    const phase = { id: at.phase }
    const began = ago(Math.max(...demo.remarks.map(({ daysAgo }) => daysAgo)) + 3)
    await makeText(began, { phase, dialogue: { id: at.dialogue } }, demo, staff)
    const review = await reviewOf(began, phase.id)
    if (!review) return
    const paragraphs = await paragraphsOf(began.tx, began.space.id, review.document, 1)
    const about = (words: string) => {
      const found = paragraphs.find(({ heading, body }) => `${heading} ${body}`.includes(words))
      if (!found) throw new Error(`The text of the demo has no paragraph with „${words}“.`)
      return found
    }
    const fixed = new Map(Object.entries(demo.fixed).map(([words, reason]) => [about(words).id, reason]))
    await saveFixed(began, phase.id, fixed)
    await publishText(began, phase.id, review.document)
    for (const remark of demo.remarks) {
      const paragraph = about(remark.about)
      const place = { phase, dialogue: { answerDays: 28 }, version: 1, paragraph, fixed: fixed.get(paragraph.id) }
      const id = await say(loading, ago(remark.daysAgo), place, remark, staff)
      if (remark.answer) await answerRemarks(ago(Math.max(0, remark.daysAgo - 3)), phase.id, [id], remark.answer, staff)
    }
    if (!demo.next) return
    const now = ago(demo.next.daysAgo)
    await beginText(now, review.document, demo.next.note, staff)
    for (const [words, body] of Object.entries(demo.next.changes))
      await editParagraph(now, review.document, { ...about(words), body }, staff)
    for (const words of demo.next.removes) {
      const { id, revision } = about(words)
      await removeParagraph(now, review.document, id, revision)
    }
    await publishText(now, phase.id, review.document)
  })
}

async function say(
  { people }: Loading,
  work: Making,
  place: Parameters<typeof addRemark>[1],
  remark: DemoRemark,
  staff: string,
): Promise<string> {
  const { what, passage = null, body = null, wording = null, channel = 'online', source = '', code = null } = remark
  const author = people.get(remark.by ?? '')
  const id = (await addRemark(
    work,
    place,
    { what, passage, body, wording },
    author ? { by: 'person', person: author, language: 'de' } : { by: 'staff', channel, source, code, person: staff },
  )) as string
  for (const mail of remark.supports ?? []) {
    const person = people.get(mail)
    if (person) await setMark(work, person, { kind: remarkKind, id }, 'support', true)
  }
  return id
}
