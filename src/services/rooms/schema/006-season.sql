-- Seasonal allocation: who gets which hall at which hour of the week for a whole season. A season is published with its criteria; clubs
-- apply with wishes; a proposal is computed and explained line by line; clubs object, a body decides, and slots become series of bookings.

create table rooms.season (
  space_id          uuid not null references spaces.space on delete cascade,
  id                uuid not null,
  organisation_id   uuid references organisations.organisation on delete set null,   -- who gives the rooms; null: the district itself
  title             text not null,
  words             text not null default '',            -- Markdown: whom it is for, the criteria in the giver's own words
  opens_on          date not null,                       -- applications from this day …
  closes_on         date not null,                       -- … to this day, both included
  first_day         date not null,                       -- the season itself
  last_day          date not null,
  skip_holidays     boolean not null default true,
  skip_school_holidays boolean not null default false,
  criteria          text[] not null,                     -- in their order, see `criteria` of the engine
  choices_stay      boolean not null default false,      -- dear places before many places
  priorities        text[] not null default '{}',        -- names of the priority groups, the first stands first
  state             text not null check (state in ('draft', 'open', 'closed', 'proposed', 'decided', 'booked')),
  -- When it closes: what is drawn from then on cannot be chosen by anybody any more.
  fingerprint       text,                                -- SHA-256 of all applications
  draw              text,                                -- drawn in public, e.g. with dice; noted by staff
  seed              text,                                -- SHA-256 of both: decides about lots
  closed_at         timestamptz,
  -- The proposal.
  asked_at          timestamptz,                         -- computing was asked for …
  asked_by          uuid references accounts.person on delete set null,
  computed_at       timestamptz,                         -- … and is done
  problem           text check (problem in ('too-long', 'failed')),
  lines             jsonb not null default '[]',         -- what became of each wished slot and why, see `Line` of the engine
  figures           jsonb,                               -- bound, reached, refusals that are not proven
  proposed_at       timestamptz,
  objections_until  date,
  -- The decision.
  decided_body      text,
  decided_on        date,
  decided_at        timestamptz,
  booking_at        timestamptz,                         -- turning into series was asked for …
  booked_at         timestamptz,                         -- … and is done
  author_id         uuid not null references accounts.person,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  version           integer not null default 1,
  primary key (space_id, id),
  check (closes_on >= opens_on),
  check (last_day >= first_day)
);
create index season_organisation on rooms.season (organisation_id);
create index season_author on rooms.season (author_id);
create index season_asked on rooms.season (asked_by) where asked_by is not null;
select foundation.fence('rooms.season');

-- What is offered: every week, from … to …, in local minutes of the day.
create table rooms.season_time (
  space_id     uuid not null,
  season_id    uuid not null,
  resource_id  uuid not null,
  weekday      integer not null check (weekday between 1 and 7),
  opens        integer not null check (opens between 0 and 1439),
  closes       integer not null check (closes > opens and closes <= 1440),
  primary key (space_id, season_id, resource_id, weekday, opens),
  foreign key (space_id, season_id) references rooms.season (space_id, id) on delete cascade,
  foreign key (space_id, resource_id) references rooms.resource (space_id, id) on delete cascade
);
create index season_time_resource on rooms.season_time (space_id, resource_id);
select foundation.fence('rooms.season_time');

-- What an organisation applies for, by one of its members. One per organisation and season.
create table rooms.application (
  space_id         uuid not null,
  id               uuid not null,
  season_id        uuid not null,
  organisation_id  uuid not null references organisations.organisation on delete cascade,
  person_id        uuid references accounts.person on delete set null,     -- who wrote it last
  priority         integer not null default 0 check (priority >= 0),       -- place in `priorities`, 0 stands first
  remarks          text not null default '',             -- for staff; in no public version
  state            text not null check (state in ('sent', 'withdrawn')),
  lot              integer,                              -- place in the drawing of lots, 0 stands first
  sent_at          timestamptz not null,
  updated_at       timestamptz not null,
  version          integer not null default 1,
  primary key (space_id, id),
  unique (space_id, season_id, organisation_id),
  foreign key (space_id, season_id) references rooms.season (space_id, id) on delete cascade
);
create index application_organisation on rooms.application (organisation_id);
create index application_person on rooms.application (person_id) where person_id is not null;
select foundation.fence('rooms.application');

