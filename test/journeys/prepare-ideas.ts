import { mailedLink, type Person } from './person.ts'

/** A guest hands in two ideas and confirms the first; somebody without an account comments on it. */
export async function prepareIdeas(visitor: Person, phase: string) {
  const write = (title: string, mail: string) => {
    const words = { title, body: 'Damit man auch abends sicher ankommt.', name: 'Gitta Gast', mail, seen: 'yes' }
    return visitor.send(`${phase}/neue-idee`, words)
  }
  await write('Brücke über den Bach', 'gitta@example.org')
  const confirmed = await visitor.send(await mailedLink(visitor, 'gitta@example.org', /\/idee-bestaetigen\//))
  await write('Schranke am Feldweg', 'gisbert@example.org')
  const id = /\/ideen\/([0-9a-f-]{36})/.exec(confirmed.at)?.[1] as string
  const thread = confirmed.at.replace(/\/mitreden\/.*/, `/antworten/participation.idea/${id}`)
  await visitor.send(thread, { body: 'Das fehlt wirklich.', name: 'Gundula Gast', mail: 'gundula@example.org' })
  return {
    idea: confirmed.at.split('?')[0] as string,
    ideaThread: thread,
    confirmComment: await mailedLink(visitor, 'gundula@example.org', /\/antwort-bestaetigen\//),
    confirmIdea: await mailedLink(visitor, 'gisbert@example.org', /\/idee-bestaetigen\//),
    ownIdea: await mailedLink(visitor, 'gitta@example.org', /\/eigene-idee\//),
  }
}
