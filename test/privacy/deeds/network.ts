import { directoryJob } from '../../../src/services/network/directory/keep-directory.ts'
import { deed, went } from '../deed.ts'

/** The person lets themselves be asked, asks somebody, is asked, and describes a service of their district. */
export const network = deed({
  module: 'network',
  async act(house, { person, editor, marker }) {
    await directoryJob.run(house.tools, {})
    const own = { home: house.district, post: `${marker.words} in Person`, topics: marker.words, version: '0' }
    await went(house.post('/vernetzung/ansprechbar', own, person))
    await went(house.post('/vernetzung/ansprechbar', { topics: 'Mitfahrbank', version: '0' }, editor))
    const { rows } = await house.database.pool.query<{ id: string; person_id: string }>(
      'select id, person_id from network.contact',
    )
    const contactOf = (who: { id: string }) => rows.find((row) => row.person_id === who.id)?.id
    const ask = { about: marker.words, message: `${marker.words} fragt`, reach: marker.mail }
    await went(house.post(`/vernetzung/wer-weiss/${contactOf(editor)}/vorstellen`, ask, person))
    const asked = { about: 'Mitfahrbank', message: 'Wie geht das?', reach: 'rike@example.org' }
    await went(house.post(`/vernetzung/wer-weiss/${contactOf(person)}/vorstellen`, asked, editor))
    const profile = {
      actor: house.district,
      name: 'Dienst der Probe',
      field: 'health',
      status: 'pilot',
      audience: 'members',
    }
    await went(house.post('/vernetzung/dienste/neu', profile, editor))
    await went(
      house.post(
        '/vernetzung/dienste/dienst-der-probe/bearbeiten',
        { ...profile, problem: 'Es fehlt etwas.', version: '1' },
        person,
      ),
    )
  },
})
