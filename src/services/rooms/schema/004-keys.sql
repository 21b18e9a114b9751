-- Deposits with a life of their own, and how one gets in: ways of access that begin on a day, codes, keys that are handed over.

-- What a provider arranges for a resource; without a row the defaults hold.
create table rooms.arrangement (
  space_id       uuid not null,
  resource_id    uuid not null,
  deposit_words  text not null default '',              -- how the deposit is paid: in cash at the hand-over, to an account
  deposit_days   integer not null default 7 check (deposit_days between 0 and 90),      -- so many days before the start at the latest
  show_hours     integer not null default 24 check (show_hours between 0 and 720),      -- how one gets in is shown from so long before the start
  deposit_first  boolean not null default false,        -- and only when the deposit is paid
  version        integer not null default 1,
  primary key (space_id, resource_id),
  foreign key (space_id, resource_id) references rooms.resource (space_id, id) on delete cascade
);
select foundation.fence('rooms.arrangement');

-- What somebody leaves with the provider until everything is in order: one per confirmed booking. It is owed back even when the
-- booking is cancelled and whoever booked has left.
create table rooms.deposit (
  space_id        uuid not null,
  booking_id      uuid not null,
  cents           integer not null check (cents > 0),
  state           text not null check (state in ('requested', 'paid', 'returned', 'withheld', 'dropped')),
  due_days        integer not null,                     -- before the start; as arranged when it was requested
  withheld_cents  integer not null default 0 check (withheld_cents between 0 and cents),
  reason          text,                                 -- why something was withheld; whoever booked reads it
  payer           text,                                 -- whose it is, only once the booking has forgotten the name; goes when it is settled
  requested_at    timestamptz not null,
  reminded_at     timestamptz,
  paid_at         timestamptz,
  paid_by         uuid references accounts.person on delete set null,       -- who noted it
  settled_at      timestamptz,                          -- returned, withheld or dropped
  settled_by      uuid references accounts.person on delete set null,
  primary key (space_id, booking_id),
  foreign key (space_id, booking_id) references rooms.booking (space_id, id) on delete cascade,
  check ((state = 'withheld') = (withheld_cents > 0)),
  check (state <> 'withheld' or reason is not null),
  check ((state in ('paid', 'returned', 'withheld')) = (paid_at is not null)),
  check ((state in ('returned', 'withheld', 'dropped')) = (settled_at is not null))
);
create index deposit_open on rooms.deposit (space_id, state) where state in ('requested', 'paid');
create index deposit_paid_by on rooms.deposit (paid_by) where paid_by is not null;
create index deposit_settled_by on rooms.deposit (settled_by) where settled_by is not null;
select foundation.fence('rooms.deposit');

-- How one gets in, from a day on: the last that has begun counts. Codes are sealed with the house's secret.
create table rooms.access_way (
  space_id      uuid not null,
  id            uuid not null,
  resource_id   uuid not null,
  first_day     date,                                   -- null: from the beginning
  kind          text not null check (kind in ('open', 'key', 'code', 'staff')),
  place         text,                                   -- of a key: where it is handed over, by whom, when, and the number to call
  whom          text,
  hours         text,
  phone         text,
  instructions  text not null default '',               -- Markdown
  code_per      text check (code_per in ('period', 'booking')),
  code          bytea,                                  -- the one for everybody, sealed
  digits        integer check (digits between 4 and 10),                    -- of codes made for each booking
  version       integer not null default 1,
  primary key (space_id, id),
  foreign key (space_id, resource_id) references rooms.resource (space_id, id) on delete cascade,
  unique nulls not distinct (space_id, resource_id, first_day),
  check ((kind = 'code') = (code_per is not null)),
  check ((code_per is not distinct from 'booking') = (digits is not null)),
  check (code is null or code_per = 'period')
);
select foundation.fence('rooms.access_way');

-- A code of one booking, sealed: made by the house, or typed by the provider. It goes when the booking ends.
create table rooms.booking_code (
  space_id    uuid not null,
  booking_id  uuid not null,
  code        bytea not null,
  made_by     text not null check (made_by in ('house', 'provider')),
  made_at     timestamptz not null,
  primary key (space_id, booking_id),
  foreign key (space_id, booking_id) references rooms.booking (space_id, id) on delete cascade
);
select foundation.fence('rooms.booking_code');

-- What happened at the door: that whoever booked was told how to get in, and when a key was given and came back.
create table rooms.handover (
  space_id     uuid not null,
  booking_id   uuid not null,
  told_at      timestamptz,
  given_at     timestamptz,
  given_by     uuid references accounts.person on delete set null,
  returned_at  timestamptz,
  returned_by  uuid references accounts.person on delete set null,
  primary key (space_id, booking_id),
  foreign key (space_id, booking_id) references rooms.booking (space_id, id) on delete cascade,
  check (returned_at is null or given_at is not null)
);
create index handover_given_by on rooms.handover (given_by) where given_by is not null;
create index handover_returned_by on rooms.handover (returned_by) where returned_by is not null;
create index handover_out on rooms.handover (space_id, given_at) where given_at is not null and returned_at is null;
select foundation.fence('rooms.handover');
