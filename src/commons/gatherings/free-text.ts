import type { FreeText } from '../manifest.ts'
import { addresses } from './addresses.ts'
import { questionKind } from './queries.ts'

/** Where people are named in what is public of gatherings. What participants answer is deleted by itself, and only the list shows it. */
export const freeText: readonly FreeText[] = [
  {
    table: 'gatherings.gathering',
    name: { de: 'Ort oder Absage eines Termins', en: 'Place or cancellation of an event' },
    key: ['id'],
    columns: ['place', 'street', 'cancel_reason'],
    thing: { kind: { column: 'owner_kind' }, id: 'owner_id' },
    address: { of: ['id'], make: ({ id = '' }) => addresses.gathering({ gathering: id }) },
  },
  {
    table: 'gatherings.question',
    name: { de: 'Frage bei der Anmeldung', en: 'Question at registration' },
    key: ['id'],
    columns: ['wording', 'purpose'],
    thing: { kind: questionKind, id: 'id' },
    address: {
      of: ['gathering_id'],
      make: ({ gathering_id = '' }) => addresses.gathering({ gathering: gathering_id }),
    },
  },
]
