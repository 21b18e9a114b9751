-- A barcamp is a meeting whose programme people make themselves: ideas before the day, pitches in the morning, a grid of rooms and slots.

-- How far the pitching is. One row for each barcamp, from its first session on.
create table network.camp (
  space_id        uuid not null,
  meeting_id      uuid not null,
  queue           text not null check (queue in ('ideas', 'open', 'closed')),   -- before the day; whoever wants lines up; nobody any more
  pitching_id     uuid,                                -- the session on stage
  pitching_since  timestamptz,
  pitch_seconds   integer not null default 90 check (pitch_seconds between 10 and 600),
  version         integer not null default 1,
  primary key (space_id, meeting_id),
  foreign key (space_id, meeting_id) references network.meeting (space_id, id) on delete cascade
);
select foundation.fence('network.camp');

-- A piece of time, the same for all rooms. Two of one barcamp never overlap: the database says so.
create table network.slot (
  space_id        uuid not null,
  id              uuid not null,
  meeting_id      uuid not null,
  starts_at       timestamptz not null,
  ends_at         timestamptz not null,
  common          text not null default '',            -- what all do together then (lunch, closing): no session is placed there
  version         integer not null default 1,
  primary key (space_id, id),
  foreign key (space_id, meeting_id) references network.meeting (space_id, id) on delete cascade,
  check (ends_at > starts_at),
  constraint slots_apart exclude using gist (space_id with =, meeting_id with =, tstzrange(starts_at, ends_at) with &&)
);
create index slot_when on network.slot (space_id, meeting_id, starts_at);
select foundation.fence('network.slot');

-- A session: an idea before the day, then pitched. Its row is never shared with the grid: who moves a card does not touch who writes its text.
create table network.session (
  space_id        uuid not null,
  id              uuid not null,
  meeting_id      uuid not null,
  number          integer not null,                    -- in the order in which they came; people call it by this on the day
  title           text not null,
  lead            text not null default '',
  questions       text not null default '',            -- guiding questions, one per line
  topics          text[] not null default '{}',
  wishes          text not null default '',            -- when, where, what is needed
  state           text not null check (state in ('idea', 'queued', 'parked', 'withdrawn', 'merged')),
  queued_at       timestamptz,                         -- the order of the pitches
  hands           integer check (hands between 0 and 5000),
  merged_into     uuid,
  pinned          boolean not null default false,      -- stays where it is when a grid is proposed
  author_id       uuid references accounts.person on delete set null,
  hidden          boolean not null default false,      -- by moderation
  version         integer not null default 1,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  primary key (space_id, id),
  unique (space_id, meeting_id, number),
  foreign key (space_id, meeting_id) references network.meeting (space_id, id) on delete cascade,
  foreign key (space_id, merged_into) references network.session (space_id, id) on delete set null (merged_into)
);
create index session_merged on network.session (space_id, merged_into) where merged_into is not null;
select foundation.fence('network.session');

-- Who hosts a session: several, from several organisations, also without an account.
create table network.session_host (
  space_id        uuid not null,
  id              uuid not null,
  session_id      uuid not null,
  person_id       uuid references accounts.person on delete set null,
  actor_id        uuid,
  name            text not null default '',            -- of somebody without an account
  position        integer not null default 0,
  version         integer not null default 1,
  primary key (space_id, id),
  foreign key (space_id, session_id) references network.session (space_id, id) on delete cascade,
  foreign key (space_id, actor_id) references network.actor (space_id, id) on delete set null (actor_id)
);
create index session_host_session on network.session_host (space_id, session_id);
create index session_host_actor on network.session_host (space_id, actor_id);
select foundation.fence('network.session_host');

-- Where a session is in the grid. One row per session, and one session per room and slot: whoever comes second learns it here. A room or a
-- slot that goes gives its sessions back to the parking area.
create table network.placement (
  space_id        uuid not null,
  session_id      uuid not null,
  room_id         uuid not null,
  slot_id         uuid not null,
  placed_by       uuid references accounts.person on delete set null,
  placed_at       timestamptz not null,
  primary key (space_id, session_id),
  constraint one_session_per_cell unique (space_id, slot_id, room_id),
  foreign key (space_id, session_id) references network.session (space_id, id) on delete cascade,
  foreign key (space_id, room_id) references network.room (space_id, id) on delete cascade,
  foreign key (space_id, slot_id) references network.slot (space_id, id) on delete cascade
);
create index placement_room on network.placement (space_id, room_id);
select foundation.fence('network.placement');
