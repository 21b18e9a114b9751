import { homeZone } from '#foundation/text/dates.ts'
import { slug } from '#foundation/text/names.ts'
import {
  addBookings,
  billerOf,
  cancelInvoice,
  invoiceById,
  issueInvoice,
  keepBill,
  markPaid,
  markReminded,
  type OfferedBooking,
  offersOf,
  priceOf,
  referenceFrom,
  saveBiller,
} from '../../services/rooms/demo.ts'
import { people } from '../people.ts'
import { bytesOf } from '../rooms/chance.ts'
import { mayenKoblenz } from '../rooms/mayen-koblenz.ts'
import type { Loading, Making } from './loading.ts'
import { pricesOf } from './room-prices.ts'

const sender = {
  contact: 'Kasse',
  tax: 'tax-number',
  exemptWords: '',
  bic: '',
  daysToPay: 14,
  pattern: 'R-{JAHR}-{NR}',
  closing: 'Vielen Dank, dass Sie unsere Räume nutzen.',
  ways: ['site', 'invoice', 'online'],
} as const

/** Invented tax numbers and accounts: no bank has them, their check digits are right. */
const town = {
  ...sender,
  name: 'Stadt Mendig',
  street: 'Marktplatz 3',
  postcode: '56743',
  town: 'Mendig',
  phone: '02652 0000-10',
  mail: 'kasse.mendig@example.org',
  taxNumber: '29/000/00000',
  iban: 'DE75512108001245126199',
} as const
const district = {
  ...sender,
  name: 'Landkreis Mayen-Koblenz',
  street: 'Bahnhofstraße 9',
  postcode: '56068',
  town: 'Koblenz',
  phone: '0261 0000-20',
  mail: 'kasse.kreis@example.org',
  taxNumber: '22/000/00000',
  iban: 'DE02120300000000202051',
} as const

interface Case {
  /** Weeks before today, on a Monday. */
  readonly weeks: number
  readonly name: string
  readonly as: 'private' | 'business'
  readonly leitweg?: string
  readonly own?: boolean
  /** Days after the booking on which the invoice was written; without it, it is to be charged. */
  readonly after?: number
  readonly then?: 'paid' | 'reminded' | 'cancelled'
}

const cases: readonly Case[] = [
  { weeks: 3, name: 'Basaltwerk Software eG', as: 'business', after: 1, then: 'paid' },
  { weeks: 3, name: 'Erika Erdacht', as: 'private', after: 2, then: 'reminded' },
  { weeks: 2, name: '', as: 'private', own: true, after: 1 },
  { weeks: 2, name: 'Malte Erfunden', as: 'private', after: 1, then: 'cancelled' },
  { weeks: 1, name: 'Landesamt Invent', as: 'business', leitweg: '04011000-1234512345-06', after: 3 },
  { weeks: 1, name: 'Basaltwerk Software eG', as: 'business' },
  { weeks: 1, name: 'Familie Invent', as: 'private' },
]

/** Who writes invoices in Mayen-Koblenz, and a few of them in several states; the citizen of the demo has one too. */
export async function loadInvoices(
  makeAt: (at: Temporal.Instant) => Making,
  { now, organisations, people: ids }: Loading,
): Promise<void> {
  const work = makeAt(now)
  const provider = organisations.get('stadt-mendig')
  const citizen = people.find(({ role }) => role === 'citizen')
  const hall = mayenKoblenz.find((building) => building.provider === 'stadt-mendig')
  const resource = hall?.resources[0]
  if (!provider || !hall || !resource || !citizen) return
  await saveBiller(work, null, district)
  await saveBiller(work, provider, town)
  const biller = await billerOf(work, provider)
  const offers = await offersOf(work.tx, work.space.id)
  const id = offers.resources.get(slug(resource.title.de))
  if (!biller || !id) return
  const today = now.toZonedDateTimeISO(homeZone).toPlainDate()
  const made = cases.map((one, place): OfferedBooking & { one: Case } => {
    const day = today.subtract({ days: today.dayOfWeek - 1 + 7 * one.weeks })
    const at = (hour: number) => day.toZonedDateTime({ timeZone: homeZone, plainTime: { hour } }).toInstant()
    const span = { start: at(8 + 2 * (place % 4)), end: at(10 + 2 * (place % 4)) }
    const wish = { span, group: one.as, purpose: 'meeting' } as const
    return {
      one,
      id: work.newId(),
      resource: id,
      units: resource.units.map((name) => offers.units.get(`${hall.name}, ${name}`) as string),
      reference: referenceFrom(bytesOf(`invoice ${place}`, 5)),
      kind: 'normal',
      state: 'confirmed',
      startsAt: span.start,
      endsAt: span.end,
      freeAt: span.end,
      blocks: true,
      person: one.own ? (ids.get(citizen.mail) ?? null) : null,
      name: one.own ? citizen.name : one.name,
      mail: null,
      linkKey: null,
      booker: null,
      persons: 20,
      bookedAs: one.as,
      purpose: 'meeting',
      words: 'Besprechung',
      price: priceOf(pricesOf(resource), wish, { depositCents: 0, vatPermille: resource.vatPermille ?? 0 }),
      refunds: [{ hours: 0, percent: 100 }],
      cancelledBy: null,
      refundCents: null,
      madeAt: span.start.subtract({ hours: 24 * 12 }),
    }
  })
  await addBookings(work, made)
  for (const booking of made) await charge(makeAt, booking, biller)
}

async function charge(
  makeAt: (at: Temporal.Instant) => Making,
  booking: OfferedBooking & { one: Case },
  biller: Parameters<typeof issueInvoice>[1],
): Promise<void> {
  const { one, name } = booking
  const address = { street: 'Feldweg 7', postcode: '56743', town: 'Mendig', leitweg: one.leitweg ?? '', reference: '' }
  await keepBill(makeAt(booking.madeAt), booking, { way: 'invoice', name, ...address })
  if (one.after === undefined || booking.price.cents === 0) return
  const work = makeAt(booking.endsAt.add({ hours: 24 * one.after }))
  const to = { name, ...address, mail: '', publicBody: one.leitweg !== undefined }
  const id = await issueInvoice(work, biller, [booking.id], to, null)
  const later = makeAt(booking.endsAt.add({ hours: 24 * (one.after + 17) }))
  const invoice = await invoiceById(work, id)
  if (!invoice) return
  if (one.then === 'paid') await markPaid(later, invoice, later.now.toZonedDateTimeISO(homeZone).toPlainDate())
  if (one.then === 'reminded') await markReminded(later, invoice)
  if (one.then === 'cancelled')
    await cancelInvoice(makeAt(booking.endsAt.add({ hours: 24 * (one.after + 1) })), biller, id, null)
}
