import { homeOf } from '#foundation/http/origin.ts'
import { type Sentence, say } from '#foundation/text/catalogue.ts'
import type { Language } from '#foundation/text/language.ts'
import { addresses } from './addresses.ts'
import { mailTexts } from './mail-texts.ts'
import type { Mail } from './tell.ts'
import type { Wish } from './wishes.ts'

/** A message as the mail needs it. */
export interface ToMail {
  readonly topic: string
  readonly subject: string
  readonly body: string
  /** With the space's prefix. */
  readonly address: string | null
  readonly place: string
  /** Of the space it came from. */
  readonly prefix: string
  readonly hosts: readonly string[]
  readonly createdAt: Temporal.Instant
}

interface Around {
  readonly language: Language
  readonly origin: string
  /** Absolute. */
  readonly unsubscribe: string
  /** Name of the topic when all messages have the same. */
  readonly topic: Sentence | null
  readonly wish: Wish
}

/** One mail from one or several messages, in plain text: what happened, then why this comes and how it ends. */
export function bundle(messages: readonly ToMail[], around: Around): Mail {
  const t = mailTexts(around.language)
  const home = `${around.origin}${around.language === 'de' ? '' : `/${around.language}`}`
  const alone = messages.length === 1
  const parts = messages.map((message) =>
    [
      alone ? null : `* ${message.subject}${message.place ? ` (${message.place})` : ''}`,
      message.body,
      message.address ? t.more(placeOf(message, around) + message.address.slice(message.prefix.length)) : null,
    ]
      .filter((part) => part !== null && part !== '')
      .join('\n\n'),
  )
  return {
    subject: subjectOf(messages, around),
    body: `${parts.join('\n\n\n')}\n\n${footer(messages, around, home)}`,
  }
}

function subjectOf(messages: readonly ToMail[], { wish, language }: Around): string {
  const t = mailTexts(language)
  if (wish === 'daily') return t.daily(messages.length)
  if (wish === 'weekly') return t.weekly(messages.length)
  const [first] = messages
  return messages.length === 1 && first ? first.subject : t.several(messages.length)
}

/** Where the space of a message begins: under its own host name when it has one. */
function placeOf(message: ToMail, { origin, language }: Pick<Around, 'origin' | 'language'>): string {
  const home = homeOf({ origin, space: message })
  return `${home.origin}${language === 'de' ? '' : `/${language}`}${home.prefix}`
}

function footer(messages: readonly ToMail[], around: Around, home: string): string {
  const { language, wish, topic, unsubscribe } = around
  const t = mailTexts(language)
  const when = { 'at-once': t['at-once'], daily: t.whenDaily, weekly: t.whenWeekly, never: '' }[wish]
  // The places the messages came from answer for them, so their imprints are named.
  const places = [...new Set(messages.map((message) => placeOf(message, around)))].slice(0, 3)
  return [
    '-- ',
    topic ? t.whyTopic(say(topic, language), when) : t.whyAll(when),
    t.unsubscribe(unsubscribe),
    t.wishes(`${home}${addresses.wishes()}`),
    ...places.map((place) => t.imprint(`${place}/impressum`)),
  ].join('\n')
}
