-- Stolpersteine und Erfolgsfaktoren: what somebody learned, so short that it is written, and so ordered that it is found.
create table network.lesson (
  space_id        uuid not null references spaces.space on delete cascade,
  id              uuid not null,
  slug            text not null,
  kind            text not null check (kind in ('stumble', 'booster')),
  title           text not null,
  context         text not null default '',            -- each Markdown from here
  happened        text not null,
  helped          text not null default '',
  differently     text not null default '',            -- what we would do differently
  phase           text not null check (phase in ('idea', 'prototype', 'pilot', 'permanent', 'transfer')),
  workstream      text not null check (workstream in ('economic', 'organisational', 'financial', 'technical', 'legal', 'people')),
  cost_words      text not null default '',            -- as people say it: 'rund 40.000 Euro, davon die Hälfte Förderung'
  time_words      text not null default '',
  contact         text not null default '',            -- a function, no name
  field_id        text references spaces.field,
  actor_id        uuid,                                -- null: of a person who speaks for no body, or taken from a public source
  author_id       uuid references accounts.person on delete set null,
  audience        text not null check (audience in ('own', 'districts', 'members', 'all')),
  source          text,                                -- where public facts were taken from
  hidden          boolean not null default false,      -- by moderation
  same_here       integer not null default 0,          -- "bei uns auch" and comments, kept with the change of each (respondable.ts)
  comments        integer not null default 0,
  version         integer not null default 1,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  search          tsvector generated always as (
    setweight(to_tsvector('public.german_folded', title), 'A') ||
    setweight(to_tsvector('public.german_folded', helped || ' ' || differently), 'B') ||
    setweight(to_tsvector('public.german_folded', context || ' ' || happened), 'D')) stored,
  heading         tsvector generated always as (to_tsvector('public.german_folded', title)) stored,  -- "found in the title", without unpacking the long vector
  primary key (space_id, id),
  unique (space_id, slug),
  foreign key (space_id, actor_id) references network.actor (space_id, id) on delete set null (actor_id)
);
-- What narrows a list down stands in the index of the words: so only what is wanted is fetched.
create index lesson_search on network.lesson using gin (space_id, kind, phase, workstream, field_id, search);
create index lesson_heading on network.lesson using gin (space_id, heading);
create index lesson_newest on network.lesson (space_id, created_at desc, id desc);
create index lesson_actor on network.lesson (space_id, actor_id);
create index lesson_author on network.lesson (space_id, author_id);
select foundation.fence('network.lesson');

-- The list is read in a house transaction: behind the wall PostgreSQL does not use the index of a full text (its operator is not
-- "leakproof"). There is one such statement (lessons/find.ts); it names the space and who may read what.
create policy house on network.lesson for select to allmende_house using (true);
create policy house on network.actor for select to allmende_house using (true);
grant usage on schema network to allmende_house;
grant select on network.lesson, network.actor to allmende_house;
