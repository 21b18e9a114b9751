import { notePresence } from '#commons/privacy/presence.ts'
import { addWaitings, type DemoWaiting, type Span } from '../../services/rooms/demo.ts'
import { bytesOf } from '../rooms/chance.ts'
import type { Loading, Making } from './loading.ts'

/**
 * Three wait for the evening that the demo's citizen has: a guest, the member of a club, somebody who called. When the citizen cancels,
 * the first one is asked.
 */
export async function loadRoomLists(
  work: Making,
  { people }: Pick<Loading, 'people'>,
  resource: string,
  span: Span,
): Promise<void> {
  const member = people.get('mitglied@example.org') ?? null
  const entry = (number: number, more: Partial<DemoWaiting> & Pick<DemoWaiting, 'name' | 'words'>): DemoWaiting => ({
    resource,
    span,
    person: null,
    organisation: null,
    mail: null,
    phone: null,
    linkKey: null,
    bookedAs: 'private',
    purpose: 'party',
    persons: 40,
    flexibleMinutes: 0,
    enteredBy: 'self',
    listedAt: work.now.subtract({ hours: 60 - 13 * number }),
    ...more,
  })
  if (member) await notePresence(work, member, 'rooms')
  await addWaitings(work, [
    entry(0, {
      name: 'Familie Vermutlich',
      mail: 'vermutlich@example.org',
      linkKey: Buffer.from(bytesOf(`waiting link ${work.newId()}`, 24)),
      words: 'Taufe unserer Tochter',
    }),
    entry(1, {
      name: 'Emil Nowak',
      person: member,
      mail: member ? null : 'nowak@example.org',
      words: 'Sechzigster Geburtstag, gern auch etwas früher.',
      flexibleMinutes: 120,
      persons: 35,
    }),
    entry(2, {
      name: 'Gerd Gedacht',
      phone: '02651 5550147',
      words: 'Klassentreffen; bitte am Vormittag anrufen.',
      enteredBy: 'provider',
      persons: 30,
    }),
  ])
}
