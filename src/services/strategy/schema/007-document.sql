-- What the strategy document needs beside its chapters: a summary in Leichte Sprache, how far a chapter is, who is writing in it, what a
-- version was when it was adopted, and what a funder asks.

alter table strategy.document
  add column leicht text not null default '';          -- summary in Leichte Sprache, Markdown

alter table strategy.chapter
  add column state text not null default 'open' check (state in ('open', 'in-work', 'closed')),
  add column strengths text not null default '',       -- one in each line; only of chapters on strengths and weaknesses
  add column weaknesses text not null default '';

-- Somebody has a chapter open for writing: shown to others who open it, forgotten after a day.
create table strategy.chapter_presence (
  space_id      uuid not null,
  chapter_id    uuid not null,
  person_id     uuid not null references accounts.person on delete cascade,
  seen_at       timestamptz not null,                  -- when the chapter was opened or saved last
  primary key (space_id, chapter_id, person_id),
  foreign key (space_id, chapter_id) references strategy.chapter (space_id, id) on delete cascade
);
create index chapter_presence_seen on strategy.chapter_presence (space_id, seen_at);
select foundation.fence('strategy.chapter_presence');

-- A version as it was adopted. Its chapters are paragraphs of the document of the commons, with body and day of the decision; here stands
-- what belongs to it besides. What chapters drew from elsewhere is kept as it was: a version stands for itself whatever becomes of
-- measures and indicators. It is read whole and never asked for its inside, therefore one value: chapter → Drawn (document/drawn/data.ts).
create table strategy.edition (
  space_id      uuid not null,
  document_id   uuid not null,
  number        integer not null,                      -- of the version in documents.version
  title         text not null,
  lead          text not null default '',
  leicht        text not null default '',
  from_year     integer,
  to_year       integer,
  drawn         jsonb not null,
  paper         text not null default '',              -- number of the paper it was adopted by, e.g. 'KT 12/2023'
  paper_address text,                                  -- web address of that paper
  primary key (space_id, document_id, number),
  foreign key (space_id, document_id) references strategy.document (space_id, id) on delete cascade
);
select foundation.fence('strategy.edition');

-- What a funder asks of the strategy, with where that is said, and which chapter answers it.
create table strategy.funder_item (
  space_id      uuid not null,
  id            uuid not null,
  document_id   uuid not null,
  position      integer not null,
  words         text not null,
  source        text not null default '',              -- where it is said
  source_address text,                                 -- web address of the source
  certain       boolean not null,                      -- false: often named, but not read in the funder's own paper
  chapter_id    uuid,                                  -- what answers it; null: nothing yet
  done          boolean not null default false,
  note          text not null default '',
  version       integer not null default 1,
  primary key (space_id, id),
  foreign key (space_id, document_id) references strategy.document (space_id, id) on delete cascade,
  foreign key (space_id, chapter_id) references strategy.chapter (space_id, id) on delete set null (chapter_id)
);
create index funder_item_document on strategy.funder_item (space_id, document_id, position);
create index funder_item_chapter on strategy.funder_item (space_id, chapter_id);
select foundation.fence('strategy.funder_item');
