import type { Work } from '#foundation/http/route.ts'
import type { Space } from '#foundation/http/visit.ts'
import { absolute, sendMail, tell } from '../inbox/tell.ts'
import type { Described } from '../manifest.ts'
import { addresses } from './addresses.ts'
import { calendarFile, entryOfGathering, placeWords, whenWords } from './calendar.ts'
import type { Gathering, Registration } from './gathering.ts'
import { mailTexts } from './mail-texts.ts'

export const registrationTopic = 'gatherings.registration'

/** What telling needs of a request or of a job. */
export interface Telling extends Pick<Work, 'tx' | 'newId' | 'now' | 'later' | 'origin'> {
  readonly space: Pick<Space, 'id' | 'prefix' | 'name' | 'slug' | 'hosts'>
}

export type Occasion =
  | 'registered'
  | 'waiting'
  | 'interested'
  | 'moved-up'
  | 'dated'
  | 'changed'
  | 'cancelled'
  | 'reminder'
  | 'struck'
  | 'known'

type Told = Pick<Registration, 'person' | 'mail' | 'linkKey' | 'name' | 'language' | 'persons' | 'state'>

const withCalendar: readonly Occasion[] = ['registered', 'moved-up', 'changed', 'cancelled', 'reminder', 'dated']

/** Tells one registered person or guest what has happened, in the language in which they registered. */
export async function tellRegistered(
  telling: Telling,
  gathering: Gathering,
  owner: Described | undefined,
  told: Told,
  occasion: Occasion,
  reason: string | null = null,
): Promise<void> {
  const t = mailTexts(told.language)
  const title = owner?.title ?? t.fallbackTitle
  const where = { origin: telling.origin, space: telling.space, language: told.language }
  const gone = occasion === 'cancelled' || occasion === 'struck'
  const sentence =
    occasion === 'dated'
      ? told.state === 'registered'
        ? t.datedRegistered(title)
        : t.datedWaiting(title)
      : t[occasion](title)
  const link = told.linkKey
    ? absolute(where, addresses.manage({ gathering: gathering.id, token: told.linkKey.toString('base64url') }))
    : null
  const knowsLink = told.state === 'registered'
  const facts = gone && occasion === 'struck' ? [] : factsOf(gathering, told, knowsLink && !gone)
  const body = [
    sentence,
    reason && t.reason(reason),
    facts.join('\n'),
    link && !gone && t.manage(link),
    owner && t.more(absolute(where, owner.address)),
  ]
    .filter(Boolean)
    .join('\n\n')
  const subject = t[`${occasion}Subject`](title)
  if (told.person) {
    await tell(telling, told.person, {
      topic: registrationTopic,
      subject,
      body: capital(body),
      address: addresses.gathering({ gathering: gathering.id }),
    })
  } else if (told.mail) {
    const attachment =
      owner && withCalendar.includes(occasion) && told.state === 'registered'
        ? calendarFile(entryOfGathering(telling, gathering, owner, told.language, knowsLink))
        : undefined
    await sendMail(telling, told.mail, { subject, body: letter(told, body, telling.space.name), attachment })
  }
}

/** Asks a guest to confirm the address. */
export async function askToConfirm(
  telling: Telling,
  gathering: Gathering,
  owner: Described,
  guest: { name: string; mail: string; language: Told['language'] },
  token: string,
): Promise<void> {
  const t = mailTexts(guest.language)
  const link = absolute({ ...telling, language: guest.language }, addresses.confirm({ gathering: gathering.id, token }))
  const facts = factsOf(gathering, { language: guest.language, persons: 1 }, false)
  const body = [t.confirm(owner.title), link, facts.join('\n'), t.notYou].join('\n\n')
  await sendMail(telling, guest.mail, {
    subject: t.confirmSubject(owner.title),
    body: letter(guest, body, telling.space.name),
  })
}

function factsOf(gathering: Gathering, told: Pick<Told, 'language' | 'persons'>, knowsLink: boolean): string[] {
  const t = mailTexts(told.language)
  const place = placeWords(gathering)
  return [
    t.when(whenWords(gathering, told.language)),
    place && t.where(place),
    gathering.onlineUrl && (knowsLink || gathering.onlineFor === 'everyone') && t.online(gathering.onlineUrl),
    told.persons > 1 && t.persons(told.persons),
  ].filter((line): line is string => Boolean(line))
}

function letter(told: Pick<Told, 'name' | 'language'>, body: string, place: string): string {
  const t = mailTexts(told.language)
  return [t.hello(told.name), told.language === 'de' ? body : capital(body), t.regards(place)].join('\n\n')
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
