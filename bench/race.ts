import type { Agent } from 'undici'
import { ask, lines } from './load.ts'

export interface Race {
  readonly perSecond: number
  readonly booked: number
  /** Refused with other times to choose from. */
  readonly refused: number
  /** Anything else: must be none. */
  readonly other: number
}

/** So many people, each with a session, send the form for the same free hours of a room at the same moment. */
export async function raceForOne(origin: string, attempts: number): Promise<Race> {
  const agent = lines(attempts)
  const space = `${origin}/mayen-koblenz`
  const cookie = await logIn(agent, space)
  const room = `${space}/raeume/saal-7/buchen`
  const wish = await freeHours(agent, room, cookie)
  const began = performance.now()
  const answers = await Promise.all(Array.from({ length: attempts }, () => ask(agent, room, { cookie, body: wish })))
  const seconds = (performance.now() - began) / 1000
  await agent.destroy()
  const booked = answers.filter(({ status }) => status === 303).length
  const refused = answers.filter(({ status, text }) => status === 422 && /\/buchen\?[^"]*tag=/.test(text)).length
  return { perSecond: attempts / seconds, booked, refused, other: attempts - booked - refused }
}

async function logIn(agent: Agent, space: string): Promise<string> {
  const page = await ask(agent, `${space}/anmelden`, {})
  const form = { csrf: hidden(page.text, 'csrf'), mail: 'buergerin@example.org', password: 'gemeinsam-nutzen' }
  const { cookies } = await ask(agent, `${space}/anmelden`, { body: new URLSearchParams(form).toString() })
  return cookies.map((cookie) => cookie.split(';')[0]).join('; ')
}

/** The form for the first day, some weeks ahead, on which the evening is free. */
async function freeHours(agent: Agent, room: string, cookie: string): Promise<string> {
  for (let days = 30; days < 60; days++) {
    const tag = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
    const wish = { tag, von: '19:00', bis: '21:00', gruppe: 'private', zweck: 'party' }
    const { text } = await ask(agent, `${room}?${new URLSearchParams(wish)}`, { cookie })
    if (!text.includes('name="preis"')) continue
    const form = {
      ...wish,
      csrf: hidden(text, 'csrf'),
      preis: hidden(text, 'preis'),
      words: 'Feier',
      agree: 'on',
      pay: 'site',
    }
    return new URLSearchParams(form).toString()
  }
  throw new Error('No free evening was found.')
}

const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
