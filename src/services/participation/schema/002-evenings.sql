-- Method 'evening': people meet, at a stand by day or in the evening, and what they say is written down at islands (tables).
-- Time, place and registration of a meeting are a gathering (commons), owned by 'participation.meeting'.
create table participation.meeting (
  space_id       uuid not null,
  id             uuid not null,
  phase_id       uuid not null,
  slug           text not null,
  form           text not null check (form in ('evening', 'stand')),
  title          text not null,
  lead           text not null default '',
  body           text not null default '',             -- Markdown
  people         integer check (people >= 0),          -- how many came, when somebody counted; null: see the check-in list
  people_about   boolean not null default false,       -- a rough number
  hidden         boolean not null default false,       -- by moderation
  version        integer not null default 1,
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  primary key (space_id, id),
  unique (space_id, phase_id, slug),
  foreign key (space_id, phase_id) references participation.phase (space_id, id) on delete cascade
);
select foundation.fence('participation.meeting');

-- What is talked about at one table; the same islands at all meetings of a phase.
create table participation.island (
  space_id   uuid not null,
  id         uuid not null,
  phase_id   uuid not null,
  position   integer not null,
  title      text not null,
  body       text not null default '',                 -- Markdown
  version    integer not null default 1,
  primary key (space_id, id),
  foreign key (space_id, phase_id) references participation.phase (space_id, id) on delete cascade
);
create index island_phase on participation.island (space_id, phase_id, position);
select foundation.fence('participation.island');

-- A card from the wall: what somebody said, and how many dots it got.
create table participation.note (
  space_id    uuid not null,
  id          uuid not null,                           -- drawn with the form: sent twice, it is one note
  meeting_id  uuid not null,
  island_id   uuid not null,
  words       text not null,
  dots        integer not null default 0 check (dots between 0 and 9999),
  channel     text not null check (channel in ('on-site', 'paper', 'telephone')),
  source      text not null default '',                -- in words: 'Papierbögen Rathaus Mendig'
  picture_id  uuid,
  entered_by  uuid references accounts.person,         -- null: has left
  entered_at  timestamptz not null,
  hidden      boolean not null default false,          -- by moderation
  version     integer not null default 1,
  primary key (space_id, id),
  foreign key (space_id, meeting_id) references participation.meeting (space_id, id) on delete cascade,
  foreign key (space_id, island_id) references participation.island (space_id, id) on delete cascade,
  foreign key (space_id, picture_id) references pictures.picture (space_id, id) on delete set null (picture_id)
);
create index note_meeting on participation.note (space_id, meeting_id, island_id);
create index note_island on participation.note (space_id, island_id);
create index note_picture on participation.note (space_id, picture_id) where picture_id is not null;
create index note_entered_by on participation.note (entered_by) where entered_by is not null;
select foundation.fence('participation.note');

-- At the end of an evening: how many said each of 1 to 5 about what an island came to. Numbers only, nobody's own vote.
create table participation.rating (
  space_id    uuid not null,
  meeting_id  uuid not null,
  island_id   uuid not null,
  score       integer not null check (score between 1 and 5),
  people      integer not null check (people between 1 and 9999),
  primary key (space_id, meeting_id, island_id, score),
  foreign key (space_id, meeting_id) references participation.meeting (space_id, id) on delete cascade,
  foreign key (space_id, island_id) references participation.island (space_id, id) on delete cascade
);
create index rating_island on participation.rating (space_id, island_id);
select foundation.fence('participation.rating');
