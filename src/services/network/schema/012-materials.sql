-- Slides and files of a meeting: of the whole, of an item of its programme, or of a session of a barcamp. Each says whose it is, what others may do
-- with it and who gets it. Withdrawn, its row goes, and its file when nobody else has the same one.
create table network.material (
  space_id        uuid not null,
  id              uuid not null,
  meeting_id      uuid not null,
  item_id         uuid,
  session_id      uuid,
  title           text not null,
  holder          text not null,                       -- whose it is: a body or a function, as written on the slides
  licence         text not null check (licence in ('own', 'permission', 'cc-by', 'cc-by-sa', 'cc0', 'public-domain')),
  audience        text not null check (audience in ('districts', 'members', 'all')),
  file_key        text,                                -- of the file store (PDF)
  bytes           integer,
  web_address     text,                                -- where it is published elsewhere
  author_id       uuid references accounts.person on delete set null,
  added_at        timestamptz not null,
  hidden          boolean not null default false,      -- by moderation
  version         integer not null default 1,
  primary key (space_id, id),
  foreign key (space_id, meeting_id) references network.meeting (space_id, id) on delete cascade,
  foreign key (space_id, item_id) references network.item (space_id, id) on delete set null (item_id),
  foreign key (space_id, session_id) references network.session (space_id, id) on delete set null (session_id),
  check ((file_key is null) = (bytes is null)),
  check (file_key is not null or web_address is not null)
);
create index material_meeting on network.material (space_id, meeting_id, added_at);
create index material_item on network.material (space_id, item_id) where item_id is not null;
create index material_session on network.material (space_id, session_id) where session_id is not null;
create index material_file on network.material (space_id, file_key) where file_key is not null;
select foundation.fence('network.material');
