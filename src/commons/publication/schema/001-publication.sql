-- What is public, in one shape: search, map, calendar, feeds and API read it. Written by publish() in the command's transaction.
create schema publication;
grant usage on schema publication to allmende_app, allmende_house;

create table publication.entry (
  space_id      uuid not null references spaces.space on delete cascade,
  kind          text not null,                         -- 'news.article', 'events.event' …
  thing_id      uuid not null,
  address       text not null,                         -- inside the space
  title         text not null,                         -- German; other languages in words
  lead          text not null default '',
  body          text not null default '',              -- plain text, for the search only
  words         jsonb not null default '{}',           -- { en: { title, lead }, leicht: … }
  others        text not null default '',              -- all text of the other languages, for the search
  field_id      text,
  municipality  text,                                  -- official key
  place         text,
  longitude     double precision,
  latitude      double precision,
  starts_at     timestamptz,
  ends_at       timestamptz,
  all_day       boolean not null default false,
  cancelled     boolean not null default false,
  online        text,
  organiser     text,
  picture       jsonb,                                 -- { key, alt, width, height }
  beyond        boolean not null default true,         -- also in the network's search and map
  published_at  timestamptz not null,
  updated_at    timestamptz not null,
  version       integer not null default 1,
  search        tsvector generated always as (
    setweight(to_tsvector('public.german_folded', title), 'A') ||
    setweight(to_tsvector('public.german_folded', lead), 'B') ||
    setweight(to_tsvector('public.german_folded', body), 'D') ||
    setweight(to_tsvector('public.german_folded', others), 'D')) stored,
  heading       tsvector generated always as (to_tsvector('public.german_folded', title)) stored,   -- "found in the title", without unpacking the long vector
  primary key (space_id, kind, thing_id)
);
select foundation.fence('publication.entry');

-- The copy of what is public beyond its space; pages of the network read only this. Written by a job after the commit.
create table publication.published (
  origin_id     uuid not null references spaces.space on delete cascade,
  kind          text not null,
  thing_id      uuid not null,
  address       text not null,
  title         text not null,
  lead          text not null,
  body          text not null,
  words         jsonb not null,
  others        text not null,
  field_id      text,
  municipality  text,
  place         text,
  longitude     double precision,
  latitude      double precision,
  starts_at     timestamptz,
  ends_at       timestamptz,
  all_day       boolean not null,
  cancelled     boolean not null,
  online        text,
  organiser     text,
  picture       jsonb,
  published_at  timestamptz not null,
  updated_at    timestamptz not null,
  version       integer not null,
  search        tsvector not null,
  heading       tsvector not null,
  primary key (origin_id, kind, thing_id)
);
select foundation.house('publication.published');
grant select on publication.published to allmende_app;

-- Long texts and vectors stand outside of the row: a search counts and sorts thousands of rows and unpacks twenty.
alter table publication.entry set (toast_tuple_target = 512);
alter table publication.entry alter column search set storage external, alter column body set storage external, alter column others set storage external;
alter table publication.published set (toast_tuple_target = 512);
alter table publication.published alter column search set storage external, alter column body set storage external, alter column others set storage external;

-- Everything here is public, so house transactions may read it. The search needs that: behind the wall PostgreSQL does not use
-- the index of a full text (its operator is not "leakproof"). Its statements name the space themselves.
create policy house on publication.entry for select to allmende_house using (true);
grant select on publication.entry to allmende_house;

-- The words of titles and leads, folded, with the number of entries that have them: typing errors, beginnings and parts of
-- compounds are looked up here, in thousands of words instead of millions. A word leaves with the last entry that has it.
create table publication.word (
  space_id  uuid not null references spaces.space on delete cascade,
  word      text not null,
  entries   integer not null,
  primary key (space_id, word)
);
select foundation.fence('publication.word');
create policy house on publication.word for select to allmende_house using (true);
grant select on publication.word to allmende_house;

create table publication.published_word (
  word      text primary key,
  entries   integer not null
);
select foundation.house('publication.published_word');

create index entry_search on publication.entry using gin (space_id, search);
create index entry_heading on publication.entry using gin (space_id, heading);
create index entry_newest on publication.entry (space_id, kind, published_at desc, thing_id);
create index entry_all_newest on publication.entry (space_id, published_at desc, thing_id);
create index entry_when on publication.entry (space_id, starts_at, thing_id) include (municipality, cancelled) where starts_at is not null;
-- How much is going on in each municipality, for the front page: read from the index alone.
create index entry_going on publication.entry (space_id, published_at, municipality) where starts_at is null and municipality is not null;
create index entry_placed on publication.entry (space_id, kind) where longitude is not null;
create index word_parts on publication.word using gin (space_id, word public.gin_trgm_ops);
create index published_search on publication.published using gin (search);
create index published_heading on publication.published using gin (heading);
create index published_newest on publication.published (published_at desc, thing_id);
create index published_kind on publication.published (kind, published_at desc, thing_id);
create index published_when on publication.published (starts_at, thing_id) where starts_at is not null;
create index published_word_parts on publication.published_word using gin (word public.gin_trgm_ops);

-- Private calendar addresses: one per person, found by the hash of its token, gone when it is revoked.
create table publication.calendar_address (
  person_id   uuid primary key references accounts.person on delete cascade,
  token_hash  bytea not null unique,
  created_at  timestamptz not null
);
select foundation.own('publication.calendar_address');
create policy own_person_adds on publication.calendar_address for insert to allmende_app
  with check (person_id = nullif(current_setting('app.person', true), '')::uuid);
grant insert on publication.calendar_address to allmende_app;
