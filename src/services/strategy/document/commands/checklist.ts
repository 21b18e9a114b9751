import {
  checkbox,
  type InputOf,
  longText,
  optionalId,
  optionalLongText,
  optionalText,
  optionalWebAddress,
  wholeNumber,
} from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form, type Work } from '#foundation/http/route.ts'
import { access } from '../../access.ts'
import { documentAddresses } from '../addresses.ts'
import { addItem, changeItem, fillItems, removeItem } from '../checklist.ts'
import { itemToWrite, paperToWrite } from '../load-paper.ts'
import { notices } from '../notices.ts'
import { checklistPage, itemPage } from '../pages/checklist.tsx'
import type { Paper } from '../paper.ts'
import { chaptersOf } from '../queries.ts'
import { usualItems } from '../usual-items.ts'

const itemFields = {
  words: longText(500),
  source: optionalText(200),
  sourceAddress: optionalWebAddress(),
  certain: checkbox(),
  chapter: optionalId(),
  done: checkbox(),
  note: optionalLongText(1000),
}

/** A chapter may be gone since the form was opened. */
async function checkChapter({ tx, space }: Work, paper: Paper, { chapter }: InputOf<typeof itemFields>) {
  if (!chapter) return
  const chapters = await chaptersOf(tx, space.id, paper.id)
  if (!chapters.some(({ id }) => id === chapter)) refuse(notices.noSuchChapter, 'chapter')
}

/** A new item at the end. */
export const addItemForm = form(access, {
  address: documentAddresses.checklist,
  action: 'document.write',
  fields: itemFields,
  page: checklistPage,
  load: paperToWrite,
  async run(work, input, paper) {
    await checkChapter(work, paper, input)
    if (!(await addItem(work, paper.id, input))) refuse(notices.tooManyItems)
    return goTo(documentAddresses.checklist(), notices.itemSaved)
  },
})

/** The usual items, as a beginning. */
export const fillItemsForm = form(access, {
  address: documentAddresses.fillChecklist,
  action: 'document.write',
  fields: {},
  page: checklistPage,
  load: paperToWrite,
  async run(work, _input, paper) {
    const chapters = await chaptersOf(work.tx, work.space.id, paper.id)
    await fillItems(work, paper.id, usualItems, chapters, work.viewer.person as string)
    return goTo(documentAddresses.checklist(), notices.filled)
  },
})

/** Changes an item. */
export const saveItemForm = form(access, {
  address: documentAddresses.item,
  action: 'document.write',
  fields: { ...itemFields, version: wholeNumber(1, 1_000_000) },
  page: itemPage,
  load: itemToWrite,
  async run(work, { version, ...input }, { paper, item }) {
    await checkChapter(work, paper, input)
    if (!(await changeItem(work, item.id, version, input))) refuse(notices.conflict)
    return goTo(documentAddresses.checklist(), notices.itemSaved)
  },
})

/** Takes an item out. */
export const removeItemForm = form(access, {
  address: documentAddresses.removeItem,
  action: 'document.write',
  fields: { version: wholeNumber(1, 1_000_000) },
  page: itemPage,
  load: itemToWrite,
  async run(work, { version }, { item }) {
    if (!(await removeItem(work, item.id, version))) refuse(notices.conflict)
    return goTo(documentAddresses.checklist(), notices.itemRemoved)
  },
})
