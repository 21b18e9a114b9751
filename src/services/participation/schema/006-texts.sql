-- Text review: the document of a phase (commons/documents), and what people say about its paragraphs.
create table participation.text (
  space_id      uuid not null,
  phase_id      uuid not null,
  document_id   uuid not null,
  told_version  integer not null default 0,            -- those who took part know of this version
  primary key (space_id, phase_id),
  foreign key (space_id, phase_id) references participation.phase (space_id, id) on delete cascade,
  foreign key (space_id, document_id) references documents.document (space_id, id) on delete cascade
);
create index text_document on participation.text (space_id, document_id);
select foundation.fence('participation.text');

-- Paragraphs that cannot be changed, in whatever version, with the reason.
create table participation.text_fixed (
  space_id      uuid not null,
  phase_id      uuid not null,
  paragraph_id  uuid not null,
  reason        text not null,                         -- 'Das schreibt das Landesrecht vor.'
  primary key (space_id, phase_id, paragraph_id),
  foreign key (space_id, phase_id) references participation.text (space_id, phase_id) on delete cascade
);
select foundation.fence('participation.text_fixed');

-- What people say about a paragraph, whichever way it came; who supports it is kept by commons/responses.
create table participation.remark (
  space_id      uuid not null,
  id            uuid not null,
  phase_id      uuid not null,
  version       integer not null,                      -- of the document, as it was read
  paragraph_id  uuid not null,                         -- the same in every version
  what          text not null check (what in ('comment', 'question', 'wording')),
  passage       text not null default '',              -- words of the paragraph it is about
  body          text not null default '',              -- plain text
  wording       text not null default '',              -- how the paragraph should read
  person_id     uuid references accounts.person,       -- null: a guest, came another way, or has left
  guest_name    text,
  guest_mail    text,
  link_key      bytea,                                 -- opens the guest's own page, from their mails
  language      text not null check (language in ('de', 'en', 'leicht')),  -- in which a guest is told
  entered_by    uuid references accounts.person,       -- staff who typed what came another way
  channel       text not null check (channel in ('online', 'paper', 'telephone', 'on-site')),
  source        text not null default '',              -- in words: 'Bögen aus dem Bürgerhaus'
  code          text,                                  -- printed on the paper form
  goes          boolean not null default false,        -- is removed when the account is deleted
  state         text not null check (state in ('waiting', 'shown', 'removed')),  -- waiting: for the guest's mail
  hidden        boolean not null default false,        -- by moderation
  supports      integer not null default 0,            -- kept beside the marks, for sorting
  status        text check (status in ('taken', 'partly', 'not', 'answered', 'elsewhere')),  -- of the last answer
  created_at    timestamptz not null,
  confirmed_at  timestamptz,                           -- from here the promise counts
  due_at        timestamptz,                           -- an answer was promised by then
  primary key (space_id, id),
  unique (space_id, phase_id, code),
  foreign key (space_id, phase_id) references participation.text (space_id, phase_id) on delete cascade,
  check (state <> 'shown' or what = 'wording' or body <> '')
);
create index remark_paragraph on participation.remark (space_id, phase_id, paragraph_id, confirmed_at, id) where state = 'shown' and not hidden;
create index remark_due on participation.remark (space_id, due_at, id) where state = 'shown' and not hidden and status is null;
create index remark_person on participation.remark (space_id, person_id);
create unique index remark_link on participation.remark (space_id, link_key) where link_key is not null;
select foundation.fence('participation.remark');

-- Official answers, all of them: the last one counts.
create table participation.remark_answer (
  space_id      uuid not null,
  id            uuid not null,
  remark_id     uuid not null,
  status        text not null check (status in ('taken', 'partly', 'not', 'answered', 'elsewhere')),
  reason        text not null,                         -- Markdown
  answered_by   uuid references accounts.person,       -- null: has left
  answered_at   timestamptz not null,
  primary key (space_id, id),
  foreign key (space_id, remark_id) references participation.remark (space_id, id) on delete cascade
);
create index remark_answer_remark on participation.remark_answer (space_id, remark_id, answered_at);
select foundation.fence('participation.remark_answer');
