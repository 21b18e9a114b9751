-- Strategie: the agenda of measures (Digitale Agenda), with the solutions and guiding visions they belong to.
-- What a measure says of itself stands in its row; what it has several of (milestones, money, indicators …) in tables of their own.
create schema strategy;
grant usage on schema strategy to allmende_app;

-- A guiding vision (Zielbild): how the region wants to be.
create table strategy.vision (
  space_id      uuid not null references spaces.space on delete cascade,
  id            uuid not null,
  slug          text not null,
  position      integer not null,                      -- order on the page
  title         text not null,
  lead          text not null default '',
  body          text not null default '',              -- Markdown
  source        text,                                  -- where it was taken from
  version       integer not null default 1,
  created_at    timestamptz not null,
  updated_at    timestamptz not null,
  primary key (space_id, id),
  unique (space_id, slug)
);
select foundation.fence('strategy.vision');

-- An integrated solution (integrierte Lösung): what measures are bundled to; many candidates become few.
create table strategy.solution (
  space_id      uuid not null references spaces.space on delete cascade,
  id            uuid not null,
  slug          text not null,
  position      integer not null,
  vision_id     uuid,
  state         text not null check (state in ('candidate', 'chosen', 'dropped')),
  published     boolean not null default true,
  hidden        boolean not null default false,        -- by moderation
  title         text not null,
  lead          text not null default '',
  body          text not null default '',              -- Markdown
  field_id      text references spaces.field,
  source        text,                                  -- where it was taken from
  author_id     uuid not null references accounts.person,
  version       integer not null default 1,
  created_at    timestamptz not null,
  updated_at    timestamptz not null,
  primary key (space_id, id),
  unique (space_id, slug),
  foreign key (space_id, vision_id) references strategy.vision (space_id, id) on delete set null (vision_id)
);
create index solution_vision on strategy.solution (space_id, vision_id);
select foundation.fence('strategy.solution');

-- A measure: its profile (Steckbrief). Phase, timeliness and freshness are three things: the phase is told, the other two are reckoned.
create table strategy.measure (
  space_id      uuid not null references spaces.space on delete cascade,
  id            uuid not null,
  slug          text not null,
  code          text,                                  -- number the office uses, e.g. 'M-12'; unique where there is one
  state         text not null check (state in ('draft', 'published', 'withdrawn')),
  hidden        boolean not null default false,        -- by moderation
  title         text not null,
  lead          text not null default '',              -- in one or two sentences, for everybody
  body          text not null default '',              -- Markdown
  aim           text not null default '',              -- what is to be reached
  effect        text not null default '',              -- what changes for people, and how one notices
  solution_id   uuid,                                  -- null: belongs to none (yet)
  field_id      text references spaces.field,
  in_charge     text not null default '',              -- the office or body in charge (Federführung)
  owner_id      uuid references accounts.person,       -- who keeps the entry up to date; null: nobody at the moment
  priority      text check (priority in ('high', 'medium', 'low')),  -- high: begins at once, medium: within 2 years, low: within 4 (DigitalAgentur Brandenburg)
  phase         text not null check (phase in ('idea', 'planning', 'implementation', 'operation', 'completed', 'ended')),
  phase_since   date,                                  -- null: not known
  paused        boolean not null default false,
  planned_start date,
  planned_end   date,
  actual_start  date,
  actual_end    date,
  standing      text not null default '',              -- how it stands now, in words; Markdown
  standing_on   date,                                  -- day the words are of; null: never said
  lesson        text not null default '',              -- what others can learn from it; Markdown
  licence       text,                                  -- of what is made, e.g. 'EUPL-1.2'
  repository    text,                                  -- web address of the source
  transfer      text,                                  -- whom other districts ask: a function with its address, no person
  source        text,                                  -- where public facts were taken from
  whole_district boolean not null default true,        -- concerns all municipalities; otherwise those of measure_municipality
  successor_id  uuid,                                  -- the measure that took this one up
  successor_how text check (successor_how in ('merged', 'superseded')),
  timeliness_said  text check (timeliness_said in ('on-time', 'late', 'unknown')),  -- a human knows better than the reckoning …
  timeliness_why   text,                                                             -- … and says why
  freshness_said   text check (freshness_said in ('fresh', 'ageing', 'stale')),
  freshness_why    text,
  said_by       uuid references accounts.person,       -- who overrode last; null: nobody, or has left
  said_at       timestamptz,
  author_id     uuid not null references accounts.person,
  version       integer not null default 1,
  created_at    timestamptz not null,
  updated_at    timestamptz not null,                  -- any change
  published_at  timestamptz,
  primary key (space_id, id),
  unique (space_id, slug),
  unique (space_id, code),
  foreign key (space_id, solution_id) references strategy.solution (space_id, id) on delete restrict,
  foreign key (space_id, successor_id) references strategy.measure (space_id, id) on delete set null (successor_id),
  constraint ended_has_a_lesson check (phase <> 'ended' or lesson <> ''),
  constraint override_has_a_reason check ((timeliness_said is null) = (timeliness_why is null) and (freshness_said is null) = (freshness_why is null)),
  constraint successor_says_how check (successor_id is null or successor_how is not null),
  constraint no_successor_of_itself check (successor_id <> id),
  check (planned_end >= planned_start),
  check (actual_end >= actual_start)
);
create index measure_solution on strategy.measure (space_id, solution_id);
create index measure_owner on strategy.measure (space_id, owner_id) where owner_id is not null;
create index measure_newest on strategy.measure (space_id, updated_at desc, id desc) where state = 'published';
select foundation.fence('strategy.measure');

