import { deed, went } from '../deed.ts'

export const residents = deed({
  module: 'residents',
  async act(house, { person, editor }) {
    const at = '/musterkreis/wohnsitz'
    const card = { name: 'Maria Muster', street: 'Marktplatz 1', town: '12345 Musterstadt', seen: 'yes' }
    const made = await went(house.post(`${at}/rathaus`, card, editor))
    const notice = /hinweis=([^;]+)/.exec(made.headers.get('set-cookie') ?? '')?.[1] ?? ''
    const words = Buffer.from(notice, 'base64url').toString()
    const code = /[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}/.exec(words)?.[0] ?? ''
    await went(house.post(at, { code }, person))
    await house.inSpace(house.district, async (tx) => {
      await tx
        .insertInto('residents.letter_run')
        .values({
          space_id: house.district,
          id: crypto.randomUUID(),
          what_for: 'Abstimmung',
          letters: 1,
          expires_at: house.now(),
          stopped_at: null,
          made_by: person.id,
          made_at: house.now(),
        })
        .execute()
    })
  },
})
