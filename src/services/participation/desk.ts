import { isStaff } from '#commons/access/rules.ts'
import type { DeskPart } from '#commons/manifest.ts'
import { addresses } from './addresses.ts'
import { unpublishedDialogues } from './dialogues/queries.ts'
import { staffTexts } from './texts/staff.ts'

/** Drafts wait for somebody to finish them. */
export const draftsOnDesk: DeskPart = {
  id: 'participation.drafts',
  title: { de: 'Dialoge in Arbeit', en: 'Dialogues in progress' },
  may: ({ viewer }) => isStaff(viewer, 'editor'),
  async load({ tx, space, language }) {
    const dialogues = await unpublishedDialogues(tx, space.id, 20)
    const t = staffTexts(language)
    return dialogues.map(({ slug, title, state, updatedAt }) => ({
      title,
      href: addresses.edit({ dialogue: slug }),
      since: updatedAt,
      note: t[state],
    }))
  },
}
