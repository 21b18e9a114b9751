import { expect } from 'vitest'
import type { Visitor } from './browser.ts'

interface Story {
  /** Somebody who keeps the room and settles its bookings: of the provider, or an editor. Logged in. */
  readonly provider: Visitor
  /** Whoever booked; logged in, or a guest. */
  readonly booker: Visitor
  /** '/mayen-koblenz' */
  readonly district: string
  /** Last part of the room's address. */
  readonly room: string
  /** Path of the booking's page as the booker sees it. It stands, begins within 30 days, and owes a deposit. */
  readonly booking: string
  /** 'R-4F7K2MQ8' */
  readonly reference: string
  /** The day of the booking's local start, '2026-12-01': from then on each booking of the room has its own code. */
  readonly day: string
}

/**
 * Deposit and code, from both sides: the provider says that each booking has its own code, seen from 30 days before but only after
 * the deposit; the booker reads how to pay; the provider notes the payment and gives the code the lock has made; the booker sees it.
 * @returns the code
 */
export async function payDepositAndSeeCode({
  provider,
  booker,
  district,
  room,
  booking,
  reference,
  day,
}: Story): Promise<string> {
  const ways = `${district}/raeume/anbieten/${room}/zugang`
  await provider.go(`${ways}/neu`)
  await provider.choose('Türcode')
  await provider.type(/Gilt ab/, day)
  await provider.choose('Jede Buchung einen eigenen')
  await provider.press('Speichern')
  expect(await provider.text()).toContain('Der Zugang ist festgelegt')
  await provider.type(/Stunden vor Beginn/, '720')
  await provider.type(/wird die Kaution gezahlt/, 'Bar im Gemeindebüro, werktags von 9 bis 12 Uhr.')
  await provider.page.locator('main').getByLabel('Erst wenn die Kaution bezahlt ist').setChecked(true)
  await provider.press('Speichern')
  expect(await provider.text()).toContain('Gespeichert.')

  await booker.go(booking)
  const before = await booker.text()
  expect(before).toContain('Bar im Gemeindebüro')
  expect(before).toContain(reference)
  expect(before).toContain('sobald Ihre Kaution angekommen ist')

  const code = '481516'
  await provider.go(`${district}/raeume/codes`)
  const id = await idOf(provider, reference, district)
  await provider.go(`${district}/raeume/codes/${id}`)
  await provider.type('Eigener Code', code)
  await provider.press('Speichern')
  await booker.go(booking)
  expect(await booker.text()).not.toContain(code)

  await provider.go(`${district}/raeume/kautionen/${id}`)
  await provider.press('Als bezahlt vermerken')
  expect(await provider.text()).toContain('Als bezahlt vermerkt')
  await booker.go(booking)
  const after = await booker.text()
  expect(after).toContain('Sie bekommen sie zurück, wenn alles in Ordnung ist')
  expect(after).toContain(code)
  return code
}

/** The id in the deposit's address, found by the booking number in the list. */
async function idOf(provider: Visitor, reference: string, district: string): Promise<string> {
  await provider.go(`${district}/raeume/kautionen`)
  const row = provider.page.locator('main tr', { hasText: reference })
  const href = (await row.getByRole('link').first().getAttribute('href')) ?? ''
  return href.split('/').at(-1) ?? ''
}
