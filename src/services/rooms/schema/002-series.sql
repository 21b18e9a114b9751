-- Series: several bookings from one rule; several rooms booked together; changes that wait for the provider.

-- The rule as it was wished. Who comes, what for and at which price stands in the bookings; what became of each date in series_date.
create table rooms.series (
  space_id              uuid not null references spaces.space on delete cascade,
  id                    uuid not null,
  resource_id           uuid not null,
  origin                text not null check (origin in ('booker', 'provider', 'season')),
  person_id             uuid references accounts.person on delete set null,        -- whose series it is; null: guest, provider's own, or gone
  link_key              bytea,                               -- of guests: stands in the links of their mails; opens this one series
  first_day             date not null,
  last_day              date not null check (last_day >= first_day),
  every_weeks           integer not null check (every_weeks between 1 and 52),
  weekdays              integer[] not null,                  -- Monday is 1
  opens                 integer not null check (opens between 0 and 1439),         -- local minutes of the day, as in rooms.opening
  closes                integer not null check (closes > opens and closes <= opens + 1440),
  skip_holidays         boolean not null,
  skip_school_holidays  boolean not null,
  made_at               timestamptz not null,
  primary key (space_id, id),
  unique (space_id, link_key),
  foreign key (space_id, resource_id) references rooms.resource (space_id, id)
);
create index series_resource on rooms.series (space_id, resource_id);
create index series_person on rooms.series (person_id) where person_id is not null;
select foundation.fence('rooms.series');

alter table rooms.booking
  add column series_id uuid,
  add column set_id uuid,                                    -- booked together, all or nothing: the bookings of one set
  add foreign key (space_id, series_id) references rooms.series (space_id, id) on delete set null (series_id);
create index booking_series on rooms.booking (space_id, series_id, starts_at) where series_id is not null;
create index booking_set on rooms.booking (space_id, set_id) where set_id is not null;

-- Every date that was wished, also those that were not possible, with their reason: nobody has to wonder why a week is missing.
create table rooms.series_date (
  space_id      uuid not null,
  series_id     uuid not null,
  day           date not null,
  booking_id    uuid,                                        -- null: not possible
  code          text,                                        -- why not, for the program: 'taken', 'closed', 'holiday' …
  reason        text,                                        -- why not, as whoever booked was told
  alternatives  jsonb not null default '[]',                 -- [{"start": instant, "end": instant}], free when it was booked
  primary key (space_id, series_id, day),
  foreign key (space_id, series_id) references rooms.series (space_id, id) on delete cascade,
  foreign key (space_id, booking_id) references rooms.booking (space_id, id) on delete set null (booking_id)
);
create index series_date_booking on rooms.series_date (space_id, booking_id) where booking_id is not null;
select foundation.fence('rooms.series_date');

-- A change of time or persons that waits for the provider; until the answer the old time stays, and the new one keeps nobody out.
create table rooms.change (
  space_id    uuid not null,
  booking_id  uuid not null,
  starts_at   timestamptz not null,
  ends_at     timestamptz not null,
  persons     integer check (persons > 0),
  price       jsonb not null,                                -- {"lines", "cents", "vatCents", "depositCents"}, as whoever booked was shown it
  made_at     timestamptz not null,
  primary key (space_id, booking_id),
  foreign key (space_id, booking_id) references rooms.booking (space_id, id) on delete cascade,
  check (ends_at > starts_at)
);
select foundation.fence('rooms.change');
