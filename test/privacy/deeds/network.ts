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
    const office = await house.addPerson('Petra Programm', { staff: [[house.network, 'programme-office']] })
    const meeting = {
      ...{
        title: 'Treffen der Probe',
        form: 'meeting',
        audience: 'members',
        host: house.district,
        registration: 'here',
      },
      ...{ startDay: '2027-03-04', startTime: '10:00', endDay: '2027-03-05', endTime: '15:00' },
    }
    await went(house.post('/vernetzung/treffen/planen', meeting, office))
    const at = '/vernetzung/treffen/treffen-der-probe'
    await went(house.post(`${at}/aufgaben`, { person: person.id, role: 'moderator' }, office))
    const item = { kind: 'input', title: 'Impuls', onDay: '2027-03-04', from: '11:00', to: '12:00', version: '1' }
    await went(house.post(`${at}/ablauf/neu`, item, person))
    const items = await house.database.pool.query<{ id: string }>('select id from network.item')
    const part = { part: 'speaks', person: person.id, version: '1' }
    await went(house.post(`${at}/programm/${items.rows[0]?.id}/mitwirkende/neu`, part, office))
    const line = { line: crypto.randomUUID(), question: 'place', aspect: 'hurdle', words: 'Es fehlt an Zeit.' }
    await went(house.post(`${at}/gruppenarbeit/organisation`, line, person))
    await went(house.post(`${at}/bericht/bearbeiten`, { body: 'Es war gut.', version: '0' }, person))
    const slides = {
      title: 'Folien',
      holder: 'Kreis',
      licence: 'own',
      audience: 'members',
      web: 'https://example.org/folien.pdf',
    }
    await went(house.post(`${at}/unterlagen/neu`, slides, person))
    await house.database.pool.query(
      `update gatherings.gathering set starts_at = starts_at - interval '1 year' where owner_kind = 'network.meeting'`,
    )
    await went(house.post(`${at}/rueckmeldung`, { mark: '5' }, person))
    const camp = { ...meeting, title: 'Camp der Probe', form: 'barcamp', startDay: '2027-05-04', endDay: '2027-05-04' }
    await went(house.post('/vernetzung/treffen/planen', camp, office))
    const campAt = '/vernetzung/treffen/camp-der-probe'
    await went(house.post(`${campAt}/veroeffentlichen`, {}, office))
    await went(house.post(`${campAt}/raeume/neu`, { name: 'Saal', version: '1' }, person))
    const slot = { onDay: '2027-05-04', from: '11:00', to: '12:00', version: '1' }
    await went(house.post(`${campAt}/raster/zeiten/neu`, slot, person))
    const suggested = await went(house.post(`${campAt}/sessions/neu`, { title: 'Session der Probe' }, person))
    const session = `${campAt}/sessions/${/sessions\/([0-9a-f-]+)/.exec(suggested.headers.get('location') ?? '')?.[1]}`
    await went(house.post(`${session}/haende`, { hands: '3' }, person))
    const place = await (await house.get(`${session}/platz`, person)).text()
    const cell = /value="([0-9a-f-]{36}~[0-9a-f-]{36})"/.exec(place)?.[1] as string
    await went(house.post(`${session}/platz`, { cell }, person))
    const noteLine = { line: crypto.randomUUID(), part: 'next', words: 'Weiter im Mai.' }
    await went(house.post(`${session}/notiz`, noteLine, person))
    const brought = { highlight: 'Etwas ist gelungen.', version: '0' }
    await went(house.post(`${at}/vorbereitung/landkreis-musterkreis`, brought, person))
  },
})
