-- The report of half a year: what was reported of each measure on one day, frozen. It stands for itself whatever becomes of the measures.
create table strategy.report (
  space_id      uuid not null references spaces.space on delete cascade,
  id            uuid not null,
  slug          text not null,                         -- the half-year, e.g. '2026-1'
  until_day     date not null,                         -- last day of the half-year
  figures_on    date not null,                         -- the day all figures are of
  introduction  text not null default '',              -- Markdown
  correction    text not null default '',              -- what was found wrong later; the figures stay
  state         text not null check (state in ('draft', 'published')),
  frozen_at     timestamptz not null,
  frozen_by     uuid references accounts.person,       -- null: has left
  published_at  timestamptz,
  version       integer not null default 1,
  primary key (space_id, id),
  unique (space_id, slug)
);
select foundation.fence('strategy.report');

-- A measure as it was reported; its words are copied, because the measure goes on.
create table strategy.reported (
  space_id      uuid not null,
  report_id     uuid not null,
  measure_id    uuid not null,                         -- of then; the measure may be gone
  slug          text not null,
  code          text,
  title         text not null,
  lead          text not null default '',
  vision        text,
  solution      text,
  field_id      text references spaces.field,
  in_charge     text not null default '',
  phase         text not null,
  paused        boolean not null,
  timeliness    text not null check (timeliness in ('on-time', 'late', 'paused', 'unknown')),
  freshness     text not null check (freshness in ('fresh', 'ageing', 'stale', 'settled', 'never')),
  standing      text not null default '',              -- how it stood, in words
  standing_on   date,
  lesson        text not null default '',
  milestones_done integer not null,
  milestones_open integer not null,
  planned_end   date,
  planned_cents bigint,
  actual_cents  bigint,
  whole_district boolean not null,
  municipalities text[] not null,                      -- official keys
  primary key (space_id, report_id, measure_id),
  foreign key (space_id, report_id) references strategy.report (space_id, id) on delete cascade
);
create index reported_measure on strategy.reported (space_id, measure_id);
select foundation.fence('strategy.reported');
