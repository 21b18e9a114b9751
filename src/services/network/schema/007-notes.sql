-- Notes of a session: five parts, each of lines. Rows, so that several write at once and nobody overwrites anybody.
create table network.note_line (
  space_id        uuid not null,
  id              uuid not null,                       -- made by the browser: sent twice, it is the same line
  session_id      uuid not null,
  part            text not null check (part in ('start', 'questions', 'solutions', 'continues', 'next')),
  words           text not null,
  author_id       uuid references accounts.person on delete set null,
  written_at      timestamptz not null,
  hidden          boolean not null default false,      -- by moderation
  version         integer not null default 1,
  primary key (space_id, id),
  foreign key (space_id, session_id) references network.session (space_id, id) on delete cascade
);
create index note_line_session on network.note_line (space_id, session_id, part, written_at);
select foundation.fence('network.note_line');

-- Photos of flip charts; rights, text alternative and who is shown stand with the picture.
create table network.note_photo (
  space_id        uuid not null,
  id              uuid not null,
  session_id      uuid not null,
  picture_id      uuid not null,
  author_id       uuid references accounts.person on delete set null,
  added_at        timestamptz not null,
  primary key (space_id, id),
  foreign key (space_id, session_id) references network.session (space_id, id) on delete cascade,
  foreign key (space_id, picture_id) references pictures.picture (space_id, id) on delete cascade
);
create index note_photo_session on network.note_photo (space_id, session_id);
create index note_photo_picture on network.note_photo (space_id, picture_id);
select foundation.fence('network.note_photo');

-- Hosts of a session that is over are reminded until its note is there.
alter table network.session
  add column note_reminders integer not null default 0,
  add column note_reminded_on date;
