import { deed, went } from '../deed.ts'

/** The person reports something, is reported, and objects; the guest reports too. */
export const moderation = deed({
  module: 'moderation',
  guest: true,
  async act(house, { person, editor, moderator, guest }) {
    const post = async (title: string, by: typeof person) => {
      await went(house.post('/musterkreis/aktuelles/schreiben', { title, lead: 'x' }, by))
      await went(house.post(`/musterkreis/aktuelles/${title.toLowerCase()}/veroeffentlichen`, {}, by))
      const { rows } = await house.database.pool.query('select id from news.article where title = $1', [title])
      return rows[0].id as string
    }
    const report = (id: string) => ({
      kind: 'news.article',
      id,
      category: 'false',
      words: 'Das stimmt so nicht, bitte prüfen.',
    })
    await went(house.post('/musterkreis/melden', report(await post('Fremdes', editor)), person))
    const own = await post('Eigenes', person)
    await went(house.post('/musterkreis/melden', { ...report(own), mail: guest.mail }))
    const { rows } = await house.database.pool.query('select id from moderation.case where thing_id = $1', [own])
    const decision = {
      version: '1',
      decision: 'hide',
      category: 'false',
      ground: 'rules',
      reason: 'Die Angabe ist nachweislich falsch.',
    }
    await went(house.post(`/musterkreis/moderation/faelle/${rows[0].id}`, decision, moderator))
    await went(
      house.post(`/musterkreis/moderation/${rows[0].id}/widerspruch`, { words: 'Ich sehe das ganz anders.' }, person),
    )
  },
})
