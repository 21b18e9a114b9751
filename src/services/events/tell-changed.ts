import { tellFollowers } from '#commons/responses/followers.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Language } from '#foundation/text/language.ts'
import { addresses } from './addresses.ts'
import { type Event, kind } from './queries.ts'
import { texts } from './texts.ts'

export const followedTopic = 'events.followed'

/** Tells those who follow an event that it has changed or does not take place. Registered people hear it from their registration. */
export async function tellChanged(
  work: Pick<Work, 'space' | 'later'>,
  event: Pick<Event, 'id' | 'slug'>,
  title: string,
  what: 'changed' | 'cancelled',
): Promise<void> {
  const words = (language: Language) => {
    const t = texts(language)
    const subject = what === 'changed' ? t.followedChanged(title) : t.followedCancelled(title)
    return { subject, body: t.followedBody(title, work.space.name) }
  }
  const told = { de: words('de'), en: words('en'), leicht: words('leicht') }
  await tellFollowers(work, { kind, id: event.id }, followedTopic, addresses.event({ event: event.slug }), told)
}
