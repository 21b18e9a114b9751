-- Räume: rooms, seats and things of organisations, municipalities and the district, booked by anybody. Two things are kept apart:
-- a booking says who wants what and why; an occupancy says which unit is taken when. Only the occupancy can be in the way.
create schema rooms;
grant usage on schema rooms to allmende_app;

-- Where rooms are: a village hall, a school, a depot.
create table rooms.building (
  space_id         uuid not null references spaces.space on delete cascade,
  id               uuid not null,
  organisation_id  uuid references organisations.organisation on delete set null,   -- provider; null: the district itself
  name             text not null,
  street           text,                                -- street, postcode and town in one line
  municipality     text,                                -- official key, 8 digits
  longitude        double precision check (longitude between -180 and 180),
  latitude         double precision check (latitude between -90 and 90),
  arrival          text not null default '',            -- Markdown: how one gets there and in
  version          integer not null default 1,
  primary key (space_id, id),
  check ((longitude is null) = (latitude is null))
);
select foundation.fence('rooms.building');

-- What can be taken only once at a time: part A of a hall, the third seat, the second projector.
create table rooms.unit (
  space_id     uuid not null references spaces.space on delete cascade,
  id           uuid not null,
  building_id  uuid not null,
  name         text not null,
  primary key (space_id, id),
  foreign key (space_id, building_id) references rooms.building (space_id, id) on delete cascade
);
create index unit_building on rooms.unit (space_id, building_id);
select foundation.fence('rooms.unit');

-- What people book. A hall takes all its units (part A and part B); a coworking room takes any free one of its eight seats.
create table rooms.resource (
  space_id          uuid not null references spaces.space on delete cascade,
  id                uuid not null,
  slug              text not null,                      -- last part of the address, from the first title; stays
  building_id       uuid not null,
  organisation_id   uuid references organisations.organisation on delete set null,  -- provider, the same as the building's
  kind              text not null check (kind in ('room', 'seat', 'thing')),
  takes             text not null check (takes in ('all', 'one')),
  title             text not null,
  lead              text not null default '',
  body              text not null default '',           -- Markdown
  persons           integer check (persons > 0),        -- at most; null: does not matter
  equipment         text[] not null default '{}',       -- keys of `equipment.ts`
  step_free         text check (step_free in ('yes', 'partly', 'no')),              -- null: not said
  picture_id        uuid,
  -- Who may book how.
  who               text not null default 'everyone' check (who in ('everyone', 'account', 'organisation')),
  approval          boolean not null default false,     -- the provider decides about every wish
  asked_blocks      boolean not null default true,      -- a wish that waits keeps others out
  grid_minutes      integer not null default 30 check (grid_minutes in (5, 10, 15, 20, 30, 60)),
  shortest_minutes  integer not null default 30 check (shortest_minutes > 0),
  longest_minutes   integer not null default 1440 check (longest_minutes between shortest_minutes and 44640),
  notice_minutes    integer not null default 0 check (notice_minutes >= 0),         -- booked so long before at the latest
  advance_days      integer not null default 365 check (advance_days between 1 and 1100),   -- and so long before at the earliest
  buffer_minutes    integer not null default 0 check (buffer_minutes between 0 and 1440),   -- kept free between two bookings
  holidays          text not null default 'as-usual' check (holidays in ('as-usual', 'closed')),
  -- What holds when one cancels: [{"hours": 48, "percent": 100}], hours before the start, the longest first.
  refunds           jsonb not null default '[{"hours": 0, "percent": 100}]',
  conditions        text not null default '',           -- Markdown; agreed to when booking
  conditions_from   timestamptz,                        -- when they were last changed; kept with the booking
  deposit_cents     integer not null default 0 check (deposit_cents >= 0),
  vat_permille      integer not null default 0 check (vat_permille between 0 and 500),      -- inside the prices
  state             text not null check (state in ('draft', 'published', 'withdrawn')),
  hidden            boolean not null default false,     -- by moderation
  author_id         uuid not null references accounts.person,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  published_at      timestamptz,
  version           integer not null default 1,
  primary key (space_id, id),
  unique (space_id, slug),
  foreign key (space_id, building_id) references rooms.building (space_id, id),
  foreign key (space_id, picture_id) references pictures.picture (space_id, id) on delete set null (picture_id)
);
create index resource_building on rooms.resource (space_id, building_id);
create index resource_organisation on rooms.resource (space_id, organisation_id);
create index resource_picture on rooms.resource (space_id, picture_id) where picture_id is not null;
create index resource_author on rooms.resource (author_id);
select foundation.fence('rooms.resource');

create table rooms.resource_unit (
  space_id     uuid not null,
  resource_id  uuid not null,
  unit_id      uuid not null,
  primary key (space_id, resource_id, unit_id),
  foreign key (space_id, resource_id) references rooms.resource (space_id, id) on delete cascade,
  foreign key (space_id, unit_id) references rooms.unit (space_id, id) on delete cascade
);
create index resource_unit_unit on rooms.resource_unit (space_id, unit_id);
select foundation.fence('rooms.resource_unit');

-- Open at this weekday, from … to …, in local minutes of the day; closing may lie after midnight (1560 is 2:00 the next day).
create table rooms.opening (
  space_id     uuid not null,
  id           uuid not null,
  resource_id  uuid not null,
  weekday      integer not null check (weekday between 1 and 7),        -- Monday is 1
  opens        integer not null check (opens between 0 and 1439),
  closes       integer not null check (closes > opens and closes <= opens + 1440),
  first_day    date,                                                    -- null: always
  last_day     date,
  primary key (space_id, id),
  foreign key (space_id, resource_id) references rooms.resource (space_id, id) on delete cascade,
  check (last_day >= first_day)
);
create index opening_resource on rooms.opening (space_id, resource_id);
select foundation.fence('rooms.opening');

