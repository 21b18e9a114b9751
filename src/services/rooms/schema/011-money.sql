-- One payment for several bookings; what was paid for invoices that were corrected afterwards; deposits noted by mistake.

-- What a payment is for: one booking, or several that were booked together. What goes back goes back booking by booking.
create table rooms.payment_line (
  space_id      uuid not null,
  payment_id    uuid not null,
  booking_id    uuid not null,
  cents         integer not null check (cents > 0),
  refund_cents  integer not null default 0 check (refund_cents between 0 and cents),     -- to be given back, or given back
  refunded_at   timestamptz check (refunded_at is null or refund_cents > 0),             -- null: still due, the provider is asked by a job
  primary key (space_id, payment_id, booking_id),
  foreign key (space_id, payment_id) references rooms.payment (space_id, id) on delete cascade,
  foreign key (space_id, booking_id) references rooms.booking (space_id, id) on delete cascade
);
create index payment_line_booking on rooms.payment_line (space_id, booking_id);
create index payment_line_due on rooms.payment_line (space_id, payment_id) where refund_cents > 0 and refunded_at is null;

-- Payments of before were for one booking each. Not fenced for a moment: whoever owns the tables moves the rows of every space.
alter table rooms.payment no force row level security;
insert into rooms.payment_line (space_id, payment_id, booking_id, cents, refund_cents, refunded_at)
  select space_id, id, booking_id, cents, refund_cents, case when state = 'refunded' then settled_at end from rooms.payment;
update rooms.payment set state = 'paid' where state in ('refund-due', 'refunded');
alter table rooms.payment
  drop column booking_id,
  drop column refund_cents,
  drop constraint payment_state_check,
  add constraint payment_state_check check (state in ('started', 'paid', 'failed')),
  add foreign key (space_id) references spaces.space on delete cascade;
alter table rooms.payment force row level security;
select foundation.fence('rooms.payment_line');

-- What a booking was when its invoice was written: when it is moved, its invoice is not right any more.
alter table rooms.invoice_booking
  add column resource_id uuid,                               -- null: written before this was kept
  add column starts_at   timestamptz,
  add column ends_at     timestamptz;
alter table rooms.invoice_booking no force row level security;
alter table rooms.invoice no force row level security;
alter table rooms.booking no force row level security;
update rooms.invoice_booking b set resource_id = k.resource_id, starts_at = k.starts_at, ends_at = k.ends_at
  from rooms.invoice i, rooms.booking k
  where i.space_id = b.space_id and i.id = b.invoice_id and k.space_id = b.space_id and k.id = b.booking_id and k.updated_at <= i.issued_at;
alter table rooms.booking force row level security;
alter table rooms.invoice force row level security;
alter table rooms.invoice_booking force row level security;
-- Paid ones are looked through as well.
drop index rooms.invoice_open;
create index invoice_valid on rooms.invoice (space_id, organisation_id) where kind = 'invoice' and state <> 'cancelled';

-- What was paid for an invoice that was cancelled afterwards: a part counts for the one in its place, the rest is paid back.
create table rooms.repayment (
  space_id    uuid not null,
  invoice_id  uuid not null,                                 -- the cancelled one
  fresh_id    uuid,                                          -- the one in its place
  paid_cents  integer not null check (paid_cents > 0),
  kept_cents  integer not null check (kept_cents between 0 and paid_cents),
  noted_at    timestamptz not null,
  done_on     date,
  done_by     uuid references accounts.person on delete set null,
  note        text not null default '',                      -- how it was paid back
  primary key (space_id, invoice_id),
  foreign key (space_id, invoice_id) references rooms.invoice (space_id, id) on delete cascade,
  foreign key (space_id, fresh_id) references rooms.invoice (space_id, id) on delete set null (fresh_id)
);
create index repayment_fresh on rooms.repayment (space_id, fresh_id) where fresh_id is not null;
create index repayment_open on rooms.repayment (space_id) where done_on is null;
create index repayment_done_by on rooms.repayment (done_by) where done_by is not null;
select foundation.fence('rooms.repayment');

-- What was noted about a deposit by mistake and taken back.
create table rooms.deposit_undo (
  space_id    uuid not null,
  id          uuid not null,
  booking_id  uuid not null,
  undone      text not null check (undone in ('paid', 'returned')),
  noted_at    timestamptz not null,                          -- when it was noted
  undone_at   timestamptz not null,
  undone_by   uuid references accounts.person on delete set null,
  reason      text not null,
  primary key (space_id, id),
  foreign key (space_id, booking_id) references rooms.deposit (space_id, booking_id) on update cascade on delete cascade
);
create index deposit_undo_booking on rooms.deposit_undo (space_id, booking_id);
create index deposit_undo_by on rooms.deposit_undo (undone_by) where undone_by is not null;
select foundation.fence('rooms.deposit_undo');
