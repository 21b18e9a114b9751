import { sql } from 'kysely'
import { type PersonalColumn, personalData } from '#commons/privacy/personal-data.ts'

/** Which vote a row belongs to, in words. */
const named: PersonalColumn['named'] = {
  column: 'phase_id',
  async of(tx, ids) {
    const { rows } = await sql<{ id: string; title: string; dialogue: string }>`
      select p.id, p.title, d.title as dialogue from participation.phase p
      join participation.dialogue d on d.space_id = p.space_id and d.id = p.dialogue_id where p.id = any(${[...ids]}::uuid[])`.execute(
      tx,
    )
    return new Map(rows.map(({ id, title, dialogue }) => [id, { title, dialogue }]))
  },
}

/** The same for votes and budgets. Who has voted (`participation.voted`) is a keyed hash that names nobody: it stays, so that votes stay counted. */
export const personal = personalData({
  'participation.vote_taker.person_id': {
    why: {
      de: 'Sie haben geheim abgestimmt; was, wissen wir nicht. Gezählt wird nur, dass Sie es getan haben, damit niemand zweimal abstimmt.',
      en: 'You have voted in secret; how, we do not know. Only that you did is kept, so that nobody votes twice.',
    },
    basis: 'Art. 6 Abs. 1 lit. e DSGVO',
    keep: {
      de: 'solange es die Abstimmung gibt, oder bis Sie das Konto löschen; Ihre Stimme bleibt gezählt, denn niemand weiß, welche es ist',
      en: 'as long as the vote exists, or until you delete the account; your ballot stays counted, since nobody knows which it is',
    },
    onDeletion: 'delete',
    exported: ['phase_id'],
    named,
  },
  'participation.ballot.person_id': {
    why: {
      de: 'Ihre offene Stimme: Sie können sie bis zum Ende ändern oder zurücknehmen',
      en: 'your open ballot: you can change it or take it back until the end',
    },
    basis: 'Art. 6 Abs. 1 lit. e DSGVO',
    keep: {
      de: 'solange es die Abstimmung gibt; nach dem Löschen des Kontos bleibt die Stimme gezählt, ohne Verbindung zu Ihnen',
      en: 'as long as the vote exists; after the account was deleted the ballot stays counted, without connection to you',
    },
    onDeletion: 'forget',
    exported: ['phase_id', 'ballot'],
    named,
  },
})
