import { deed, went } from '../deed.ts'

/** The person links two articles; the link stays, nobody knows who made it. */
export const links = deed({
  module: 'links',
  async act(house, { person, editor }) {
    const post = async (title: string) => {
      await went(house.post('/musterkreis/aktuelles/schreiben', { title, lead: 'x' }, editor))
      await went(house.post(`/musterkreis/aktuelles/${title.toLowerCase()}/veroeffentlichen`, {}, editor))
      const { rows } = await house.database.pool.query('select id from news.article where title = $1', [title])
      return rows[0].id as string
    }
    const from = await post('Ursache')
    await post('Wirkung')
    const link = { relation: 'see-also:from', address: '/musterkreis/aktuelles/wirkung' }
    await went(house.post(`/musterkreis/verknuepfen/news.article/${from}`, link, person))
  },
})
