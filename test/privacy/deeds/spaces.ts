import { deed, went } from '../deed.ts'

/** The person reports a barrier with their own words, and so does the guest: both reports go with them. */
export const spaces = deed({
  module: 'spaces',
  guest: true,
  async act(house, { person, marker, guest }) {
    const report = (what: string, name: string, mail: string) => ({ what, name, mail, place: '' })
    await went(
      house.post('/musterkreis/barriere-melden', report(`Zu blass: ${marker.words}`, marker.name, marker.mail), person),
    )
    await went(house.post('/musterkreis/barriere-melden', report('Zu klein.', guest.words, guest.mail)))
  },
})
