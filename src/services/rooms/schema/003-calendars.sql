-- School holidays of the district, as its staff bring them in; opening times may follow them.
create table rooms.school_holiday (
  space_id   uuid not null references spaces.space on delete cascade,
  id         uuid not null,
  name       text not null,
  first_day  date not null,
  last_day   date not null,
  primary key (space_id, id),
  unique (space_id, first_day, last_day, name),
  check (last_day >= first_day)
);
create index school_holiday_last on rooms.school_holiday (space_id, last_day);
select foundation.fence('rooms.school_holiday');

alter table rooms.resource
  -- 'only': open in the school holidays and at no other time (a school's gym for camps).
  add column school_holidays text not null default 'as-usual' check (school_holidays in ('as-usual', 'closed', 'only')),
  -- Which other sites may show the board with its free times: all, those named, none.
  add column embedding text not null default 'all' check (embedding in ('all', 'sites', 'none')),
  add column embedding_sites text[] not null default '{}';   -- origins: 'https://www.example.org'

-- Secret addresses of the calendar with all bookings of a provider: one per person and provider, found by the hash of its token.
-- Who leaves the organisation or loses the role reads nothing any more, whatever the row says.
create table rooms.feed_address (
  space_id         uuid not null references spaces.space on delete cascade,
  id               uuid not null,
  person_id        uuid not null references accounts.person on delete cascade,
  organisation_id  uuid references organisations.organisation on delete cascade,   -- null: the district itself
  token_hash       bytea not null,
  created_at       timestamptz not null,
  primary key (space_id, id),
  unique (space_id, token_hash),
  unique nulls not distinct (space_id, person_id, organisation_id)
);
create index feed_address_person on rooms.feed_address (person_id);
create index feed_address_organisation on rooms.feed_address (organisation_id) where organisation_id is not null;
select foundation.fence('rooms.feed_address');

-- The provider's calendar and the statistics ask for all rooms at once, by time.
create index booking_time on rooms.booking (space_id, starts_at, ends_at);
