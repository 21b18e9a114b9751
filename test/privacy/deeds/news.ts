import { deed, went } from '../deed.ts'

export const news = deed({
  module: 'news',
  async act(house, { person }) {
    const fields = { title: 'Neue Öffnungszeiten im Rathaus', lead: 'Ab Montag länger.', version: '1' }
    await went(house.post('/musterkreis/aktuelles/schreiben', fields, person))
    await went(house.post('/musterkreis/aktuelles/neue-oeffnungszeiten-im-rathaus/veroeffentlichen', {}, person))
  },
})