create table rooms.season_wish (
  space_id        uuid not null,
  id              uuid not null,
  application_id  uuid not null,
  position        integer not null,                      -- in the club's own order
  title           text not null,                         -- the group: 'Turnen für Kinder'
  rooms           uuid[] not null,                       -- resources, the dearest first
  windows         jsonb not null,                        -- [{"weekday": 2, "from": 1080, "to": 1260}], the dearest first
  minutes         integer not null check (minutes between 15 and 720),
  times           integer not null check (times between 1 and 7),
  persons         integer check (persons > 0),
  purpose         text not null,                         -- see `purposes`; decides about the price
  primary key (space_id, id),
  foreign key (space_id, application_id) references rooms.application (space_id, id) on delete cascade
);
create index season_wish_application on rooms.season_wish (space_id, application_id, position);
select foundation.fence('rooms.season_wish');

-- What is given: computed, or by hand with a reason.
create table rooms.season_slot (
  space_id     uuid not null,
  id           uuid not null,
  season_id    uuid not null,
  wish_id      uuid not null,
  resource_id  uuid not null,
  weekday      integer not null check (weekday between 1 and 7),
  opens        integer not null check (opens between 0 and 1439),
  closes       integer not null check (closes > opens and closes <= 1440),
  reason       text,                                     -- by hand: why; null: computed
  series_id    uuid,                                     -- the series it became
  made         integer,                                  -- so many dates were booked
  rejected     jsonb not null default '[]',              -- [{"day": "2027-02-16", "code": "taken", "reason": "…"}]
  primary key (space_id, id),
  foreign key (space_id, season_id) references rooms.season (space_id, id) on delete cascade,
  foreign key (space_id, wish_id) references rooms.season_wish (space_id, id) on delete cascade,
  foreign key (space_id, resource_id) references rooms.resource (space_id, id)
);
create index season_slot_season on rooms.season_slot (space_id, season_id);
create index season_slot_wish on rooms.season_slot (space_id, wish_id);
create index season_slot_resource on rooms.season_slot (space_id, resource_id);
select foundation.fence('rooms.season_slot');

-- What was changed by hand after computing, with the reason and with what it breaks. Stays for the council.
create table rooms.season_change (
  space_id   uuid not null,
  id         uuid not null,
  season_id  uuid not null,
  wish_id    uuid,
  deed       text not null check (deed in ('added', 'removed')),
  slot       jsonb not null,                             -- {"room", "weekday", "from", "to"}
  breaks     text[] not null default '{}',               -- codes of the engine's checker
  reason     text not null,
  made_by    uuid references accounts.person on delete set null,
  made_at    timestamptz not null,
  primary key (space_id, id),
  foreign key (space_id, season_id) references rooms.season (space_id, id) on delete cascade
);
create index season_change_season on rooms.season_change (space_id, season_id);
create index season_change_made on rooms.season_change (made_by) where made_by is not null;
select foundation.fence('rooms.season_change');

-- What a club says against the proposal, and what staff answer.
create table rooms.objection (
  space_id         uuid not null,
  id               uuid not null,
  season_id        uuid not null,
  organisation_id  uuid not null references organisations.organisation on delete cascade,
  person_id        uuid references accounts.person on delete set null,
  words            text not null,                        -- in no public version
  made_at          timestamptz not null,
  answer           text,                                 -- public
  answered_by      uuid references accounts.person on delete set null,
  answered_at      timestamptz,
  primary key (space_id, id),
  foreign key (space_id, season_id) references rooms.season (space_id, id) on delete cascade
);
create index objection_season on rooms.objection (space_id, season_id);
create index objection_organisation on rooms.objection (organisation_id);
create index objection_person on rooms.objection (person_id) where person_id is not null;
create index objection_answered on rooms.objection (answered_by) where answered_by is not null;
select foundation.fence('rooms.objection');
