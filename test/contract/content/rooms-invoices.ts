import type { TestHouse } from '#test/support/house.ts'
import type { Everybody } from '../roles.ts'
import { invoiceIds as ids, invoiceGuestKey } from '../room-invoices-ids.ts'

/** A hall of the organisation that costs something: a booking of the citizen on an invoice, one to be charged, a guest's with a payment begun. */
export async function roomInvoicesContent(house: TestHouse, { people, organisation }: Everybody): Promise<void> {
  const { pool } = house.database
  const space = house.district
  const now = house.now().toString()
  await pool.query(
    `insert into rooms.building (space_id, id, organisation_id, name) values ($1, $2, $3, 'Rechnungshaus')`,
    [space, ids.building, organisation],
  )
  await pool.query(
    `insert into rooms.resource (space_id, id, slug, building_id, organisation_id, kind, takes, title, state, author_id, created_at, updated_at, published_at)
     values ($1, $2, 'rechnungssaal', $3, $4, 'room', 'all', 'Rechnungssaal', 'published', $5, $6, $6, $6)`,
    [space, ids.resource, ids.building, organisation, people.editor.id, now],
  )
  await pool.query(
    `insert into rooms.biller (space_id, id, organisation_id, ways, name, street, postcode, town, contact, phone, mail, tax_number, iban)
     values ($1, $2, $3, '{site,invoice}', 'Verein', 'Weg 1', '12345', 'Ort', 'Kasse', '0123 456', 'kasse@example.org', '29/655/12345', 'DE02120300000000202051')`,
    [space, ids.biller, organisation],
  )
  const booking = async (id: string, day: string, person: string | null, key: string | null) => {
    await pool.query(
      `insert into rooms.booking (space_id, id, resource_id, reference, kind, state, starts_at, ends_at, person_id, name, mail, link_key, booked_as, purpose,
         price_cents, price_lines, made_at, updated_at)
       values ($1, $2, $3, $4, 'normal', 'confirmed', $5::date + time '18:00', $5::date + time '20:00', $6, 'Gast', $7, $8, 'public', 'meeting',
         4000, '[{"count":2,"per":"hour","cents":2000,"total":4000}]', $9, $9)`,
      [
        space,
        id,
        ids.resource,
        `R-${id.slice(-8)}`,
        day,
        person,
        key && 'zahlt@example.org',
        key && Buffer.from(key, 'base64url'),
        now,
      ],
    )
    await pool.query(
      `insert into rooms.bill (space_id, booking_id, way, person_id, name, street, postcode, town) values ($1, $2, 'invoice', $3, 'Amt', 'Weg 2', '12345', 'Ort')`,
      [space, id, person],
    )
  }
  await booking(ids.booking, '2026-12-20', people.citizen.id, null)
  await booking(ids.charged, '2026-12-21', people.citizen.id, null)
  await booking(ids.guest, '2026-12-22', null, invoiceGuestKey)
  const seller = {
    name: 'Verein',
    street: 'Weg 1',
    postcode: '12345',
    town: 'Ort',
    contact: 'Kasse',
    phone: '0123 456',
    mail: 'kasse@example.org',
    tax: 'tax-number',
    taxNumber: '29/655/12345',
    exemptWords: '',
    iban: 'DE02120300000000202051',
    bic: '',
  }
  const line = {
    title: 'Rechnungssaal',
    when: '20. Dezember 2026',
    reference: 'R-1',
    firstDay: '2026-12-20',
    lastDay: '2026-12-20',
    price: '',
    vatPermille: 0,
    netCents: 4000,
    grossCents: 4000,
  }
  const totals = {
    vats: [{ permille: 0, netCents: 4000, vatCents: 0 }],
    netCents: 4000,
    vatCents: 0,
    roundingCents: 0,
    dueCents: 4000,
  }
  await pool.query(
    `insert into rooms.invoice (space_id, id, biller_id, organisation_id, kind, number, year, ordinal, issued_at, due_on, year_ends, language, seller, name, street,
       postcode, town, mail, leitweg, reference, public_body, lines, totals, gross_cents, closing, person_id, state)
     values ($1, $2, $3, $4, 'invoice', 'R-2026-0001', 2026, 1, $5, '2026-12-31', '2026-12-31', 'de', $6, 'Amt', 'Weg 2', '12345', 'Ort', '', '04011000-1234512345-06', '', true,
       $7, $8, 4000, '', $9, 'issued')`,
    [
      space,
      ids.invoice,
      ids.biller,
      organisation,
      now,
      JSON.stringify(seller),
      JSON.stringify([line]),
      JSON.stringify(totals),
      people.citizen.id,
    ],
  )
  await pool.query(`insert into rooms.invoice_count (space_id, biller_id, year, last) values ($1, $2, 2026, 1)`, [
    space,
    ids.biller,
  ])
  for (const one of [ids.booking, ids.guest])
    await pool.query(
      `insert into rooms.invoice_booking (space_id, invoice_id, booking_id, valid) values ($1, $2, $3, $4)`,
      [space, ids.invoice, one, one === ids.booking],
    )
  await pool.query(
    `insert into rooms.payment (space_id, id, provider, cents, state, started_at) values ($1, $2, 'test', 4000, 'started', $3)`,
    [space, ids.payment, now],
  )
  await pool.query(
    `insert into rooms.payment_line (space_id, payment_id, booking_id, cents) values ($1, $2, $3, 4000)`,
    [space, ids.payment, ids.guest],
  )
}
