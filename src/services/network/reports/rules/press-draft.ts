import { date } from '#foundation/text/dates.ts'
import { list } from '#foundation/text/numbers.ts'
import { type Field, fields } from '#foundation/ui/field.ts'
import type { Item, Meeting } from '../../meetings/meeting.ts'
import { monthWords } from '../../meetings/pages/month.ts'

/** What fields of action are called in a text. */
export type FieldNames = Readonly<Record<Field, string>>

const quoted = (title: string) => `„${title}“`

/**
 * The draft of a press release, in German, from what the programme says: who invited, which districts reported on which field, what groups worked
 * on, where the excursion went, where the next meeting is. Somebody makes it better; nobody begins with an empty page.
 */
export function pressDraft(meeting: Meeting, items: readonly Item[], names: FieldNames): string {
  return [meeting.title, opening(meeting), ...reports(items, names), groups(items), excursion(items), next(meeting)]
    .filter(Boolean)
    .join('\n\n')
}

function opening({ gathering, host, lead }: Meeting): string {
  const day = gathering.startsAt ? `Am ${date(gathering.startsAt, 'de')}` : 'Kürzlich'
  const where = gathering.name ? ` (${gathering.name})` : ''
  const who = host
    ? `trafen sich die Beteiligten des Netzwerks auf Einladung: ${host.name}${where}.`
    : `trafen sich die Beteiligten des Netzwerks${where}.`
  return [`${day} ${who}`, lead].filter(Boolean).join(' ')
}

/** One paragraph for each field, in the order of the programme. */
function reports(items: readonly Item[], names: FieldNames): string[] {
  const reporting = items.filter(({ kind, parts }) => kind === 'status' && parts.some(({ part }) => part === 'reports'))
  return fields.flatMap((field) => {
    const who = reporting.filter((item) => item.field === field).flatMap(({ parts }) => bodies(parts))
    return who.length
      ? [
          `Zum Handlungsfeld ${names[field]} ${who.length > 1 ? 'berichteten' : 'berichtete'} ${list([...new Set(who)], 'de')}.`,
        ]
      : []
  })
}

const bodies = (parts: Item['parts']) =>
  parts.flatMap(({ part, actor }) => (part === 'reports' && actor ? [actor.name] : []))

function groups(items: readonly Item[]): string {
  const topics = items.filter(({ kind }) => kind === 'topics' || kind === 'groups').map(({ title }) => quoted(title))
  return topics.length ? `In Gruppen ging es um ${list(topics, 'de')}.` : ''
}

function excursion(items: readonly Item[]): string {
  const trips = items.filter(({ kind }) => kind === 'excursion').map(({ title }) => quoted(title))
  return trips.length ? `Zum Programm gehörte ${list(trips, 'de')}.` : ''
}

function next({ nextHost, nextMonth }: Meeting): string {
  const when = nextMonth ? ` im ${monthWords(nextMonth, 'de')}` : ''
  const where = nextHost ? `: ${nextHost.name} lädt ein` : ''
  return when || where ? `Das nächste Treffen findet${when} statt${where}.` : ''
}
