-- Budgets: a purse, projects that cost something, and how it is counted. Ballots lie in the urn of the phase (005-votes.sql).
create table participation.budget (
  space_id      uuid not null,
  phase_id      uuid not null,
  purse         integer not null check (purse > 0),    -- cents
  rule          text not null check (rule in ('shares-votes', 'shares', 'votes')),
  way           text not null check (way in ('any', 'purse')),  -- any number of projects, or as many as the purse pays
  least         integer not null default 1 check (least between 1 and 200),
  most          integer check (most >= least),         -- null: as many as there are
  version       integer not null default 1,            -- of what a ballot is about: grows until the first ballot, then stands
  primary key (space_id, phase_id),
  foreign key (space_id, phase_id) references participation.urn (space_id, phase_id) on delete cascade
);
select foundation.fence('participation.budget');

create table participation.project (
  space_id      uuid not null,
  id            uuid not null,
  phase_id      uuid not null,
  number        integer not null check (number > 0),   -- on ballots, lists and maps; from the first ballot on it stands
  title         text not null,
  body          text not null default '',              -- plain text
  cost          integer check (cost > 0),              -- cents; null: not known yet, so nobody can vote
  municipality  text,                                  -- official key, 8 digits
  place         text not null default '',              -- in words
  latitude      double precision,
  longitude     double precision,
  field_id      text,
  picture_id    uuid,
  idea_id       uuid,                                  -- the idea it was taken over from, and so whose it was
  lot           bigint not null,                       -- drawn when it was added: the smaller stands first when nothing else decides
  version       integer not null default 1,
  created_at    timestamptz not null,
  updated_at    timestamptz not null,
  primary key (space_id, id),
  unique (space_id, phase_id, idea_id),
  foreign key (space_id, phase_id) references participation.phase (space_id, id) on delete cascade,
  foreign key (space_id, idea_id) references participation.idea (space_id, id) on delete set null (idea_id),
  check ((latitude is null) = (longitude is null))
);
create index project_number on participation.project (space_id, phase_id, number);
create index project_idea on participation.project (space_id, idea_id) where idea_id is not null;
select foundation.fence('participation.project');

-- Typing mistakes corrected after the first ballot, for everybody to read.
create table participation.project_correction (
  space_id      uuid not null,
  id            uuid not null,
  project_id    uuid not null,
  old_words     text not null,
  new_words     text not null,
  reason        text not null,
  corrected_at  timestamptz not null,
  primary key (space_id, id),
  foreign key (space_id, project_id) references participation.project (space_id, id) on delete cascade
);
create index project_correction_project on participation.project_correction (space_id, project_id, corrected_at);
select foundation.fence('participation.project_correction');
