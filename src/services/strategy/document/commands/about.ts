import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../../access.ts'
import { documentAddresses } from '../addresses.ts'
import { aboutFields, checkYears } from '../inputs.ts'
import { notices } from '../notices.ts'
import { aboutPage } from '../pages/about.tsx'
import { chapterKinds } from '../paper.ts'
import { paperOf } from '../queries.ts'
import { addChapter } from '../save-chapter.ts'
import { addPaper, changePaper } from '../save-paper.ts'
import { kindWords } from '../texts.ts'

/** An editor begins the strategy, or changes what stands at its beginning. */
export const saveAbout = form(access, {
  address: documentAddresses.about,
  action: 'document.write',
  fields: aboutFields,
  page: aboutPage,
  load: async ({ tx, space }) => (await paperOf(tx, space.id)) ?? null,
  async run(work, { version, usual, ...input }, paper) {
    checkYears(input)
    const by = work.viewer.person as string
    if (paper) {
      if (!(await changePaper(work, paper.id, version, input))) refuse(notices.conflict)
      return goTo(documentAddresses.write(), notices.saved)
    }
    const id = await addPaper(work, input, by)
    if (!id) return refuse(notices.conflict)
    const words = kindWords('de')
    for (const kind of usual ? chapterKinds : [])
      if (kind !== 'text') await addChapter(work, id, { kind, title: words[kind] }, by)
    return goTo(documentAddresses.write(), notices.begun)
  },
})
