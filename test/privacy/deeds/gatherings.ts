import { guestRegisters, planned } from '#commons/gatherings/gatherings.fixture.ts'
import { deed, went } from '../deed.ts'

/** The person and the guest register for an event and give their names. */
export const gatherings = deed({
  module: 'gatherings',
  guest: true,
  async act(house, { person, editor, marker, guest }) {
    const { registration } = await planned(house, editor, { title: 'Kochabend', capacity: '10' })
    await went(house.post(registration, { name: marker.name }, person))
    await guestRegisters(house, registration, guest.words, guest.mail)
  },
})
