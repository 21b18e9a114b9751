-- Vernetzung: meetings, barcamps and lessons, with which districts learn from each other. Everything of it lives in the network space.
create schema network;
grant usage on schema network to allmende_app;

-- Who takes part: districts, and bodies without a district here. Written down as soon as they do (keep-directory.ts), by hand for
-- those who are no members yet. What belongs to a body keeps its name when it leaves.
create table network.actor (
  space_id        uuid not null references spaces.space on delete cascade,
  id              uuid not null,                       -- of a district: that of its space; of an organisation: its own
  slug            text not null,
  kind            text not null check (kind in ('district', 'city', 'municipality', 'company', 'ministry', 'research', 'support', 'association', 'other')),
  name            text not null,
  district_id     uuid references spaces.space on delete set null,
  organisation_id uuid references organisations.organisation on delete set null,
  state           text,                                -- Land: ISO 3166-2 without 'DE-'
  population      integer check (population > 0),
  population_on   date,                                -- the day the number is of
  about           text not null default '',            -- Markdown
  web_address     text,
  source          text,                                -- where public facts were taken from
  takes_part      boolean not null default true,       -- false: a district that was closed, an organisation whose admission ended
  version         integer not null default 1,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  primary key (space_id, id),
  unique (space_id, slug)
);
select foundation.fence('network.actor');

-- Programmes that bring bodies together, e.g. Smarte.Land.Regionen.
create table network.programme (
  space_id        uuid not null references spaces.space on delete cascade,
  id              uuid not null,
  slug            text not null,
  name            text not null,
  funder          text not null default '',            -- who pays
  about           text not null default '',            -- Markdown
  first_day       date,
  last_day        date,
  web_address     text,
  source          text,
  version         integer not null default 1,
  primary key (space_id, id),
  unique (space_id, slug)
);
select foundation.fence('network.programme');

-- Who takes part in a programme, in which round, from when to when.
create table network.taking_part (
  space_id        uuid not null,
  id              uuid not null,
  programme_id    uuid not null,
  actor_id        uuid not null,
  round           text not null default '',            -- 'Modellregion', 'Staffel 2' …
  first_day       date,
  last_day        date,
  note            text not null default '',
  version         integer not null default 1,
  primary key (space_id, id),
  unique (space_id, programme_id, actor_id, round),
  foreign key (space_id, programme_id) references network.programme (space_id, id) on delete cascade,
  foreign key (space_id, actor_id) references network.actor (space_id, id) on delete cascade
);
create index taking_part_actor on network.taking_part (space_id, actor_id);
select foundation.fence('network.taking_part');

-- Units of an actor that work on it (Stabsstelle, Koordinierungsstelle): functions, no persons.
create table network.unit (
  space_id        uuid not null,
  id              uuid not null,
  actor_id        uuid not null,
  name            text not null,
  task            text not null default '',
  mail            text,                                -- of the office
  phone           text,
  version         integer not null default 1,
  primary key (space_id, id),
  foreign key (space_id, actor_id) references network.actor (space_id, id) on delete cascade
);
create index unit_actor on network.unit (space_id, actor_id);
select foundation.fence('network.unit');

-- People who agreed to be asked about something. The row is the consent: without it nobody finds them, and taking it back removes it.
create table network.contact (
  space_id        uuid not null references spaces.space on delete cascade,
  id              uuid not null,
  person_id       uuid not null references accounts.person on delete cascade,
  actor_id        uuid,                                -- for whom they speak; null: for themselves
  post            text not null default '',            -- function, e.g. 'Koordinierungsstelle Digitalisierung'
  topics          text[] not null,
  words           text not null default '',            -- what they can tell, and what not
  agreed_at       timestamptz not null,
  version         integer not null default 1,
  primary key (space_id, id),
  unique (space_id, person_id),
  foreign key (space_id, actor_id) references network.actor (space_id, id) on delete set null (actor_id)
);
create index contact_actor on network.contact (space_id, actor_id);
select foundation.fence('network.contact');

-- Somebody would like to meet such a person. Each says themselves how they can be reached; the person asked only with a yes.
create table network.introduction (
  space_id        uuid not null,
  id              uuid not null,
  contact_id      uuid not null,
  asker_id        uuid not null references accounts.person on delete cascade,
  about           text not null,                       -- the topic that was searched for
  message         text not null,
  reach           text not null,                       -- how the asker can be reached
  state           text not null check (state in ('asked', 'accepted', 'declined')),
  answer          text not null default '',            -- with a yes: how the person can be reached
  asked_at        timestamptz not null,
  answered_at     timestamptz,
  primary key (space_id, id),
  foreign key (space_id, contact_id) references network.contact (space_id, id) on delete cascade
);
create unique index one_open_introduction on network.introduction (space_id, contact_id, asker_id) where state = 'asked';
create index introduction_asker on network.introduction (space_id, asker_id);
select foundation.fence('network.introduction');

-- A service and how far it is in one district (Dienststeckbrief).
create table network.profile (
  space_id        uuid not null,
  id              uuid not null,
  slug            text not null,
  actor_id        uuid not null,
  field_id        text not null references spaces.field,
  name            text not null,
  lead            text not null default '',            -- what people can do with it, in one sentence
  status          text not null check (status in ('concept', 'development', 'pilot', 'live', 'permanent', 'ended')),
  status_since    date,
  problem         text not null default '',            -- each Markdown from here
  users           text not null default '',
  requirements    text not null default '',
  decided         text not null default '',
  undecided       text not null default '',
  next_step       text not null default '',
  next_step_on    date,
  blockers        text not null default '',
  audience        text not null check (audience in ('own', 'districts', 'members', 'all')),
  source          text,                                -- where public facts were taken from
  hidden          boolean not null default false,      -- by moderation
  checked_on      date not null,                       -- the day somebody said that all of it is so
  reminded_on     date,                                -- the body was asked to bring it up to date
  version         integer not null default 1,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  primary key (space_id, id),
  unique (space_id, slug),
  foreign key (space_id, actor_id) references network.actor (space_id, id) on delete cascade
);
create index profile_actor on network.profile (space_id, actor_id);
create index profile_field on network.profile (space_id, field_id);
select foundation.fence('network.profile');

-- How a profile was before: one row for each change, with all texts as they were then.
create table network.profile_state (
  space_id        uuid not null,
  id              uuid not null,
  profile_id      uuid not null,
  version         integer not null,                    -- the profile's, before it was changed
  status          text not null,
  texts           jsonb not null,                      -- the texts of the profile, by column
  held_until      timestamptz not null,
  changed_by      uuid references accounts.person on delete set null,
  primary key (space_id, id),
  unique (space_id, profile_id, version),
  foreign key (space_id, profile_id) references network.profile (space_id, id) on delete cascade
);
select foundation.fence('network.profile_state');
