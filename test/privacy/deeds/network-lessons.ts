import { directoryJob } from '../../../src/services/network/directory/keep-directory.ts'
import { deed, went } from '../deed.ts'

/** The person writes down a lesson of their district; nothing of it is about the person but that they wrote it. */
export const networkLessons = deed({
  module: 'network',
  async act(house, { person }) {
    await directoryJob.run(house.tools, {})
    const lesson = {
      ...{ actor: house.district, kind: 'booster', title: 'Erfahrung der Probe', happened: 'Es ging gut.' },
      ...{ phase: 'pilot', workstream: 'people', audience: 'members' },
    }
    await went(house.post('/vernetzung/erfahrungen/neu', lesson, person))
  },
})
