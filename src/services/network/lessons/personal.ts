import { sql } from 'kysely'
import type { LeavingHooks } from '#commons/manifest.ts'
import { personalData } from '#commons/privacy/personal-data.ts'

export const personal = personalData({
  'network.lesson.author_id': {
    why: {
      de: 'zeigt, wer eine Erfahrung aufgeschrieben hat, und lässt die Person sie ändern',
      en: 'shows who wrote down a lesson, and lets them change it',
    },
    basis: 'Art. 6 Abs. 1 lit. e DSGVO',
    keep: {
      de: 'solange es die Erfahrung gibt; nach dem Löschen des Kontos ohne Namen',
      en: 'as long as the lesson exists; without a name after the account was deleted',
    },
    onDeletion: 'forget',
    exported: [
      'title',
      'kind',
      'context',
      'happened',
      'helped',
      'differently',
      'cost_words',
      'time_words',
      'contact',
      'created_at',
    ],
  },
})

/** Notes only their author could read go with the author: nobody else would ever see them again. */
export const leaving: LeavingHooks = {
  async before({ tx, space }, { person }) {
    if (!person) return
    await sql`
      delete from network.lesson where space_id = ${space.id} and author_id = ${person} and actor_id is null and audience = 'own'`.execute(
      tx,
    )
  },
}
