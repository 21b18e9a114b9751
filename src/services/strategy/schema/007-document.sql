-- What the strategy document needs beside its chapters: who has a chapter open, strengths and weaknesses, what typed chapters drew when a
-- version was laid out or adopted, and what a funder asks.

-- Somebody has opened a chapter for writing: shown to others who open it, forgotten after a day.
create table strategy.chapter_presence (
  space_id      uuid not null,
  chapter_id    uuid not null,
  person_id     uuid not null references accounts.person on delete cascade,
  seen_at       timestamptz not null,                  -- when the form was opened or sent last
  primary key (space_id, chapter_id, person_id),
  foreign key (space_id, chapter_id) references strategy.chapter (space_id, id) on delete cascade
);
create index chapter_presence_seen on strategy.chapter_presence (space_id, seen_at);
select foundation.fence('strategy.chapter_presence');

-- A line of the two lists of a chapter on strengths and weaknesses.
create table strategy.strength (
  space_id      uuid not null,
  id            uuid not null,
  chapter_id    uuid not null,
  position      integer not null,
  kind          text not null check (kind in ('strength', 'weakness')),
  words         text not null,
  primary key (space_id, id),
  foreign key (space_id, chapter_id) references strategy.chapter (space_id, id) on delete cascade
);
create index strength_chapter on strategy.strength (space_id, chapter_id, position);
select foundation.fence('strategy.strength');

-- What the chapters of a version drew from elsewhere, as it was then: a version stands for itself whatever becomes of measures and
-- indicators. It is read whole and never asked for its inside, therefore one value; its shape is DataPart in document/parts/data.ts.
create table strategy.laid_out_part (
  space_id      uuid not null,
  document_id   uuid not null,                         -- strategy.document
  number        integer not null,                      -- of the version in documents.version
  paragraph_id  uuid not null,                         -- paragraph of the chapter's heading
  chapter_id    uuid,                                  -- the chapter it was; null: the chapter is gone
  data          jsonb,                                 -- null: a chapter of text only
  primary key (space_id, document_id, number, paragraph_id),
  foreign key (space_id, document_id) references strategy.document (space_id, id) on delete cascade,
  foreign key (space_id, chapter_id) references strategy.chapter (space_id, id) on delete set null (chapter_id)
);
create index laid_out_part_chapter on strategy.laid_out_part (space_id, chapter_id);
select foundation.fence('strategy.laid_out_part');

-- What a funder asks of the strategy, with where that is said, and which chapter answers it.
create table strategy.funder_item (
  space_id      uuid not null,
  id            uuid not null,
  document_id   uuid not null,
  position      integer not null,
  words         text not null,
  source        text not null default '',              -- where it is said
  source_address text,                                 -- web address of the source
  certain       boolean not null,                      -- false: often named, not read in the funder's own paper
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

-- The paper by which a body adopted a version; body and day stand with the version itself.
create table strategy.adoption (
  space_id      uuid not null,
  document_id   uuid not null,
  number        integer not null,
  paper         text not null default '',              -- number of the paper, e.g. 'KT 12/2023'
  paper_address text,                                  -- web address of the paper
  primary key (space_id, document_id, number),
  foreign key (space_id, document_id) references strategy.document (space_id, id) on delete cascade
);
select foundation.fence('strategy.adoption');
