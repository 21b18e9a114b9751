import { expect, test } from 'vitest'
import type { Item, ItemPart, Meeting } from '../../meetings/meeting.ts'
import { meanOf } from '../report.ts'
import { pressDraft } from './press-draft.ts'

const start = Temporal.Instant.from('2022-03-30T08:00:00Z')
const body = (name: string) => ({ id: name, slug: name.toLowerCase(), name })
const reports = (name: string): ItemPart => ({
  ...{ id: name, part: 'reports', actor: body(name), personId: null, name: '', position: 0, version: 1 },
})
const item = (more: Partial<Item>): Item => ({
  ...{
    id: more.title ?? '',
    kind: 'other',
    title: '',
    lead: '',
    startsAt: start,
    endsAt: start.add({ hours: 1 }),
    room: null,
    place: '',
  },
  ...{ field: null, method: null, seats: null, changedAt: null, parts: [], chosen: 0, mine: false, version: 1 },
  ...more,
})
const names = {
  community: 'Gemeinschaft & Ehrenamt',
  education: 'Bildung & Arbeit',
  health: 'Gesundheit & Pflege',
  mobility: 'Mobilität',
  steering: 'Steuerung & Austausch',
}
const meeting = {
  title: '2. Vernetzungstreffen in Greifswald',
  lead: '',
  host: body('Landkreis Vorpommern-Greifswald'),
  nextHost: body('Landkreis Neustadt a.d. Waldnaab'),
  nextMonth: Temporal.PlainDate.from('2022-09-01'),
  gathering: { startsAt: start, name: 'Greifswald' },
} as unknown as Meeting

test('the second networking meeting, as its programme tells it', () => {
  const items = [
    item({
      kind: 'status',
      title: 'Ehrenamt',
      field: 'community',
      parts: [reports('Landkreis Vorpommern-Greifswald'), reports('Landkreis Uelzen')],
    }),
    item({ kind: 'status', title: 'Mobil', field: 'mobility', parts: [reports('Landkreis Bernkastel-Wittlich')] }),
    item({ kind: 'topics', title: 'Organisationsentwicklung' }),
    item({ kind: 'topics', title: 'Bürgerbeteiligung' }),
    item({ kind: 'excursion', title: 'Exkursion zum Medienzentrum Greifswald' }),
  ]
  expect(pressDraft(meeting, items, names).split('\n\n')).toEqual([
    '2. Vernetzungstreffen in Greifswald',
    'Am 30. März 2022 trafen sich die Beteiligten des Netzwerks auf Einladung: Landkreis Vorpommern-Greifswald (Greifswald).',
    'Zum Handlungsfeld Gemeinschaft & Ehrenamt berichteten Landkreis Vorpommern-Greifswald und Landkreis Uelzen.',
    'Zum Handlungsfeld Mobilität berichtete Landkreis Bernkastel-Wittlich.',
    'In Gruppen ging es um „Organisationsentwicklung“ und „Bürgerbeteiligung“.',
    'Zum Programm gehörte „Exkursion zum Medienzentrum Greifswald“.',
    'Das nächste Treffen findet im September 2022 statt: Landkreis Neustadt a.d. Waldnaab lädt ein.',
  ])
})

test('of a meeting without anything it says what there is', () => {
  const bare = {
    ...meeting,
    host: null,
    nextHost: null,
    nextMonth: null,
    gathering: { startsAt: null, name: null },
  } as unknown as Meeting
  expect(pressDraft(bare, [], names)).toBe(
    '2. Vernetzungstreffen in Greifswald\n\nKürzlich trafen sich die Beteiligten des Netzwerks.',
  )
})

test('the mean of marks, to one decimal', () => {
  expect(meanOf([])).toBeNull()
  expect(meanOf([{ mark: 5 }, { mark: 4 }, { mark: 4 }])).toBe(4.3)
})
