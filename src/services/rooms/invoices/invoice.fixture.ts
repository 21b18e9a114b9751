import type { TestHouse } from '#test/support/house.ts'
import { someHouse } from '../bookings/booking.fixture.ts'

export type Person = Awaited<ReturnType<TestHouse['addPerson']>>

/** What the form of the sender sends when everything is filled in. */
export const typedBiller = {
  ways: ['site', 'invoice'],
  name: 'Gemeinde Musterstadt',
  street: 'Rathausplatz 1',
  postcode: '12345',
  town: 'Musterstadt',
  contact: 'Kämmerei',
  phone: '02651 12340',
  mail: 'kaemmerei@example.org',
  tax: 'tax-number',
  taxNumber: '29/655/12345',
  exemptWords: '',
  iban: 'DE02 1203 0000 0000 2020 51',
  bic: 'BYLADEM1001',
  daysToPay: '14',
  pattern: 'R-{JAHR}-{NR}',
  closing: 'Vielen Dank.',
}

export const typedAddress = {
  pay: 'invoice',
  billName: 'Chorverein Musterstadt e. V.',
  billStreet: 'Lindenweg 4',
  billPostcode: '12345',
  billTown: 'Musterstadt',
}

export const invoicesAt = '/musterkreis/raeume/rechnungen'

/** An editor whose district writes invoices, a hall at 20 euros an hour with 19 % inside, and somebody who books it. */
export async function billing(house: TestHouse) {
  const editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  const citizen = await house.addPerson('Carla Citizen')
  const { add } = await someHouse(house, editor.id)
  const hall = await add({ slug: 'saal', hour: 2000, more: { vat_permille: 190 } })
  const saved = await house.post(`${invoicesAt}/absender/landkreis`, typedBiller, editor)
  if (saved.status !== 303) throw new Error(await saved.text())
  return { editor, citizen, hall, add }
}

/** Books two hours by the form. @returns the booking's id */
export async function book(
  house: TestHouse,
  as: Person,
  day: string,
  more: Record<string, string> = typedAddress,
): Promise<string> {
  const made = await house.post(
    '/musterkreis/raeume/saal/buchen',
    { tag: day, von: '19:00', bis: '21:00', gruppe: 'private', zweck: 'meeting', preis: '4000', ...more },
    as,
  )
  if (made.status !== 303) throw new Error(await made.text())
  return made.headers.get('location')?.split('/').at(-1)?.split('?')[0] as string
}

/** Writes an invoice by the form. @returns the answer, and the invoice's id when there is one */
export async function writeInvoice(
  house: TestHouse,
  as: Person,
  bookings: readonly string[],
  more: Record<string, string> = {},
) {
  const answer = await house.post(
    `${invoicesAt}/schreiben/${bookings[0]}`,
    {
      bookings: [...bookings],
      name: 'Chorverein Musterstadt e. V.',
      street: 'Lindenweg 4',
      postcode: '12345',
      town: 'Musterstadt',
      ...more,
    },
    as,
  )
  return { answer, id: answer.headers.get('location')?.split('/').at(-1)?.split('?')[0] as string }
}