create table strategy.measure_municipality (
  space_id      uuid not null,
  measure_id    uuid not null,
  municipality  text not null,                         -- official key, 8 digits
  primary key (space_id, measure_id, municipality),
  foreign key (space_id, measure_id) references strategy.measure (space_id, id) on delete cascade
);
create index measure_municipality_where on strategy.measure_municipality (space_id, municipality);
select foundation.fence('strategy.measure_municipality');

create table strategy.partner (
  space_id      uuid not null,
  id            uuid not null,
  measure_id    uuid not null,
  position      integer not null,
  name          text not null,                         -- an organisation or body, no person
  part          text not null default '',              -- what it does in the measure
  primary key (space_id, id),
  foreign key (space_id, measure_id) references strategy.measure (space_id, id) on delete cascade
);
create index partner_measure on strategy.partner (space_id, measure_id);
select foundation.fence('strategy.partner');

create table strategy.milestone (
  space_id      uuid not null,
  id            uuid not null,
  measure_id    uuid not null,
  title         text not null,
  due_on        date,                                  -- null: no day fixed yet
  state         text not null check (state in ('open', 'done', 'dropped')),
  done_on       date,
  note          text not null default '',
  primary key (space_id, id),
  foreign key (space_id, measure_id) references strategy.measure (space_id, id) on delete cascade,
  check (done_on is null or state = 'done')
);
create index milestone_measure on strategy.milestone (space_id, measure_id);
select foundation.fence('strategy.milestone');

-- Money of one year from one source. Planned and actual are told apart; null is "not known", which is not nought.
create table strategy.money (
  space_id      uuid not null,
  id            uuid not null,
  measure_id    uuid not null,
  year          integer not null check (year between 1990 and 2100),
  source        text not null,                         -- e.g. 'Kreishaushalt', 'Modellprojekte Smart Cities'
  kind          text not null check (kind in ('own', 'grant', 'third-party', 'in-kind')),
  planned_cents bigint check (planned_cents between 0 and 100000000000000),
  actual_cents  bigint check (actual_cents between 0 and 100000000000000),
  share_percent numeric(5, 2) check (share_percent between 0 and 100),  -- share of eligible cost that the funder bears, as promised
  primary key (space_id, id),
  unique (space_id, measure_id, year, source),
  foreign key (space_id, measure_id) references strategy.measure (space_id, id) on delete cascade
);
select foundation.fence('strategy.money');

-- What is counted: of a measure, or (measure_id null) of the region, for the starting point of the strategy.
create table strategy.indicator (
  space_id      uuid not null references spaces.space on delete cascade,
  id            uuid not null,
  measure_id    uuid,
  position      integer not null default 1,
  level         text not null check (level in ('input', 'output', 'outcome', 'impact')),
  title         text not null,
  unit          text not null,                         -- in words, e.g. 'Fahrten im Monat'
  better        text not null check (better in ('more', 'less')),
  source        text not null default '',              -- who counts it, where the figures come from
  every_months  integer check (every_months between 1 and 120),  -- how often a value is expected; null: as it comes
  version       integer not null default 1,
  primary key (space_id, id),
  foreign key (space_id, measure_id) references strategy.measure (space_id, id) on delete cascade
);
create index indicator_measure on strategy.indicator (space_id, measure_id);
select foundation.fence('strategy.indicator');

