-- Mitreden: dialogues in dated phases. Every phase has one method; what the methods gather stands in files of their own.
create schema participation;
grant usage on schema participation to allmende_app;

-- One question a place asks its people: what it decides, what it cannot, who decides and when.
create table participation.dialogue (
  space_id      uuid not null references spaces.space on delete cascade,
  id            uuid not null,
  slug          text not null,
  author_id     uuid not null references accounts.person,
  state         text not null check (state in ('draft', 'published', 'withdrawn')),
  hidden        boolean not null default false,        -- by moderation
  title         text not null,
  lead          text not null default '',
  body          text not null default '',              -- Markdown
  decides       text not null,                         -- what people can bring about
  limits        text not null,                         -- what is settled, and why
  decider    text not null,                         -- the body that decides, e.g. 'Kreistag'
  decided_when  text not null default '',              -- in words: 'in der Sitzung im Juni 2027'
  outcome       text not null default '',              -- what became of it, once decided; Markdown
  answer_days   integer not null default 28 check (answer_days between 1 and 365),  -- a contribution is answered within so many days
  field_id      text,
  picture_id    uuid,
  template      text,                                  -- what it began with
  version       integer not null default 1,
  created_at    timestamptz not null,
  updated_at    timestamptz not null,
  published_at  timestamptz,
  primary key (space_id, id),
  unique (space_id, slug)
);
create index dialogue_newest on participation.dialogue (space_id, published_at desc, id desc) where state = 'published';
select foundation.fence('participation.dialogue');

create table participation.phase (
  space_id      uuid not null,
  id            uuid not null,
  dialogue_id   uuid not null,
  slug          text not null,
  position      integer not null,                      -- order on the page; dates may overlap
  method        text not null,                         -- list in methods/all.ts
  title         text not null,
  intro         text not null default '',              -- what one can do here; Markdown
  outcome       text not null default '',              -- what came out, and where it flows next; Markdown
  who           text not null check (who in ('guest', 'citizen', 'resident')),  -- the least one has to be to take part
  starts_at     timestamptz,                           -- null: not fixed yet
  ends_at       timestamptz,
  settings      jsonb not null default '{}',           -- of the method
  begun_told    boolean not null default false,        -- followers know that it has begun
  version       integer not null default 1,
  primary key (space_id, id),
  unique (space_id, dialogue_id, slug),
  foreign key (space_id, dialogue_id) references participation.dialogue (space_id, id) on delete cascade,
  check ((starts_at is null) = (ends_at is null)),
  check (ends_at > starts_at)
);
create index phase_running on participation.phase (space_id, ends_at);
select foundation.fence('participation.phase');

-- What was changed of a phase after it had begun, for everybody to read.
create table participation.phase_change (
  space_id      uuid not null,
  id            uuid not null,
  phase_id      uuid not null,
  what          text not null check (what in ('ends', 'who', 'title', 'intro')),
  old_value     text not null,
  new_value     text not null,
  reason        text not null,
  changed_by    uuid references accounts.person,       -- null: has left
  changed_at    timestamptz not null,
  primary key (space_id, id),
  foreign key (space_id, phase_id) references participation.phase (space_id, id) on delete cascade
);
create index phase_change_phase on participation.phase_change (space_id, phase_id, changed_at);
select foundation.fence('participation.phase_change');
