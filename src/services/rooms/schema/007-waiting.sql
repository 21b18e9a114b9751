-- The waiting list: who wants a time that is taken. First come, first served; when it becomes free, the time is kept for the first
-- whose wish fits, until an answer comes or the time for it is up.

-- What a provider arranges for a resource; without a row there is a list, and a day to answer.
create table rooms.waiting_rule (
  space_id      uuid not null,
  resource_id   uuid not null,
  open          boolean not null default true,
  answer_hours  integer not null default 24 check (answer_hours between 1 and 168),
  version       integer not null default 1,
  primary key (space_id, resource_id),
  foreign key (space_id, resource_id) references rooms.resource (space_id, id) on delete cascade
);
select foundation.fence('rooms.waiting_rule');

-- One wish on the list. Whose turn it is says `listed_at`: of guests, when they confirmed their address.
create table rooms.waiting (
  space_id          uuid not null,
  id                uuid not null,
  resource_id       uuid not null,
  state             text not null check (state in ('unconfirmed', 'waiting', 'offered', 'accepted', 'rejected', 'lapsed', 'left', 'removed', 'over')),
  starts_at         timestamptz not null,
  ends_at           timestamptz not null,
  flexible_minutes  integer not null default 0 check (flexible_minutes between 0 and 240),    -- it may begin so much earlier or later
  quantity          integer not null default 1 check (quantity between 1 and 50),             -- seats or things, all at once
  person_id         uuid references accounts.person on delete cascade,                        -- null: guest, or by telephone
  name              text not null,
  mail              text,                               -- of guests
  phone             text,
  language          text not null default 'de' check (language in ('de', 'en', 'leicht')),
  link_key          bytea,                              -- of guests: opens this one entry
  booker_id         uuid references organisations.organisation on delete set null,
  persons           integer check (persons > 0),
  booked_as         text not null,                      -- group
  purpose           text not null,
  words             text not null default '',
  entered_by        text not null default 'self' check (entered_by in ('self', 'provider')),
  reason            text,                               -- why the provider took it off the list
  made_at           timestamptz not null,
  listed_at         timestamptz,
  expires_at        timestamptz,                        -- of unconfirmed ones
  ended_at          timestamptz,
  -- The offer, one at most: afterwards the entry has ended, one way or another. Its time is held by bookings (`booking.waiting_id`).
  offer_key         bytea,                              -- opens the page with yes and no
  offer_from        timestamptz,                        -- the time that is offered
  offer_to          timestamptz,
  offered_at        timestamptz,
  offered_until     timestamptz,
  primary key (space_id, id),
  unique (space_id, link_key),
  unique (space_id, offer_key),
  foreign key (space_id, resource_id) references rooms.resource (space_id, id) on delete cascade,
  check (ends_at > starts_at),
  check ((state in ('unconfirmed')) = (listed_at is null)),
  check ((state in ('unconfirmed', 'waiting', 'offered')) = (ended_at is null)),
  check (state <> 'offered' or (offer_key is not null and offer_from is not null and offer_to is not null and offered_until is not null))
);
-- Whether anybody waits for a unit is asked whenever one becomes free.
create index waiting_line on rooms.waiting (space_id, resource_id, starts_at) where state = 'waiting';
create index waiting_offered on rooms.waiting (space_id, offered_until) where state = 'offered';
create index waiting_resource on rooms.waiting (space_id, resource_id);
create index waiting_person on rooms.waiting (person_id) where person_id is not null;
create index waiting_ends on rooms.waiting (space_id, ends_at);
select foundation.fence('rooms.waiting');

-- What happened to an entry, in order: nobody is passed over in silence.
create table rooms.waiting_event (
  space_id    uuid not null,
  waiting_id  uuid not null,
  number      integer not null,
  at          timestamptz not null,
  what        text not null check (what in ('listed', 'passed', 'offered', 'accepted', 'rejected', 'lapsed', 'left', 'removed', 'over')),
  why         text not null default '',                 -- of 'passed': a code, see `waiting/passing.ts`
  detail      jsonb not null default '{}',              -- numbers of it: {"wanted": 3, "free": 1}
  primary key (space_id, waiting_id, number),
  foreign key (space_id, waiting_id) references rooms.waiting (space_id, id) on delete cascade
);
select foundation.fence('rooms.waiting_event');

-- Bookings that hold what is offered, and later those that came of it.
alter table rooms.booking add column waiting_id uuid;
alter table rooms.booking add foreign key (space_id, waiting_id) references rooms.waiting (space_id, id) on delete set null (waiting_id);
create index booking_of_waiting on rooms.booking (space_id, waiting_id) where waiting_id is not null;
