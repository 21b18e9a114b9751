-- How bookings are paid for: who writes invoices, what somebody chose when booking, the invoices themselves, and payments through a provider.

-- Who writes invoices and how one may pay: a provider (organisation), or the district itself.
create table rooms.biller (
  space_id         uuid not null references spaces.space on delete cascade,
  id               uuid not null,
  organisation_id  uuid references organisations.organisation on delete cascade,    -- null: the district itself
  ways             text[] not null default '{site}',    -- how bookings are paid for, of 'site', 'invoice', 'online'
  name             text not null default '',
  street           text not null default '',
  postcode         text not null default '',
  town             text not null default '',
  contact          text not null default '',            -- whom one asks about an invoice
  phone            text not null default '',
  mail             text not null default '',
  tax              text not null default 'tax-number' check (tax in ('tax-number', 'vat-id', 'small-business')),
  tax_number       text not null default '',
  exempt_words     text not null default '',            -- why there is no VAT where there is none
  iban             text not null default '',
  bic              text not null default '',
  days_to_pay      integer not null default 14 check (days_to_pay between 0 and 120),
  pattern          text not null default 'R-{JAHR}-{NR}',
  closing          text not null default '',
  version          integer not null default 1,
  primary key (space_id, id),
  unique nulls not distinct (space_id, organisation_id)
);
create index biller_organisation on rooms.biller (organisation_id) where organisation_id is not null;
select foundation.fence('rooms.biller');

-- How one single room may be paid for, where it differs from its provider's ways.
create table rooms.resource_ways (
  space_id     uuid not null,
  resource_id  uuid not null,
  ways         text[] not null,
  primary key (space_id, resource_id),
  foreign key (space_id, resource_id) references rooms.resource (space_id, id) on delete cascade
);
select foundation.fence('rooms.resource_ways');

-- The last number given, per biller and year. The row is locked until the invoice is written: no gap, nothing twice.
create table rooms.invoice_count (
  space_id   uuid not null,
  biller_id  uuid not null,
  year       integer not null,
  last       integer not null check (last > 0),
  primary key (space_id, biller_id, year),
  foreign key (space_id, biller_id) references rooms.biller (space_id, id) on delete cascade
);
select foundation.fence('rooms.invoice_count');

-- How a booking is paid for, as chosen when booking, and to whom an invoice goes. Without a row: on site.
create table rooms.bill (
  space_id     uuid not null,
  booking_id   uuid not null,
  way          text not null check (way in ('site', 'invoice', 'online')),
  person_id    uuid references accounts.person on delete set null,
  name         text not null default '',
  street       text not null default '',
  postcode     text not null default '',
  town         text not null default '',
  leitweg      text not null default '',                -- of public bodies: where their electronic invoices go
  reference    text not null default '',                -- what the recipient wants to read on the invoice
  primary key (space_id, booking_id),
  foreign key (space_id, booking_id) references rooms.booking (space_id, id) on delete cascade
);
create index bill_person on rooms.bill (person_id) where person_id is not null;
select foundation.fence('rooms.bill');

-- An invoice as it was sent. Words and figures never change: the program may only update its state.
create table rooms.invoice (
  space_id         uuid not null references spaces.space on delete cascade,
  id               uuid not null,
  biller_id        uuid not null,                       -- no foreign key: an invoice outlives who wrote it
  organisation_id  uuid references organisations.organisation on delete set null,   -- null: the district itself, or gone
  kind             text not null check (kind in ('invoice', 'cancellation')),
  cancels_id       uuid,                                -- of a cancellation: what it cancels
  number           text not null,
  year             integer not null,
  ordinal          integer not null check (ordinal > 0),
  issued_at        timestamptz not null,
  due_on           date,
  year_ends        date not null,                       -- the law counts eight years from here
  language         text not null check (language in ('de', 'en')),
  seller           jsonb not null,                      -- the biller as it was
  name             text not null,                       -- recipient
  street           text not null,
  postcode         text not null,
  town             text not null,
  mail             text not null,
  leitweg          text not null,
  reference        text not null,
  public_body      boolean not null,
  lines            jsonb not null,
  totals           jsonb not null,
  gross_cents      integer not null,
  closing          text not null,
  person_id        uuid references accounts.person on delete set null,              -- who sees it with their bookings
  state            text not null check (state in ('issued', 'reminded', 'paid', 'cancelled')),
  reminded_on      date,
  paid_on          date,
  written_by       uuid references accounts.person on delete set null,
  version          integer not null default 1,
  primary key (space_id, id),
  foreign key (space_id, cancels_id) references rooms.invoice (space_id, id) on delete set null (cancels_id),
  check ((kind = 'cancellation') or (cancels_id is null))
);
create unique index invoice_number on rooms.invoice (space_id, biller_id, number);
create unique index invoice_ordinal on rooms.invoice (space_id, biller_id, year, ordinal);
create unique index invoice_cancels on rooms.invoice (space_id, cancels_id) where cancels_id is not null;
create index invoice_organisation on rooms.invoice (organisation_id) where organisation_id is not null;
create index invoice_issued on rooms.invoice (space_id, issued_at);
create index invoice_person on rooms.invoice (person_id) where person_id is not null;
create index invoice_written on rooms.invoice (written_by) where written_by is not null;
select foundation.fence('rooms.invoice');
revoke update on rooms.invoice from allmende_app;
grant update (state, reminded_on, paid_on, version, person_id, written_by, organisation_id, cancels_id) on rooms.invoice to allmende_app;

-- Which bookings an invoice is about; each stands on one valid invoice at most.
create table rooms.invoice_booking (
  space_id    uuid not null,
  invoice_id  uuid not null,
  booking_id  uuid not null,
  valid       boolean not null,
  primary key (space_id, invoice_id, booking_id),
  foreign key (space_id, invoice_id) references rooms.invoice (space_id, id) on delete cascade,
  foreign key (space_id, booking_id) references rooms.booking (space_id, id) on delete cascade
);
create unique index invoice_booking_once on rooms.invoice_booking (space_id, booking_id) where valid;
create index invoice_booking_booking on rooms.invoice_booking (space_id, booking_id);
select foundation.fence('rooms.invoice_booking');

-- Payments of bookings through a payment provider. No cards, no accounts: those stay with the provider.
create table rooms.payment (
  space_id      uuid not null,
  id            uuid not null,
  booking_id    uuid not null,
  provider      text not null,
  cents         integer not null check (cents > 0),
  state         text not null check (state in ('started', 'paid', 'failed', 'refund-due', 'refunded')),
  refund_cents  integer not null default 0 check (refund_cents >= 0 and refund_cents <= cents),
  started_at    timestamptz not null,
  settled_at    timestamptz,
  primary key (space_id, id),
  foreign key (space_id, booking_id) references rooms.booking (space_id, id) on delete cascade
);
create index payment_booking on rooms.payment (space_id, booking_id);
select foundation.fence('rooms.payment');

-- Messages of payment providers that were taken in: one that comes twice does nothing.
create table rooms.payment_message (
  space_id    uuid not null,
  payment_id  uuid not null,
  message     text not null,
  came_at     timestamptz not null,
  primary key (space_id, payment_id, message),
  foreign key (space_id, payment_id) references rooms.payment (space_id, id) on delete cascade
);
select foundation.fence('rooms.payment_message');

-- Online payment is there in the demo network, with a provider that moves no money: whether this is one, every space may know.
grant select (position) on accounts.demo_login to allmende_app;
grant usage on schema accounts to allmende_app;