-- A value as it was counted. The unit is kept with it: values in another unit are never joined with it by a line.
create table strategy.indicator_value (
  space_id      uuid not null,
  indicator_id  uuid not null,
  day           date not null,
  value         numeric not null,
  unit          text not null,
  source        text not null default '',              -- where differing from the indicator's
  note          text not null default '',
  primary key (space_id, indicator_id, day),
  foreign key (space_id, indicator_id) references strategy.indicator (space_id, id) on delete cascade
);
select foundation.fence('strategy.indicator_value');

create table strategy.indicator_goal (
  space_id      uuid not null,
  indicator_id  uuid not null,
  day           date not null,                         -- until then
  value         numeric not null,
  unit          text not null,
  primary key (space_id, indicator_id, day),
  foreign key (space_id, indicator_id) references strategy.indicator (space_id, id) on delete cascade
);
select foundation.fence('strategy.indicator_goal');

create table strategy.risk (
  space_id      uuid not null,
  id            uuid not null,
  measure_id    uuid not null,
  title         text not null,
  likelihood    integer not null check (likelihood between 1 and 3),  -- 1 small, 3 large
  weight        integer not null check (weight between 1 and 3),      -- how bad it would be
  answer        text not null default '',              -- what is done about it
  state         text not null check (state in ('open', 'happened', 'over')),
  primary key (space_id, id),
  foreign key (space_id, measure_id) references strategy.measure (space_id, id) on delete cascade
);
create index risk_measure on strategy.risk (space_id, measure_id);
select foundation.fence('strategy.risk');

-- This measure waits for another one.
create table strategy.dependency (
  space_id      uuid not null,
  measure_id    uuid not null,
  needs_id      uuid not null,
  why           text not null default '',
  primary key (space_id, measure_id, needs_id),
  foreign key (space_id, measure_id) references strategy.measure (space_id, id) on delete cascade,
  foreign key (space_id, needs_id) references strategy.measure (space_id, id) on delete cascade,
  check (measure_id <> needs_id)
);
create index dependency_needs on strategy.dependency (space_id, needs_id);
select foundation.fence('strategy.dependency');

create table strategy.decision (
  space_id      uuid not null,
  id            uuid not null,
  measure_id    uuid not null,
  body          text not null,                         -- who decided, e.g. 'Kreistag'
  day           date not null,
  what          text not null,
  paper         text,                                  -- number of the paper
  paper_address text,                                  -- web address of the paper
  primary key (space_id, id),
  foreign key (space_id, measure_id) references strategy.measure (space_id, id) on delete cascade
);
create index decision_measure on strategy.decision (space_id, measure_id);
select foundation.fence('strategy.decision');

-- Papers elsewhere on the web that belong to a measure.
create table strategy.paper (
  space_id      uuid not null,
  id            uuid not null,
  measure_id    uuid not null,
  position      integer not null,
  title         text not null,
  address       text not null,                         -- https://…
  primary key (space_id, id),
  foreign key (space_id, measure_id) references strategy.measure (space_id, id) on delete cascade
);
create index paper_measure on strategy.paper (space_id, measure_id);
select foundation.fence('strategy.paper');

-- What became of a measure, step by step: phases, overrides, words of the time, successors.
create table strategy.event (
  space_id      uuid not null,
  id            uuid not null,
  measure_id    uuid not null,
  at            timestamptz not null,
  what          text not null check (what in ('published', 'phase', 'standing', 'paused', 'resumed', 'timeliness', 'freshness', 'owner', 'successor', 'dates')),
  old_value     text,
  new_value     text,
  note          text not null default '',              -- the reason, or what was said
  by_id         uuid references accounts.person,       -- null: has left
  primary key (space_id, id),
  foreign key (space_id, measure_id) references strategy.measure (space_id, id) on delete cascade
);
create index event_measure on strategy.event (space_id, measure_id, at desc);
select foundation.fence('strategy.event');
