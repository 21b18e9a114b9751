-- Texts in numbered paragraphs: strategies, drafts under review, notes. Each paragraph is a row and keeps its id across versions.
create schema documents;
grant usage on schema documents to allmende_app;

create table documents.document (
  space_id    uuid not null references spaces.space on delete cascade,
  id          uuid not null,
  owner_kind  text not null,                         -- the thing it belongs to; rights follow it
  owner_id    uuid not null,
  title       text not null,
  made_by     uuid references accounts.person,
  made_at     timestamptz not null,
  primary key (space_id, id)
);
create index document_owner on documents.document (space_id, owner_kind, owner_id);
select foundation.fence('documents.document');

create table documents.version (
  space_id    uuid not null references spaces.space on delete cascade,
  document_id uuid not null,
  number      integer not null check (number > 0),
  state       text not null check (state in ('draft', 'adopted')),
  note        text not null default '',              -- what changed and why
  open        boolean not null default false,        -- a draft that everybody may read: a text under review
  adopted_by  text,                                  -- the body that decided, e.g. 'Kreistag'
  adopted_on  date,
  made_by     uuid references accounts.person,
  made_at     timestamptz not null,
  primary key (space_id, document_id, number),
  foreign key (space_id, document_id) references documents.document (space_id, id) on delete cascade,
  check ((state = 'adopted') = (adopted_by is not null and adopted_on is not null))
);
-- One draft at a time: whoever begins a second one learns that there is one.
create unique index one_draft on documents.version (space_id, document_id) where state = 'draft';
select foundation.fence('documents.version');

create table documents.paragraph (
  space_id    uuid not null references spaces.space on delete cascade,
  document_id uuid not null,
  number      integer not null,                      -- of the version
  id          uuid not null,                         -- the same in every version
  position    integer not null,                      -- order; gaps are allowed
  depth       integer not null check (depth between 1 and 4),
  heading     text not null default '',
  body        text not null default '',              -- Markdown
  revision    integer not null default 1,            -- two editors of one paragraph do not overwrite each other
  changed_by  uuid references accounts.person,
  changed_at  timestamptz not null,
  primary key (space_id, document_id, number, id),
  foreign key (space_id, document_id, number) references documents.version (space_id, document_id, number) on delete cascade
);
create index paragraph_order on documents.paragraph (space_id, document_id, number, position, id);
select foundation.fence('documents.paragraph');