-- Days on which something else holds: closed (opens is null), or open from … to ….
create table rooms.exception (
  space_id     uuid not null,
  id           uuid not null,
  resource_id  uuid not null,
  first_day    date not null,
  last_day     date not null,
  opens        integer check (opens between 0 and 1439),
  closes       integer check (closes > opens and closes <= opens + 1440),
  reason       text not null default '',
  primary key (space_id, id),
  foreign key (space_id, resource_id) references rooms.resource (space_id, id) on delete cascade,
  check (last_day >= first_day),
  check ((opens is null) = (closes is null))
);
create index exception_resource on rooms.exception (space_id, resource_id, last_day);
select foundation.fence('rooms.exception');

-- What it costs, from a day on. The first rule in the order of `position` that fits group, purpose and day counts.
create table rooms.price (
  space_id     uuid not null,
  id           uuid not null,
  resource_id  uuid not null,
  position     integer not null,
  first_day    date,                                                    -- null: from the beginning
  groups       text[] not null default '{}',                            -- of `groups.ts`; empty: all
  purposes     text[] not null default '{}',                            -- of `purposes.ts`; empty: all
  per          text not null check (per in ('free', 'once', 'hour', 'half-day', 'day', 'week')),
  cents        integer not null check (cents >= 0),
  primary key (space_id, id),
  foreign key (space_id, resource_id) references rooms.resource (space_id, id) on delete cascade
);
create index price_resource on rooms.price (space_id, resource_id, position);
select foundation.fence('rooms.price');

-- Who wants what, when and why. Price and conditions stand as they were when it was booked.
create table rooms.booking (
  space_id         uuid not null references spaces.space on delete cascade,
  id               uuid not null,
  resource_id      uuid not null,
  reference        text not null,                       -- for the telephone and the invoice: 'R-4F7K2M', random
  kind             text not null check (kind in ('normal', 'internal', 'block', 'behalf')),
  state            text not null check (state in ('unconfirmed', 'asked', 'confirmed', 'refused', 'cancelled', 'expired')),
  starts_at        timestamptz not null,
  ends_at          timestamptz not null,
  person_id        uuid references accounts.person on delete set null,             -- null: guest, provider's own, or gone
  name             text not null,                       -- of guests and of those somebody booked for
  mail             text,                                -- of guests
  phone            text,
  language         text not null default 'de' check (language in ('de', 'en', 'leicht')),
  link_key         bytea,                               -- of guests: stands in the links of their mails; opens this one booking
  booker_id        uuid references organisations.organisation on delete set null,   -- the organisation it is booked for
  persons          integer check (persons > 0),
  booked_as        text not null,                       -- group, see `groups.ts`
  purpose          text not null,                       -- see `purposes.ts`
  words            text not null default '',            -- what it is for, in the booker's words; the provider reads it
  price_cents      integer not null default 0 check (price_cents >= 0),
  vat_cents        integer not null default 0 check (vat_cents >= 0),
  deposit_cents    integer not null default 0 check (deposit_cents >= 0),
  price_lines      jsonb not null default '[]',         -- how the price came about, as shown when booking
  refunds          jsonb not null default '[]',
  conditions_from  timestamptz,
  refund_cents     integer,                             -- what is given back after cancelling
  reason           text,                                -- of a refusal, or of the provider's cancellation
  decided_by       uuid references accounts.person on delete set null,
  decided_at       timestamptz,
  expires_at       timestamptz,                         -- of unconfirmed ones
  cancelled_by     text check (cancelled_by in ('booker', 'provider')),
  reminded_at      timestamptz,
  made_at          timestamptz not null,
  updated_at       timestamptz not null,
  version          integer not null default 1,          -- also SEQUENCE in calendars
  primary key (space_id, id),
  unique (space_id, reference),
  unique (space_id, link_key),
  foreign key (space_id, resource_id) references rooms.resource (space_id, id),
  check (ends_at > starts_at)
);
create index booking_resource on rooms.booking (space_id, resource_id, starts_at, ends_at);
create index booking_person on rooms.booking (person_id) where person_id is not null;
create index booking_decided on rooms.booking (decided_by) where decided_by is not null;
create index booking_waiting on rooms.booking (space_id, made_at) where state = 'asked';
create index booking_unconfirmed on rooms.booking (space_id, expires_at) where state = 'unconfirmed';
select foundation.fence('rooms.booking');

-- A unit is taken from … to … (half-open; the buffer is inside). Active rows of one unit never overlap: whoever comes second
-- learns it here, whatever the program did. A wish that does not block is not active until it is approved. No row is longer than
-- 32 days (a longer block is several rows): so a search for what is in the way has to look back 32 days and no further.
create table rooms.occupancy (
  space_id    uuid not null,
  booking_id  uuid not null,
  unit_id     uuid not null,
  from_at     timestamptz not null,
  to_at       timestamptz not null,
  during      tstzrange not null generated always as (tstzrange(from_at, to_at)) stored,
  active      boolean not null,
  until       timestamptz,                              -- an unconfirmed wish keeps the time until then
  primary key (space_id, booking_id, unit_id, from_at),
  foreign key (space_id, booking_id) references rooms.booking (space_id, id) on delete cascade,
  foreign key (space_id, unit_id) references rooms.unit (space_id, id),
  check (to_at > from_at and to_at <= from_at + interval '768 hours'),
  constraint occupancy_once exclude using gist (space_id with =, unit_id with =, during with &&) where (active)
);
-- For reading: behind the wall PostgreSQL uses no index for a range operator (it is not "leakproof"), but this one.
create index occupancy_unit on rooms.occupancy (space_id, unit_id, from_at, to_at) where active;
select foundation.fence('rooms.occupancy');
