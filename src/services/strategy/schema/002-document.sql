-- The strategy as a document of typed chapters. What is being written lives here; what was laid out for everybody or adopted is a
-- version of a document of the commons (text_id), with numbered paragraphs, and never changes.
create table strategy.document (
  space_id      uuid not null references spaces.space on delete cascade,
  id            uuid not null,
  slug          text not null,
  title         text not null,
  lead          text not null default '',
  from_year     integer check (from_year between 1990 and 2100),  -- its time frame, e.g. 2023–2027
  to_year       integer check (to_year between 1990 and 2100),
  state         text not null check (state in ('draft', 'public')),   -- a draft is seen by staff only
  text_id       uuid,                                  -- documents.document; null until a version was laid out
  author_id     uuid not null references accounts.person,
  version       integer not null default 1,
  created_at    timestamptz not null,
  updated_at    timestamptz not null,
  primary key (space_id, id),
  unique (space_id, slug),
  check (to_year >= from_year)
);
select foundation.fence('strategy.document');

-- A chapter. What its kind draws from elsewhere (measures, solutions, indicators) is not copied before a version is adopted.
create table strategy.chapter (
  space_id      uuid not null,
  id            uuid not null,
  document_id   uuid not null,
  position      integer not null,
  kind          text not null check (kind in ('text', 'starting-point', 'strengths', 'challenges', 'visions', 'principles', 'fields', 'solutions', 'priorities', 'governance', 'monitoring', 'transfer')),
  title         text not null,
  body          text not null default '',              -- Markdown; paragraphs apart by empty lines
  version       integer not null default 1,
  updated_at    timestamptz not null,
  updated_by    uuid references accounts.person,       -- null: has left
  primary key (space_id, id),
  foreign key (space_id, document_id) references strategy.document (space_id, id) on delete cascade
);
create index chapter_document on strategy.chapter (space_id, document_id, position);
select foundation.fence('strategy.chapter');
