import { isStaff } from '#commons/access/rules.ts'
import type { Brings } from '#commons/together.ts'
import { documentAddresses } from './addresses.ts'
import { saveAbout } from './commands/about.ts'
import { adoptForm } from './commands/adopt.ts'
import {
  addChapterForm,
  moveChapterForm,
  openChapterForm,
  removeChapterForm,
  saveChapterForm,
  showForm,
} from './commands/chapters.ts'
import { addItemForm, fillItemsForm, removeItemForm, saveItemForm } from './commands/checklist.ts'
import { addFigureForm, removeFigureForm, saveFigureForm } from './commands/figures.ts'
import { deeds } from './deeds.ts'
import { paperLink, paperTexts } from './link.ts'
import { namedChapter } from './named.ts'
import { aboutPage } from './pages/about.tsx'
import { chapterPage } from './pages/chapter.tsx'
import { checklistPage, itemPage } from './pages/checklist.tsx'
import { figurePage, figuresPage } from './pages/figures.tsx'
import { draftPage, readPage, versionPage } from './pages/read.tsx'
import { versionsPage } from './pages/versions.tsx'
import { writePage } from './pages/write.tsx'
import { strategyPaper } from './pdf/strategy-paper.ts'
import { personal } from './personal.ts'
import { paperSource } from './source.ts'
import { staffTexts } from './staff-texts.ts'

/** The strategy as a document of typed chapters. */
export const document: Brings = {
  routes: [
    readPage,
    draftPage,
    writePage,
    aboutPage,
    saveAbout,
    showForm,
    addChapterForm,
    chapterPage,
    saveChapterForm,
    openChapterForm,
    moveChapterForm,
    removeChapterForm,
    figuresPage,
    addFigureForm,
    figurePage,
    saveFigureForm,
    removeFigureForm,
    checklistPage,
    addItemForm,
    fillItemsForm,
    itemPage,
    saveItemForm,
    removeItemForm,
    versionsPage,
    adoptForm,
    versionPage,
    strategyPaper,
  ],
  sources: [paperSource],
  links: [paperLink],
  freeText: paperTexts,
  tasks: [
    {
      label: { de: staffTexts('de').title, en: staffTexts('en').title },
      address: documentAddresses.write(),
      may: ({ viewer }) => isStaff(viewer, 'editor'),
      only: 'district',
      tool: 'work',
    },
  ],
  named: [namedChapter],
  personal,
  deeds,
}
