-- A meeting of the network: a networking meeting (Vernetzungstreffen), a barcamp, or an online coffee. Days, place and registration are its
-- gathering (commons/gatherings), owner kind 'network.meeting'.
create table network.meeting (
  space_id        uuid not null references spaces.space on delete cascade,
  id              uuid not null,
  slug            text not null,
  form            text not null check (form in ('meeting', 'barcamp', 'coffee')),
  number          integer check (number > 0),          -- the how-manieth of its kind
  title           text not null,
  lead            text not null default '',
  body            text not null default '',            -- Markdown
  host_id         uuid,                                -- the body that invites; null: nobody yet
  audience        text not null check (audience in ('districts', 'members', 'all')),  -- who reads it, and who may come
  state           text not null check (state in ('draft', 'published')),
  hidden          boolean not null default false,      -- by moderation
  next_host_id    uuid,                                -- where the next one is, said at the end
  next_month      date,                                -- its first day
  next_words      text not null default '',
  source          text,                                -- where public facts were taken from
  author_id       uuid not null references accounts.person,
  version         integer not null default 1,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  published_at    timestamptz,
  primary key (space_id, id),
  unique (space_id, slug),
  foreign key (space_id, host_id) references network.actor (space_id, id) on delete set null (host_id),
  foreign key (space_id, next_host_id) references network.actor (space_id, id) on delete set null (next_host_id)
);
create index meeting_host on network.meeting (space_id, host_id);
create index meeting_next_host on network.meeting (space_id, next_host_id);
select foundation.fence('network.meeting');

-- Who has a part in a meeting: hosts and moderators change the programme and run it; input only says who speaks.
create table network.meeting_role (
  space_id        uuid not null,
  meeting_id      uuid not null,
  person_id       uuid not null references accounts.person on delete cascade,
  role            text not null check (role in ('host', 'moderator', 'input')),
  given_at        timestamptz not null,
  primary key (space_id, meeting_id, person_id, role),
  foreign key (space_id, meeting_id) references network.meeting (space_id, id) on delete cascade
);
create index meeting_role_person on network.meeting_role (space_id, person_id);
select foundation.fence('network.meeting_role');

-- Rooms, tables and places of a meeting; the columns of a barcamp's grid.
create table network.room (
  space_id        uuid not null,
  id              uuid not null,
  meeting_id      uuid not null,
  name            text not null,
  seats           integer check (seats > 0),           -- null: does not matter
  note            text not null default '',            -- the way there, what is in it
  position        integer not null default 0,
  version         integer not null default 1,
  primary key (space_id, id),
  unique (space_id, meeting_id, name),
  foreign key (space_id, meeting_id) references network.meeting (space_id, id) on delete cascade
);
select foundation.fence('network.room');

-- How something is done in a group (method card): a library of the network.
create table network.method (
  space_id        uuid not null references spaces.space on delete cascade,
  id              uuid not null,
  slug            text not null,
  name            text not null,
  aim             text not null,                       -- what it is good for
  group_min       integer check (group_min > 0),
  group_max       integer check (group_max >= group_min),
  minutes         integer check (minutes > 0),
  material        text not null default '',            -- one per line
  steps           text not null default '',            -- one per line, 'minutes: what to do'
  hybrid          text not null default '',            -- how it works with people far away
  worksheet       text not null default '',            -- questions on the sheet, one per line
  source          text,
  hidden          boolean not null default false,      -- by moderation
  version         integer not null default 1,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  primary key (space_id, id),
  unique (space_id, slug)
);
select foundation.fence('network.method');

-- A part of the programme. Parallel parts are in different rooms at the same time.
create table network.item (
  space_id        uuid not null,
  id              uuid not null,
  meeting_id      uuid not null,
  kind            text not null check (kind in ('welcome', 'status', 'stations', 'input', 'topics', 'groups', 'cafe', 'open-space', 'pitches',
                    'try-out', 'simulation', 'excursion', 'evening', 'sessions', 'break', 'closing', 'other')),
  title           text not null,
  lead            text not null default '',
  starts_at       timestamptz not null,
  ends_at         timestamptz not null,
  room_id         uuid,
  place           text not null default '',            -- where there is no room of the list
  field_id        text references spaces.field,
  method_id       uuid,
  seats           integer check (seats > 0),
  changed_at      timestamptz,                         -- time or place changed after the programme was published
  version         integer not null default 1,
  primary key (space_id, id),
  foreign key (space_id, meeting_id) references network.meeting (space_id, id) on delete cascade,
  foreign key (space_id, room_id) references network.room (space_id, id) on delete set null (room_id),
  foreign key (space_id, method_id) references network.method (space_id, id) on delete set null (method_id),
  check (ends_at > starts_at)
);
create index item_when on network.item (space_id, meeting_id, starts_at, id);
create index item_room on network.item (space_id, room_id);
create index item_method on network.item (space_id, method_id);
select foundation.fence('network.item');

-- Who has a part in an item: a body that reports (a tandem has two rows), somebody who speaks or moderates.
create table network.item_part (
  space_id        uuid not null,
  id              uuid not null,
  item_id         uuid not null,
  part            text not null check (part in ('reports', 'speaks', 'moderates')),
  actor_id        uuid,
  person_id       uuid references accounts.person on delete set null,
  name            text not null default '',            -- of somebody without an account, or a function
  position        integer not null default 0,
  version         integer not null default 1,
  primary key (space_id, id),
  foreign key (space_id, item_id) references network.item (space_id, id) on delete cascade,
  foreign key (space_id, actor_id) references network.actor (space_id, id) on delete set null (actor_id)
);
create index item_part_item on network.item_part (space_id, item_id);
create index item_part_actor on network.item_part (space_id, actor_id);
select foundation.fence('network.item_part');

-- What a body brings to a meeting: its highlight and its questions, in five fields, written before.
create table network.preparation (
  space_id        uuid not null,
  id              uuid not null,
  meeting_id      uuid not null,
  actor_id        uuid not null,
  highlight       text not null default '',            -- what went well
  standing        text not null default '',            -- where we are, in three sentences
  question        text not null default '',            -- what we ask the others
  need            text not null default '',            -- what we look for
  offer           text not null default '',            -- what others can copy from us
  written_by      uuid references accounts.person on delete set null,
  version         integer not null default 1,
  updated_at      timestamptz not null,
  primary key (space_id, id),
  unique (space_id, meeting_id, actor_id),
  foreign key (space_id, meeting_id) references network.meeting (space_id, id) on delete cascade,
  foreign key (space_id, actor_id) references network.actor (space_id, id) on delete cascade
);
create index preparation_actor on network.preparation (space_id, actor_id);
select foundation.fence('network.preparation');

-- A station of an excursion: an initiative that shows itself. It stays findable after the meeting.
create table network.station (
  space_id        uuid not null,
  id              uuid not null,
  slug            text not null,
  item_id         uuid not null,
  name            text not null,
  organisation    text not null default '',
  contact         text not null default '',            -- a function and how to reach it, no person
  about           text not null default '',            -- Markdown
  copyable        text not null default '',            -- what others can copy
  web_address     text,
  source          text,
  position        integer not null default 0,
  hidden          boolean not null default false,      -- by moderation
  version         integer not null default 1,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  primary key (space_id, id),
  unique (space_id, slug),
  foreign key (space_id, item_id) references network.item (space_id, id) on delete cascade
);
create index station_item on network.station (space_id, item_id);
select foundation.fence('network.station');
