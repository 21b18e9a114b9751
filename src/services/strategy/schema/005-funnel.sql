-- Many become few: each narrowing keeps what was chosen from, by which criteria, who decided when, and why each one dropped out.
create table strategy.narrowing (
  space_id      uuid not null references spaces.space on delete cascade,
  id            uuid not null,
  slug          text not null,
  title         text not null,
  what          text not null check (what in ('ideas', 'solutions')),
  criteria      text not null default '',              -- one in each line
  before_count  integer check (before_count between 0 and 100000),  -- as it was told; null: not told
  after_count   integer check (after_count between 0 and 100000),
  about         boolean not null default false,        -- the number before is a round one
  body          text not null default '',              -- who decided
  decided_on    date,
  decision      text not null default '',
  paper_address text,                                  -- web address of the paper
  source        text,
  state         text not null check (state in ('draft', 'closed')),  -- closed: public, and frozen but for the correction
  correction    text not null default '',
  version       integer not null default 1,
  created_at    timestamptz not null,
  updated_at    timestamptz not null,
  primary key (space_id, id),
  unique (space_id, slug)
);
select foundation.fence('strategy.narrowing');

-- What was chosen from, as far as it is known one by one.
create table strategy.candidate (
  space_id      uuid not null,
  id            uuid not null,
  narrowing_id  uuid not null,
  position      integer not null,
  solution_id   uuid,                                  -- null: only its title is known
  title         text not null,
  fate          text not null check (fate in ('kept', 'dropped', 'lost')),  -- lost: dropped, and the reason was not handed down
  reason        text not null default '',
  primary key (space_id, id),
  foreign key (space_id, narrowing_id) references strategy.narrowing (space_id, id) on delete cascade,
  foreign key (space_id, solution_id) references strategy.solution (space_id, id) on delete set null (solution_id)
);
create index candidate_narrowing on strategy.candidate (space_id, narrowing_id, position);
create index candidate_solution on strategy.candidate (space_id, solution_id) where solution_id is not null;
select foundation.fence('strategy.candidate');

-- What somebody says of a solution: what excites, how success would be noticed, what stands in the way, who is needed. One each.
create table strategy.review (
  space_id      uuid not null,
  id            uuid not null,
  solution_id   uuid not null,
  person_id     uuid not null references accounts.person,
  excites       text not null default '',
  success       text not null default '',
  stumbling     text not null default '',
  needed        text not null default '',
  updated_at    timestamptz not null,
  primary key (space_id, id),
  unique (space_id, solution_id, person_id),
  foreign key (space_id, solution_id) references strategy.solution (space_id, id) on delete cascade
);
select foundation.fence('strategy.review');
