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
  folded        text not null default '',              -- title and lead in lower case without umlauts, for typing errors and parts of compounds
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
  folded        text not null,
  primary key (origin_id, kind, thing_id)
);
select foundation.house('publication.published');
grant select on publication.published to allmende_app;

create index entry_search on publication.entry using gin (search);
create index entry_folded on publication.entry using gin (folded gin_trgm_ops);
create index entry_newest on publication.entry (space_id, kind, published_at desc, thing_id);
create index entry_when on publication.entry (space_id, starts_at, thing_id) where starts_at is not null;
create index published_search on publication.published using gin (search);
create index published_folded on publication.published using gin (folded gin_trgm_ops);
create index published_newest on publication.published (kind, published_at desc, thing_id);
create index published_when on publication.published (starts_at, thing_id) where starts_at is not null;
