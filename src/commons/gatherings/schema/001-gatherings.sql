-- Gatherings: people meet at a time and a place, and register for it. Owned by any thing of any service.
create schema gatherings;
grant usage on schema gatherings to allmende_app;

-- The counters make registering cheap and safe: every change of them happens under the lock of this row, and the check
-- refuses the place that is not there, whatever the program does. `recount` in the tests proves them from the registrations.
create table gatherings.gathering (
  space_id         uuid not null references spaces.space on delete cascade,
  id               uuid not null,
  owner_kind       text not null,                       -- 'events.event' …: a kind of link
  owner_id         uuid not null,
  organisation_id  uuid,                                -- its members manage the registrations, while admitted to `part`
  part             text,                                -- 'events.organiser'
  starts_at        timestamptz,                         -- null: the day is not fixed, there is an interest list
  ends_at          timestamptz,
  all_day          boolean not null default false,      -- from midnight to midnight, local time
  over_at          timestamptz,                         -- the end; without one, the end of the local day
  zone             text not null default 'Europe/Berlin',
  place            text,
  street           text,                                -- street, postcode and town in one line
  municipality     text,                                -- official key, 8 digits
  longitude        double precision check (longitude between -180 and 180),
  latitude         double precision check (latitude between -90 and 90),
  online_url       text,
  online_for       text not null default 'everyone' check (online_for in ('everyone', 'registered')),
  registration     text not null check (registration in ('none', 'here')),
  capacity         integer check (capacity > 0),        -- persons; null: no limit
  waiting_list     boolean not null default true,
  party_max        integer not null default 1 check (party_max between 1 and 20),   -- persons per registration
  guests           boolean not null default true,       -- people without an account may register
  opens_at         timestamptz,
  closes_at        timestamptz,                         -- null: when it starts
  reminder_hours   integer check (reminder_hours between 1 and 336),
  state            text not null default 'planned' check (state in ('planned', 'cancelled')),
  cancel_reason    text,
  cancelled_at     timestamptz,
  taken            integer not null default 0,          -- persons with a place
  waiting          integer not null default 0,          -- registrations on the waiting list
  interested       integer not null default 0,          -- registrations on the interest list
  last_number      integer not null default 0,          -- of the registrations, in the order in which they came
  version          integer not null default 1,
  primary key (space_id, id),
  unique (space_id, owner_kind, owner_id),
  check (taken >= 0 and waiting >= 0 and interested >= 0),
  constraint places_left check (capacity is null or taken <= capacity),
  check (ends_at is null or ends_at >= starts_at),
  check ((longitude is null) = (latitude is null))
);
-- over_at stands last, so that what is over is passed by inside the index, without looking at the rows.
create index gathering_starts on gatherings.gathering (space_id, owner_kind, starts_at, owner_id, over_at) where starts_at is not null;
create index gathering_municipality on gatherings.gathering (space_id, owner_kind, municipality, starts_at, owner_id, over_at) where starts_at is not null;
create index gathering_without_day on gatherings.gathering (space_id, owner_kind) where starts_at is null;
select foundation.fence('gatherings.gathering');

-- What is asked at registration. Each question says what the answer is needed for.
create table gatherings.question (
  space_id      uuid not null,
  id            uuid not null,
  gathering_id  uuid not null,
  position      integer not null,
  kind          text not null check (kind in ('text', 'choice', 'yes-no')),
  wording       text not null,                          -- German; others in translations.wording, kind 'gatherings.question'
  purpose       text not null,
  required      boolean not null,
  choices       text[] not null default '{}',
  primary key (space_id, id),
  foreign key (space_id, gathering_id) references gatherings.gathering (space_id, id) on delete cascade,
  unique (space_id, gathering_id, position)
);
select foundation.fence('gatherings.question');

-- Somebody comes, waits, is interested, or has cancelled; walk-ins are written down at the door.
create table gatherings.registration (
  space_id       uuid not null,
  id             uuid not null,
  gathering_id   uuid not null,
  person_id      uuid references accounts.person on delete cascade,    -- null: guest or walk-in
  name           text not null,                         -- emptied 30 days after (guests) or a year after
  mail           text,                                  -- of guests only
  link_key       bytea,                                 -- of guests: stands in the links of their mails. Not hashed, because reminders carry it again; it opens this one registration
  language       text not null check (language in ('de', 'en', 'leicht')),
  persons        integer not null check (persons between 1 and 99),
  state          text not null check (state in ('unconfirmed', 'registered', 'waiting', 'interested', 'cancelled', 'walk-in')),
  number         integer,                               -- order in which they came; null until the address is confirmed
  made_at        timestamptz not null,
  moved_up_at    timestamptz,
  cancelled_at   timestamptz,
  cancelled_by   text check (cancelled_by in ('participant', 'staff')),
  reminded_at    timestamptz,
  attended       boolean,                               -- null: not checked
  primary key (space_id, id),
  foreign key (space_id, gathering_id) references gatherings.gathering (space_id, id) on delete cascade,
  unique (space_id, gathering_id, number),
  unique (space_id, link_key),
  check (number is not null or state in ('unconfirmed', 'cancelled', 'walk-in'))
);
create unique index registration_once_per_person on gatherings.registration (space_id, gathering_id, person_id)
  where person_id is not null and state <> 'cancelled';
create unique index registration_once_per_mail on gatherings.registration (space_id, gathering_id, lower(mail))
  where mail is not null and state <> 'cancelled';
create index registration_person on gatherings.registration (person_id) where person_id is not null;
create index registration_queue on gatherings.registration (space_id, gathering_id, state, number);
create index registration_unconfirmed on gatherings.registration (space_id, made_at) where state = 'unconfirmed';
select foundation.fence('gatherings.registration');

-- Answers are deleted 30 days after the gathering, or with the registration.
create table gatherings.answer (
  space_id         uuid not null,
  registration_id  uuid not null,
  question_id      uuid not null,
  answer           text not null,
  primary key (space_id, registration_id, question_id),
  foreign key (space_id, registration_id) references gatherings.registration (space_id, id) on delete cascade,
  foreign key (space_id, question_id) references gatherings.question (space_id, id) on delete cascade
);
select foundation.fence('gatherings.answer');
