import { sql } from 'kysely'
import type { LeavingHooks } from '#commons/manifest.ts'
import { personalData } from '#commons/privacy/personal-data.ts'

const basis = 'Art. 6 Abs. 1 lit. e DSGVO'

export const personal = personalData({
  'network.challenge.asked_by': {
    why: {
      de: 'zeigt, wer eine Herausforderung gebracht hat, lässt die Person sie ändern und erinnert sie an die Rückmeldung',
      en: 'shows who brought a challenge, lets them change it and reminds them to report back',
    },
    basis,
    keep: {
      de: 'solange es die Herausforderung gibt; nach dem Löschen des Kontos ohne Namen',
      en: 'as long as the challenge exists; without a name after the account was deleted',
    },
    onDeletion: 'forget',
    exported: ['title', 'situation', 'tried', 'needed', 'report', 'created_at'],
  },
  'network.card.author_id': {
    why: {
      de: 'zeigt, von wem ein Rat stammt, und lässt die Person ihre Karte entfernen',
      en: 'shows who gave advice, and lets them remove their card',
    },
    basis,
    keep: {
      de: 'solange es die Herausforderung gibt; nach dem Löschen des Kontos ohne Namen',
      en: 'as long as the challenge exists; without a name after the account was deleted',
    },
    onDeletion: 'forget',
    exported: ['kind', 'words', 'written_at'],
  },
})

/** Questions only their asker could read go with the asker: nobody else would ever see them again. */
export const leaving: LeavingHooks = {
  async before({ tx, space }, { person }) {
    if (!person) return
    await sql`
      delete from network.challenge where space_id = ${space.id} and asked_by = ${person} and actor_id is null and audience = 'own'`.execute(
      tx,
    )
  },
}
