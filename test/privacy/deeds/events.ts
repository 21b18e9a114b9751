import { planned } from '#commons/gatherings/gatherings.fixture.ts'
import { deed } from '../deed.ts'

/** The person plans an event and publishes it; it stays, without their name. */
export const events = deed({
  module: 'events',
  act: async (house, { person }) => void (await planned(house, person, { title: 'Erntedank auf dem Markt' })),
})
