import { deed, went } from '../deed.ts'

/** The person makes an organisation and belongs to it; it stays, without members, and no longer knows the person. */
export const organisations = deed({
  module: 'organisations',
  async act(house, { person }) {
    const facts = { name: 'Chor Musterdorf', kind: 'club', description: 'Wir singen.', municipality: '' }
    await went(house.post('/musterkreis/organisationen/anlegen', facts, person))
  },
})
