-- A challenge (Herausforderung): where somebody is stuck and asks colleagues. At a station of a meeting, or online.
create table network.challenge (
  space_id        uuid not null references spaces.space on delete cascade,
  id              uuid not null,
  slug            text not null,
  title           text not null,
  situation       text not null,                       -- each Markdown from here
  tried           text not null default '',
  needed          text not null,
  until_on        date,                                -- the day until which help is of use; null: no day
  field_id        text references spaces.field,
  audience        text not null check (audience in ('own', 'districts', 'members', 'all')),
  actor_id        uuid,                                -- null: of a person who speaks for no body
  asked_by        uuid references accounts.person on delete set null,
  state           text not null check (state in ('open', 'closed')),
  meeting_id      uuid,                                -- where it was brought
  item_id         uuid,
  source          text,                                -- where public facts were taken from, or 'erfunden'
  report_on       date not null,                       -- when the asker should tell what came of it
  reminded_on     date,
  report          text not null default '',            -- Markdown
  reported_at     timestamptz,
  hidden          boolean not null default false,      -- by moderation
  same_here       integer not null default 0,          -- "bei uns auch", kept with the change of each (source.ts)
  version         integer not null default 1,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  search          tsvector generated always as (
    setweight(to_tsvector('public.german_folded', title), 'A') ||
    setweight(to_tsvector('public.german_folded', needed || ' ' || report), 'B') ||
    setweight(to_tsvector('public.german_folded', situation || ' ' || tried), 'D')) stored,
  primary key (space_id, id),
  unique (space_id, slug),
  foreign key (space_id, actor_id) references network.actor (space_id, id) on delete set null (actor_id),
  foreign key (space_id, meeting_id) references network.meeting (space_id, id) on delete set null (meeting_id),
  foreign key (space_id, item_id) references network.item (space_id, id) on delete set null (item_id)
);
create index challenge_search on network.challenge using gin (space_id, search);
create index challenge_newest on network.challenge (space_id, state desc, created_at desc, id desc);
create index challenge_due on network.challenge (space_id, report_on) where reported_at is null;
create index challenge_actor on network.challenge (space_id, actor_id);
create index challenge_asked on network.challenge (space_id, asked_by);
create index challenge_meeting on network.challenge (space_id, meeting_id);
create index challenge_item on network.challenge (space_id, item_id);
select foundation.fence('network.challenge');

-- A heap of cards that belong together, made by hand.
create table network.cluster (
  space_id        uuid not null,
  id              uuid not null,
  challenge_id    uuid not null,
  title           text not null,
  position        integer not null,
  version         integer not null default 1,
  primary key (space_id, id),
  unique (space_id, challenge_id, title),
  foreign key (space_id, challenge_id) references network.challenge (space_id, id) on delete cascade
);
select foundation.fence('network.cluster');

-- A card from a colleague. Its id is made where it is written (phone, page), so that a card that was sent twice is one card.
create table network.card (
  space_id        uuid not null,
  id              uuid not null,
  challenge_id    uuid not null,
  kind            text not null check (kind in ('approach', 'tip', 'factor', 'risk', 'question', 'contact')),
  words           text not null,
  actor_id        uuid,                                -- the body its author speaks for
  author_id       uuid references accounts.person on delete set null,
  cluster_id      uuid,                                -- null: lies by itself
  helped          boolean not null default false,      -- says who asked
  hidden          boolean not null default false,      -- by moderation
  version         integer not null default 1,
  written_at      timestamptz not null,
  search          tsvector generated always as (to_tsvector('public.german_folded', words)) stored,
  primary key (space_id, id),
  foreign key (space_id, challenge_id) references network.challenge (space_id, id) on delete cascade,
  foreign key (space_id, cluster_id) references network.cluster (space_id, id) on delete set null (cluster_id),
  foreign key (space_id, actor_id) references network.actor (space_id, id) on delete set null (actor_id)
);
create index card_of on network.card (space_id, challenge_id, written_at, id);
create index card_search on network.card using gin (space_id, search);
create index card_cluster on network.card (space_id, cluster_id);
create index card_actor on network.card (space_id, actor_id);
create index card_author on network.card (space_id, author_id);
select foundation.fence('network.card');
