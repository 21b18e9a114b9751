-- Opinions: short statements, to which people say yes, no or pass; groups of similar views are computed from the sheets, and only shown.
create table participation.opinion_poll (
  space_id      uuid not null,
  phase_id      uuid not null,
  adding        boolean not null,                      -- whether people may add statements
  votes_needed  integer not null check (votes_needed between 1 and 50),       -- of somebody, to count in groups
  voices_needed integer not null check (voices_needed between 1 and 1000),    -- of a statement, to count in groups
  begun         boolean not null default false,        -- somebody has voted: numbers and seeds stand
  version       integer not null default 1,
  primary key (space_id, phase_id),
  foreign key (space_id, phase_id) references participation.phase (space_id, id) on delete cascade
);
select foundation.fence('participation.opinion_poll');

-- Printed copies, each with its code.
create table participation.opinion_copy (
  space_id      uuid not null,
  phase_id      uuid not null,
  code          text not null check (code ~ '^[2-9A-HJ-NP-Z]{12}$'),
  batch         integer not null,
  printed_at    timestamptz not null,
  primary key (space_id, phase_id, code),
  foreign key (space_id, phase_id) references participation.opinion_poll (space_id, phase_id) on delete cascade
);
create index opinion_copy_batch on participation.opinion_copy (space_id, phase_id, batch, code);
select foundation.fence('participation.opinion_copy');

-- What one person said: one sheet per account or code, and on it one vote per statement. When an account goes, its votes stay without it.
create table participation.opinion_sheet (
  space_id      uuid not null,
  id            uuid not null,
  phase_id      uuid not null,
  channel       text not null check (channel in ('online', 'paper', 'telephone', 'on-site')),
  source        text not null default '',              -- where staff had it from: 'Papierbögen Rathaus Mendig'
  person_id     uuid references accounts.person on delete set null,
  code_hash     bytea,                                 -- SHA-256 of the code with which it is found again, or which stood on the paper
  votes         jsonb not null,                        -- number of the statement → 1 agree, 0 pass, −1 disagree
  open          boolean not null default false,        -- may stand as a row without a name in the open data
  counted       boolean not null default false,        -- by the last count, as it is now
  primary key (space_id, id),
  foreign key (space_id, phase_id) references participation.opinion_poll (space_id, phase_id) on delete cascade,
  unique (space_id, phase_id, person_id),
  unique (space_id, phase_id, code_hash)
);
create index opinion_sheet_phase on participation.opinion_sheet (space_id, phase_id, id);
-- Pages say how many voted which way: from this index alone, without the votes.
create index opinion_sheet_channel on participation.opinion_sheet (space_id, phase_id, channel) where votes <> '{}';
create index opinion_sheet_person on participation.opinion_sheet (person_id) where person_id is not null;
select foundation.fence('participation.opinion_sheet');

-- Statements: seeds of staff, and those that people added; these appear once somebody has looked at them.
create table participation.opinion_statement (
  space_id      uuid not null,
  id            uuid not null,
  phase_id      uuid not null,
  number        integer check (number between 1 and 300),  -- given when it appears
  words         text not null check (char_length(words) <= 140),
  state         text not null check (state in ('waiting', 'shown', 'refused')),
  hidden        boolean not null default false,        -- by moderation
  seed          boolean not null,                      -- of staff
  reason        text not null default '',              -- why it was refused, for its author
  sheet_id      uuid,                                  -- of whoever added it
  person_id     uuid references accounts.person on delete set null,
  seen          integer not null default 0,            -- as of the last count: only for the order in which people are asked
  passed        integer not null default 0,
  created_at    timestamptz not null,
  primary key (space_id, id),
  foreign key (space_id, phase_id) references participation.opinion_poll (space_id, phase_id) on delete cascade,
  unique (space_id, phase_id, number),
  check (state <> 'shown' or number is not null)
);
create index opinion_statement_state on participation.opinion_statement (space_id, state, phase_id);
create index opinion_statement_person on participation.opinion_statement (person_id) where person_id is not null;
create index opinion_statement_sheet on participation.opinion_statement (space_id, sheet_id) where sheet_id is not null;
select foundation.fence('participation.opinion_statement');

-- What is shown: counted at most once an hour, never live.
create table participation.opinion_snapshot (
  space_id      uuid not null,
  phase_id      uuid not null,
  taken_at      timestamptz not null,
  final         boolean not null,
  picture       jsonb not null,                        -- type Picture in src/engines/opinions/picture.ts, and numbers by channel
  primary key (space_id, phase_id),
  foreign key (space_id, phase_id) references participation.opinion_poll (space_id, phase_id) on delete cascade
);
select foundation.fence('participation.opinion_snapshot');
