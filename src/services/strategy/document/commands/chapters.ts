import { checkbox, choice, wholeNumber } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../../access.ts'
import { documentAddresses } from '../addresses.ts'
import { chapterFields, newChapterFields } from '../inputs.ts'
import { chapterToSave, chapterToWrite, paperToWrite } from '../load-paper.ts'
import { notices } from '../notices.ts'
import { chapterPage } from '../pages/chapter.tsx'
import { writePage } from '../pages/write.tsx'
import { meet, othersWriting, part } from '../presence.ts'
import { addChapter, changeChapter, moveChapter, removeChapter } from '../save-chapter.ts'
import { setPaperState } from '../save-paper.ts'
import { kindWords } from '../texts.ts'

/** A new chapter at the end; it opens at once. */
export const addChapterForm = form(access, {
  address: documentAddresses.addChapter,
  action: 'document.write',
  fields: newChapterFields,
  page: writePage,
  load: paperToWrite,
  async run(work, { kind, title }, paper) {
    const by = work.viewer.person as string
    const id = await addChapter(work, paper.id, { kind, title: title ?? kindWords('de')[kind] }, by)
    if (!id) return refuse(notices.tooManyChapters)
    await meet(work, id, by)
    return goTo(documentAddresses.chapter({ kapitel: id }), notices.chapterAdded)
  },
})

/** Somebody begins to write in a chapter; others see it. */
export const openChapterForm = form(access, {
  address: documentAddresses.openChapter,
  action: 'document.write',
  fields: {},
  load: chapterToWrite,
  async run(work, _input, { chapter }) {
    await meet(work, chapter.id, work.viewer.person as string)
    return goTo(documentAddresses.chapter({ kapitel: chapter.id }))
  },
})

/** Saves a chapter. Whoever was slower gets both texts back; what was written in a chapter that is gone becomes a new one. */
export const saveChapterForm = form(access, {
  address: documentAddresses.chapter,
  action: 'document.write',
  fields: { ...chapterFields, stay: checkbox() },
  page: chapterPage,
  load: chapterToSave,
  async run(work, { version, stay, ...input }, { paper, chapter }) {
    const by = work.viewer.person as string
    const id = chapter?.id ?? (await addChapter(work, paper.id, input, by))
    if (!id) return refuse(notices.tooManyChapters)
    const at = { id, version: chapter ? version : 1 }
    if (!(await changeChapter(work, paper.id, at, input, by))) refuse(notices.chapterConflict)
    await (stay ? meet : part)(work, id, by)
    const next = stay ? documentAddresses.chapter({ kapitel: id }) : documentAddresses.write()
    return goTo(next, chapter ? notices.chapterSaved : notices.chapterSavedAnew)
  },
})

/** Moves a chapter one place. */
export const moveChapterForm = form(access, {
  address: documentAddresses.moveChapter,
  action: 'document.write',
  fields: { direction: choice(['up', 'down']) },
  load: chapterToWrite,
  async run(work, { direction }, { paper, chapter }) {
    await moveChapter(work, paper.id, chapter.id, direction)
    return goTo(documentAddresses.write())
  },
})

/** Takes a chapter out of the draft. */
export const removeChapterForm = form(access, {
  address: documentAddresses.removeChapter,
  action: 'document.write',
  fields: { version: wholeNumber(1, 1_000_000) },
  page: chapterPage,
  load: chapterToWrite,
  async run(work, { version }, { paper, chapter }) {
    const others = await othersWriting(work, paper.id, work.viewer.person)
    if (others.some((one) => one.chapter === chapter.id)) refuse(notices.someoneWrites)
    if (!(await removeChapter(work, paper.id, { id: chapter.id, version }))) refuse(notices.chapterChanged)
    return goTo(documentAddresses.write(), notices.chapterRemoved)
  },
})

/** Shows the draft to everybody, or to editors only. */
export const showForm = form(access, {
  address: documentAddresses.show,
  action: 'document.write',
  fields: { state: choice(['draft', 'public']) },
  page: writePage,
  load: paperToWrite,
  async run(work, { state }, paper) {
    await setPaperState(work, paper.id, state)
    return goTo(documentAddresses.write(), state === 'public' ? notices.shown : notices.hidden)
  },
})
